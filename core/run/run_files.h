#pragma once

#include <filesystem>
#include <string>

namespace besa {

/// Names inside a run folder (docs/run-folder.md).
struct RunFiles
{
    std::filesystem::path folder;

    static constexpr int kFormatVersion = 1;

    std::filesystem::path run() const { return folder / "run.json"; }
    std::filesystem::path recipe() const { return folder / "recipe.yaml"; }
    std::filesystem::path calibration() const { return folder / "calibration.safetensors"; }
    std::filesystem::path evaluation() const { return folder / "evaluation.json"; }
    std::filesystem::path events() const { return folder / "events.jsonl"; }
    std::filesystem::path outcome() const { return folder / "outcome.json"; }
    std::filesystem::path lock() const { return folder / "run.lock"; }
    std::filesystem::path blocks() const { return folder / "blocks"; }
    std::filesystem::path states() const { return folder / "state"; }
    std::filesystem::path masks(int block) const; ///< blocks/block-00003.safetensors
    std::filesystem::path block(int block) const; ///< blocks/block-00003.json
    std::filesystem::path learning() const { return states() / "learning.safetensors"; }
    std::filesystem::path state(int block) const; ///< state/stream-00003.safetensors
};

/// Throws Error(WorkspaceNotFound) when the folder holds no run.
void requireRun(const RunFiles& files);

/// Throws Error(Usage) when the folder holds a run.
void requireNoRun(const RunFiles& files);

/// Throws Error(Usage) when a path is the run folder or lies in it: what is exported goes elsewhere.
void requireOutsideRun(const std::filesystem::path& path, const std::filesystem::path& run);

/// Reads a small text file. Throws Error(Model) naming it when it is absent, unreadable or above 64 MiB.
std::string readSmallFile(const std::filesystem::path& path);

} // namespace besa
