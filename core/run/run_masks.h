#pragma once

#include "run/run_files.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <string>

namespace besa {

/// The keep masks of a run's finished blocks by weight name.
class RunMasks
{
public:
    RunMasks(RunFiles files, int blocks);

    /// bool [R, C]; undefined for a weight that was not pruned. Throws Error(Model) for a damaged mask file.
    at::Tensor keep(const std::string& weightName) const;

private:
    RunFiles m_files;
    std::map<std::string, int> m_blockOf;
};

} // namespace besa
