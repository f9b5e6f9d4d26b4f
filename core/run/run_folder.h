#pragma once

#include "pruning/prune_block.h"
#include "report/outcome.h"
#include "report/run_record.h"
#include "run/run_files.h"
#include "run/run_lock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace besa {

/// A run folder opened for writing; with EventLog and LearningCheckpoint all that writes one
/// (docs/run-folder.md). Every file is replaced as a whole, and files are written in such an order that a
/// kill at any moment loses at most the block in progress.
class RunFolder
{
public:
    /// Makes the folder and takes the lock. A folder that holds a run is refused unless `overwrite`, and one
    /// that holds anything else always is. Throws Error(Usage, WorkspaceLocked, Write).
    static RunFolder create(const std::filesystem::path& folder, bool overwrite);

    /// Takes the lock of an existing run. Throws Error(WorkspaceNotFound, WorkspaceLocked, Write).
    static RunFolder open(const std::filesystem::path& folder);

    /// A folder made by `create` that never got its `begin` is removed again.
    ~RunFolder();
    RunFolder(RunFolder&&) noexcept = default;
    RunFolder& operator=(RunFolder&&) = delete;

    const RunFiles& files() const { return m_files; }

    /// Writes recipe, calibration ids (int64 [n, T]) and, last, run.json: from here on it is a run.
    /// Fills `record.fingerprints.recipe`.
    void begin(RunRecord& record, const std::string& recipeYaml, const at::Tensor& ids);

    /// The calibration ids as written. Throws Error(Model).
    at::Tensor calibrationIds() const;

    void saveEvaluation(const std::optional<Perplexity>& dense, const std::optional<Perplexity>& pruned);

    /// Makes the result of a block safe together with the streams after it (null after the last block), then
    /// drops the streams before it. `seconds` is the computing time of the run so far.
    void saveBlock(const PrunedBlock& block, const Streams* after, double seconds);

    /// The streams after that block. Throws Error(Model) when they are damaged.
    Streams loadState(int block) const;

    void saveOutcome(const RunOutcome& outcome);

private:
    RunFolder(RunFiles files, bool fresh);

    RunFiles m_files;
    std::unique_ptr<RunLock> m_lock;
    bool m_fresh = false; ///< made by us and not begun yet
};

} // namespace besa
