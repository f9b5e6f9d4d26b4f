#include "base/error.h"
#include "base/paths.h"
#include "base/size_text.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/export.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/tensor_io.h"
#include "pruning/allocation/allocation_file.h"
#include "pruning/allocation/besa/rate_model.h"
#include "pruning/allocation/fixed.h"
#include "pruning/prune_block.h"
#include "report/validate.h"
#include "run/compute.h"
#include "run/engine.h"
#include "run/machine.h"
#include "run/memory_plan.h"
#include "run/plan_fit.h"
#include "run/recipe_paths.h"
#include "run/result_names.h"
#include "run/run_files.h"
#include "run/run_lock.h"
#include "run/run_time.h"

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLongestDefaultWindow = 2048;

void requireSoundRecipe(const Recipe& recipe)
{
    const Validation validation = validate(recipe);
    if (!validation.errors.empty()) {
        throw Error(ExitCode::Usage, validation.errors.front());
    }
}

BlockShape blockShape(const Checkpoint& checkpoint)
{
    BlockShape shape;
    for (const Site site : kSites) {
        const std::vector<std::int64_t>& weight = checkpoint.place(siteWeightName(0, site)).entry->shape;
        shape.rows[index(site)] = weight.at(0);
        shape.columns[index(site)] = weight.at(1);
    }
    return shape;
}

/// Zeros of an allocation that fits the model.
std::int64_t allocatedZeros(const BlockShape& shape, std::int64_t blocks, const std::string& file)
{
    const Allocation allocation = readAllocation(file);
    if (std::cmp_not_equal(allocation.blocks.size(), blocks)) {
        throw Error(ExitCode::Model, {"the allocation has " + std::to_string(allocation.blocks.size()) +
                                          " blocks and the model has " + std::to_string(blocks),
                                      file, "Give an allocation that was made for this model."});
    }
    std::int64_t zeros = 0;
    for (int block = 0; block < static_cast<int>(blocks); ++block) {
        zeros += fixedPlan(shape, allocation, block).zeros();
    }
    return zeros;
}

/// Zeros that the run shall reach. Groups of rows and allocations must fit the model; found out here, before
/// anything is written.
std::int64_t targetZeros(const BlockShape& shape, std::int64_t blocks, const Recipe& recipe,
                         std::int64_t prunable)
{
    if (recipe.method == Method::Besa) {
        groupRows(shape, recipe.besa);
    }
    if (recipe.method == Method::Fixed) {
        return allocatedZeros(shape, blocks, recipe.allocation);
    }
    return std::llround(recipe.sparsity * static_cast<double>(prunable));
}

fs::path resolveRunFolder(const Recipe& recipe, const fs::path& output, const fs::path& model)
{
    const fs::path run = normalPath(runFolder(recipe, output));
    if (isWithin(run, output) || isWithin(output, run) || isWithin(run, fs::canonical(model))) {
        throw Error(ExitCode::Usage,
                    {"the run folder may not lie in the model or the output, nor hold the output",
                     run.string(), "Choose another folder with --run."});
    }
    RunLock::requireFree(RunFiles{run}.lock());
    if (!recipe.overwrite) {
        requireNoRun(RunFiles{run});
    }
    return run;
}

std::int64_t evaluationWindow(const EvaluationOptions& options, std::int64_t context)
{
    return options.window != 0 ? options.window : std::min(context, kLongestDefaultWindow);
}

/// Tokens that the evaluation will take, about: four bytes of text make one.
std::int64_t evaluationTokens(const EvaluationOptions& options, std::int64_t context)
{
    constexpr std::int64_t bytesOfToken = 4;
    constexpr std::int64_t compression = 3;
    std::int64_t tokens = 0;
    for (const std::string& file : options.files) {
        std::error_code error;
        const std::uintmax_t bytes = fs::file_size(file, error);
        tokens += error ? 0
                        : static_cast<std::int64_t>(bytes) / bytesOfToken *
                              (file.ends_with(".gz") ? compression : 1);
    }
    if (!options.tokens.empty()) {
        const std::size_t colon = options.tokens.rfind(':');
        const auto file = SafetensorsFile::open(options.tokens.substr(0, colon));
        const TensorEntry* entry = file->find(options.tokens.substr(colon + 1));
        tokens = entry != nullptr ? entry->elements() : 0;
    }
    const std::int64_t window = evaluationWindow(options, context);
    return options.maxWindows != 0 ? std::min(tokens, options.maxWindows * window) : tokens;
}

RunWork workOf(const RunPlan& plan, const ModelSummary& summary, const Recipe& recipe, std::int64_t blockRows)
{
    RunWork work;
    work.blocks = plan.blocks;
    work.blockWeights = plan.prunable / std::max<std::int64_t>(1, plan.blocks);
    work.blockRows = blockRows;
    work.hidden = summary.hidden;
    work.intermediate = summary.intermediate;
    work.heads = summary.heads;
    work.headDim = summary.headDim;
    work.kvHeads = summary.kvHeads;
    work.headWeights = summary.vocabulary * summary.hidden;
    work.modelBytes = summary.fileBytes;
    work.windows = plan.samples;
    work.length = plan.length;
    work.evaluationTokens = evaluationTokens(recipe.evaluation, summary.context);
    work.denseWindows = denseWindows(recipe, plan.samples);
    work.vocabulary = summary.vocabulary;
    work.evaluationWindow = evaluationWindow(recipe.evaluation, summary.context);
    return work;
}

/// What the run would take on that device.
void estimate(RunPlan& plan, RunWork work, const Recipe& recipe, const Compute& compute)
{
    work.width = static_cast<std::int64_t>(at::elementSize(compute.type));
    work.onGpu = !compute.device.is_cpu();
    work.widens = compute.device.is_cpu() && compute.type == at::kBFloat16 && !hasFastBFloat16(cpuFeatures());
    plan.compute = computeName(compute.type);
    plan.device = compute.device.str();
    plan.threads = compute.threads;
    const std::int64_t windows = plan.samples + work.denseWindows;
    // While a block is made safe the streams before and after it are both there.
    plan.stateBytes = 2 * windows * plan.length * work.hidden * work.width + plan.prunable / 8 +
                      plan.samples * plan.length * 8;
    plan.memory = estimateMemory(work, recipe);
    if (!compute.device.is_cpu()) {
        placeOnDevice(plan, work, compute.device.index());
        return;
    }
    plan.deviceName.clear();
    plan.deviceBytes = 0;
    plan.deviceAvailable = 0;
    plan.deviceProblem.clear();
    plan.memoryBytes = plan.memory.peak;
    const TimeRange time = estimateTime(work, recipe, compute.type, plan.threads);
    plan.matrixSpeed = matrixSpeed(compute.type, plan.threads);
    plan.secondsLow = time.low;
    plan.secondsHigh = time.high;
}

void addDoubts(RunPlan& plan, const Compute& compute)
{
    if (plan.target == 0) {
        plan.warnings.push_back(
            {"the sparsity is so small that no weight will be pruned: the target is 0 of " +
                 std::to_string(plan.prunable) + " weights",
             "sparsity", "Ask for a larger one; 0.5 prunes half of the weights."});
    }
    if (compute.device.is_cpu() && compute.type == at::kBFloat16 && !hasFastBFloat16(cpuFeatures())) {
        plan.warnings.push_back({"bfloat16 is slow on this processor, which has neither AVX512-BF16 nor AMX",
                                 "compute", "Use --compute auto, which takes float32 here."});
    }
}

} // namespace

RunPlan planRun(const Recipe& given)
{
    const Recipe recipe = withAbsolutePaths(given, fs::current_path());
    requireSoundRecipe(recipe);
    const auto checkpoint = Checkpoint::open(recipe.model);
    const ModelConfig& config = checkpoint->config();
    const ModelSummary summary = checkpoint->summary();
    const BlockShape shape = blockShape(*checkpoint);
    const std::int64_t target = targetZeros(shape, config.blocks, recipe, summary.prunable);
    Compute compute = resolveCompute(recipe.compute, recipe.device, recipe.threads);

    RunPlan plan;
    plan.model = checkpoint->folder().string();
    const fs::path output =
        resolveExportTarget(*checkpoint, outputFolder(recipe, checkpoint->folder()), recipe.overwrite);
    plan.output = output.string();
    plan.run = resolveRunFolder(recipe, output, checkpoint->folder()).string();
    plan.blocks = config.blocks;
    plan.prunable = summary.prunable;
    plan.target = target;
    plan.samples = recipe.calibration.samples;
    plan.length = recipe.calibration.length != 0 ? recipe.calibration.length
                                                 : std::min(config.maxPositions, kLongestDefaultWindow);
    if (!recipe.calibration.tokens.empty()) {
        const at::Tensor ids = loadTokens(recipe.calibration.tokens, config.vocabSize);
        if (ids.dim() == 2) {
            plan.samples = std::min(recipe.calibration.samples, ids.size(0));
            plan.length = ids.size(1);
        }
    }
    plan.denseStream = denseWindows(recipe, plan.samples) > 0;
    plan.outputBytes = static_cast<std::int64_t>(estimateExportBytes(*checkpoint));
    RunWork work = workOf(plan, summary, recipe, shape.totalRows());
    work.tiedHead = config.tiedHead;
    estimate(plan, work, recipe, compute);
    if (recipe.device == "auto" && !fitsDevice(plan)) {
        const std::string reason = plan.deviceProblem.empty()
                                       ? "the run needs about " + sizeText(plan.deviceBytes) +
                                             " on the GPU, where " + sizeText(plan.deviceAvailable) +
                                             " are free"
                                       : "the GPU cannot be used now (" + plan.deviceProblem + ")";
        plan.warnings.push_back({reason + "; it computes on the CPU instead", "device",
                                 "Use --device cuda to be told how it would fit."});
        compute = resolveCompute(recipe.compute, "cpu", recipe.threads);
        estimate(plan, work, recipe, compute);
    }
    lookForShortage(plan);
    addDoubts(plan, compute);
    return plan;
}

} // namespace besa
