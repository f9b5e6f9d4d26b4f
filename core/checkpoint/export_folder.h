#pragma once

#include "checkpoint/checkpoint.h"

#include <cstdint>
#include <filesystem>

namespace besa {

/// Name of the description file of every export.
inline constexpr const char* kSparsityFile = "besa_sparsity.json";

/// The absolute path of an export target. Throws Error(Usage) for a target that is the source folder, lies in
/// it or holds it, that is no folder, or that exists: an empty folder may be used; with `overwrite` an
/// earlier export may be replaced, and nothing else.
std::filesystem::path resolveExportTarget(const Checkpoint& source, const std::filesystem::path& target,
                                          bool overwrite);

/// Throws Error(Write) stating needed and free bytes when the disk of `folder` (or of its nearest existing
/// parent) has less room than `needed`.
void requireFreeSpace(const std::filesystem::path& folder, std::uint64_t needed);

/// Whether two folders, or their nearest existing parents, are on the same disk.
bool onSameDisk(const std::filesystem::path& a, const std::filesystem::path& b);

/// A temporary folder beside a target that becomes the target as a whole, or disappears.
class ExportFolder
{
public:
    /// Creates the parents of `target` and the temporary folder, and removes temporary folders that dead
    /// processes left beside it. `target` comes from resolveExportTarget. Throws Error(Write).
    explicit ExportFolder(std::filesystem::path target);
    ~ExportFolder(); ///< removes the temporary folder unless published
    ExportFolder(const ExportFolder&) = delete;
    ExportFolder& operator=(const ExportFolder&) = delete;

    const std::filesystem::path& path() const { return m_temporary; }

    /// fsyncs the folders and puts the folder in place of the target. An existing target is swapped aside in
    /// one step and removed afterwards.
    void publish();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

} // namespace besa
