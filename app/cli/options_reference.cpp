#include "cli/options_reference.h"

#include "cli/format.h"
#include "report/option_value.h"
#include "report/presets.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

namespace {

using Json = nlohmann::ordered_json;

Json valueJson(const Option& option, const Recipe& recipe)
{
    std::vector<std::string> values = optionValues(option, recipe);
    switch (option.type) {
    case OptionType::PathList:
        return values;
    case OptionType::Integer:
    case OptionType::Real:
        return Json::parse(values.front());
    case OptionType::Boolean:
        return values.front() == "true";
    case OptionType::Text:
    case OptionType::Path:
    case OptionType::Choice:
        break;
    }
    return values.front();
}

/// The default as a person reads it.
std::string defaultText(const Option& option)
{
    const Json value = valueJson(option, Recipe{});
    const bool isText = option.type == OptionType::Text || option.type == OptionType::Path;
    if (value.is_array() || (isText && value.get_ref<const std::string&>().empty())) {
        return "none";
    }
    return isText ? value.dump() : optionText(option, Recipe{});
}

std::string typeText(const Option& option)
{
    if (option.type != OptionType::Choice) {
        return std::string(typeName(option.type));
    }
    std::string names;
    for (const OptionChoice& choice : option.choices) {
        names += (names.empty() ? "" : ", ") + std::string(choice.name);
    }
    return names;
}

std::string sectionMarkdown(const Option& option)
{
    std::string text = "### `" + std::string(option.key) + "`\n\n" + std::string(option.help) + "\n\n";
    const auto item = [&](const std::string& name, const std::string& value) {
        text += value.empty() ? "" : "- " + name + ": " + value + "\n";
    };
    item("command line",
         "`" + std::string(option.flag) + "`" +
             (option.otherFlag.empty() ? "" : ", `" + std::string(option.otherFlag) + "`") +
             (option.type == OptionType::Boolean ? ", `--no-" + std::string(option.flag.substr(2)) + "`"
                                                 : ""));
    item("type", option.type == OptionType::Choice ? "choice" : typeText(option));
    item("range", rangeText(option));
    item("unit", std::string(option.unit));
    item("default", defaultText(option));
    item("source", std::string(option.source));
    for (const OptionChoice& choice : option.choices) {
        item("`" + std::string(choice.name) + "`", std::string(choice.help));
    }
    return text + "\n";
}

std::string presetsMarkdown()
{
    std::string text = "## Presets\n\nA recipe may start with `preset: NAME`; it is applied first, then the "
                       "other keys.\n\n";
    for (const Preset& preset : presetTable()) {
        text += "### `" + std::string(preset.name) + "`\n\n" + std::string(preset.help) +
                " Source: " + std::string(preset.source) + ".\n\n";
        for (const auto& [key, value] : preset.values) {
            text += "- `" + std::string(key) + ": " + std::string(value) + "`\n";
        }
        text += '\n';
    }
    return text;
}

} // namespace

std::string optionsText()
{
    TextTable table({{"key"}, {"flag"}, {"default"}, {"values"}});
    for (const Option& option : optionTable()) {
        const std::string range = rangeText(option);
        table.add({std::string(option.key), std::string(option.flag), defaultText(option),
                   typeText(option) + (range.empty() ? "" : ", " + range)});
    }
    return table.text();
}

std::string optionsMarkdown()
{
    std::string text =
        "# Recipes\n\nA recipe is a YAML file with every setting that decides the bytes of a pruned model. "
        "`besa prune --recipe FILE` reads it, every export and run folder holds one. All keys may be left "
        "out; unknown keys are errors. A setting on the command line goes before the recipe, the recipe "
        "before a preset. Relative paths start at the current folder.\n\nThis page is the output of `besa "
        "options --markdown`.\n\n```yaml\nbesa_recipe: 1\npreset: besa\nmodel: \"models/llama\"\noutput: "
        "\"pruned\"\nsparsity: 0.5\ncalibration:\n  files:\n    - \"c4.jsonl.gz\"\n  samples: 128\nbesa:\n  "
        "epochs: 1\n```\n\n`besa_recipe` is the version of the format.\n\n";
    OptionGroup group{};
    bool first = true;
    for (const Option& option : optionTable()) {
        if (first || option.group != group) {
            text += "## " + std::string(groupName(option.group)) + "\n\n";
        }
        first = false;
        group = option.group;
        text += sectionMarkdown(option);
    }
    text += presetsMarkdown();
    text.pop_back(); // one newline ends the file
    return text;
}

Json optionsJson()
{
    Json json{{"options", Json::array()}, {"presets", Json::array()}};
    for (const Option& option : optionTable()) {
        Json entry{{"key", option.key},
                   {"flag", option.flag},
                   {"type", typeName(option.type)},
                   {"group", groupName(option.group)},
                   {"help", option.help},
                   {"unit", option.unit},
                   {"default", valueJson(option, Recipe{})},
                   {"source", option.source},
                   {"advanced", option.advanced}};
        if (option.range) {
            entry["minimum"] = option.range->minimum;
            entry["maximum"] = option.range->maximum;
            entry["open_minimum"] = option.range->openMinimum;
            entry["open_maximum"] = option.range->openMaximum;
        }
        for (const OptionChoice& choice : option.choices) {
            entry["choices"].push_back(choice.name);
        }
        json["options"].push_back(std::move(entry));
    }
    for (const Preset& preset : presetTable()) {
        Json values = Json::object();
        for (const auto& [key, value] : preset.values) {
            values[std::string(key)] = value;
        }
        json["presets"].push_back({{"name", preset.name}, {"help", preset.help}, {"values", values}});
    }
    return json;
}

Json recipeJson(const Recipe& recipe)
{
    Json json = Json::object();
    for (const Option& option : optionTable()) {
        const std::size_t dot = option.key.find('.');
        const Json value = valueJson(option, recipe);
        if (dot == std::string_view::npos) {
            json[std::string(option.key)] = value;
        } else {
            json[std::string(option.key.substr(0, dot))][std::string(option.key.substr(dot + 1))] = value;
        }
    }
    return json;
}

} // namespace besa::cli
