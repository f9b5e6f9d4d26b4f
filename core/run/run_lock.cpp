#include "run/run_lock.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_reader.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <string>
#include <thread>

namespace besa {

namespace {

/// A reader that asks `isHeld` takes the lock for a moment; a writer waits that long.
bool lockExclusively(int descriptor)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            return true;
        }
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    errno = EWOULDBLOCK;
    return false;
}

std::string holder()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    return "process " + std::to_string(::getpid()) + " on " + host.data();
}

std::string readHolder(int descriptor)
{
    std::array<char, 512> text{};
    const ssize_t length = ::pread(descriptor, text.data(), text.size() - 1, 0);
    std::string name(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    while (!name.empty() && name.back() == '\n') {
        name.pop_back();
    }
    return name.empty() ? "another process" : name;
}

[[noreturn]] void throwHeld(int descriptor, const std::filesystem::path& file)
{
    const std::string name = readHolder(descriptor);
    ::close(descriptor);
    throw Error(ExitCode::WorkspaceLocked, {name + " is working on this run", file.parent_path().string(),
                                            "Wait until it has ended, or work in another run folder."});
}

bool isLocked(int descriptor)
{
    while (::flock(descriptor, LOCK_SH | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno == EWOULDBLOCK;
        }
    }
    return false;
}

} // namespace

RunLock::RunLock(const std::filesystem::path& file)
    : m_descriptor(openFile(file, O_RDWR | O_CREAT | O_NOFOLLOW, 0666))
{
    if (m_descriptor < 0) {
        throwWriteError("the lock file could not be created", file);
    }
    if (!lockExclusively(m_descriptor)) {
        if (errno == EWOULDBLOCK) {
            throwHeld(m_descriptor, file);
        }
        const int error = errno;
        ::close(m_descriptor);
        errno = error;
        throwWriteError("the run folder could not be locked", file);
    }
    const std::string text = holder() + "\n";
    if (::ftruncate(m_descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written = ::pwrite(m_descriptor, text.data(), text.size(), 0);
    }
}

RunLock::~RunLock()
{
    ::close(m_descriptor);
}

bool RunLock::isHeld(const std::filesystem::path& file)
{
    const int descriptor = openFile(file, O_RDONLY);
    if (descriptor < 0) {
        return false;
    }
    const bool held = isLocked(descriptor);
    ::close(descriptor);
    return held;
}

void RunLock::requireFree(const std::filesystem::path& file)
{
    const int descriptor = openFile(file, O_RDONLY);
    if (descriptor < 0) {
        return;
    }
    if (isLocked(descriptor)) {
        throwHeld(descriptor, file);
    }
    ::close(descriptor);
}

} // namespace besa
