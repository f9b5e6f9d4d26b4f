#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// One downloaded state of a model.
struct CachedRevision
{
    std::string commit;             ///< 40 hex digits
    std::vector<std::string> names; ///< branches and tags that point to it
    std::string folder;             ///< the snapshot; can be opened as a model folder
    std::int64_t bytes = 0;         ///< of its files
    bool complete = false;
    std::vector<std::string> missing; ///< files that are absent, or why the index cannot be read
};

/// A model in the local Hugging Face cache.
struct CachedModel
{
    std::string id;           ///< "org/name"
    std::string architecture; ///< "LlamaForCausalLM"; empty when config.json cannot be read
    std::string unsupported;  ///< why it cannot be opened (family, weights format); empty when it can
    std::vector<CachedRevision> revisions; ///< the one that the id stands for first
};

} // namespace besa
