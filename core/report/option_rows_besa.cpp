#include "report/option_rows.h"

#include <array>

namespace besa {

namespace {

constexpr std::array<OptionChoice, 4> kMetrics{{
    {"wanda", "Wanda", "Weight times the norm of its input."},
    {"magnitude", "Magnitude", "Absolute weight."},
    {"sparsegpt", "SparseGPT", "Squared weight over the diagonal of the inverse Hessian's Cholesky factor."},
    {"sparsegpt-squared", "SparseGPT, squared",
     "The same with the diagonal squared, as SparseGPT's own code."},
}};

constexpr std::array<OptionChoice, 2> kBudgets{{
    {"exact", "Exact", "Integer counts meet the target in every block."},
    {"published", "As published", "A penalty pulls towards the target; the result lands near it."},
}};

constexpr std::array<OptionChoice, 3> kGranularities{{
    {"row", "Row", "Every output row learns its own rate."},
    {"group", "Group of rows", "Neighbouring rows share a rate."},
    {"layer", "Layer", "One rate for each of the seven matrices."},
}};

constexpr std::array<OptionChoice, 2> kReferences{{
    {"pruned-stream", "Pruned stream", "The dense block on the outputs of the blocks pruned so far."},
    {"dense-stream", "Dense stream", "The dense block on the outputs of the dense blocks."},
}};

constexpr std::array<OptionChoice, 2> kObjectives{{
    {"next-norm", "Next norm", "After the RMSNorm that reads the block's output."},
    {"channel", "Channel", "The paper's relative error of each hidden channel."},
}};

constexpr std::array<OptionChoice, 3> kOptimizers{{
    {"adam", "Adam", "Fixed learning rate."},
    {"adamw", "AdamW", "Adam with decoupled weight decay."},
    {"prodigy", "Prodigy", "Finds its own step size; the published choice."},
}};

constexpr std::array<OptionChoice, 2> kOrders{{
    {"file", "As given", "The same order in every epoch; the published choice."},
    {"shuffled", "Shuffled", "A new order in every epoch, drawn from the seed."},
}};

bool learns(const Recipe& recipe)
{
    return recipe.method == Method::Besa;
}

/// Whether importance and loss are those that the recipe chooses.
bool chooses(const Recipe& recipe)
{
    return learns(recipe) || recipe.method == Method::Fixed;
}

/// Prodigy finds its own step size.
bool takesLearningRate(const Recipe& recipe)
{
    return learns(recipe) && recipe.besa.optimizer != OptimizerKind::Prodigy;
}

bool published(const Recipe& recipe)
{
    return learns(recipe) && recipe.besa.budget == Budget::Published;
}

} // namespace

std::vector<Option> besaOptions()
{
    return {
        {.key = "besa.metric",
         .flag = "--metric",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Importance",
         .help = "Importance by which the weights of a row are ranked before the learning.",
         .choices = kMetrics,
         .source = "published code: wanda",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.metric; },
         .applies = chooses},
        {.key = "besa.budget",
         .flag = "--budget",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Budget",
         .help = "How the sparsity target is held.",
         .choices = kBudgets,
         .source = "exact is ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.budget; },
         .applies = learns},
        {.key = "besa.granularity",
         .flag = "--granularity",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Granularity",
         .help = "What shares one learned rate.",
         .choices = kGranularities,
         .source = "paper: row and layer",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.granularity; },
         .applies = learns},
        {.key = "besa.group_size",
         .flag = "--group-size",
         .type = OptionType::Integer,
         .group = OptionGroup::Besa,
         .label = "Rows in a group",
         .help = "Rows that share a rate when the granularity is group. It must divide the rows of every "
                 "pruned matrix.",
         .unit = "rows",
         .range = OptionRange{1, 1e6},
         .source = "published code: blocksize",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.groupSize; },
         .applies =
             [](const Recipe& recipe) {
                 return learns(recipe) && recipe.besa.granularity == Granularity::Group;
             }},
        {.key = "besa.reference",
         .flag = "--reference",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Reference",
         .help = "Output that the pruned block is compared with.",
         .choices = kReferences,
         .source = "published code: both",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.reference; },
         .applies = chooses},
        {.key = "besa.objective",
         .flag = "--objective",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Objective",
         .help = "Space in which the reconstruction error is measured.",
         .choices = kObjectives,
         .source = "next-norm is ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.objective; },
         .applies = chooses},
        {.key = "besa.optimizer",
         .flag = "--optimizer",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Optimizer",
         .help = "How the coefficients follow the gradient.",
         .choices = kOptimizers,
         .source = "published code: prodigy",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.optimizer; },
         .applies = learns},
        {.key = "besa.learning_rate",
         .flag = "--learning-rate",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Learning rate",
         .help = "Step size of Adam and AdamW. Prodigy finds its own.",
         .range = OptionRange{0, 100, true, false},
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.learningRate; },
         .applies = takesLearningRate},
        {.key = "besa.cosine",
         .flag = "--cosine",
         .type = OptionType::Boolean,
         .group = OptionGroup::Besa,
         .label = "Cosine schedule",
         .help = "Lets the learning rate fall to 0 along a half cosine over the steps of a block.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.cosine; },
         .applies = takesLearningRate},
        {.key = "besa.prodigy_coefficient",
         .flag = "--prodigy-coefficient",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Prodigy coefficient",
         .help = "Factor on Prodigy's estimate of the step size (d_coef).",
         .range = OptionRange{0, 1e6, true, false},
         .source = "published: 5 by row, 0.05 to 50 by layer",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.prodigyCoefficient; },
         .applies =
             [](const Recipe& recipe) {
                 return learns(recipe) && recipe.besa.optimizer == OptimizerKind::Prodigy;
             }},
        {.key = "besa.weight_decay",
         .flag = "--weight-decay",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Weight decay",
         .help = "Decoupled decay of the coefficients (AdamW and Prodigy).",
         .range = OptionRange{0, 10},
         .source = "published code: 0",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.weightDecay; },
         .applies =
             [](const Recipe& recipe) {
                 return learns(recipe) && recipe.besa.optimizer != OptimizerKind::Adam;
             }},
        {.key = "besa.epochs",
         .flag = "--epochs",
         .type = OptionType::Integer,
         .group = OptionGroup::Besa,
         .label = "Epochs",
         .help = "Passes over the calibration windows in every block.",
         .range = OptionRange{1, 10000},
         .source = "published: 1",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.epochs; },
         .applies = learns},
        {.key = "besa.batch",
         .flag = "--batch",
         .type = OptionType::Integer,
         .group = OptionGroup::Besa,
         .label = "Batch",
         .help = "Calibration windows a learning step.",
         .unit = "windows",
         .range = OptionRange{1, 1e6},
         .source = "published: 1",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.batch; },
         .applies = learns},
        {.key = "besa.order",
         .flag = "--order",
         .type = OptionType::Choice,
         .group = OptionGroup::Besa,
         .label = "Order of windows",
         .help = "Order in which the learning steps take the windows.",
         .choices = kOrders,
         .source = "published: file",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.order; },
         .applies = learns},
        {.key = "besa.window",
         .flag = "--gradient-window",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Gradient window",
         .help = "Exact budget: half width of the ranks around a row's threshold that give the gradient.",
         .unit = "fraction of a row",
         .range = OptionRange{0, 1, true, false},
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.window; },
         .applies =
             [](const Recipe& recipe) { return learns(recipe) && recipe.besa.budget == Budget::Exact; }},
        {.key = "besa.candidate_step",
         .flag = "--candidate-step",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Candidate step",
         .help = "Published budget: distance between the candidate pruning rates.",
         .unit = "fraction",
         .range = OptionRange{0.001, 0.5},
         .source = "published: 0.01",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.candidateStep; },
         .applies = published},
        {.key = "besa.sigmoid_smoothing",
         .flag = "--sigmoid-smoothing",
         .type = OptionType::Boolean,
         .group = OptionGroup::Besa,
         .label = "Sigmoid smoothing",
         .help = "Published budget: a sigmoid before the softmax over the candidates. It keeps every rate "
                 "between about 0.38 and 0.62.",
         .source = "published: on",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.sigmoidSmoothing; },
         .applies = published},
        {.key = "besa.penalty",
         .flag = "--penalty",
         .type = OptionType::Real,
         .group = OptionGroup::Besa,
         .label = "Sparsity penalty",
         .help = "Published budget: weight of the squared relative distance from the target.",
         .range = OptionRange{0, 1e6},
         .source = "published: 5",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.penalty; },
         .applies = published},
        {.key = "besa.normalize_over_all",
         .flag = "--normalize-over-all",
         .type = OptionType::Boolean,
         .group = OptionGroup::Besa,
         .label = "Norms over all windows",
         .help = "Channel objective: channel norms over all windows instead of each batch.",
         .source = "published: off",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.normalizeOverAll; },
         .applies =
             [](const Recipe& recipe) {
                 return chooses(recipe) && recipe.besa.objective == Objective::Channel;
             }},
    };
}

} // namespace besa
