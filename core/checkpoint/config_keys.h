#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace besa {

/// Typed access to the keys of one JSON object of config.json. A key that is absent or null counts as not
/// given. Every refusal is an Error(Model) that names file and key.
class ConfigKeys
{
public:
    /// `prefix` names the object inside the file: "" or "rope_scaling.".
    ConfigKeys(const nlohmann::json& object, std::string where, std::string prefix = {});

    bool has(std::string_view key) const;
    std::optional<std::int64_t> whole(std::string_view key, std::int64_t low, std::int64_t high) const;
    std::optional<double> number(std::string_view key, double low, double high) const;
    std::optional<bool> flag(std::string_view key) const;
    std::optional<std::string> text(std::string_view key) const;
    std::optional<ConfigKeys> object(std::string_view key) const;

    std::int64_t needWhole(std::string_view key, std::int64_t low, std::int64_t high) const;
    double needNumber(std::string_view key, double low, double high) const;

    /// First text of a list of texts.
    std::optional<std::string> firstText(std::string_view key) const;

    [[noreturn]] void refuse(std::string_view key, const std::string& why,
                             const std::string& remedy = "Correct config.json or fetch it again.") const;

private:
    const nlohmann::json* find(std::string_view key) const;
    [[noreturn]] void mistyped(std::string_view key, const nlohmann::json& value,
                               std::string_view wanted) const;
    [[noreturn]] void missing(std::string_view key) const;

    const nlohmann::json& m_object;
    std::string m_where;
    std::string m_prefix;
};

} // namespace besa
