#pragma once

#include "report/problem.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace besa {

/// What `inspect` shows of a checkpoint: read from headers only.
struct ModelSummary
{
    std::string path;
    std::string architecture; ///< "LlamaForCausalLM"
    std::int64_t blocks = 0;
    std::int64_t hidden = 0;
    std::int64_t intermediate = 0;
    std::int64_t heads = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headDim = 0;
    std::int64_t vocabulary = 0;
    std::int64_t context = 0;
    bool tiedHead = false;
    std::string rope; ///< "default", "linear ×4", ...
    std::int64_t parameters = 0;
    std::int64_t prunable = 0;                        ///< weights of the seven sites of all blocks
    std::map<std::string, std::int64_t> bytesByDtype; ///< "BF16" -> bytes
    std::int64_t fileBytes = 0;
    std::int64_t shards = 0;
    std::int64_t blockBytes = 0; ///< largest block in its stored dtype
    std::string tokenizer;       ///< kind in words, or why text is not available
    std::vector<Problem> warnings;
};

} // namespace besa
