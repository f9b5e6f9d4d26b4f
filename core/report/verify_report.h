#pragma once

#include "report/problem.h"
#include "report/sparsity.h"
#include "report/tensor_count.h"

namespace besa {

/// What `verify` found in an exported folder. All counts come from the files, not from their description.
struct VerifyReport
{
    std::string folder;
    std::vector<TensorCount> tensors; ///< pruned ones, in file order
    std::array<SiteCount, kSiteCount> sites{};
    std::int64_t zeros = 0;
    std::int64_t weights = 0;
    std::int64_t filesChecked = 0;   ///< files whose SHA-256 was compared
    std::vector<Problem> mismatches; ///< empty: the folder is what was exported

    bool ok() const { return mismatches.empty(); }
    double sparsity() const { return sparsityOf(zeros, weights); }
};

} // namespace besa
