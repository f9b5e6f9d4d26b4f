#include "checkpoint/safetensors.h"

#include "base/error.h"
#include "base/file_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace besa {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& what,
                         const std::string& remedy)
{
    throw Error(ExitCode::Model, {what, path.string(), remedy});
}

std::int64_t timeOfChange(const struct stat& info)
{
    return std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
}

} // namespace

std::shared_ptr<const SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path)
{
    const std::shared_ptr<SafetensorsFile> file(new SafetensorsFile());
    file->m_path = path;
    // Without O_NONBLOCK the open of a named pipe would wait for ever.
    file->m_descriptor = openFile(path, O_RDONLY | O_NONBLOCK);
    if (file->m_descriptor < 0) {
        refuse(path, "the file cannot be opened: " + std::generic_category().message(errno),
               "Check that it exists and is readable.");
    }
    struct stat info = {};
    if (::fstat(file->m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        refuse(path, "this is not a regular file", "Name a safetensors file.");
    }
    file->m_size = static_cast<std::uint64_t>(info.st_size);
    file->m_changed = timeOfChange(info);
    file->m_header = readSafetensorsHeader(file->m_descriptor, file->m_size, path);
    for (const TensorEntry& entry : file->m_header.tensors) {
        file->m_byName.emplace(entry.name, &entry);
    }
    return file;
}

SafetensorsFile::~SafetensorsFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

const TensorEntry* SafetensorsFile::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found != m_byName.end() ? found->second : nullptr;
}

void SafetensorsFile::readFrom(std::uint64_t position, std::span<std::byte> into) const
{
    const std::size_t got = readAt(m_descriptor, into, position, m_path);
    struct stat info = {};
    if (got != into.size() || ::fstat(m_descriptor, &info) != 0 ||
        static_cast<std::uint64_t>(info.st_size) != m_size || timeOfChange(info) != m_changed) {
        refuse(m_path, "the file changed while it was in use",
               "Restore it if need be, and leave the model alone during a run; then resume or start again.");
    }
}

void SafetensorsFile::read(const TensorEntry& entry, std::uint64_t offset, std::span<std::byte> into) const
{
    if (offset + into.size() > entry.bytes()) {
        throw std::out_of_range("part of a tensor");
    }
    readFrom(entry.begin + offset, into);
}

std::vector<std::byte> SafetensorsFile::bytes(const TensorEntry& entry) const
{
    std::vector<std::byte> bytes(entry.bytes());
    readFrom(entry.begin, bytes);
    return bytes;
}

void SafetensorsFile::readAhead(const TensorEntry& entry) const
{
    // A wish: where the system cannot grant it, the read itself says what is wrong.
    ::posix_fadvise(m_descriptor, static_cast<off_t>(entry.begin), static_cast<off_t>(entry.bytes()),
                    POSIX_FADV_WILLNEED);
}

std::vector<std::byte> SafetensorsFile::header() const
{
    std::vector<std::byte> bytes(m_header.dataBegin);
    readFrom(0, bytes);
    return bytes;
}

} // namespace besa
