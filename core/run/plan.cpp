#include "base/error.h"
#include "base/paths.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/export.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/tensor_io.h"
#include "pruning/allocation/besa/rate_model.h"
#include "pruning/prune_block.h"
#include "report/validate.h"
#include "run/compute.h"
#include "run/engine.h"
#include "run/recipe_paths.h"
#include "run/result_names.h"
#include "run/run_files.h"
#include "run/run_lock.h"

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLongestDefaultWindow = 2048;
constexpr std::int64_t kRankBytes = 2;

void requireSoundRecipe(const Recipe& recipe)
{
    const Validation validation = validate(recipe);
    if (!validation.errors.empty()) {
        throw Error(ExitCode::Usage, validation.errors.front());
    }
}

/// Groups of rows must fit the model; found out here, before anything is written.
void requireFittingGroups(const Checkpoint& checkpoint, const Recipe& recipe)
{
    if (recipe.method != Method::Besa) {
        return;
    }
    BlockShape shape;
    for (const Site site : kSites) {
        const std::vector<std::int64_t>& weight = checkpoint.place(siteWeightName(0, site)).entry->shape;
        shape.rows[index(site)] = weight.at(0);
        shape.columns[index(site)] = weight.at(1);
    }
    groupRows(shape, recipe.besa);
}

fs::path resolveRunFolder(const Recipe& recipe, const fs::path& output, const fs::path& model)
{
    const fs::path folder = fs::weakly_canonical(fs::absolute(runFolder(recipe, output)));
    const fs::path run = folder.has_filename() ? folder : folder.parent_path();
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

} // namespace

RunPlan planRun(const Recipe& given)
{
    const Recipe recipe = withAbsolutePaths(given, fs::current_path());
    requireSoundRecipe(recipe);
    const auto checkpoint = Checkpoint::open(recipe.model);
    const ModelConfig& config = checkpoint->config();
    requireFittingGroups(*checkpoint, recipe);
    const ModelSummary summary = checkpoint->summary();
    const Compute compute = resolveCompute(recipe.compute, recipe.device, recipe.threads);
    const auto width = static_cast<std::int64_t>(at::elementSize(compute.type));

    RunPlan plan;
    plan.model = checkpoint->folder().string();
    const fs::path output =
        resolveExportTarget(*checkpoint, outputFolder(recipe, checkpoint->folder()), recipe.overwrite);
    plan.output = output.string();
    plan.run = resolveRunFolder(recipe, output, checkpoint->folder()).string();
    plan.blocks = config.blocks;
    plan.prunable = summary.prunable;
    plan.target = std::llround(recipe.sparsity * static_cast<double>(summary.prunable));
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
    const std::int64_t stream = plan.samples * plan.length * config.hiddenSize * width;
    const std::int64_t streams = needsDenseStream(recipe) ? 2 : 1;
    const std::int64_t blockWeights = summary.prunable / std::max<std::int64_t>(1, config.blocks);
    const std::int64_t embeddings = config.vocabSize * config.hiddenSize * (config.tiedHead ? 1 : 2);
    plan.outputBytes = static_cast<std::int64_t>(estimateExportBytes(*checkpoint));
    // While a block is made safe the streams before and after it are both there.
    plan.stateBytes = 2 * streams * stream + summary.prunable / 8 + plan.samples * plan.length * 8;
    // Weights, their masked copy and its gradient, ranks; the streams and the targets of a block.
    plan.memoryBytes = embeddings * width + blockWeights * (3 * width + kRankBytes) + (streams + 1) * stream;
    plan.threads = compute.threads;
    plan.compute = computeName(compute.type);
    return plan;
}

std::optional<Problem> doubtOf(const RunPlan& plan)
{
    if (plan.target > 0) {
        return {};
    }
    return Problem{"the sparsity is so small that no weight will be pruned: the target is 0 of " +
                       std::to_string(plan.prunable) + " weights",
                   "sparsity", "Ask for a larger one; 0.5 prunes half of the weights."};
}

} // namespace besa
