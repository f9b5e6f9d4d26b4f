#pragma once

#include "checkpoint/checkpoint.h"
#include "report/export_result.h"
#include "report/observer.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace besa {

/// Texts that go beside the weights. They are kept in the masks file too, so that source and masks together
/// give the whole export again.
struct ExportTexts
{
    std::string recipeYaml; ///< recipe.yaml
    std::string modelCard;  ///< README.md with front matter
    std::string provenance; ///< JSON object, "provenance" of besa_sparsity.json
    std::string method;     ///< "besa", for the masks file
    std::string target;     ///< sparsity asked for, as text, for the masks file
};

/// Gives the keep mask (bool [R, C], CPU) of a pruned weight, or an undefined tensor for a weight that stays.
/// Asked several times for each weight.
using MaskSource = std::function<at::Tensor(const std::string& weightName)>;

struct ExportRequest
{
    MaskSource masks;
    std::filesystem::path target;
    bool overwrite = false;

    /// File name -> SHA-256 of the weight and other files the masks were made for; a difference ends the
    /// export. Files that are not listed are not checked.
    std::map<std::string, std::string> expectedSource;

    /// Called once the temporary folder (`written.folder`) is a complete, counted model: evaluates it if need
    /// be and gives the texts. May throw, which ends the export without a trace.
    std::function<ExportTexts(const ExportResult& written)> texts;
};

/// Bytes that an export of the checkpoint takes, about.
std::uint64_t estimateExportBytes(const Checkpoint& source);

/// Writes the pruned model as a Hugging Face folder: same names, shapes, dtypes, shard plan and header bytes,
/// zeros as +0, unpruned tensors and all other files byte-equal, masks.safetensors, besa_sparsity.json,
/// recipe.yaml, README.md (formats: exports). Whole or not at all: temporary folder beside the target, fsync,
/// verification by re-reading, rename. One tensor in memory at a time. The source is never written.
/// An existing target is refused unless `overwrite`, and then only an earlier export is replaced.
/// Throws Error(Usage) for a target that may not be used, Error(Write), Error(Verification), Cancelled.
ExportResult exportModel(const Checkpoint& source, const ExportRequest& request, RunObserver& observer,
                         const std::stop_token& stop);

} // namespace besa
