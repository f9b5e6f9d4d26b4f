#include "run/run_masks.h"

#include "checkpoint/mask_file.h"
#include "report/site.h"

namespace besa {

RunMasks::RunMasks(RunFiles files, int blocks)
    : m_files(std::move(files))
{
    for (int block = 0; block < blocks; ++block) {
        for (const Site site : kSites) {
            m_blockOf[siteWeightName(block, site)] = block;
        }
    }
}

at::Tensor RunMasks::keep(const std::string& weightName) const
{
    const auto block = m_blockOf.find(weightName);
    return block == m_blockOf.end() ? at::Tensor()
                                    : MaskFile::open(m_files.masks(block->second)).keep(weightName);
}

} // namespace besa
