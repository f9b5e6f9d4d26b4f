#include "run/recipe_yaml.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "base/suggest.h"
#include "report/option_value.h"
#include "report/presets.h"

#include <nlohmann/json.hpp>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

namespace besa {

namespace {

constexpr std::string_view kVersionKey = "besa_recipe";
constexpr std::string_view kPresetKey = "preset";
constexpr std::string_view kVersion = "1";
constexpr std::size_t kLargestFile = std::size_t{1} << 20;

/// "besa" of "besa.learning_rate"; empty for a key at the top.
std::string_view section(std::string_view key)
{
    const std::size_t dot = key.find('.');
    return dot == std::string_view::npos ? std::string_view{} : key.substr(0, dot);
}

bool isSection(std::string_view name)
{
    return !name.empty() &&
           std::ranges::any_of(optionTable(), [&](const Option& o) { return section(o.key) == name; });
}

// Writing.

/// A JSON string is a YAML double-quoted scalar.
std::string quoted(const Option& option, const std::string& text)
{
    try {
        return nlohmann::json(text).dump();
    } catch (const nlohmann::json::exception&) {
        throw Error(ExitCode::Usage, {"a name is not valid UTF-8 and cannot be written into a recipe",
                                      std::string(option.key), "Rename the file or folder."});
    }
}

std::string scalar(const Option& option, const std::string& text)
{
    const bool isText = option.type == OptionType::Text || option.type == OptionType::Path ||
                        option.type == OptionType::PathList;
    return isText ? quoted(option, text) : text;
}

std::string comment(const Option& option)
{
    std::string words;
    for (const OptionChoice& choice : option.choices) {
        words += (words.empty() ? "" : ", ") + std::string(choice.name);
    }
    words += option.unit;
    if (!option.zeroMeans.empty()) {
        words += (words.empty() ? "0: " : "; 0: ") + std::string(option.zeroMeans);
    }
    return words.empty() ? "" : " # " + words;
}

std::string entry(const Option& option, const Recipe& recipe)
{
    const std::string_view prefix = section(option.key);
    const std::string indent = prefix.empty() ? "" : "  ";
    const std::string_view name = prefix.empty() ? option.key : option.key.substr(prefix.size() + 1);
    std::string text = indent + std::string(name) + ":";
    const std::vector<std::string> values = optionValues(option, recipe);
    if (option.type != OptionType::PathList) {
        return text + " " + scalar(option, values.front()) + comment(option) + "\n";
    }
    if (values.empty()) {
        return text + " []\n";
    }
    text += '\n';
    for (const std::string& value : values) {
        text += indent + "  - " + scalar(option, value) + "\n";
    }
    return text;
}

// Reading.

/// Refuses whatever stands behind the first document. yaml-cpp takes text that cannot begin a document, such
/// as a bracket too many, for ever more empty ones.
class FirstDocumentOnly : public YAML::EventHandler
{
public:
    explicit FirstDocumentOnly(const std::string& where)
        : m_where(where)
    {
    }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (std::exchange(m_started, true)) {
            throw Error(ExitCode::Model,
                        {"the file holds more than one YAML document",
                         m_where + ", line " + std::to_string(mark.line + 1),
                         "Keep one document; remove what follows it, and the line \"---\"."});
        }
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override
    {
    }
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override
    {
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override
    {
    }
    void OnMapEnd() override {}

private:
    const std::string& m_where;
    bool m_started = false;
};

/// The only document of a text; null when there is none.
YAML::Node loadOne(const std::string& yaml, const std::string& where)
{
    std::istringstream text(yaml);
    YAML::Parser parser(text);
    FirstDocumentOnly first(where);
    while (parser.HandleNextDocument(first)) {
    }
    return YAML::Load(yaml);
}

/// Reads one document; keeps what the errors need.
class Reader
{
public:
    Reader(const std::string& where, Recipe& recipe)
        : m_where(where)
        , m_recipe(recipe)
    {
    }

    void read(const YAML::Node& root)
    {
        if (root.IsNull()) {
            return;
        }
        if (!root.IsMap()) {
            fail(root, "", "a recipe is a list of \"key: value\" lines, this is something else",
                 "Start from the recipe.yaml of a run, or from the reference of recipes.");
        }
        readPreset(root);
        readMap(root, "");
    }

private:
    [[noreturn]] void fail(const YAML::Node& node, const std::string& key, std::string what,
                           std::string remedy) const
    {
        std::string where = m_where;
        if (node.IsDefined() && !node.Mark().is_null()) {
            where += ", line " + std::to_string(node.Mark().line + 1);
        }
        if (!key.empty()) {
            where += ", " + key;
        }
        throw Error(ExitCode::Model, {std::move(what), std::move(where), std::move(remedy)});
    }

    void readPreset(const YAML::Node& root) const
    {
        for (const auto& pair : root) {
            if (!pair.first.IsScalar() || pair.first.Scalar() != kPresetKey) {
                continue;
            }
            const std::string name = pair.second.IsScalar() ? pair.second.Scalar() : "";
            const Preset* preset = findPreset(name);
            if (preset == nullptr) {
                std::vector<std::string> names;
                std::string list;
                for (const Preset& known : presetTable()) {
                    names.emplace_back(known.name);
                    list += (list.empty() ? "" : ", ") + names.back();
                }
                fail(pair.second, std::string(kPresetKey), "there is no preset \"" + name + "\"",
                     didYouMean(name, names, "Presets are: " + list + "."));
            }
            applyPreset(*preset, m_recipe);
        }
    }

    void readMap(const YAML::Node& map, const std::string& prefix)
    {
        for (const auto& pair : map) {
            if (!pair.first.IsScalar()) {
                fail(pair.first, prefix, "a key is not a plain word", "Write \"key: value\".");
            }
            const std::string key = (prefix.empty() ? "" : prefix + ".") + pair.first.Scalar();
            if (!m_seen.insert(key).second) {
                fail(pair.first, key, "this key stands twice", "Keep one of the two lines.");
            }
            if (key == kVersionKey) {
                checkVersion(pair.second);
            } else if (key == kPresetKey) {
                continue; // applied before
            } else if (const Option* option = findOption(key)) {
                readOption(*option, pair.first, pair.second);
            } else if (prefix.empty() && isSection(key)) {
                readSection(pair.second, key);
            } else {
                unknown(pair.first, key);
            }
        }
    }

    void readSection(const YAML::Node& node, const std::string& key)
    {
        if (node.IsNull()) {
            return;
        }
        if (!node.IsMap()) {
            fail(node, key, "this is a section: indented \"key: value\" lines belong under it",
                 "Put the settings on their own lines, two spaces in.");
        }
        readMap(node, key);
    }

    void checkVersion(const YAML::Node& node) const
    {
        if (!node.IsScalar() || node.Scalar() != kVersion) {
            fail(node, std::string(kVersionKey),
                 "this recipe has version " + (node.IsScalar() ? node.Scalar() : "?") +
                     "; this program reads version " + std::string(kVersion),
                 "Use a newer program, or write the recipe anew.");
        }
    }

    void readOption(const Option& option, const YAML::Node& keyNode, const YAML::Node& node)
    {
        const bool isList = option.type == OptionType::PathList;
        std::vector<std::string> values;
        if (node.IsSequence() && isList) {
            for (const auto& element : node) {
                values.push_back(scalarOf(option, element, element));
            }
        } else {
            values.push_back(scalarOf(option, keyNode, node));
        }
        if (const auto problem = setOption(option, m_recipe, values)) {
            fail(node, problem->where, problem->what, problem->remedy);
        }
    }

    std::string scalarOf(const Option& option, const YAML::Node& place, const YAML::Node& node) const
    {
        const std::string key(option.key);
        const std::string kind(typeName(option.type));
        if (node.IsNull()) {
            fail(place, key, "no value is given (" + kind + " is expected)",
                 "Give a value or leave the line out. Empty text is written \"\".");
        }
        if (!node.IsScalar()) {
            fail(node, key, "a list or section stands where one value belongs (" + kind + ")",
                 "Write \"" + key.substr(key.rfind('.') + 1) + ": value\".");
        }
        const bool quotedText = node.Tag() == "!";
        if (!quotedText && node.Tag() != "?" && !node.Tag().empty()) {
            fail(node, key, "YAML tags are not used in recipes", "Remove \"" + node.Tag() + "\".");
        }
        const bool plain = option.type == OptionType::Integer || option.type == OptionType::Real ||
                           option.type == OptionType::Boolean;
        if (quotedText && plain) {
            fail(node, key, "this is text, but " + kind + " is expected", "Remove the quotation marks.");
        }
        return node.Scalar();
    }

    [[noreturn]] void unknown(const YAML::Node& node, const std::string& key) const
    {
        std::vector<std::string> keys;
        std::string nested;
        for (const Option& option : optionTable()) {
            keys.emplace_back(option.key);
            if (option.key.ends_with("." + key.substr(key.rfind('.') + 1))) {
                nested = keys.back();
            }
        }
        keys.emplace_back(kPresetKey);
        keys.emplace_back(kVersionKey);
        const std::string fallback = nested.empty() ? "Remove it; `besa options` lists the keys there are."
                                                    : "Did you mean " + nested + "?";
        fail(node, key, "there is no setting of this name", didYouMean(key, keys, fallback));
    }

    const std::string& m_where;
    Recipe& m_recipe;
    std::set<std::string> m_seen;
};

} // namespace

std::string writeRecipe(const Recipe& recipe)
{
    std::string text = std::string(kVersionKey) + ": " + std::string(kVersion) + "\n";
    std::string_view open;
    for (const Option& option : optionTable()) {
        const std::string_view prefix = section(option.key);
        if (prefix != open && !prefix.empty()) {
            text += std::string(prefix) + ":\n";
        }
        open = prefix;
        text += entry(option, recipe);
    }
    return text;
}

Recipe readRecipe(std::string_view yaml, const std::string& where, Recipe base)
{
    try {
        Reader(where, base).read(loadOne(std::string(yaml), where));
    } catch (const YAML::Exception& error) {
        const std::string line = error.mark.is_null() ? "" : ", line " + std::to_string(error.mark.line + 1);
        throw Error(ExitCode::Model, {"this is not valid YAML: " + error.msg, where + line,
                                      "Check indentation, colons and quotation marks near that line."});
    }
    return base;
}

Recipe readRecipeFile(const std::filesystem::path& file, Recipe base)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure)) {
        throw Error(ExitCode::Model, {std::filesystem::exists(file, failure) ? "the recipe is not a file"
                                                                             : "there is no such recipe",
                                      file.string(), "Check the path given with --recipe."});
    }
    const std::string text = readFirstBytes(file, kLargestFile);
    if (text.size() > kLargestFile) {
        throw Error(ExitCode::Model, {"the file is larger than 1 MiB, which no recipe is", file.string(),
                                      "Check the path given with --recipe."});
    }
    return readRecipe(text, file.string(), std::move(base));
}

} // namespace besa
