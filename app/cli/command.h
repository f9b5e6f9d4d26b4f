#pragma once

#include "cli/context.h"
#include "report/option_table.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the parser's own name
class App;
} // namespace CLI

namespace besa::cli {

enum class Need { Required, Optional };

/// Declares one command to the parser. The values it is given must live as long as the parser; commands keep
/// them in a shared struct that their action owns.
class Command
{
public:
    Command(CLI::App& program, Context& context, const char* name, const char* help,
            std::initializer_list<const char*> examples);

    CLI::App& parser() { return m_parser; }

    /// A positional, named in capitals.
    void argument(const char* name, std::string& value, const char* help, Need need = Need::Required);

    void option(const char* flag, std::string& value, const char* valueName, const char* help,
                Need need = Need::Optional);
    void option(const char* flag, std::int64_t& value, OptionRange range, const char* help);
    void option(const char* flag, std::uint64_t& value, const char* help);
    void option(const char* flag, double& value, OptionRange range, const char* help);
    void choice(const char* flag, std::string& value, const std::vector<std::string>& choices,
                const char* help);
    void flag(const char* flag, bool& value, const char* help);

    /// What the command does, once everything is parsed.
    void onRun(std::function<ExitCode()> action);

private:
    CLI::App& m_parser;
    Context& m_context;
};

/// "Examples:" and the lines, for the end of a help text.
std::string examplesText(std::initializer_list<const char*> lines);

} // namespace besa::cli
