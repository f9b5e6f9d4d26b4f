#include "story_tokens.h"

#include <ATen/ops/from_blob.h>

namespace besa {

at::Tensor packedWindows(const Tokenizer& tokenizer, const std::vector<std::string>& texts,
                         std::int64_t length)
{
    std::vector<std::int64_t> stream;
    for (const std::string& text : texts) {
        const std::vector<std::int64_t> ids = tokenizer.encode(text);
        stream.insert(stream.end(), ids.begin(), ids.end());
    }
    const auto count = static_cast<std::int64_t>(stream.size()) / length;
    return at::from_blob(stream.data(), {count, length}, at::kLong).clone();
}

} // namespace besa
