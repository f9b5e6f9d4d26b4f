#include "checkpoint/shard_index.h"
#include "fuzz_target.h"
#include "temporary_folder.h"

namespace besa::fuzz {

void parse(std::string_view input)
{
    const std::filesystem::path path = folder() / "model.safetensors.index.json";
    test::writeFile(path, input);
    for (const std::string& file : readShardIndex(path).files()) {
        if (!isPlainFileName(file)) {
            __builtin_trap();
        }
    }
}

std::vector<std::string> seeds()
{
    const std::filesystem::path path = folder() / "written.json";
    ShardIndex index;
    index.fileOf["model.embed_tokens.weight"] = shardFileName(0, 2);
    index.fileOf["lm_head.weight"] = shardFileName(1, 2);
    writeShardIndex(path, index, 123456);
    return {
        test::readFile(path),
        R"({"metadata": {"total_size": 1, "more": [null, true, -1, 1.5, "x"]}, "weight_map": {"a": "b.safetensors"}})",
        R"({"weight_map": {}})"};
}

} // namespace besa::fuzz
