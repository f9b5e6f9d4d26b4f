#pragma once

#include "checkpoint/config.h"
#include "checkpoint/safetensors.h"
#include "report/model_summary.h"
#include "report/problem.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

struct ModelFiles;

/// Where a tensor lives.
struct TensorPlace
{
    std::shared_ptr<const SafetensorsFile> file;
    const TensorEntry* entry = nullptr;
};

/// An opened LLaMA-family model folder: config and validated headers, no weights read. The folder is never
/// written.
class Checkpoint
{
public:
    /// `model` is a folder, a shard, an index file or a cache id "org/name". Checks that every tensor the
    /// config asks for exists with its shape and type F32, F16 or BF16. Throws Error(Model).
    static std::shared_ptr<const Checkpoint> open(const std::string& model);

    const std::filesystem::path& folder() const { return m_folder; }
    const ModelConfig& config() const { return m_config; }

    /// Shards sorted by name; one for a single-file model.
    const std::vector<std::shared_ptr<const SafetensorsFile>>& shards() const { return m_shards; }

    /// Name of the index file in the folder; empty for a single-file model.
    const std::string& indexFile() const { return m_indexFile; }

    /// Throws Error(Model) when the tensor is absent.
    const TensorPlace& place(std::string_view name) const;
    bool has(std::string_view name) const;

    /// Every tensor that the index (or the single file) lists, sorted by name, also those the model does not
    /// use.
    const std::map<std::string, TensorPlace, std::less<>>& places() const { return m_places; }

    /// Things worth telling that do not stop anything (unused tensors, ambiguous files, ...).
    const std::vector<Problem>& warnings() const { return m_warnings; }

    ModelSummary summary() const;

private:
    Checkpoint() = default;
    void placeTensors(const ModelFiles& files);
    void checkTensors();

    std::filesystem::path m_folder;
    ModelConfig m_config;
    std::vector<std::shared_ptr<const SafetensorsFile>> m_shards;
    std::string m_indexFile;
    std::map<std::string, TensorPlace, std::less<>> m_places;
    std::vector<Problem> m_warnings;
};

} // namespace besa
