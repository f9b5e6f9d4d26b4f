#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// Text to ids and back, with the semantics of the model's own tokenizer files.
class Tokenizer
{
public:
    virtual ~Tokenizer() = default;

    /// With the special tokens the model's files ask for (BOS, EOS) unless `special` is false.
    virtual std::vector<std::int64_t> encode(std::string_view text, bool special = true) const = 0;
    virtual std::string decode(const std::vector<std::int64_t>& ids, bool skipSpecial = true) const = 0;

    /// The piece of one id, for the token inspector.
    virtual std::string piece(std::int64_t id) const = 0;

    virtual std::int64_t size() const = 0;               ///< ids are below this, added tokens included
    virtual std::optional<std::int64_t> bos() const = 0; ///< the id `encode` puts in front, if it does
    virtual std::optional<std::int64_t> eos() const = 0;
    virtual std::string description() const = 0; ///< "sentencepiece BPE, 32000 pieces, legacy"
};

/// Opens the tokenizer of a model folder. Throws Error(Model) when the folder has none, a damaged one, or one
/// that is not handled yet. `wayRound` ends its remedy: what the caller's work can be done with instead.
std::unique_ptr<Tokenizer> openTokenizer(const std::filesystem::path& modelFolder,
                                         std::string_view wayRound = {});

/// What `openTokenizer` would say, without loading: kind in words, or the reason it is not available.
std::string describeTokenizer(const std::filesystem::path& modelFolder);

} // namespace besa
