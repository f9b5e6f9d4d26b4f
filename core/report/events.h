#pragma once

#include "report/problem.h"
#include "report/site.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace besa {

enum class Stage { Open, Calibrate, Prune, Export, Verify, Evaluate };

/// A stage starts, or has come further. `total` is 0 while unknown.
struct StageReport
{
    Stage stage = Stage::Open;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::string note; ///< for example "block 3 of 30"
};

struct BlockStarted
{
    int block = 0;
    int blocks = 0;
    std::int64_t steps = 0;     ///< learning steps of the block; 0 for methods that do not learn
    std::int64_t firstStep = 0; ///< where they go on; above 0 in a run resumed inside the block
};

/// One learning step inside a block.
struct StepReport
{
    int block = 0;
    std::int64_t step = 0; ///< from 0
    std::int64_t steps = 0;
    double loss = 0;     ///< reconstruction loss of this step's batch, dimensionless
    double penalty = 0;  ///< weighted sparsity penalty; 0 with the exact budget
    double sparsity = 0; ///< of the block, as masked in this step
    std::array<double, kSiteCount> siteSparsity{};
    double stepSize = 0; ///< the optimizer's current step size (Prodigy: d)
    double seconds = 0;  ///< wall time of the step
};

/// Learned rates of one site, sent after a step on request (Recipe::recordDistributions,
/// RunObserver::wantsDistributions). Large blocks skip steps, so that a block's rates stay within a bound.
struct RateDistribution
{
    int block = 0;
    Site site = Site::Query;
    std::vector<float> rates;         ///< per row or group: pruned fraction
    std::vector<float> probabilities; ///< Published: mean over groups of p, one per candidate
};

struct SiteReport
{
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t zeros = 0; ///< counted in the mask
};

struct BlockReport
{
    int block = 0;
    std::array<SiteReport, kSiteCount> sites{};
    std::optional<double> firstLoss; ///< reconstruction loss of the first step
    std::optional<double> lastLoss;
    double loss = 0;                 ///< mean reconstruction loss of the final mask over all windows
    std::optional<double> denseLoss; ///< mean squared error against the dense stream, in its windows
    double optimizerStep = 0;        ///< Prodigy: final d
    double secondsStatistics = 0;
    double secondsLearning = 0;
    double secondsPropagation = 0;

    std::int64_t zeros() const;
    std::int64_t weights() const;
};

struct Perplexity
{
    double value = 0;
    double meanNll = 0; ///< nats a predicted token
    std::int64_t windows = 0;
    std::int64_t window = 0; ///< tokens
    std::int64_t tokens = 0; ///< windows * window
    std::string join;        ///< text put between documents; empty for token files
    std::string bos;         ///< BOS rule, in words
    std::string source;      ///< files or FILE:TENSOR
    std::string tokenHash;   ///< SHA-256 of the ids as little-endian int32
    double seconds = 0;
};

enum class Severity { Info, Warning };

struct Message
{
    Severity severity = Severity::Info;
    Problem problem; ///< remedy may be empty for Info
};

} // namespace besa
