#pragma once

#include "report/recipe.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace besa {

enum class OptionType { Text, Path, PathList, Integer, Real, Boolean, Choice };

enum class OptionGroup { Files, Pruning, Calibration, Besa, Evaluation, Machine };

// GCC takes a member without initializer for forgotten where rows leave it out.
// NOLINTBEGIN(readability-redundant-member-init)

/// One value of a Choice option. Choices stand in the order of their enum.
struct OptionChoice
{
    std::string_view name{};  ///< as written in recipes and on the command line
    std::string_view label{}; ///< for people
    std::string_view help{};  ///< one sentence
    std::string_view alias{}; ///< another name that is understood, never written
};

/// Where a number may lie. An open end excludes the bound itself.
struct OptionRange
{
    double minimum = 0;
    double maximum = 0;
    bool openMinimum = false;
    bool openMaximum = false;
};

/// The field of a recipe that an option stands for.
using OptionField = std::variant<std::string*, std::vector<std::string>*, std::int64_t*, std::uint64_t*,
                                 double*, bool*, Sampling*, Method*, MetricKind*, Budget*, Granularity*,
                                 Reference*, Objective*, OptimizerKind*, SampleOrder*, ComputeType*>;

/// One field of Recipe, described once for recipes, the command line, documents and forms.
struct Option
{
    std::string_view key{};       ///< in recipes; a dot nests: "besa.learning_rate"
    std::string_view flag{};      ///< on the command line: "--learning-rate"; "MODEL" is a positional
    std::string_view otherFlag{}; ///< another spelling that the command line understands
    OptionType type = OptionType::Text;
    OptionGroup group = OptionGroup::Pruning;
    std::string_view label{}; ///< a few words, for a form
    std::string_view help{};  ///< one or two sentences
    std::string_view unit{};  ///< "tokens", "fraction of a row"; empty when there is none
    std::optional<OptionRange> range{};
    std::string_view zeroMeans{}; ///< what 0 stands for when it lies outside the range or is special
    std::span<const OptionChoice> choices{};
    std::string_view source{}; ///< paper, published code, or ours
    bool advanced = false;
    OptionField (*field)(Recipe&) = nullptr;
    bool (*applies)(const Recipe&) = nullptr; ///< whether the option has an effect; null: always
};

// NOLINTEND(readability-redundant-member-init)

/// All fields of Recipe, in the order in which recipes list them.
std::span<const Option> optionTable();

/// Null when no option has this key.
const Option* findOption(std::string_view key);

bool applies(const Option& option, const Recipe& recipe);

std::string_view groupName(OptionGroup group); ///< "Calibration"
std::string_view typeName(OptionType type);    ///< "integer"

/// The range in words: "above 0, below 1", "at least 1"; empty without one.
std::string rangeText(const Option& option);

} // namespace besa
