#include "demo_folder.h"

#include "base/atomic_file.h"
#include "run/recipe_yaml.h"
#include "story_generator.h"
#include "story_tokens.h"
#include "tokenizer_training.h"

#include <algorithm>
#include <iomanip>
#include <memory>
#include <ostream>

namespace besa {
namespace {

constexpr std::int64_t kContext = 256;

/// Enough windows to see the trend while training.
at::Tensor firstWindows(const at::Tensor& windows, std::int64_t count)
{
    return windows.narrow(0, 0, std::min(count, windows.size(0)));
}

/// The weights as they are stored: rounded to bf16.
void roundWeights(const DemoModel& model)
{
    for (const auto& [name, tensor] : model.parameters()) {
        tensor.requires_grad_(false);
        tensor.copy_(tensor.to(at::kBFloat16));
    }
}

} // namespace

void makeTexts(const DemoPlan& plan, const std::filesystem::path& folder)
{
    writeFileAtomically(folder / "calibration.txt", storyFile(plan.calibration, plan.textBytes));
    writeFileAtomically(folder / "evaluation.txt", storyFile(plan.evaluation, plan.textBytes));
}

void makeTokenizer(const DemoPlan& plan, const std::filesystem::path& folder)
{
    const std::string model = trainTokenizer(stories(plan.training, plan.tokenizerStories), plan.vocabSize);
    writeTokenizerFiles(folder, model, kContext);
}

TrainingSummary makeModel(const DemoPlan& plan, const std::filesystem::path& folder, std::ostream& progress)
{
    const std::unique_ptr<Tokenizer> tokenizer = openTokenizer(folder);
    const at::Tensor windows =
        packedWindows(*tokenizer, stories(plan.training, plan.trainingStories), kContext);
    const at::Tensor heldOut =
        packedWindows(*tokenizer, storiesOf(storyFile(plan.evaluation, plan.textBytes)), kContext);

    const auto report = [&](const TrainingStep& step, const DemoModel& model) {
        if (step.step % 20 == 0) {
            progress << "step " << step.step << '/' << plan.options.steps() << std::fixed
                     << std::setprecision(4) << "  loss " << step.loss << "  gradient " << step.norm
                     << std::setprecision(0) << "  " << step.seconds << " s" << '\n'
                     << std::flush;
        }
        if (step.step % 250 == 0) {
            progress << "held-out perplexity " << std::setprecision(4)
                     << heldOutPerplexity(model, firstWindows(heldOut, 48)) << '\n'
                     << std::flush;
        }
    };
    const DemoModel model = train(demoConfig(plan.vocabSize), windows, plan.options, report);
    roundWeights(model);
    writeModelFiles(folder, model);
    return {windows.numel(), heldOutPerplexity(model, heldOut), heldOut.size(0) * (kContext - 1)};
}

void makeRecipe(const std::filesystem::path& folder)
{
    Recipe recipe;
    recipe.model = folder.string();
    recipe.output = "demo-pruned";
    recipe.calibration.files = {(folder / "calibration.txt").string()};
    recipe.evaluation.files = {(folder / "evaluation.txt").string()};
    recipe.evaluation.join = "<s>"; // every story begins with its BOS, as in training
    writeFileAtomically(folder / "recipe.yaml", writeRecipe(recipe));
}

} // namespace besa
