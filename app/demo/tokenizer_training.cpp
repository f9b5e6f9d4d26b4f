#include "tokenizer_training.h"

#include "base/atomic_file.h"
#include "base/error.h"

#include <nlohmann/json.hpp>
#include <sentencepiece_trainer.h>

#include <string_view>
#include <unordered_map>

namespace besa {
namespace {

/// Hands paragraphs to sentencepiece one by one; it knows no line breaks inside a sentence.
class Paragraphs : public sentencepiece::SentenceIterator
{
public:
    explicit Paragraphs(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts) {
            std::size_t begin = 0;
            for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
                m_paragraphs.push_back(text.substr(begin, end - begin));
                begin = end + 1;
            }
            m_paragraphs.push_back(text.substr(begin));
        }
    }

    bool done() const override { return m_next == m_paragraphs.size(); }
    void Next() override { ++m_next; }
    const std::string& value() const override { return m_paragraphs[m_next]; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    std::vector<std::string> m_paragraphs;
    std::size_t m_next = 0;
};

nlohmann::ordered_json specialToken(std::string_view content)
{
    return {{"content", content},
            {"lstrip", false},
            {"normalized", true},
            {"rstrip", false},
            {"single_word", false}};
}

} // namespace

std::string trainTokenizer(const std::vector<std::string>& texts, std::int64_t vocabSize)
{
    const std::unordered_map<std::string, std::string> settings = {
        {"model_type", "bpe"},
        {"vocab_size", std::to_string(vocabSize)},
        {"character_coverage", "1.0"},
        {"byte_fallback", "true"},
        {"split_digits", "true"},
        {"normalization_rule_name", "identity"},
        {"remove_extra_whitespaces", "false"},
        {"add_dummy_prefix", "true"},
        {"unk_id", "0"},
        {"bos_id", "1"},
        {"eos_id", "2"},
        {"pad_id", "-1"},
        {"num_threads", "1"},
        {"minloglevel", "1"},
    };
    Paragraphs paragraphs(texts);
    std::string model;
    const auto status = sentencepiece::SentencePieceTrainer::Train(settings, &paragraphs, &model);
    if (!status.ok()) {
        throw Error(ExitCode::Failure,
                    {std::string("The tokenizer could not be trained: ") + status.ToString(),
                     "sentencepiece trainer", "Give more text or a smaller vocabulary."});
    }
    return model;
}

void writeTokenizerFiles(const std::filesystem::path& folder, const std::string& serializedModel,
                         std::int64_t contextLength)
{
    const nlohmann::ordered_json config = {{"add_bos_token", true},
                                           {"add_eos_token", false},
                                           {"bos_token", "<s>"},
                                           {"eos_token", "</s>"},
                                           {"unk_token", "<unk>"},
                                           {"clean_up_tokenization_spaces", false},
                                           {"legacy", true},
                                           {"model_max_length", contextLength},
                                           {"sp_model_kwargs", nlohmann::ordered_json::object()},
                                           {"tokenizer_class", "LlamaTokenizer"}};
    const nlohmann::ordered_json specials = {{"bos_token", specialToken("<s>")},
                                             {"eos_token", specialToken("</s>")},
                                             {"unk_token", specialToken("<unk>")}};
    writeFileAtomically(folder / "tokenizer.model", serializedModel);
    writeFileAtomically(folder / "tokenizer_config.json", config.dump(2) + '\n');
    writeFileAtomically(folder / "special_tokens_map.json", specials.dump(2) + '\n');
}

} // namespace besa
