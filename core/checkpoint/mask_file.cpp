#include "checkpoint/mask_file.h"

#include "base/error.h"
#include "base/sha256.h"
#include "base/strict_json.h"
#include "checkpoint/masks.h"
#include "checkpoint/safetensors_writer.h"
#include "checkpoint/tensor_io.h"

#include <nlohmann/json.hpp>

namespace besa {

namespace {

using nlohmann::json;

constexpr const char* kFormatVersion = "1";

std::string maskName(const std::string& weight)
{
    return weight + ".mask";
}

[[noreturn]] void throwBadMasks(const std::filesystem::path& path, const std::string& what)
{
    throw Error(ExitCode::Model,
                {what, path.string(), "Give the masks.safetensors of an export made by this program."});
}

std::string valueOr(const std::map<std::string, std::string>& map, const std::string& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::string() : found->second;
}

/// Parses the JSON text under `key` with `read`; anything unexpected in it is a damaged file.
template <typename Read>
void readJson(const SafetensorsFile& file, const std::string& key, Read read)
{
    const std::string text = valueOr(file.metadata(), key);
    if (text.empty()) {
        throwBadMasks(file.path(), "the metadata of the masks file lacks the key " + key);
    }
    try {
        read(parseStrictJson(text, file.path().string() + ", key " + key));
    } catch (const json::exception&) {
        throwBadMasks(file.path(), "the metadata of the masks file is damaged at the key " + key);
    }
}

std::array<std::int64_t, 2> readShape(const json& value)
{
    std::array<std::int64_t, 2> shape{-1, -1}; // fits no tensor
    if (value.is_array() && value.size() == shape.size() && value[0].is_number_integer() &&
        value[1].is_number_integer()) {
        shape = {value[0].get<std::int64_t>(), value[1].get<std::int64_t>()};
    }
    return shape;
}

std::string packedHash(const at::Tensor& packed)
{
    return sha256(tensorBytes(packed));
}

void checkTensor(const SafetensorsFile& file, const std::string& weight,
                 const std::array<std::int64_t, 2>& shape)
{
    const TensorEntry* entry = file.find(maskName(weight));
    const bool fits = entry != nullptr && entry->dtype == Dtype::U8 && shape[0] >= 0 && shape[1] >= 0 &&
                      entry->shape == std::vector{shape[0], shape[1] / 8 + (shape[1] % 8 != 0 ? 1 : 0)};
    if (!fits) {
        throwBadMasks(file.path(), "the mask of " + weight + " is absent or of another shape than stated");
    }
}

} // namespace

MaskFile MaskFile::open(const std::filesystem::path& path)
{
    MaskFile masks;
    masks.m_file = SafetensorsFile::open(path);
    const SafetensorsFile& file = *masks.m_file;
    const std::string version = valueOr(file.metadata(), "format_version");
    if (version != kFormatVersion) {
        throwBadMasks(path, version.empty() ? "the file is no masks file: it states no format version"
                                            : "the masks have format version " + version +
                                                  ", which this program does not know");
    }
    MaskFileInfo& info = masks.m_info;
    readJson(file, "shapes", [&](const json& value) {
        for (const auto& [weight, shape] : value.get_ref<const json::object_t&>()) {
            info.shapes[weight] = readShape(shape);
        }
    });
    readJson(file, "base", [&](const json& value) { info.base = value.get<decltype(info.base)>(); });
    for (const auto& [weight, shape] : info.shapes) {
        checkTensor(file, weight, shape);
    }
    if (file.tensors().size() != info.shapes.size()) {
        throwBadMasks(path, "the file holds tensors that its metadata does not state");
    }
    readJson(file, "sha256", [&](const json& value) { masks.m_hashes = value.get<decltype(info.base)>(); });
    if (!valueOr(file.metadata(), "provenance").empty()) {
        readJson(file, "provenance", [&](const json& value) { value.get_ref<const json::object_t&>(); });
    }
    info.method = valueOr(file.metadata(), "method");
    info.target = valueOr(file.metadata(), "target");
    info.provenance = valueOr(file.metadata(), "provenance");
    info.recipeYaml = valueOr(file.metadata(), "recipe");
    info.modelCard = valueOr(file.metadata(), "model_card");
    return masks;
}

at::Tensor MaskFile::keep(const std::string& weightName) const
{
    const auto shape = m_info.shapes.find(weightName);
    if (shape == m_info.shapes.end()) {
        return {};
    }
    const at::Tensor packed = readTensor(m_file, maskName(weightName));
    const auto hash = m_hashes.find(weightName);
    if (hash == m_hashes.end() || packedHash(packed) != hash->second) {
        throwBadMasks(m_file->path(), "the mask of " + weightName + " is damaged");
    }
    return unpackMask(packed, shape->second[1]);
}

std::string writeMaskFile(const std::filesystem::path& path, const std::vector<std::string>& weights,
                          const std::function<at::Tensor(const std::string&)>& keep, const MaskFileInfo& info)
{
    std::vector<TensorPlan> plan;
    std::map<std::string, std::string> hashes;
    for (const std::string& weight : weights) {
        hashes[weight] = packedHash(packMask(keep(weight)));
        const auto& [rows, columns] = info.shapes.at(weight);
        plan.push_back({maskName(weight), Dtype::U8, {rows, columns / 8 + (columns % 8 != 0 ? 1 : 0)}});
    }
    SafetensorsWriter writer(path, std::move(plan),
                             {{"format", "pt"},
                              {"format_version", kFormatVersion},
                              {"shapes", json(info.shapes).dump()},
                              {"base", json(info.base).dump()},
                              {"sha256", json(hashes).dump()},
                              {"method", info.method},
                              {"target", info.target},
                              {"provenance", info.provenance},
                              {"recipe", info.recipeYaml},
                              {"model_card", info.modelCard}});
    for (const std::string& weight : weights) {
        writer.add(tensorBytes(packMask(keep(weight))));
    }
    return writer.finish();
}

} // namespace besa
