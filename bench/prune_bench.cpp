// What learning costs, beside what it must cost at least: besa-prune-bench MODEL FILE:TENSOR [THREADS]
// Runs BESA with its defaults over the model's blocks and prints the time of each stage beside its floor (the
// stage's products at the rate that this machine multiplies at), BESA's own share of a step, and how time
// grows with tokens and blocks. All figures come from one run.
#include "base/error.h"
#include "base/stopwatch.h"
#include "checkpoint/tensor_io.h"
#include "pruning/allocation/besa/learner.h"
#include "pruning/allocation/besa/masked_block.h"
#include "pruning/prune_block.h"
#include "run/compute.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/randn.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <limits>

using namespace besa;

namespace {

/// Least seconds of `repeats` runs: what the machine can do when nothing else disturbs it.
template <typename Work>
double bestSeconds(int repeats, const Work& work)
{
    double best = std::numeric_limits<double>::infinity();
    for (int i = 0; i < repeats; ++i) {
        const Stopwatch clock;
        work();
        best = std::min(best, clock.seconds());
    }
    return best;
}

/// Floating-point operations a second of a large product.
double productRate()
{
    constexpr std::int64_t kSize = 1536;
    const at::Tensor a = at::randn({kSize, kSize});
    const at::Tensor b = at::randn({kSize, kSize});
    at::Tensor c = at::empty({kSize, kSize});
    return 2.0 * kSize * kSize * kSize / bestSeconds(5, [&] { at::mm_out(c, a, b); });
}

/// Bytes a second that a copy reads and writes.
double copyRate()
{
    constexpr std::int64_t kFloats = std::int64_t{64} << 20U;
    const at::Tensor from = at::zeros({kFloats});
    at::Tensor to = at::zeros({kFloats});
    return 2.0 * sizeof(float) * kFloats / bestSeconds(3, [&] { to.copy_(from); });
}

/// Masks nothing and learns nothing: the passes alone, with dL/dW as any training has it.
class NoRates : public RateModel
{
public:
    explicit NoRates(const BlockShape& shape)
    {
        for (const Site site : kSites) {
            m_plan.counts[index(site)] = at::zeros({shape.rows[index(site)]}, at::kInt);
        }
    }
    std::span<float> coefficients() override { return {}; }
    void refresh() override {}
    const Plan& plan() const override { return m_plan; }
    void addGradient(Site site, const at::Tensor& weight, const kernels::GradientFactors& gradient,
                     const at::Tensor&) override
    {
        at::Tensor& product = m_products[index(site)];
        if (!product.defined()) {
            product = at::empty_like(weight);
        }
        at::mm_out(product, gradient.output.t(), gradient.input);
    }
    std::span<const float> gradient(double) override { return {}; }
    double penalty() const override { return 0.0; }
    RateDistribution distribution(Site) const override { return {}; }

private:
    Plan m_plan;
    std::array<at::Tensor, kSiteCount> m_products;
};

struct Stages
{
    double statistics = 0.0;
    double learning = 0.0;
    double propagation = 0.0;

    double total() const { return statistics + learning + propagation; }
};

/// The first `blocks` blocks with the first `windows` windows.
Stages prune(const CausalLm& model, const Recipe& recipe, const at::Tensor& ids, std::int64_t windows,
             int blocks)
{
    RunObserver quiet;
    const at::Tensor embedded = model.embed(ids.narrow(0, 0, windows));
    Streams streams = firstStreams(recipe, embedded);
    Stages stages;
    for (int i = 0; i < blocks; ++i) {
        const BlockReport report = pruneBlock(model, i, recipe, {}, streams, quiet, {}).report;
        stages.statistics += report.secondsStatistics;
        stages.learning += report.secondsLearning;
        stages.propagation += report.secondsPropagation;
    }
    return stages;
}

void printStage(const char* name, double seconds, double operations, double rate)
{
    const double floor = operations / rate;
    std::printf("  %-12s %8.2f s   floor %7.2f s   %5.2f x\n", name, seconds, floor, seconds / floor);
}

void printStages(const Stages& stages, const CausalLm& model, const Recipe& recipe, const at::Tensor& ids,
                 double rate)
{
    const ModelConfig& config = model.config();
    const DecoderBlock block = model.loadBlock(0);
    double weights = 0.0;
    for (const Site site : kSites) {
        weights += static_cast<double>(block.site(site).weight.numel());
    }
    const auto joined =
        static_cast<double>((config.heads + 2 * config.kvHeads) * config.headDim * config.hiddenSize);
    const auto tokens = static_cast<double>(ids.numel());
    const auto blocks = static_cast<double>(config.blocks);
    // Scores and their use, one half of the square each.
    const double attention = 2.0 * static_cast<double>(ids.size(1) * config.heads * config.headDim);
    const double forward = tokens * (2.0 * weights + attention);
    // The gradients of inputs, of which the block's own needs none, and of the weights in a window of ranks.
    // Attention computes its scores again.
    const double window = 2.0 * recipe.besa.window;
    const double backward = tokens * (2.0 * (1.0 + window) * weights - 2.0 * joined + 2.5 * attention);
    const double dense =
        static_cast<double>(denseWindows(recipe, ids.size(0))) / static_cast<double>(ids.size(0));
    const double statistics = forward * (blocks + dense * (blocks - 1.0)); // two streams, one at first
    printStage("statistics", stages.statistics, statistics, rate);
    printStage("learning", stages.learning, blocks * (forward + backward), rate);
    printStage("propagation", stages.propagation, blocks * forward, rate);
    printStage("all", stages.total(), statistics + blocks * (2.0 * forward + backward), rate);
}

/// BESA's masks, sums, solver and optimizer on top of the same passes without them, in block 0.
void printOwnShare(const CausalLm& model, const Recipe& recipe, const at::Tensor& ids)
{
    RunObserver quiet;
    const at::Tensor embedded = model.embed(ids);
    const PreparedBlock prepared = prepareBlock(model, 0, recipe, firstStreams(recipe, embedded), {});
    const std::int64_t windows = ids.size(0);
    const LearningTask task{prepared.block,  model.config(),  prepared.rotary, prepared.ranks,
                            prepared.inputs, prepared.target, prepared.loss,   0};
    const double learning = bestSeconds(3, [&] {
        const auto rates = makeRateModel(recipe.besa, prepared.shape, recipe.sparsity,
                                         blockBudget(recipe.sparsity, prepared.shape.weights(), 0), 0);
        learnRates(task, *rates, recipe.besa, false, quiet, {});
    });
    NoRates none(prepared.shape);
    MaskedBlock block(prepared.block, model.config(), prepared.rotary, prepared.ranks, none);
    block.mask();
    const double passes = bestSeconds(3, [&] {
        for (std::int64_t w = 0; w < windows; ++w) {
            const at::Tensor output = block.forward(prepared.inputs.narrow(0, w, 1));
            block.backward(prepared.loss.withGradient(output, prepared.target.narrow(0, w, 1)).gradient);
        }
    });
    std::printf("\nblock 0, %ld steps: %.3f s, the same passes with masks switched off %.3f s: %+.1f %%\n",
                static_cast<long>(windows), learning, passes, 100.0 * (learning / passes - 1.0));
}

void run(const std::string& path, const std::string& tokens, std::int64_t threads)
{
    const Compute compute = resolveCompute(ComputeType::Float32, "cpu", threads);
    prepareProcess(compute);
    const CausalLm model(Checkpoint::open(path), compute.type, compute.device);
    const at::Tensor ids = loadTokens(tokens, model.config().vocabSize);
    const Recipe recipe;
    const std::int64_t windows = ids.size(0);
    const auto blocks = static_cast<int>(model.config().blocks);
    const double rate = productRate();
    std::printf("%ld threads, fp32: products %.1f GFLOP/s, copies %.1f GB/s\n",
                static_cast<long>(compute.threads), rate / 1e9, copyRate() / 1e9);
    std::printf("%s: %d blocks, %ld windows of %ld tokens\n\n", path.c_str(), blocks,
                static_cast<long>(windows), static_cast<long>(ids.size(1)));

    const Stages all = prune(model, recipe, ids, windows, blocks);
    printStages(all, model, recipe, ids, rate);
    printOwnShare(model, recipe, ids);
    const std::int64_t fewWindows = windows / 2;
    const int fewBlocks = blocks / 2;
    const double token = all.total() / static_cast<double>(windows);
    const double tokenOfHalf =
        prune(model, recipe, ids, fewWindows, blocks).total() / static_cast<double>(fewWindows);
    const double block = all.total() / static_cast<double>(blocks);
    const double blockOfHalf =
        prune(model, recipe, ids, windows, fewBlocks).total() / static_cast<double>(fewBlocks);
    std::printf("\ntime a token, all windows over half of them: %.3f\n", token / tokenOfHalf);
    std::printf("time a block, all blocks over half of them:  %.3f\n", block / blockOfHalf);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4) {
        std::fputs("usage: besa-prune-bench MODEL FILE:TENSOR [THREADS]\n", stderr);
        return 2;
    }
    try {
        run(argv[1], argv[2], argc == 4 ? std::strtol(argv[3], nullptr, 10) : 0);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n%s\n", error.what(), error.problem().remedy.c_str());
        return 1;
    }
    return 0;
}
