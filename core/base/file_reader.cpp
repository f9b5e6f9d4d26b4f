#include "base/file_reader.h"

#include "base/error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <vector>

namespace besa {

namespace {

constexpr std::size_t kLargestRead = std::size_t{1} << 30U; // Linux gives at most 2 GiB a call

std::string remedyFor(int error)
{
    switch (error) {
    case ENOENT:
        return "Check that it exists and is readable.";
    case EACCES:
        return "Check that it is readable.";
    default:
        return "Check the disk it is on.";
    }
}

[[noreturn]] void throwReadError(const std::string& what, const std::filesystem::path& path)
{
    const int error = errno;
    throw Error(ExitCode::Model,
                {what + ": " + std::generic_category().message(error), path.string(), remedyFor(error)});
}

} // namespace

int openFile(const std::filesystem::path& path, int flags, unsigned mode)
{
    int descriptor = -1;
    do {
        descriptor = ::open(path.c_str(), flags | O_CLOEXEC, static_cast<mode_t>(mode));
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

std::size_t readAt(int descriptor, std::span<std::byte> into, std::uint64_t offset,
                   const std::filesystem::path& path)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const ssize_t got =
            ::pread(descriptor, into.data() + filled, std::min(into.size() - filled, kLargestRead),
                    static_cast<off_t>(offset + filled));
        if (got == 0) {
            break;
        }
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            throwReadError("the file could not be read", path);
        }
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

FileReader::FileReader(std::filesystem::path path)
    : m_path(std::move(path))
    // Without O_NONBLOCK the open of a named pipe would wait for ever.
    , m_descriptor(openFile(m_path, O_RDONLY | O_NONBLOCK))
{
    if (m_descriptor < 0) {
        throwReadError("the file could not be opened", m_path);
    }
    struct stat info = {};
    if (::fstat(m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(m_descriptor);
        throw Error(ExitCode::Model, {"this is not a regular file", m_path.string(), "Name a regular file."});
    }
}

FileReader::~FileReader()
{
    ::close(m_descriptor);
}

std::string readFirstBytes(const std::filesystem::path& path, std::size_t largest)
{
    FileReader file(path);
    std::string text;
    std::vector<std::byte> piece(std::size_t{1} << 16U);
    while (text.size() <= largest) {
        const std::size_t count =
            file.read(std::span(piece).first(std::min(piece.size(), largest + 1 - text.size())));
        if (count == 0) {
            break;
        }
        text.append(reinterpret_cast<const char*>(piece.data()), count);
    }
    return text;
}

std::size_t FileReader::read(std::span<std::byte> into)
{
    const std::size_t got = readAt(m_descriptor, into, m_position, m_path);
    m_position += got;
    return got;
}

} // namespace besa
