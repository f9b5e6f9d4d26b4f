#include "checkpoint/safetensors.h"

#include "base/error.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace besa {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& what,
                         const std::string& remedy)
{
    throw Error(ExitCode::Model, {what, path.string(), remedy});
}

} // namespace

std::shared_ptr<const SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path)
{
    const std::shared_ptr<SafetensorsFile> file(new SafetensorsFile());
    file->m_path = path;
    // Without O_NONBLOCK the open of a named pipe would wait for ever.
    file->m_descriptor = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file->m_descriptor < 0) {
        refuse(path, "the file cannot be opened: " + std::generic_category().message(errno),
               "Check that it exists and is readable.");
    }
    struct stat info = {};
    if (::fstat(file->m_descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        refuse(path, "this is not a regular file", "Name a safetensors file.");
    }
    file->m_size = static_cast<std::uint64_t>(info.st_size);
    file->m_header = readSafetensorsHeader(file->m_descriptor, file->m_size, path);

    void* data = ::mmap(nullptr, file->m_size, PROT_READ, MAP_SHARED, file->m_descriptor, 0);
    if (data == MAP_FAILED) {
        refuse(path, "the file cannot be mapped into memory: " + std::generic_category().message(errno),
               "Check the address-space limit (ulimit -v).");
    }
    file->m_data = static_cast<const std::byte*>(data);
    for (const TensorEntry& entry : file->m_header.tensors) {
        file->m_byName.emplace(entry.name, &entry);
    }
    return file;
}

SafetensorsFile::~SafetensorsFile()
{
    if (m_data != nullptr) {
        ::munmap(const_cast<std::byte*>(m_data), m_size); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    }
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

const TensorEntry* SafetensorsFile::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found != m_byName.end() ? found->second : nullptr;
}

void SafetensorsFile::checkUnchanged() const
{
    // Touching a page that was cut off would kill the process, so look before every tensor.
    struct stat info = {};
    if (::fstat(m_descriptor, &info) != 0 || static_cast<std::uint64_t>(info.st_size) != m_size) {
        refuse(m_path, "the size of the file changed while it was in use",
               "Leave the model alone during a run, then start again.");
    }
}

std::span<const std::byte> SafetensorsFile::bytes(const TensorEntry& entry) const
{
    checkUnchanged();
    return {m_data + entry.begin, entry.bytes()};
}

void SafetensorsFile::release(const TensorEntry& entry) const
{
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t begin = entry.begin / page * page;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): it only forgets pages
    ::madvise(const_cast<std::byte*>(m_data) + begin, entry.end - begin, MADV_DONTNEED);
}

std::span<const std::byte> SafetensorsFile::header() const
{
    checkUnchanged();
    return {m_data, m_header.dataBegin};
}

} // namespace besa
