#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace besa {

/// `open` that is not ended by a signal; close-on-exec. -1 and errno when it fails.
int openFile(const std::filesystem::path& path, int flags, unsigned mode = 0);

/// Reads from `offset` on until `into` is full or the file ends, whatever pieces the system gives; the number
/// of bytes read. Throws Error(Model) naming the path when the disk fails.
std::size_t readAt(int descriptor, std::span<std::byte> into, std::uint64_t offset,
                   const std::filesystem::path& path);

/// A regular file read front to back. Everything throws Error(Model) naming the path and the reason.
class FileReader
{
public:
    explicit FileReader(std::filesystem::path path);
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    /// Fills `into` as far as the file goes; 0 at its end.
    std::size_t read(std::span<std::byte> into);

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_position = 0;
};

/// The bytes of a file, of a longer one the first `largest` and one more. Throws as FileReader does.
std::string readFirstBytes(const std::filesystem::path& path, std::size_t largest);

} // namespace besa
