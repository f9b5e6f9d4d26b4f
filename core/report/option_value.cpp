#include "report/option_value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace besa {

namespace {

template <typename Value>
std::string toText(Value value)
{
    std::array<char, 32> text{};
    auto* const end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

/// The whole text as a number, or nothing.
template <typename Value>
std::optional<Value> parse(const std::string& text)
{
    Value value{};
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc{} || result.ptr != end) {
        return std::nullopt;
    }
    if constexpr (std::is_floating_point_v<Value>) {
        if (!std::isfinite(value)) {
            return std::nullopt;
        }
    }
    return value;
}

bool inRange(const Option& option, double value)
{
    if (value == 0 && !option.zeroMeans.empty()) {
        return true;
    }
    if (!option.range) {
        return true;
    }
    const OptionRange& range = *option.range;
    const bool above = range.openMinimum ? value > range.minimum : value >= range.minimum;
    const bool below = range.openMaximum ? value < range.maximum : value <= range.maximum;
    return above && below;
}

Problem problem(const Option& option, std::string what, std::string remedy)
{
    return {std::move(what), std::string(option.key), std::move(remedy)};
}

std::string choiceNames(const Option& option)
{
    std::string names;
    for (const OptionChoice& choice : option.choices) {
        names += names.empty() ? "" : ", ";
        names += choice.name;
    }
    return names;
}

std::string quoted(const std::string& text)
{
    constexpr std::size_t longest = 60;
    return '"' + (text.size() > longest ? text.substr(0, longest) + "…" : text) + '"';
}

/// Writes one text into the field it stands for.
class Writer
{
public:
    Writer(const Option& option, const std::string& text)
        : m_option(option)
        , m_text(text)
    {
    }

    std::optional<Problem> operator()(std::string* field) const
    {
        *field = m_text;
        return std::nullopt;
    }

    std::optional<Problem> operator()(std::vector<std::string>* field) const
    {
        *field = {m_text};
        return std::nullopt;
    }

    std::optional<Problem> operator()(bool* field) const
    {
        if (m_text != "true" && m_text != "false") {
            return problem(m_option, quoted(m_text) + " is neither true nor false", "Write true or false.");
        }
        *field = m_text == "true";
        return std::nullopt;
    }

    std::optional<Problem> operator()(std::int64_t* field) const { return number(field, "an integer"); }
    std::optional<Problem> operator()(std::uint64_t* field) const { return number(field, "an integer"); }
    std::optional<Problem> operator()(double* field) const { return number(field, "a number"); }

    template <typename Enum>
    requires std::is_enum_v<Enum> std::optional<Problem>
    operator()(Enum* field) const
    {
        for (std::size_t i = 0; i < m_option.choices.size(); ++i) {
            const OptionChoice& choice = m_option.choices[i];
            if (choice.name == m_text || (!choice.alias.empty() && choice.alias == m_text)) {
                *field = static_cast<Enum>(i);
                return std::nullopt;
            }
        }
        return problem(m_option, quoted(m_text) + " is not one of the choices",
                       "Choose one of: " + choiceNames(m_option) + ".");
    }

private:
    template <typename Value>
    std::optional<Problem> number(Value* field, const char* kind) const
    {
        const std::optional<Value> value = parse<Value>(m_text);
        const std::string expected = rangeText(m_option);
        if (!value) {
            return problem(m_option, quoted(m_text) + " is not " + kind,
                           "Write " + std::string(kind) + (expected.empty() ? "" : " (" + expected + ")") +
                               ".");
        }
        if (!inRange(m_option, static_cast<double>(*value))) {
            return problem(m_option, m_text + " is out of range",
                           "Write a " + std::string(m_option.unit == "fraction" ? "fraction " : "number ") +
                               expected + ".");
        }
        *field = *value;
        return std::nullopt;
    }

    const Option& m_option;
    const std::string& m_text;
};

/// Reads a field as texts.
class Reader
{
public:
    explicit Reader(const Option& option)
        : m_option(option)
    {
    }

    std::vector<std::string> operator()(const std::string* field) const { return {*field}; }
    std::vector<std::string> operator()(const std::vector<std::string>* field) const { return *field; }
    std::vector<std::string> operator()(const bool* field) const { return {*field ? "true" : "false"}; }
    std::vector<std::string> operator()(const std::int64_t* field) const { return {toText(*field)}; }
    std::vector<std::string> operator()(const std::uint64_t* field) const { return {toText(*field)}; }
    std::vector<std::string> operator()(const double* field) const { return {toText(*field)}; }

    template <typename Enum>
    requires std::is_enum_v<Enum> std::vector<std::string>
    operator()(const Enum* field) const
    {
        return {std::string(m_option.choices[static_cast<std::size_t>(*field)].name)};
    }

private:
    const Option& m_option;
};

} // namespace

std::vector<std::string> optionValues(const Option& option, const Recipe& recipe)
{
    // The table hands out pointers to mutable fields; reading through them changes nothing.
    return std::visit(Reader(option), option.field(const_cast<Recipe&>(recipe)));
}

std::string optionText(const Option& option, const Recipe& recipe)
{
    std::string text;
    for (const std::string& value : optionValues(option, recipe)) {
        text += text.empty() ? value : "\n" + value;
    }
    return text;
}

std::optional<Problem> setOption(const Option& option, Recipe& recipe, const std::vector<std::string>& values)
{
    const OptionField field = option.field(recipe);
    if (auto* const* list = std::get_if<std::vector<std::string>*>(&field)) {
        **list = values;
        return std::nullopt;
    }
    if (values.size() != 1) {
        return problem(option, "one value is expected, not " + std::to_string(values.size()),
                       "Give the value once.");
    }
    return std::visit(Writer(option, values.front()), field);
}

std::optional<Problem> setOption(const Option& option, Recipe& recipe, const std::string& text)
{
    return setOption(option, recipe, std::vector<std::string>{text});
}

bool isDefault(const Option& option, const Recipe& recipe)
{
    return optionValues(option, recipe) == optionValues(option, Recipe{});
}

} // namespace besa
