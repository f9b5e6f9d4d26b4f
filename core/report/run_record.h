#pragma once

#include "report/outcome.h"
#include "report/recipe.h"
#include "report/sparsity.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace besa {

/// What a run depends on; a resumed run must find all of it unchanged.
struct Fingerprints
{
    std::map<std::string, std::string> model; ///< config and weight files: name in the folder -> SHA-256
    std::map<std::string, std::string> data;  ///< calibration and evaluation files: path as given -> SHA-256
    std::string calibrationTokens;            ///< SHA-256 of the ids as little-endian int32
    std::string evaluationTokens;             ///< the same; empty without evaluation
    std::string recipe;                       ///< SHA-256 of recipe.yaml
};

/// Where the calibration windows came from.
struct CalibrationRecord
{
    std::string source;
    std::string sampling; ///< "papers", "packed" or "tokens"
    std::uint64_t seed = 0;
    std::int64_t samples = 0;
    std::int64_t length = 0;
    std::vector<std::int64_t> documents; ///< document of each window; empty for tokens
    std::vector<std::int64_t> offsets;   ///< first token of each window in its document; empty for tokens
};

/// A run folder as read, without opening it for writing.
struct RunRecord
{
    std::string folder;
    std::string toolVersion;
    std::string created;          ///< ISO 8601, UTC
    std::string workingDirectory; ///< relative paths of the recipe start here
    Recipe recipe;
    std::string output; ///< absolute target of the export
    std::int64_t threads = 0;
    std::string compute;        ///< "float32"
    std::string device = "cpu"; ///< that the run computes on; "cuda:0"
    Fingerprints fingerprints;
    CalibrationRecord calibration;
    int blocks = 0;                            ///< of the model
    std::vector<BlockReport> finished;         ///< blocks 0..k-1 whose result is safe
    bool live = false;                         ///< another process is working on it now
    RunStatus status = RunStatus::Interrupted; ///< Running when live
    std::optional<Problem> problem;            ///< why it failed, or why the folder cannot be read
    std::int64_t zeros = 0;                    ///< counted in the exported file; else in the finished masks
    std::int64_t weights = 0;
    std::optional<Perplexity> densePerplexity;
    std::optional<Perplexity> prunedPerplexity;
    double seconds = 0; ///< computing time so far

    /// Sparsity asked for; what is counted where an allocation file was the target.
    double target() const { return recipe.method == Method::Fixed ? sparsity() : recipe.sparsity; }
    double sparsity() const { return sparsityOf(zeros, weights); }
};

} // namespace besa
