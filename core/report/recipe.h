#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// How the calibration windows are cut from documents.
enum class Sampling {
    Auto,   ///< Papers when enough documents are longer than a window, Packed otherwise
    Papers, ///< one random crop of one random long document per window (methods: shared protocol)
    Packed  ///< documents in random order, each with its BOS, joined and cut
};

enum class Method { Besa, Wanda, Magnitude, MagnitudeRow, Fixed };

/// Importance of a weight (BESA and Fixed rank by it; Wanda and Magnitude fix it).
enum class MetricKind { Wanda, Magnitude, SparseGpt, SparseGptSquared };

/// How BESA holds the sparsity target.
enum class Budget {
    Exact,    ///< integer counts meet the target in every block, at every step
    Published ///< the paper's penalty; lands near the target
};

enum class Granularity { Row, Group, Layer };

/// What the block's output is compared with.
enum class Reference {
    PrunedStream, ///< the dense block on the pruned stream's input
    DenseStream   ///< the dense block on the dense stream's input
};

/// Space in which the reconstruction loss is measured.
enum class Objective {
    NextNorm, ///< after the RMSNorm that reads this block's output
    Channel   ///< the paper's per-channel relative error
};

enum class OptimizerKind { Adam, AdamW, Prodigy };

enum class SampleOrder { File, Shuffled };

/// Compute type of the forward passes; statistics, losses and coefficients are always fp32.
enum class ComputeType { Auto, Float32, BFloat16, Float16 };

struct CalibrationOptions
{
    std::vector<std::string> files; ///< text files; empty when `tokens` is given
    std::string tokens;             ///< "FILE:TENSOR": ids [n, T] taken as they are
    std::string textKey = "text";   ///< key of the document in JSON lines
    Sampling sampling = Sampling::Auto;
    std::int64_t samples = 128;
    std::int64_t length = 0; ///< tokens a window; 0: the model's context, at most 2048
    std::uint64_t seed = 0;
};

struct BesaOptions
{
    MetricKind metric = MetricKind::Wanda;
    Budget budget = Budget::Exact;
    Granularity granularity = Granularity::Row;
    std::int64_t groupSize = 1; ///< rows that share coefficients when granularity is Group
    Reference reference = Reference::PrunedStream;
    Objective objective = Objective::NextNorm;
    OptimizerKind optimizer = OptimizerKind::Adam;
    double learningRate = 0.06;
    bool cosine = true; ///< learning rate falls to 0 along a half cosine
    double prodigyCoefficient = 5.0;
    double weightDecay = 0.0;
    std::int64_t epochs = 1;
    std::int64_t batch = 1; ///< windows a step
    SampleOrder order = SampleOrder::File;
    double window = 0.05;        ///< Exact: half width of the gradient window, fraction of a row
    double candidateStep = 0.01; ///< Published: distance between candidate rates
    bool sigmoidSmoothing = true;
    double penalty = 5.0;          ///< Published: weight of the sparsity penalty
    bool normalizeOverAll = false; ///< Channel: norms over all windows instead of the batch
};

struct EvaluationOptions
{
    std::vector<std::string> files; ///< text files; empty: no text evaluation
    std::string tokens;             ///< "FILE:TENSOR": windows [n, T] or a stream [N] of ids
    std::string textKey = "text";
    std::string join = "\n\n";   ///< put between documents
    std::int64_t window = 0;     ///< tokens; 0: the model's context, at most 2048
    std::int64_t maxWindows = 0; ///< 0: all
};

/// Everything that decides the bytes of a pruned checkpoint, and where it goes.
struct Recipe
{
    std::string model;  ///< Hugging Face folder, one of its shards or its index, or a cache id "org/name"
    std::string output; ///< folder to create; empty: next to the model's name in the current folder
    std::string run;    ///< run folder; empty: beside the output
    bool overwrite = false;

    Method method = Method::Besa;
    double sparsity = 0.5;  ///< zeros / pruned parameters
    std::string allocation; ///< Fixed: file with the zeros of every site (docs/allocation.md)
    CalibrationOptions calibration;
    BesaOptions besa;
    EvaluationOptions evaluation;

    ComputeType compute = ComputeType::Auto;
    std::string device = "auto";
    std::int64_t threads = 0;            ///< 0: all cores
    std::int64_t checkpointSeconds = 20; ///< least time between two saves of a block's learning
    bool denseLoss = true;               ///< keep the dense stream and report the error against it
    bool recordDistributions = false;    ///< put candidate distributions or row rates into the events
};

} // namespace besa
