#include "report/option_rows.h"

#include <array>

namespace besa {

namespace {

constexpr double kMany = 1e9;

constexpr std::array<OptionChoice, 5> kMethods{{
    {"besa", "BESA", "Learns how much to prune in every row, by gradient descent on the block's output."},
    {"wanda", "Wanda", "The same fraction of every row, lowest weight times input norm first."},
    {"magnitude", "Magnitude", "The same fraction of every matrix, smallest weights first."},
    {"magnitude-row", "Magnitude by row", "The same fraction of every row, smallest weights first."},
    {"fixed", "Fixed allocation", "The numbers of zeros that an allocation file gives for every matrix."},
}};

constexpr std::array<OptionChoice, 3> kSamplings{{
    {"auto", "Automatic", "As in the papers when enough documents are long, packed otherwise."},
    {"papers", "As in the papers", "One random crop of one random long document per window."},
    {"packed", "Packed", "Documents in random order, each with its BOS, joined and cut."},
}};

constexpr std::array<OptionChoice, 4> kComputeTypes{{
    {"auto", "Automatic", "The type that suits device and checkpoint."},
    {"float32", "float32", "Exact and reproducible; four bytes a number.", "fp32"},
    {"bfloat16", "bfloat16", "Two bytes a number, range of float32.", "bf16"},
    {"float16", "float16", "Two bytes a number, narrow range.", "fp16"},
}};

bool takesAllocation(const Recipe& recipe)
{
    return recipe.method == Method::Fixed;
}

bool takesSparsity(const Recipe& recipe)
{
    return !takesAllocation(recipe);
}

bool readsCalibrationText(const Recipe& recipe)
{
    return recipe.calibration.tokens.empty();
}

bool evaluates(const Recipe& recipe)
{
    return !recipe.evaluation.tokens.empty() || !recipe.evaluation.files.empty();
}

bool evaluatesText(const Recipe& recipe)
{
    return !recipe.evaluation.files.empty();
}

} // namespace

std::vector<Option> fileOptions()
{
    return {
        {.key = "model",
         .flag = "MODEL",
         .type = OptionType::Path,
         .group = OptionGroup::Files,
         .label = "Model",
         .help = "Hugging Face folder, one of its shards or its index file, or the id org/name of a model in "
                 "the local cache. It is never written.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.model; }},
        {.key = "output",
         .flag = "--out",
         .type = OptionType::Path,
         .group = OptionGroup::Files,
         .label = "Output folder",
         .help = "Folder to create for the pruned model. It appears whole or not at all.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.output; }},
        {.key = "run",
         .flag = "--run",
         .type = OptionType::Path,
         .group = OptionGroup::Files,
         .label = "Run folder",
         .help = "Folder for the record of the run and what resume needs. Empty: beside the output.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.run; }},
        {.key = "overwrite",
         .flag = "--overwrite",
         .type = OptionType::Boolean,
         .group = OptionGroup::Files,
         .label = "Replace an existing output",
         .help = "Replace an earlier export, and the run, that are there already. The new output is "
                 "complete before the old one goes.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.overwrite; }},
    };
}

std::vector<Option> pruningOptions()
{
    return {
        {.key = "method",
         .flag = "--method",
         .type = OptionType::Choice,
         .group = OptionGroup::Pruning,
         .label = "Method",
         .help = "How the weights to remove are found.",
         .choices = kMethods,
         .source = "BESA, Wanda papers",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.method; }},
        {.key = "sparsity",
         .flag = "--sparsity",
         .type = OptionType::Real,
         .group = OptionGroup::Pruning,
         .label = "Sparsity",
         .help = "Zeros divided by pruned parameters, in every block and in total.",
         .unit = "fraction",
         .range = OptionRange{0, 1, true, true},
         .source = "papers: 0.5",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.sparsity; },
         .applies = takesSparsity},
        {.key = "allocation",
         .flag = "--allocation",
         .type = OptionType::Path,
         .group = OptionGroup::Pruning,
         .label = "Allocation file",
         .help = "File with the number of zeros of every matrix, as the window writes it when a finished run "
                 "is bent.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.allocation; },
         .applies = takesAllocation},
    };
}

std::vector<Option> calibrationOptions()
{
    return {
        {.key = "calibration.files",
         .flag = "--calibration",
         .type = OptionType::PathList,
         .group = OptionGroup::Calibration,
         .label = "Text files",
         .help = "Calibration texts: .txt, .jsonl, .json, each also as .gz.",
         .source = "papers: first C4 shard",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.files; }},
        {.key = "calibration.tokens",
         .flag = "--calibration-tokens",
         .type = OptionType::Text,
         .group = OptionGroup::Calibration,
         .label = "Token windows",
         .help = "FILE:TENSOR, token ids [n, T] in a safetensors file, taken as they are. No tokenizer is "
                 "needed.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.tokens; }},
        {.key = "calibration.text_key",
         .flag = "--text-key",
         .type = OptionType::Text,
         .group = OptionGroup::Calibration,
         .label = "JSON key",
         .help = "Key that holds the document in JSON lines.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.textKey; },
         .applies = readsCalibrationText},
        {.key = "calibration.sampling",
         .flag = "--sampling",
         .type = OptionType::Choice,
         .group = OptionGroup::Calibration,
         .label = "Sampling",
         .help = "How windows are cut from the documents.",
         .choices = kSamplings,
         .source = "papers; packing is ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.sampling; },
         .applies = readsCalibrationText},
        {.key = "calibration.samples",
         .flag = "--samples",
         .type = OptionType::Integer,
         .group = OptionGroup::Calibration,
         .label = "Windows",
         .help = "Number of calibration windows. With token windows: at most so many of them.",
         .unit = "windows",
         .range = OptionRange{1, kMany},
         .source = "papers: 128",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.samples; }},
        {.key = "calibration.length",
         .flag = "--length",
         .type = OptionType::Integer,
         .group = OptionGroup::Calibration,
         .label = "Window length",
         .help = "Length of a calibration window.",
         .unit = "tokens",
         .range = OptionRange{2, kMany},
         .zeroMeans = "the model's context, at most 2048",
         .source = "papers: 2048",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.length; }},
        {.key = "calibration.seed",
         .flag = "--seed",
         .type = OptionType::Integer,
         .group = OptionGroup::Calibration,
         .label = "Seed",
         .help = "Seed of every random choice. The same seed gives the same bytes.",
         .range = OptionRange{0, 18446744073709551615.0},
         .source = "papers: 0",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.calibration.seed; }},
    };
}

std::vector<Option> evaluationOptions()
{
    return {
        {.key = "evaluation.files",
         .flag = "--eval",
         .type = OptionType::PathList,
         .group = OptionGroup::Evaluation,
         .label = "Text files",
         .help = "Texts for the perplexity before and after: .txt, .jsonl, .json, each also as .gz.",
         .source = "papers: WikiText-2 test",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.files; }},
        {.key = "evaluation.tokens",
         .flag = "--eval-tokens",
         .type = OptionType::Text,
         .group = OptionGroup::Evaluation,
         .label = "Token windows",
         .help = "FILE:TENSOR, token ids [n, T] or one stream [N] in a safetensors file.",
         .source = "ours",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.tokens; }},
        {.key = "evaluation.text_key",
         .flag = "--eval-text-key",
         .type = OptionType::Text,
         .group = OptionGroup::Evaluation,
         .label = "JSON key",
         .help = "Key that holds the document in JSON lines.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.textKey; },
         .applies = evaluatesText},
        {.key = "evaluation.join",
         .flag = "--eval-join",
         .type = OptionType::Text,
         .group = OptionGroup::Evaluation,
         .label = "Join",
         .help = "Text put between documents before they are tokenized once. Two newlines for WikiText-2, "
                 "a space for C4 and PTB.",
         .source = "papers",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.join; },
         .applies = evaluatesText},
        {.key = "evaluation.window",
         .flag = "--eval-window",
         .type = OptionType::Integer,
         .group = OptionGroup::Evaluation,
         .label = "Window length",
         .help = "Length of an evaluation window. Perplexities of different windows do not compare.",
         .unit = "tokens",
         .range = OptionRange{2, kMany},
         .zeroMeans = "the model's context, at most 2048",
         .source = "papers: 2048",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.window; },
         .applies = evaluates},
        {.key = "evaluation.max_windows",
         .flag = "--eval-max-windows",
         .type = OptionType::Integer,
         .group = OptionGroup::Evaluation,
         .label = "Windows at most",
         .help = "Evaluates at most so many windows.",
         .unit = "windows",
         .range = OptionRange{1, kMany},
         .zeroMeans = "all",
         .source = "papers: 256 for C4",
         .field = [](Recipe& recipe) -> OptionField { return &recipe.evaluation.maxWindows; },
         .applies = evaluates},
    };
}

std::vector<Option> machineOptions()
{
    return {
        {.key = "compute",
         .flag = "--compute",
         .otherFlag = "--dtype",
         .type = OptionType::Choice,
         .group = OptionGroup::Machine,
         .label = "Compute type",
         .help = "Type of weights and activations in the forward passes. Statistics, losses and coefficients "
                 "are always float32.",
         .choices = kComputeTypes,
         .source = "published code: float16",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.compute; }},
        {.key = "device",
         .flag = "--device",
         .type = OptionType::Text,
         .group = OptionGroup::Machine,
         .label = "Device",
         .help = "Where the run computes: cpu, cuda (the first NVIDIA GPU), cuda:N, or auto, which takes the "
                 "first GPU when it can be used and has room for the run.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.device; }},
        {.key = "threads",
         .flag = "--threads",
         .type = OptionType::Integer,
         .group = OptionGroup::Machine,
         .label = "Threads",
         .help = "Processor threads. A different number may change the last digits of learned values.",
         .range = OptionRange{1, 4096},
         .zeroMeans = "all cores",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.threads; }},
        {.key = "checkpoint_seconds",
         .flag = "--checkpoint-seconds",
         .type = OptionType::Integer,
         .group = OptionGroup::Machine,
         .label = "Saving within a block",
         .help = "How often the learning of the block in progress is saved, so that a killed run goes on "
                 "from there. Saving takes a fiftieth of the time at most.",
         .unit = "seconds",
         .range = OptionRange{1, 86400},
         .zeroMeans = "after every step, whatever it takes",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.checkpointSeconds; },
         .applies = [](const Recipe& recipe) { return recipe.method == Method::Besa; }},
        {.key = "dense_loss",
         .flag = "--dense-loss",
         .type = OptionType::Boolean,
         .group = OptionGroup::Machine,
         .label = "Error against the dense stream",
         .help =
             "Keeps the outputs of the dense blocks for 16 windows too and reports the error against them.",
         .source = "published code: on",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.denseLoss; }},
        {.key = "record_distributions",
         .flag = "--record-distributions",
         .type = OptionType::Boolean,
         .group = OptionGroup::Machine,
         .label = "Record distributions",
         .help =
             "Puts the learned rates of the rows and the candidate probabilities into the events of the run.",
         .source = "ours",
         .advanced = true,
         .field = [](Recipe& recipe) -> OptionField { return &recipe.recordDistributions; }},
    };
}

} // namespace besa
