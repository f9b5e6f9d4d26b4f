#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// What model.safetensors.index.json says: the shard file of every tensor (formats §1.3).
struct ShardIndex
{
    std::map<std::string, std::string> fileOf; ///< tensor name -> plain file name

    std::vector<std::string> files() const; ///< each once, sorted
};

/// Reads an index of at most 32 MiB. File names must be plain and end in ".safetensors"; `metadata` is not
/// trusted and skipped. Throws Error(Model) naming file and tensor.
ShardIndex readShardIndex(const std::filesystem::path& path);

/// Writes an index as transformers does: 2-space indent, sorted keys, a line end at the end. `totalSize` is
/// the sum of all tensor bytes. Atomic. Throws Error(Write).
void writeShardIndex(const std::filesystem::path& path, const ShardIndex& index, std::uint64_t totalSize);

/// True for a name that can only mean a file in the same folder: no separator, "..", drive or control
/// character.
bool isPlainFileName(std::string_view name);

/// "model-00002-of-00007.safetensors" for shard 1 (from 0) of 7; "model.safetensors" when there is one only.
std::string shardFileName(std::size_t shard, std::size_t shards);

} // namespace besa
