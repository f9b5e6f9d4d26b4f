#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace besa {

/// An open file for writing that either becomes the file of its name, whole and on disk, or leaves no trace:
/// bytes go to a temporary sibling, `commit` fsyncs it, renames it over the name and fsyncs the folder.
/// Everything throws Error(Write) naming the path.
class AtomicFile
{
public:
    explicit AtomicFile(std::filesystem::path path);
    ~AtomicFile(); ///< removes the temporary file unless committed
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::span<const std::byte> bytes);
    void commit();

private:
    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
};

/// Replaces the file of that name as a whole: after a crash at any moment it holds the old bytes or the new.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// Stands in the names of all files that are not whole yet; who finds one of a dead process may remove it.
inline constexpr const char* kTemporaryMark = ".tmp-";

/// A name beside `path` for a file that will replace it; no other thread or process gets the same one.
std::filesystem::path temporarySibling(const std::filesystem::path& path);

/// Renames the finished, fsynced `temporary` over `path` and fsyncs the folder.
void moveIntoPlace(const std::filesystem::path& temporary, const std::filesystem::path& path);

/// Makes names created in, renamed into or removed from the folder durable.
void fsyncFolder(const std::filesystem::path& folder);

/// Writes all bytes to an open descriptor, whatever pieces the system takes them in. `path` is for the error.
void writeAll(int descriptor, std::span<const std::byte> bytes, const std::filesystem::path& path);

/// fsync of an open descriptor. `path` is for the error.
void fsyncFile(int descriptor, const std::filesystem::path& path);

/// Throws Error(Write) for the current errno: `what` could not be done to `path`, and why.
[[noreturn]] void throwWriteError(const std::string& what, const std::filesystem::path& path);

} // namespace besa
