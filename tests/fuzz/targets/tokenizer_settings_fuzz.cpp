#include "fuzz_target.h"
#include "temporary_folder.h"
#include "text/sentencepiece_tokenizer.h"
#include "text/tiny_tokenizer.h"

#include <array>

namespace besa::fuzz {

namespace {

constexpr std::array kNames{"tokenizer_config.json", "special_tokens_map.json", "added_tokens.json",
                            "tokenizer.json"};

} // namespace

/// The files beside a sound tokenizer.model.
void parse(std::string_view input)
{
    static const std::string model = test::TinyTokenizer().bytes();
    const std::vector<std::string_view> files = filesOf(input, kNames.size());
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        std::filesystem::remove(folder() / kNames[i]);
        if (!files[i].empty()) {
            test::writeFile(folder() / kNames[i], files[i]);
        }
    }
    const SentencePieceTokenizer tokenizer(model, "tokenizer.model", readTokenizerSettings(folder()));
    tokenizer.decode(tokenizer.encode("hello <extra> world <s>\n\n the end", true), true);
}

std::vector<std::string> seeds()
{
    return {
        together({R"({"tokenizer_class": "LlamaTokenizer", "legacy": false, "add_bos_token": true,
                      "add_eos_token": true, "add_prefix_space": null, "split_special_tokens": false,
                      "bos_token": "<s>", "eos_token": {"content": "</s>", "lstrip": true, "rstrip": true},
                      "unk_token": "<unk>", "pad_token": null, "additional_special_tokens": ["<extra>"],
                      "added_tokens_decoder": {"400": {"content": "<extra>", "single_word": true}}})"}),
        together({"{}", R"({"bos_token": {"content": "<s>"}, "mask_token": "<mask>"})", R"({"<extra>": 500})",
                  R"({"added_tokens": [{"id": 501, "content": "the", "lstrip": true}]})"}),
    };
}

} // namespace besa::fuzz
