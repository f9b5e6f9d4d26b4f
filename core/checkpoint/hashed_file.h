#pragma once

#include "base/sha256.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace besa {

/// A new file written front to back, hashed on the way. For files in a folder that is published as a whole;
/// single files are better written by AtomicFile. Throws Error(Write) naming the path, also when it exists.
class HashedFile
{
public:
    explicit HashedFile(std::filesystem::path path);
    ~HashedFile();
    HashedFile(const HashedFile&) = delete;
    HashedFile& operator=(const HashedFile&) = delete;

    void write(std::span<const std::byte> bytes);

    /// fsync and close; SHA-256 of what was written.
    std::string finish();

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    Sha256 m_hash;
};

} // namespace besa
