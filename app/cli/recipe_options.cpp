#include "cli/recipe_options.h"

#include "base/error.h"
#include "report/option_value.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>

namespace besa::cli {

namespace {

std::string upperCase(std::string_view word)
{
    std::string text(word);
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}

/// "FILE:TENSOR", "TOKENS" and the like, for the help.
std::string valueName(const Option& option)
{
    switch (option.type) {
    case OptionType::Text:
        return option.key.ends_with(".tokens") ? "FILE:TENSOR" : "TEXT";
    case OptionType::Path:
        return option.flag.starts_with("--") ? "PATH" : "";
    case OptionType::PathList:
        return "FILE ...";
    case OptionType::Integer:
    case OptionType::Real:
        return option.unit.empty() ? "NUMBER" : upperCase(option.unit.substr(0, option.unit.find(' ')));
    case OptionType::Boolean:
        return "";
    case OptionType::Choice:
        break;
    }
    std::string names;
    for (const OptionChoice& choice : option.choices) {
        names += (names.empty() ? "" : "|") + std::string(choice.name);
    }
    return names;
}

std::string helpText(const Option& option)
{
    std::string text(option.help);
    if (!option.zeroMeans.empty()) {
        text += " 0: " + std::string(option.zeroMeans) + ".";
    }
    const std::string value = optionText(option, Recipe{});
    const bool printable = value.find('\n') == std::string::npos;
    if (option.type != OptionType::PathList && !value.empty() && printable) {
        text += " Default: " + value + ".";
    }
    return text;
}

} // namespace

RecipeOptions::RecipeOptions(CLI::App& command)
    : m_command(command)
{
}

void RecipeOptions::add(std::string_view key, Need need, std::string_view flag)
{
    const Option* option = findOption(key);
    if (option == nullptr) {
        throw std::logic_error("no option " + std::string(key));
    }
    Entry& entry = m_entries.emplace_back();
    entry.option = option;
    entry.flag = flag.empty() ? option->flag : flag;
    if (option->type == OptionType::Boolean) {
        const std::string names = entry.flag + ",!--no-" + entry.flag.substr(2);
        entry.parsed = m_command.add_flag(names, entry.flagValue, helpText(*option));
    } else {
        const std::string names =
            entry.flag + (option->otherFlag.empty() ? "" : "," + std::string(option->otherFlag));
        entry.parsed = m_command.add_option(names, entry.values, helpText(*option));
        entry.parsed->option_text(valueName(*option));
        if (option->type != OptionType::PathList) {
            entry.parsed->expected(1)->allow_extra_args(false)->multi_option_policy(
                CLI::MultiOptionPolicy::Throw);
        }
    }
    entry.parsed->required(need == Need::Required)->group(std::string(groupName(option->group)));
}

void RecipeOptions::addAll()
{
    for (const Option& option : optionTable()) {
        const bool added =
            std::ranges::any_of(m_entries, [&](const Entry& e) { return e.option == &option; });
        if (!added && option.flag.starts_with("--")) {
            add(option.key);
        }
    }
}

void RecipeOptions::applyTo(Recipe& recipe) const
{
    for (const Entry& entry : m_entries) {
        if (entry.parsed->count() == 0) {
            continue;
        }
        const bool isFlag = entry.option->type == OptionType::Boolean;
        const std::vector<std::string> values =
            isFlag ? std::vector<std::string>{entry.flagValue ? "true" : "false"} : entry.values;
        if (auto problem = setOption(*entry.option, recipe, values)) {
            problem->where = entry.flag;
            throw Error(ExitCode::Usage, *problem);
        }
    }
    if (recipe.model.empty()) {
        for (std::vector<std::string>* files : {&recipe.calibration.files, &recipe.evaluation.files}) {
            std::error_code failed;
            if (!files->empty() && std::filesystem::is_directory(files->back(), failed)) {
                recipe.model = files->back();
                files->pop_back();
                return;
            }
        }
    }
}

std::string RecipeOptions::nameOf(const std::string& key, const std::string& recipeFile) const
{
    const auto entry = std::ranges::find_if(m_entries, [&](const Entry& e) { return e.option->key == key; });
    if (entry == m_entries.end()) {
        return keyAndFlag(key);
    }
    return entry->parsed->count() > 0 || recipeFile.empty() ? entry->flag : keyAndFlag(key);
}

std::string keyAndFlag(const std::string& key)
{
    const Option* option = findOption(key);
    return option == nullptr ? key : key + " (" + std::string(option->flag) + ")";
}

} // namespace besa::cli
