#pragma once

#include "model/decoder_block.h"
#include "pruning/allocation/besa/learning_state.h"
#include "pruning/allocation/besa/objective.h"
#include "pruning/allocation/besa/rate_model.h"
#include "report/observer.h"
#include "report/recipe.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace besa {

/// One block's learning problem.
struct LearningTask
{
    const DecoderBlock& block; ///< dense weights
    const ModelConfig& config;
    const Rotary& rotary;
    const BlockRanks& ranks;
    const at::Tensor& inputs;  ///< [n, T, H]: the pruned stream
    const at::Tensor& targets; ///< [n, T, H]
    const ReconstructionLoss& loss;
    int index = 0; ///< of the block in the model
};

struct LearningResult
{
    Plan plan;
    std::optional<double> firstLoss;
    std::optional<double> lastLoss;
    double stepSize = 0.0;
    double seconds = 0.0; ///< of earlier processes too
};

/// The rate model the options ask for, at its initial coefficients. `budget` is for the exact budget only.
std::unique_ptr<RateModel> makeRateModel(const BesaOptions& options, const BlockShape& shape, double sparsity,
                                         std::int64_t budget, int block);

/// Learns the rates of one block by gradient descent: epochs * ceil(n / batch) steps. Sends onStep, and
/// onDistribution when asked for: after every n-th step and the last, n such that a block sends about a
/// million numbers at most. A loss or gradient that is not finite ends the learning: the coefficients of the
/// last good step are kept and a warning is sent. Throws Cancelled between steps.
///
/// `earlier` is where the learning goes on, of the same task, model and options. `store` keeps the state when
/// it is due and before Cancelled is thrown.
LearningResult learnRates(const LearningTask& task, RateModel& rates, const BesaOptions& options,
                          bool recordDistributions, RunObserver& observer, const std::stop_token& stop,
                          LearningStore* store = nullptr, const std::optional<LearningState>& earlier = {});

} // namespace besa
