#include "checkpoint/checkpoint.h"

#include "base/error.h"
#include "checkpoint/model_files.h"
#include "checkpoint/tensor_layout.h"

#include <algorithm>
#include <set>

namespace besa {

namespace {

constexpr const char* kHead = "lm_head.weight";

[[noreturn]] void refuse(const std::string& what, const std::string& where, const std::string& remedy)
{
    throw Error(ExitCode::Model, {what, where, remedy});
}

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text = "[";
    for (const std::int64_t size : shape) {
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    }
    return text + "]";
}

/// "a, b, c and 4 more"
std::string shortList(const std::vector<std::string>& names)
{
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, names.size()); ++i) {
        text += (i > 0 ? ", " : "") + names[i];
    }
    if (names.size() > shown) {
        text += " and " + std::to_string(names.size() - shown) + " more";
    }
    return text;
}

void checkTensor(const NamedShape& wanted, const TensorPlace& place)
{
    const TensorEntry& entry = *place.entry;
    const std::string where = place.file->path().string() + ", tensor " + entry.name;
    if (entry.dtype != Dtype::F32 && entry.dtype != Dtype::F16 && entry.dtype != Dtype::BF16) {
        refuse("the tensor has type " + entry.dtypeText + "; weights must be F32, F16 or BF16", where,
               "Use the original float16, bfloat16 or float32 model.");
    }
    if (entry.shape != wanted.shape) {
        refuse("the tensor has shape " + shapeText(entry.shape) + ", but config.json asks for " +
                   shapeText(wanted.shape),
               where, "config.json and weights are of different models; fetch both again.");
    }
}

} // namespace

std::shared_ptr<const Checkpoint> Checkpoint::open(const std::string& model)
{
    const ModelFiles files = findModelFiles(model);
    const std::shared_ptr<Checkpoint> checkpoint(new Checkpoint());
    checkpoint->m_folder = files.folder;
    checkpoint->m_indexFile = files.indexFile;
    checkpoint->m_warnings = files.warnings;
    checkpoint->m_config = readConfig(fileOfModel(files.folder, "config.json"));
    for (const std::string& shard : files.shards) {
        checkpoint->m_shards.push_back(SafetensorsFile::open(fileOfModel(files.folder, shard)));
    }
    checkpoint->placeTensors(files);
    checkpoint->checkTensors();
    return checkpoint;
}

void Checkpoint::placeTensors(const ModelFiles& files)
{
    std::vector<std::string> omitted;
    for (const auto& shard : m_shards) {
        const std::string shardName = shard->path().filename().string();
        for (const TensorEntry& entry : shard->tensors()) {
            const auto listed = files.index.fileOf.find(entry.name);
            if (m_indexFile.empty() || (listed != files.index.fileOf.end() && listed->second == shardName)) {
                m_places[entry.name] = {shard, &entry};
            } else {
                omitted.push_back(entry.name);
            }
        }
    }
    for (const auto& [name, file] : files.index.fileOf) {
        if (!m_places.contains(name)) {
            refuse("the index says that the tensor is in this file, but it is not",
                   (m_folder / file).string() + ", tensor " + name, "Fetch the shards and the index again.");
        }
    }
    if (!omitted.empty()) {
        m_warnings.push_back(
            {"the shards hold tensors that the index does not list there: " + shortList(omitted),
             (m_folder / m_indexFile).string(), "They are not used."});
    }
}

void Checkpoint::checkTensors()
{
    std::set<std::string, std::less<>> used;
    std::vector<std::string> missing;
    for (const NamedShape& wanted : modelTensors(m_config)) {
        const auto found = m_places.find(wanted.name);
        if (found == m_places.end()) {
            missing.push_back(wanted.name);
        } else {
            checkTensor(wanted, found->second);
        }
        used.insert(wanted.name);
    }
    if (missing == std::vector<std::string>{kHead}) {
        refuse("the model has no lm_head.weight, and config.json does not tie it to the embedding",
               m_folder.string(), "Set tie_word_embeddings to true in config.json if the model is tied.");
    }
    if (!missing.empty()) {
        refuse("tensors that config.json asks for are missing: " + shortList(missing), m_folder.string(),
               "The model is incomplete or config.json is of another model; fetch it again.");
    }
    std::vector<std::string> unused;
    for (const auto& [name, place] : m_places) {
        if (name == kHead && m_config.tiedHead) {
            m_warnings.push_back({"lm_head.weight is stored but not used: the head is tied to the embedding",
                                  m_folder.string(), "Nothing needs to be done if both are equal."});
        } else if (!used.contains(name) && !name.ends_with(".rotary_emb.inv_freq")) {
            unused.push_back(name);
        }
    }
    if (!unused.empty()) {
        m_warnings.push_back({"the model holds tensors that LLaMA does not use: " + shortList(unused),
                              m_folder.string(), "They are kept as they are."});
    }
}

const TensorPlace& Checkpoint::place(std::string_view name) const
{
    const auto found = m_places.find(name);
    if (found == m_places.end()) {
        refuse("the model has no tensor " + std::string(name), m_folder.string(),
               "The model is incomplete or config.json is of another model; fetch it again.");
    }
    return found->second;
}

bool Checkpoint::has(std::string_view name) const
{
    return m_places.contains(name);
}

} // namespace besa
