#pragma once

#include "text/tokenizer.h"

namespace besa::test {

/// One id a byte behind a BOS of id 256, so that expected windows can be written down.
class ByteTokenizer : public Tokenizer
{
public:
    std::vector<std::int64_t> encode(std::string_view text, bool special = true) const override
    {
        ++encoded;
        std::vector<std::int64_t> ids;
        if (special) {
            ids.push_back(256);
        }
        for (const char byte : text) {
            ids.push_back(static_cast<unsigned char>(byte));
        }
        return ids;
    }
    std::string decode(const std::vector<std::int64_t>&, bool) const override { return {}; }
    std::string piece(std::int64_t) const override { return {}; }
    std::int64_t size() const override { return 257; }
    std::optional<std::int64_t> bos() const override { return 256; }
    std::optional<std::int64_t> eos() const override { return std::nullopt; }
    std::string description() const override { return "bytes"; }

    mutable int encoded = 0; ///< calls of `encode`
};

} // namespace besa::test
