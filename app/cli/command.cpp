#include "cli/command.h"

#include <CLI/CLI.hpp>

namespace besa::cli {

namespace {

template <typename Value>
void number(CLI::App& parser, const char* flag, Value& value, const char* help)
{
    const std::string text = std::string(help) + " Default: " + CLI::detail::to_string(value) + ".";
    parser.add_option(flag, value, text)->option_text("NUMBER");
}

/// Refuses numbers outside the range with a complaint that names both.
CLI::Validator inRange(OptionRange range)
{
    return {[range](std::string& text) {
                const double value = std::strtod(text.c_str(), nullptr);
                const bool above = range.openMinimum ? value > range.minimum : value >= range.minimum;
                const bool below = range.openMaximum ? value < range.maximum : value <= range.maximum;
                Option option;
                option.range = range;
                return above && below ? std::string() : text + " is out of range: " + rangeText(option);
            },
            ""};
}

} // namespace

Command::Command(CLI::App& program, Context& context, const char* name, const char* help,
                 std::initializer_list<const char*> examples)
    : m_parser(*program.add_subcommand(name, help))
    , m_context(context)
{
    m_parser.footer(examplesText(examples));
}

void Command::argument(const char* name, std::string& value, const char* help, Need need)
{
    m_parser.add_option(name, value, help)->required(need == Need::Required);
}

void Command::option(const char* flag, std::string& value, const char* valueName, const char* help, Need need)
{
    m_parser.add_option(flag, value, help)->required(need == Need::Required)->option_text(valueName);
}

void Command::option(const char* flag, std::int64_t& value, OptionRange range, const char* help)
{
    number(m_parser, flag, value, help);
    m_parser.get_option(flag)->check(inRange(range));
}

void Command::option(const char* flag, std::uint64_t& value, const char* help)
{
    number(m_parser, flag, value, help);
}

void Command::option(const char* flag, double& value, OptionRange range, const char* help)
{
    number(m_parser, flag, value, help);
    m_parser.get_option(flag)->check(inRange(range));
}

void Command::choice(const char* flag, std::string& value, const std::vector<std::string>& choices,
                     const char* help)
{
    m_parser.add_option(flag, value, help)->check(CLI::IsMember(choices))->option_text("NAME");
}

void Command::flag(const char* flag, bool& value, const char* help)
{
    m_parser.add_flag(flag, value, help);
}

void Command::onRun(std::function<ExitCode()> action)
{
    m_parser.callback([&context = m_context, action = std::move(action)] { context.action = action; });
}

std::string examplesText(std::initializer_list<const char*> lines)
{
    std::string text = "Examples:";
    for (const char* line : lines) {
        text += "\n  " + std::string(line);
    }
    return text;
}

} // namespace besa::cli
