#pragma once

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

/// Tensor element types of safetensors files that we handle; files with other known types open, but their
/// tensors cannot be loaded.
enum class Dtype { Bool, U8, I8, I16, U16, F16, BF16, I32, U32, F32, F64, I64, U64, Other };

std::string_view dtypeName(Dtype dtype); ///< "BF16"
std::size_t dtypeBytes(Dtype dtype);     ///< 0 for Other

/// Header entry of one tensor. Offsets count from the start of the file.
struct TensorEntry
{
    std::string name;
    std::string dtypeText; ///< as in the header
    Dtype dtype = Dtype::Other;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    std::uint64_t bytes() const { return end - begin; }
    std::int64_t elements() const; ///< product of the shape; checked against overflow at open
};

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
    const std::vector<TensorEntry>& tensors() const { return m_tensors; } ///< in offset order
    const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    const TensorEntry* find(std::string_view name) const; ///< null when absent
    std::span<const std::byte> bytes(const TensorEntry& entry) const;
    std::span<const std::byte> header() const; ///< length field and JSON, as stored

private:
    SafetensorsFile() = default;
    std::filesystem::path m_path;
    std::uint64_t m_size = 0;
    std::uint64_t m_dataBegin = 0;
    const std::byte* m_data = nullptr;
    std::vector<TensorEntry> m_tensors;
    std::unordered_map<std::string, std::size_t> m_byName;
    std::map<std::string, std::string> m_metadata;
};

/// What the writer needs to know before the first byte.
struct TensorPlan
{
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
};

/// Writes one safetensors file, tensor by tensor in the order of the plan, so that no more than one tensor is
/// in memory. The header is the official writer's (padded to 8 bytes). `finish()` flushes and fsyncs;
/// without it the file is incomplete. Throws Error(Write).
class SafetensorsWriter
{
public:
    SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorPlan> plan,
                      const std::map<std::string, std::string>& metadata = {{"format", "pt"}});
    ~SafetensorsWriter();
    SafetensorsWriter(const SafetensorsWriter&) = delete;
    SafetensorsWriter& operator=(const SafetensorsWriter&) = delete;

    void add(std::span<const std::byte> bytes); ///< the next tensor of the plan, whole
    std::string finish();                       ///< SHA-256 of the file

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace besa
