#pragma once

#include "checkpoint/checkpoint.h"
#include "report/problem.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace besa {

/// A file of a model folder that an export copies as it is.
struct OtherFile
{
    std::string name;             ///< relative to the folder, with '/'
    std::filesystem::path source; ///< links resolved
    std::uint64_t bytes = 0;
};

struct OtherFiles
{
    std::vector<OtherFile> files;  ///< sorted by name
    std::vector<Problem> warnings; ///< what was left out and should not be missed silently
};

/// Config, index, tokenizer, licence and the like, subfolders included. Left out: weights in any format that
/// are not this checkpoint's shards, hidden files, the files an export makes itself, links that lead out of
/// the model folder (and, for a Hugging Face cache, out of the model's cache folder), and things that are no
/// files.
OtherFiles listOtherFiles(const Checkpoint& checkpoint);

} // namespace besa
