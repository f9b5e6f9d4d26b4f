#include "text/token_tensor.h"

#include "base/error.h"

#include <ATen/ops/empty.h>

#include <algorithm>

namespace besa {

at::Tensor tokenTensor(const std::vector<std::int64_t>& ids, std::int64_t vocabSize)
{
    const auto bad = std::ranges::find_if(ids, [&](std::int64_t id) { return id < 0 || id >= vocabSize; });
    if (bad != ids.end()) {
        throw Error(ExitCode::Model,
                    {"the tokenizer gives the id " + std::to_string(*bad) +
                         ", but the model has embeddings for " + std::to_string(vocabSize) + " tokens",
                     "tokenizer", "Use the tokenizer files that belong to the model."});
    }
    at::Tensor tensor = at::empty({static_cast<std::int64_t>(ids.size())}, at::kLong);
    std::ranges::copy(ids, tensor.mutable_data_ptr<std::int64_t>());
    return tensor;
}

} // namespace besa
