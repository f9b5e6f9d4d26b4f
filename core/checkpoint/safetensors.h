#pragma once

#include "checkpoint/safetensors_header.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace besa {

/// An open, fully validated safetensors file. Nothing is allocated from an unchecked number. It is read, not
/// mapped: a file that is cut while in use is an error then, and not the end of the process.
/// Throws Error(Model) naming file and tensor for every rejection of the format's rules.
class SafetensorsFile
{
public:
    static std::shared_ptr<const SafetensorsFile> open(const std::filesystem::path& path);
    ~SafetensorsFile();
    SafetensorsFile(const SafetensorsFile&) = delete;
    SafetensorsFile& operator=(const SafetensorsFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t size() const { return m_size; }
    const std::vector<TensorEntry>& tensors() const { return m_header.tensors; } ///< in offset order
    const std::map<std::string, std::string>& metadata() const { return m_header.metadata; }
    const TensorEntry* find(std::string_view name) const; ///< null when absent

    /// Reads the tensor's bytes from `offset` on, as many as `into` takes. Throws Error(Model) when the file
    /// has changed since it was opened or the disk fails.
    void read(const TensorEntry& entry, std::uint64_t offset, std::span<std::byte> into) const;

    std::vector<std::byte> bytes(const TensorEntry& entry) const; ///< all of them

    /// Asks the system to read the tensor's bytes into its cache meanwhile. Returns at once.
    void readAhead(const TensorEntry& entry) const;

    std::vector<std::byte> header() const; ///< length field and JSON, as stored

private:
    SafetensorsFile() = default;
    void readFrom(std::uint64_t position, std::span<std::byte> into) const;

    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    std::int64_t m_changed = 0; ///< time of the last change, in nanoseconds
    SafetensorsHeader m_header;
    std::unordered_map<std::string_view, const TensorEntry*> m_byName;
};

} // namespace besa
