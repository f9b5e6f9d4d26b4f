#pragma once

#include "report/sparsity.h"
#include "report/tensor_count.h"

namespace besa {

/// What an export wrote, counted by reading it again.
struct ExportResult
{
    std::string folder;
    std::vector<TensorCount> tensors; ///< pruned ones, in file order
    std::int64_t zeros = 0;
    std::int64_t weights = 0;

    double sparsity() const { return sparsityOf(zeros, weights); }
};

} // namespace besa
