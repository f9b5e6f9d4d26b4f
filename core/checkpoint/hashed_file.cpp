#include "checkpoint/hashed_file.h"

#include "base/atomic_file.h"
#include "base/file_reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace besa {

HashedFile::HashedFile(std::filesystem::path path)
    : m_path(std::move(path))
    , m_descriptor(openFile(m_path, O_WRONLY | O_CREAT | O_EXCL, 0666))
{
    if (m_descriptor < 0) {
        throwWriteError("the file could not be created", m_path);
    }
}

HashedFile::~HashedFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void HashedFile::write(std::span<const std::byte> bytes)
{
    writeAll(m_descriptor, bytes, m_path);
    m_hash.add(bytes);
}

std::string HashedFile::finish()
{
    fsyncFile(m_descriptor, m_path);
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    // Network file systems may report a failed write only now. A signal leaves the file closed and whole.
    if (::close(descriptor) != 0 && errno != EINTR) {
        throwWriteError("the file could not be written", m_path);
    }
    return m_hash.hex();
}

} // namespace besa
