#include "base/atomic_file.h"

#include "base/error.h"
#include "base/file_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <system_error>

namespace besa {

namespace {

constexpr std::size_t kLargestWrite = std::size_t{1} << 30U; // Linux takes at most 2 GiB a call

std::string remedyFor(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return "Free space on that disk or choose another folder.";
    case EACCES:
    case EPERM:
    case EROFS:
        return "Choose a folder you may write to.";
    case ENOENT:
    case ENOTDIR:
        return "Create the folder first or choose another.";
    default:
        return "Check the disk and the path, then try again.";
    }
}

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

} // namespace

std::filesystem::path temporarySibling(const std::filesystem::path& path)
{
    static std::atomic<unsigned> count = 0; // threads of one process must not share a temporary file
    std::filesystem::path sibling = path;
    sibling += kTemporaryMark + std::to_string(getpid()) + "-" + std::to_string(count++);
    return sibling;
}

void moveIntoPlace(const std::filesystem::path& temporary, const std::filesystem::path& path)
{
    if (::rename(temporary.c_str(), path.c_str()) != 0) {
        throwWriteError("the file could not be put in place", path);
    }
    fsyncFolder(folderOf(path));
}

void throwWriteError(const std::string& what, const std::filesystem::path& path)
{
    const int error = errno;
    throw Error(ExitCode::Write,
                {what + ": " + std::generic_category().message(error), path.string(), remedyFor(error)});
}

void writeAll(int descriptor, std::span<const std::byte> bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::min(bytes.size(), kLargestWrite));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            throwWriteError("the file could not be written", path);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

void fsyncFile(int descriptor, const std::filesystem::path& path)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR) {
            throwWriteError("the file could not be brought to disk", path);
        }
    }
}

void fsyncFolder(const std::filesystem::path& folder)
{
    const int descriptor = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (descriptor < 0) {
        throwWriteError("the folder could not be opened", folder);
    }
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to do on those.
    const bool failed = ::fsync(descriptor) != 0 && errno != EINVAL && errno != EINTR;
    const int error = errno;
    ::close(descriptor);
    if (failed) {
        errno = error;
        throwWriteError("the folder could not be brought to disk", folder);
    }
}

AtomicFile::AtomicFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_temporary(temporarySibling(m_path))
{
    // A leftover of the same name can only come from a dead process with our id: start it over.
    m_descriptor = openFile(m_temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0666);
    if (m_descriptor < 0) {
        throwWriteError("the file could not be created", m_path);
    }
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        ::unlink(m_temporary.c_str());
    }
}

void AtomicFile::write(std::span<const std::byte> bytes)
{
    writeAll(m_descriptor, bytes, m_path);
}

void AtomicFile::commit()
{
    fsyncFile(m_descriptor, m_path);
    moveIntoPlace(m_temporary, m_path);
    ::close(m_descriptor);
    m_descriptor = -1;
}

void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes)
{
    AtomicFile file(path);
    file.write(bytes);
    file.commit();
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view text)
{
    writeFileAtomically(path, std::as_bytes(std::span(text.data(), text.size())));
}

} // namespace besa
