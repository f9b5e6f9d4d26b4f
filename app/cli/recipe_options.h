#pragma once

#include "cli/command.h"

#include <deque>

namespace CLI { // NOLINT(readability-identifier-naming): the parser's own name
class Option;   // NOLINT(bugprone-forward-declaration-namespace): not besa::Option
} // namespace CLI

namespace besa::cli {

/// Rows of the option table on a command: declares them for the parser and puts what was given into a recipe.
class RecipeOptions
{
public:
    explicit RecipeOptions(CLI::App& command);

    /// Declares one option, under its own flag or another.
    void add(std::string_view key, Need need = Need::Optional, std::string_view flag = {});

    /// Declares all options that have a flag and were not added before.
    void addAll();

    /// Sets every option that was given. Throws Error(Usage) naming the flag.
    void applyTo(Recipe& recipe) const;

private:
    struct Entry
    {
        const Option* option = nullptr;
        CLI::Option* parsed = nullptr;
        std::string flag;
        std::vector<std::string> values;
        bool flagValue = false;
    };

    CLI::App& m_command;
    std::deque<Entry> m_entries; ///< the parser keeps pointers into them
};

/// Name of an option as a person types it: "--samples" for "calibration.samples", other texts unchanged.
std::string flagOfKey(const std::string& key);

} // namespace besa::cli
