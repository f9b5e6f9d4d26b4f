#pragma once

#include <filesystem>

namespace besa {

/// The right to write to a run folder, held as long as the object lives and given back by the system when the
/// process dies, however it dies. The lock file names the holder.
class RunLock
{
public:
    /// Throws Error(WorkspaceLocked) naming the holder, Error(Write) when the file cannot be made.
    explicit RunLock(const std::filesystem::path& file);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

    /// Whether somebody holds it now. Needs no right to write.
    static bool isHeld(const std::filesystem::path& file);

    /// Throws Error(WorkspaceLocked) naming the holder when somebody holds it. Needs no right to write.
    static void requireFree(const std::filesystem::path& file);

private:
    int m_descriptor = -1;
};

} // namespace besa
