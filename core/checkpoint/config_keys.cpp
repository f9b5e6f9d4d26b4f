#include "checkpoint/config_keys.h"

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <utility>

namespace besa {

namespace {

std::string shortText(const nlohmann::json& value)
{
    std::string text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > 60) {
        text = text.substr(0, 57) + "...";
    }
    return text;
}

std::string plain(double value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

} // namespace

ConfigKeys::ConfigKeys(const nlohmann::json& object, std::string where, std::string prefix)
    : m_object(object)
    , m_where(std::move(where))
    , m_prefix(std::move(prefix))
{
}

void ConfigKeys::refuse(std::string_view key, const std::string& why, const std::string& remedy) const
{
    throw Error(ExitCode::Model, {m_prefix + std::string(key) + " " + why, m_where, remedy});
}

void ConfigKeys::mistyped(std::string_view key, const nlohmann::json& value, std::string_view wanted) const
{
    refuse(key, "is " + shortText(value) + "; it must be " + std::string(wanted));
}

void ConfigKeys::missing(std::string_view key) const
{
    refuse(key, "is missing");
}

const nlohmann::json* ConfigKeys::find(std::string_view key) const
{
    const auto found = m_object.find(key);
    return found != m_object.end() && !found->is_null() ? &*found : nullptr;
}

bool ConfigKeys::has(std::string_view key) const
{
    return find(key) != nullptr;
}

std::optional<std::int64_t> ConfigKeys::whole(std::string_view key, std::int64_t low, std::int64_t high) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::string wanted = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
    if (!value->is_number_integer()) {
        mistyped(key, *value, wanted);
    }
    // Numbers above int64 are stored unsigned and must not wrap.
    const bool fits =
        !value->is_number_unsigned() || std::in_range<std::int64_t>(value->get<std::uint64_t>());
    if (!fits || value->get<std::int64_t>() < low || value->get<std::int64_t>() > high) {
        mistyped(key, *value, wanted);
    }
    return value->get<std::int64_t>();
}

std::optional<double> ConfigKeys::number(std::string_view key, double low, double high) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number() || value->get<double>() < low || value->get<double>() > high) {
        mistyped(key, *value, "a number from " + plain(low) + " to " + plain(high));
    }
    return value->get<double>();
}

std::optional<bool> ConfigKeys::flag(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_boolean()) {
        mistyped(key, *value, "true or false");
    }
    return value->get<bool>();
}

std::optional<std::string> ConfigKeys::text(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_string()) {
        mistyped(key, *value, "a string");
    }
    return value->get<std::string>();
}

std::optional<ConfigKeys> ConfigKeys::object(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_object()) {
        mistyped(key, *value, "an object or null");
    }
    return ConfigKeys(*value, m_where, m_prefix + std::string(key) + ".");
}

std::optional<std::string> ConfigKeys::firstText(std::string_view key) const
{
    const nlohmann::json* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_array() || value->empty() || !value->front().is_string()) {
        mistyped(key, *value, "a list of strings");
    }
    return value->front().get<std::string>();
}

std::int64_t ConfigKeys::needWhole(std::string_view key, std::int64_t low, std::int64_t high) const
{
    const std::optional<std::int64_t> value = whole(key, low, high);
    if (!value) {
        missing(key);
    }
    return *value;
}

double ConfigKeys::needNumber(std::string_view key, double low, double high) const
{
    const std::optional<double> value = number(key, low, high);
    if (!value) {
        missing(key);
    }
    return *value;
}

} // namespace besa
