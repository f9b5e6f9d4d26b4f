#pragma once

#include <cstdint>

namespace besa::test {

/// The functions by which a program touches files, in groups.
enum class FileCall : unsigned {
    Open,
    Read,
    Write,
    Sync,
    Rename,
    Remove,
    MakeFolder,
    Lock,
    Stat,
    Space,
    Truncate,
    Map,
    Close,
    List
};

constexpr unsigned bit(FileCall call)
{
    return 1U << static_cast<unsigned>(call);
}

constexpr unsigned kAllCalls = (1U << 14U) - 1;

/// The calls that change what is on the disk.
constexpr unsigned kChanges = bit(FileCall::Open) | bit(FileCall::Write) | bit(FileCall::Sync) |
                              bit(FileCall::Rename) | bit(FileCall::Remove) | bit(FileCall::MakeFolder) |
                              bit(FileCall::Truncate);

/// What happens at the chosen call.
enum class FaultKind : std::uint32_t {
    None,
    KillBefore,    ///< SIGKILL instead of the call
    KillWithin,    ///< SIGKILL after half of the bytes, or after the call when it moves none
    Fail,          ///< the call fails with `error`
    FailFromThere, ///< so do all later calls of the groups
    Short,         ///< a read or write moves half of the bytes; a disk says that it has one block left
    Signal,        ///< SIGINT, then the call
    TwoSignals,    ///< SIGINT twice, then the call
    Cut,           ///< `victim` loses its second half, then the call
    Overwrite,     ///< a byte in the middle of `victim` changes, then the call
    Vanish         ///< `victim` is removed, then the call
};

/// A fault and when it comes: at the `at`-th call (from 1) of the groups in `calls` to a file below the
/// watched folder, or, with `milliseconds`, SIGKILL at that time.
struct Fault
{
    FaultKind kind = FaultKind::None;
    unsigned calls = kAllCalls;
    int at = 0;
    int error = 0;
    int milliseconds = 0;
    std::uint64_t addressSpace = 0; ///< bytes on top of what the started program has; 0: no limit
};

} // namespace besa::test
