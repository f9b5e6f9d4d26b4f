#pragma once

#include <cstdint>

namespace besa {

/// What the forms of a pruned model take on disk, in bytes, worked out from its own weights and masks.
struct ExportSizes
{
    std::int64_t source = 0; ///< all files of the model that was pruned
    std::int64_t folder = 0; ///< Hugging Face folder: zeros stored like any other number
    std::int64_t masks = 0;  ///< masks.safetensors: one bit a pruned weight
    std::int64_t skipped =
        0; ///< the folder, if pruned matrices were stored as a bit mask and their kept weights
    std::int64_t free = -1; ///< on the disk of the destination; -1 while unknown
};

} // namespace besa
