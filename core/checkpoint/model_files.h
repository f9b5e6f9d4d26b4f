#pragma once

#include "checkpoint/shard_index.h"
#include "report/problem.h"

#include <filesystem>
#include <string>
#include <vector>

namespace besa {

/// The weight files of a model folder.
struct ModelFiles
{
    std::filesystem::path folder;
    std::vector<std::string> shards; ///< plain names inside the folder, sorted
    std::string indexFile;           ///< plain name; empty for a single file
    ShardIndex index;                ///< empty for a single file
    std::vector<Problem> warnings;
};

/// Finds the files of a folder, shard file, index file or cache id "org/name", in the order of preference of
/// transformers: the single file before the index. Only safetensors are taken. Throws Error(Model) with the
/// way out when there is nothing that can be opened.
ModelFiles findModelFiles(const std::string& model);

/// Name of a file of weights in a format that is not read (.bin, .pth, .gguf, ...) in a folder without
/// safetensors; empty when there is none.
std::string foreignWeights(const std::filesystem::path& folder);

/// `folder / name` after a check that the name, through all links, stays in the folder, or in the same
/// "models--..." folder when it is a snapshot of the Hugging Face cache. Throws Error(Model), also when the
/// file is missing.
std::filesystem::path fileOfModel(const std::filesystem::path& folder, const std::string& name);

} // namespace besa
