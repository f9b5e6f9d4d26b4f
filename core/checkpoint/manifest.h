#pragma once

#include "report/tensor_count.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// What besa_sparsity.json states about an exported folder.
struct ExportManifest
{
    struct Tensor
    {
        TensorCount count;
        std::string file;   ///< weight file that holds it
        std::string sha256; ///< of its bytes
    };

    struct File
    {
        std::uint64_t bytes = 0;
        std::string sha256;
    };

    std::string toolVersion;
    std::vector<Tensor> tensors;       ///< pruned ones, in file order
    std::map<std::string, File> files; ///< every file of the folder but besa_sparsity.json itself
    std::string provenance;            ///< JSON object
};

/// The JSON text. It ends with a hash of itself, so that an edited number is found.
std::string writeManifest(const ExportManifest& manifest);

/// Throws Error(Verification) saying what is damaged. File names are checked: none leads out of the folder.
ExportManifest readManifest(std::string_view text, const std::filesystem::path& where);

} // namespace besa
