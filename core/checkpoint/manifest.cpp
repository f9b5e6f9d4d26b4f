#include "checkpoint/manifest.h"

#include "base/error.h"
#include "base/sha256.h"
#include "report/sparsity.h"

#include <nlohmann/json.hpp>

namespace besa {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;
constexpr const char* kHashKey = "sha256";

std::string dump(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string hashOf(const Json& json)
{
    const std::string text = dump(json);
    return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

[[noreturn]] void throwDamaged(const std::filesystem::path& where, const std::string& what)
{
    throw Error(ExitCode::Verification,
                {what, where.string(), "Export the run again; this folder is not what was exported."});
}

bool staysInside(const std::string& name)
{
    const std::filesystem::path path(name);
    const bool plain = !name.empty() && path.is_relative() && name.find('\0') == std::string::npos;
    return plain && std::find(path.begin(), path.end(), "..") == path.end();
}

Json toJson(const ExportManifest::Tensor& tensor)
{
    return {{"name", tensor.count.name},
            {"file", tensor.file},
            {"zeros", tensor.count.zeros},
            {"weights", tensor.count.weights},
            {"sha256", tensor.sha256}};
}

ExportManifest fromJson(const Json& json)
{
    ExportManifest manifest;
    manifest.toolVersion = json.at("tool").at("version").get<std::string>();
    for (const Json& tensor : json.at("tensors")) {
        manifest.tensors.push_back(
            {{tensor.at("name").get<std::string>(), tensor.at("zeros").get<std::int64_t>(),
              tensor.at("weights").get<std::int64_t>()},
             tensor.at("file").get<std::string>(),
             tensor.at("sha256").get<std::string>()});
    }
    for (const auto& [name, file] : json.at("files").items()) {
        manifest.files[name] = {file.at("bytes").get<std::uint64_t>(), file.at("sha256").get<std::string>()};
    }
    manifest.provenance = dump(json.at("provenance"));
    return manifest;
}

} // namespace

std::string writeManifest(const ExportManifest& manifest)
{
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
    Json tensors = Json::array();
    for (const ExportManifest::Tensor& tensor : manifest.tensors) {
        zeros += tensor.count.zeros;
        weights += tensor.count.weights;
        tensors.push_back(toJson(tensor));
    }
    Json files = Json::object();
    for (const auto& [name, file] : manifest.files) {
        files[name] = {{"bytes", file.bytes}, {"sha256", file.sha256}};
    }
    Json json{{"format_version", kFormatVersion},
              {"tool", {{"name", "BESA Workbench"}, {"version", manifest.toolVersion}}},
              {"totals", {{"zeros", zeros}, {"weights", weights}, {"sparsity", sparsityOf(zeros, weights)}}},
              {"provenance", manifest.provenance.empty() ? Json::object() : Json::parse(manifest.provenance)},
              {"tensors", std::move(tensors)},
              {"files", std::move(files)}};
    json[kHashKey] = hashOf(json);
    return dump(json) + "\n";
}

ExportManifest readManifest(std::string_view text, const std::filesystem::path& where)
{
    ExportManifest manifest;
    try {
        Json json = Json::parse(text);
        if (json.at("format_version") != kFormatVersion) {
            throwDamaged(where, "the description has a format version that this program does not know");
        }
        const auto stated = json.at(kHashKey).get<std::string>();
        json.erase(kHashKey);
        if (hashOf(json) != stated) {
            throwDamaged(where, "the description was changed after the export");
        }
        manifest = fromJson(json);
    } catch (const Json::exception&) {
        throwDamaged(where, "the description is damaged");
    }
    for (const auto& [name, file] : manifest.files) {
        if (!staysInside(name)) {
            throwDamaged(where, "the description names a file outside of the folder: " + name);
        }
    }
    return manifest;
}

} // namespace besa
