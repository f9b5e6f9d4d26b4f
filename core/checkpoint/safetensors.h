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

/// A memory-mapped, fully validated safetensors file. Nothing is allocated from an unchecked number.
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

    /// The mapped bytes of a tensor; valid as long as the file object. Throws Error(Model) when the file has
    /// been cut or has grown since it was opened.
    std::span<const std::byte> bytes(const TensorEntry& entry) const;
    /// Gives the memory of a tensor's mapped pages back; the bytes can still be read.
    void release(const TensorEntry& entry) const;
    std::span<const std::byte> header() const; ///< length field and JSON, as stored

private:
    SafetensorsFile() = default;
    void checkUnchanged() const;

    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
    const std::byte* m_data = nullptr;
    SafetensorsHeader m_header;
    std::unordered_map<std::string_view, const TensorEntry*> m_byName;
};

} // namespace besa
