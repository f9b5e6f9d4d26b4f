#pragma once

#include "checkpoint/checkpoint.h"
#include "report/observer.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <stop_token>
#include <string>

namespace besa {

/// Texts that go beside the weights.
struct ExportTexts
{
    std::string recipeYaml; ///< recipe.yaml
    std::string modelCard;  ///< README.md with front matter
    std::string provenance; ///< JSON object merged into besa_sparsity.json under "provenance"
};

/// Zeros and shape of one pruned tensor, counted from the written file.
struct TensorCount
{
    std::string name;
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
};

struct ExportResult
{
    std::string folder;
    std::vector<TensorCount> tensors; ///< pruned ones, in file order
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
};

/// Gives the keep mask (bool [R, C], CPU) of a pruned weight, or an undefined tensor for a weight that stays.
using MaskSource = std::function<at::Tensor(const std::string& weightName)>;

/// Writes the pruned model as a Hugging Face folder: same names, shapes, dtypes and shard plan, zeros as +0,
/// all other files byte-equal, masks.safetensors, besa_sparsity.json, recipe.yaml, README.md. Whole or not at
/// all: temporary folder beside the target, fsync, verification by re-reading, rename. One tensor in memory
/// at a time. An existing target is refused unless `overwrite`. Throws Error(Write), Error(Verification).
ExportResult exportModel(const Checkpoint& source, const MaskSource& masks, const std::string& target,
                         const ExportTexts& texts, bool overwrite, RunObserver& observer,
                         const std::stop_token& stop);

} // namespace besa
