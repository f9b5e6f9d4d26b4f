#include "report/prune_command.h"

#include "report/option_value.h"

#include <algorithm>
#include <string_view>

namespace besa {

namespace {

bool isPlain(char c)
{
    constexpr std::string_view signs = "-_./:=,+@%";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           signs.find(c) != std::string_view::npos;
}

std::string quoted(const std::string& text)
{
    if (!text.empty() && std::ranges::all_of(text, isPlain)) {
        return text;
    }
    std::string result = "'";
    for (const char c : text) {
        result += c == '\'' ? std::string(R"('\'')") : std::string(1, c);
    }
    return result + "'";
}

/// A path that a parser cannot take for an option.
std::string pathWord(const std::string& path)
{
    return quoted(path.starts_with('-') ? "./" + path : path);
}

std::string optionWords(const Option& option, const Recipe& recipe)
{
    const std::string flag(option.flag);
    if (option.type == OptionType::Boolean) {
        const bool on = optionText(option, recipe) == "true";
        return " " + (on ? flag : "--no-" + flag.substr(2));
    }
    std::string words = flag.starts_with("--") ? " " + flag : std::string();
    if (option.type == OptionType::Text && optionText(option, recipe).starts_with('-')) {
        return words + "=" + quoted(optionText(option, recipe)); // not to be taken for an option
    }
    for (const std::string& value : optionValues(option, recipe)) {
        words +=
            " " + (option.type == OptionType::PathList || option.type == OptionType::Path ? pathWord(value)
                                                                                          : quoted(value));
    }
    return words;
}

} // namespace

std::string pruneCommand(const Recipe& recipe)
{
    std::string command = "besa prune";
    for (const Option& option : optionTable()) {
        if (!isDefault(option, recipe) && !option.flag.empty()) {
            command += optionWords(option, recipe);
        }
    }
    return command;
}

} // namespace besa
