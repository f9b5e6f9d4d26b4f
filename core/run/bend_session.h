#pragma once

#include "report/bend.h"
#include "report/observer.h"

#include <memory>
#include <stop_token>
#include <string>

namespace besa {

/// One finished block of a run, to be masked with other counts and measured. The block's inputs are walked to
/// from the run's calibration windows through its own masks, so they are the ones that the run had. Calls
/// come from one thread at a time. Computes with tensors and sets the process's number of threads to the
/// run's: not beside a run.
class BendSession
{
public:
    /// Reports the blocks on the way as Stage::Prune, and warns when the loss of the learned counts is not
    /// the recorded one, so that the model has changed. Throws Error(Usage) for a block that is not finished,
    /// Error(Model, Failure), Cancelled.
    static BendSession open(const std::string& runFolder, int block, RunObserver& observer,
                            const std::stop_token& stop);
    ~BendSession();
    BendSession(BendSession&&) noexcept;
    BendSession& operator=(BendSession&&) noexcept;

    /// Learned counts, their loss, and what one more zero costs in each site: a central difference of 1 % of
    /// its weights over at most 16 windows.
    const BendStart& start() const;

    /// Masks the block with those counts, each row moved by the same number of zeros from its learned count,
    /// and measures it over all windows. Throws Error(Usage) for a count outside its matrix, Cancelled.
    BendMeasure measure(const BlockCounts& zeros, const std::stop_token& stop) const;

private:
    struct Bench;
    explicit BendSession(std::unique_ptr<Bench> bench);

    std::unique_ptr<Bench> m_bench;
};

} // namespace besa
