#pragma once

#include "checkpoint/dtype.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace besa {

class SafetensorsFile;

/// What the writer needs to know before the first byte.
struct TensorPlan
{
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;
};

/// Puts a plan into the official writer's order: largest type first, then by name, so that every tensor is
/// aligned.
void sortLikeOfficialWriter(std::vector<TensorPlan>& plan);

/// Writes one safetensors file, tensor by tensor in the order of the plan, so that no more than one tensor is
/// in memory. A file of that name is replaced, not overwritten: who has it mapped keeps the old bytes. A
/// writer destroyed before `finish()` removes what it wrote. Throws Error(Write).
class SafetensorsWriter
{
public:
    /// Header as the official writer makes it: `__metadata__` first (none when empty), padded to 8 bytes.
    SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorPlan> plan,
                      const std::map<std::string, std::string>& metadata = {{"format", "pt"}});

    /// The header of `like`, byte for byte; its tensors are added in offset order.
    SafetensorsWriter(const std::filesystem::path& path, const SafetensorsFile& like);

    ~SafetensorsWriter();
    SafetensorsWriter(const SafetensorsWriter&) = delete;
    SafetensorsWriter& operator=(const SafetensorsWriter&) = delete;

    void add(std::span<const std::byte> bytes); ///< the next tensor of the plan, whole
    std::string finish();                       ///< fsyncs; gives the SHA-256 of the file in hex

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace besa
