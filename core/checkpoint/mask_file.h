#pragma once

#include "checkpoint/safetensors.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace besa {

/// What a masks file says about itself. Only `shapes` and `base` are needed to apply it.
struct MaskFileInfo
{
    std::map<std::string, std::array<std::int64_t, 2>> shapes; ///< pruned weight -> [R, C]
    std::map<std::string, std::string> base;                   ///< weight file of the source -> SHA-256
    std::string method;
    std::string target;     ///< sparsity asked for, as text
    std::string provenance; ///< JSON object: calibration, settings, evaluation
    std::string recipeYaml; ///< recipe.yaml of the export
    std::string modelCard;  ///< README.md of the export
};

/// masks.safetensors (formats: pruning-mask file): for each pruned weight W a U8 tensor `W.mask`
/// [R, ceil(C/8)], LSB first, 1 = kept.
class MaskFile
{
public:
    /// Throws Error(Model) for a file that is damaged, of a newer format, or no masks file.
    static MaskFile open(const std::filesystem::path& path);

    const MaskFileInfo& info() const { return m_info; }

    /// bool [R, C]; undefined for a weight that is not pruned. Throws Error(Model) for changed bits.
    at::Tensor keep(const std::string& weightName) const;

private:
    std::shared_ptr<const SafetensorsFile> m_file;
    MaskFileInfo m_info;
    std::map<std::string, std::string> m_hashes; ///< pruned weight -> SHA-256 of its packed mask
};

/// Writes the masks of `weights` (one at a time in memory), in that order, and returns the file's SHA-256.
/// `keep` gives bool [R, C] and is asked twice. Throws Error(Write).
std::string writeMaskFile(const std::filesystem::path& path, const std::vector<std::string>& weights,
                          const std::function<at::Tensor(const std::string&)>& keep,
                          const MaskFileInfo& info);

} // namespace besa
