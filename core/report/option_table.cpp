#include "report/option_table.h"

#include "report/option_rows.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace besa {

namespace {

/// Maxima from here on only keep absurd numbers out; telling them helps nobody.
constexpr double kUnbounded = 1e6;

std::vector<Option> allOptions()
{
    std::vector<Option> all;
    for (auto* rows :
         {fileOptions, pruningOptions, calibrationOptions, besaOptions, evaluationOptions, machineOptions}) {
        for (const Option& option : rows()) {
            all.push_back(option);
        }
    }
    return all;
}

std::string shortest(double value)
{
    std::array<char, 32> text{};
    auto* const end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

} // namespace

std::span<const Option> optionTable()
{
    static const std::vector<Option> table = allOptions();
    return table;
}

const Option* findOption(std::string_view key)
{
    const auto table = optionTable();
    const auto found = std::ranges::find(table, key, &Option::key);
    return found == table.end() ? nullptr : &*found;
}

bool applies(const Option& option, const Recipe& recipe)
{
    return option.applies == nullptr || option.applies(recipe);
}

std::string_view groupName(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Files:
        return "Model and files";
    case OptionGroup::Pruning:
        return "Pruning";
    case OptionGroup::Calibration:
        return "Calibration";
    case OptionGroup::Besa:
        return "BESA";
    case OptionGroup::Evaluation:
        return "Evaluation";
    case OptionGroup::Machine:
        return "Machine";
    }
    return {};
}

std::string_view typeName(OptionType type)
{
    switch (type) {
    case OptionType::Text:
        return "text";
    case OptionType::Path:
        return "path";
    case OptionType::PathList:
        return "list of paths";
    case OptionType::Integer:
        return "integer";
    case OptionType::Real:
        return "number";
    case OptionType::Boolean:
        return "true or false";
    case OptionType::Choice:
        return "choice";
    }
    return {};
}

std::string rangeText(const Option& option)
{
    if (!option.range) {
        return {};
    }
    const OptionRange& range = *option.range;
    std::string text = (range.openMinimum ? "above " : "at least ") + shortest(range.minimum);
    if (range.maximum < kUnbounded) {
        text += (range.openMaximum ? ", below " : ", at most ") + shortest(range.maximum);
    }
    if (!option.zeroMeans.empty()) {
        text += "; 0: " + std::string(option.zeroMeans);
    }
    return text;
}

} // namespace besa
