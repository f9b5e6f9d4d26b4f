#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace besa {

/// Trains a sentencepiece BPE model on the texts, as LLaMA's is: byte fallback, single digits, text kept as
/// it is. Ids 0, 1, 2 are <unk>, <s>, </s>. The same texts give the same bytes. Returns the serialized model.
/// Throws Error(Failure) with sentencepiece's message.
std::string trainTokenizer(const std::vector<std::string>& texts, std::int64_t vocabSize);

/// Writes tokenizer.model, tokenizer_config.json and special_tokens_map.json.
void writeTokenizerFiles(const std::filesystem::path& folder, const std::string& serializedModel,
                         std::int64_t contextLength);

} // namespace besa
