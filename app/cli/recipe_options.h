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

    /// Sets every option that was given. The parser lets a list of files take the model that follows it: a
    /// folder at its end, which is no text, becomes the model when none is named. Throws Error(Usage) naming
    /// the flag.
    void applyTo(Recipe& recipe) const;

    /// The setting as it is written here: its flag when it was given or there is no recipe file, else its key
    /// and its flag. Texts that are no key come back unchanged.
    std::string nameOf(const std::string& key, const std::string& recipeFile = {}) const;

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

/// "calibration.samples (--samples)" for the key of a recipe; texts that are no key come back unchanged.
std::string keyAndFlag(const std::string& key);

} // namespace besa::cli
