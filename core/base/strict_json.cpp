#include "base/strict_json.h"

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <set>
#include <vector>

namespace besa {

namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& where)
{
    throw Error(ExitCode::Model, {what, where, "Correct the file or fetch it again."});
}

} // namespace

nlohmann::json parseStrictJson(std::string_view text, const std::string& where, int depth)
{
    if (text.find('\0') != std::string_view::npos) {
        refuse("the JSON text has a NUL byte", where); // the parser would take it for the end
    }
    using Event = nlohmann::json::parse_event_t;
    std::vector<std::set<std::string>> keys; // of the objects that are open
    const auto watch = [&](int level, Event event, const nlohmann::json& value) {
        switch (event) {
        case Event::object_start:
            keys.emplace_back();
            [[fallthrough]];
        case Event::array_start:
            if (level >= depth) {
                refuse("the JSON text is nested deeper than " + std::to_string(depth) + " levels", where);
            }
            break;
        case Event::object_end:
            keys.pop_back();
            break;
        case Event::key:
            if (!keys.back().insert(value.get_ref<const std::string&>()).second) {
                refuse("the key '" + value.get<std::string>() + "' is given twice", where);
            }
            break;
        default:
            break;
        }
        return true;
    };
    try {
        return nlohmann::json::parse(text, watch);
    } catch (const nlohmann::json::parse_error& error) {
        refuse("this is not valid JSON (byte " + std::to_string(error.byte) + ")", where);
    } catch (const nlohmann::json::exception&) {
        refuse("the JSON text has a number too large to hold", where);
    }
}

} // namespace besa
