#include "run/bend_session.h"

#include "base/error.h"
#include "base/stopwatch.h"
#include "checkpoint/tensor_io.h"
#include "kernels/cuda_plugin.h"
#include "model/batched_forward.h"
#include "pruning/allocation/fixed.h"
#include "pruning/prepared_block.h"
#include "run/compute.h"
#include "run/recipe_paths.h"
#include "run/run_masks.h"
#include "run/run_reader.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

constexpr std::int64_t kSensitivityWindows = 16;
constexpr double kStep = 0.01; ///< of a matrix, for the differences

at::Tensor calibrationIds(const RunFiles& files)
{
    const at::Tensor ids = readTensor(SafetensorsFile::open(files.calibration()), "ids");
    if (ids.scalar_type() != at::kLong || ids.dim() != 2) {
        throw Error(ExitCode::Model, {"the file is damaged: it is not what the run wrote",
                                      files.calibration().string(), "Start the run anew."});
    }
    return ids.clone();
}

/// Moves both streams past a block that the run has finished.
void passBlock(const CausalLm& model, int i, const RunMasks& masks, Streams& streams,
               const std::stop_token& stop)
{
    const at::NoGradGuard noGradients;
    const ModelConfig& config = model.config();
    DecoderBlock block = model.loadBlock(i);
    const Rotary rotary = model.rotary(streams.pruned.size(1));
    PlainLinear plain;
    at::Tensor dense;
    if (streams.dense.defined()) {
        dense = forwardBatched(block, config, rotary, streams.dense, plain, 0, stop);
    }
    for (const Site site : kSites) {
        at::Tensor& weight = block.site(site).weight;
        const at::Tensor keep = masks.keep(siteWeightName(i, site)).to(weight.device());
        weight = weight.masked_fill(keep.logical_not(), 0);
    }
    streams.pruned = forwardBatched(block, config, rotary, streams.pruned, plain, 0, stop);
    streams.dense = std::move(dense);
}

/// Zeros of every row as the run's masks have them.
Plan learnedPlan(const RunMasks& masks, int block)
{
    Plan plan;
    for (const Site site : kSites) {
        const at::Tensor keep = masks.keep(siteWeightName(block, site));
        plan.counts[index(site)] = keep.logical_not().sum(1).to(at::kInt).contiguous();
    }
    return plan;
}

/// The block with every n-th window only.
PreparedBlock thinned(const PreparedBlock& prepared)
{
    const std::int64_t windows = prepared.inputs.size(0);
    const std::int64_t stride = (windows + kSensitivityWindows - 1) / kSensitivityWindows;
    const at::Tensor chosen =
        at::arange(0, windows, stride, at::TensorOptions(prepared.inputs.device()).dtype(at::kLong));
    PreparedBlock few = prepared;
    few.inputs = prepared.inputs.index_select(0, chosen);
    few.target = prepared.target.index_select(0, chosen);
    few.dense = at::Tensor();
    return few;
}

std::span<const std::int32_t> rowsOf(const at::Tensor& counts)
{
    return {counts.data_ptr<std::int32_t>(), static_cast<std::size_t>(counts.size(0))};
}

Plan shifted(const Plan& plan, const BlockShape& shape, const BlockCounts& zeros)
{
    Plan moved;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        const auto rows = shiftRows(rowsOf(plan.counts[s]), shape.columns[s], zeros[s]);
        moved.counts[s] = at::empty({shape.rows[s]}, at::kInt);
        std::ranges::copy(rows, moved.counts[s].data_ptr<std::int32_t>());
    }
    return moved;
}

void requireFinished(const RunRecord& record, int block)
{
    if (block < 0 || std::cmp_greater_equal(block, record.finished.size())) {
        throw Error(ExitCode::Usage, {"block " + std::to_string(block) + " is not pruned yet", record.folder,
                                      "Only a finished block can be bent; let the run go on first."});
    }
}

} // namespace

struct BendSession::Bench
{
    std::unique_ptr<CausalLm> model;
    std::optional<PreparedBlock> prepared;
    Plan learned;
    BendStart start;

    double lossOf(const PreparedBlock& block, const BlockCounts& zeros, const std::stop_token& stop) const
    {
        return block.meanLoss(block.output(shifted(learned, block.shape, zeros), model->config(), stop));
    }

    void measureSensitivity(const BlockCounts& counts, const std::stop_token& stop)
    {
        const PreparedBlock few = thinned(*prepared);
        for (const Site site : kSites) {
            const std::size_t s = index(site);
            const std::int64_t weights = few.shape.rows[s] * few.shape.columns[s];
            const auto step = std::max<std::int64_t>(1, std::llround(kStep * static_cast<double>(weights)));
            BlockCounts more = counts;
            BlockCounts less = counts;
            more[s] = std::min(weights, counts[s] + step);
            less[s] = std::max<std::int64_t>(0, counts[s] - step);
            const double rise = lossOf(few, more, stop) - lossOf(few, less, stop);
            start.sensitivity[s] = std::max(0.0, rise / static_cast<double>(more[s] - less[s]));
        }
    }
};

BendSession::BendSession(std::unique_ptr<Bench> bench)
    : m_bench(std::move(bench))
{
}

BendSession::~BendSession()
{
    m_bench.reset();
    kernels::releaseCudaMemory();
}

BendSession::BendSession(BendSession&&) noexcept = default;
BendSession& BendSession::operator=(BendSession&&) noexcept = default;

BendSession BendSession::open(const std::string& runFolder, int block, RunObserver& observer,
                              const std::stop_token& stop)
{
    const RunRecord record = readRun(runFolder);
    requireFinished(record, block);
    const Recipe recipe = withAbsolutePaths(record.recipe, record.workingDirectory);
    const Compute compute = resolveCompute(recipe.compute, record.device, record.threads);
    prepareProcess(compute); // sums depend on it
    auto bench = std::make_unique<Bench>();
    bench->model = std::make_unique<CausalLm>(Checkpoint::open(recipe.model), compute.type, compute.device);
    const RunFiles files{runFolder};
    const RunMasks masks(files, record.blocks);
    Streams streams = firstStreams(recipe, bench->model->embed(calibrationIds(files)));
    for (int i = 0; i < block; ++i) {
        throwIfStopped(stop);
        observer.onStage({Stage::Prune, i, block, "inputs of block " + std::to_string(block)});
        passBlock(*bench->model, i, masks, streams, stop);
    }
    observer.onStage({Stage::Prune, block, block, "inputs of block " + std::to_string(block)});
    bench->prepared.emplace(prepareBlock(*bench->model, block, recipe, streams, stop));
    streams = {};
    bench->learned = learnedPlan(masks, block);

    const BlockReport& report = record.finished[static_cast<std::size_t>(block)];
    BendStart& start = bench->start;
    start.block = block;
    start.sites = report.sites;
    BlockCounts counts{};
    for (const Site site : kSites) {
        counts[index(site)] = report.sites[index(site)].zeros;
    }
    BendSession session(std::move(bench));
    const BendMeasure now = session.measure(counts, stop);
    start.loss = now.loss;
    start.denseLoss = now.denseLoss;
    if (std::fabs(now.loss - report.loss) > 1e-3 * std::fabs(report.loss)) {
        observer.onMessage({Severity::Warning,
                            {"the loss measured now is not the one that the run recorded",
                             runFolder + ", block " + std::to_string(block),
                             "Restore the model that the run pruned, if it has changed since."}});
    }
    session.m_bench->measureSensitivity(counts, stop);
    return session;
}

const BendStart& BendSession::start() const
{
    return m_bench->start;
}

BendMeasure BendSession::measure(const BlockCounts& zeros, const std::stop_token& stop) const
{
    const Stopwatch clock;
    const PreparedBlock& prepared = *m_bench->prepared;
    for (const Site site : kSites) {
        const std::size_t s = index(site);
        requireZerosFit(zeros[s], prepared.shape.rows[s] * prepared.shape.columns[s], prepared.index, site);
    }
    const at::Tensor output =
        prepared.output(shifted(m_bench->learned, prepared.shape, zeros), m_bench->model->config(), stop);
    BendMeasure measure;
    measure.block = prepared.index;
    measure.zeros = zeros;
    measure.loss = prepared.meanLoss(output);
    measure.denseLoss = prepared.denseLoss(output);
    measure.seconds = clock.seconds();
    return measure;
}

} // namespace besa
