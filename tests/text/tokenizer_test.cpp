#include "text/tokenizer.h"

#include "base/error.h"
#include "temporary_folder.h"
#include "test_data.h"
#include "text/tiny_tokenizer.h"

#include <QtTest/QTest>

#include <sstream>

namespace {

using Ids = std::vector<std::int64_t>;
using besa::test::TemporaryFolder;
using besa::test::TinyTokenizer;
using besa::test::writeFile;

// Settings under which the expected values below were taken from transformers 4.57.1, LlamaTokenizer.
constexpr const char* kNone = "{}";
constexpr const char* kNotLegacy = R"({"legacy": false})";
constexpr const char* kEosOnly = R"({"add_bos_token": false, "add_eos_token": true})";
constexpr const char* kSplit = R"({"split_special_tokens": true})";
constexpr const char* kNoPrefix = R"({"legacy": false, "add_prefix_space": false})";

std::string withAdded(const std::string& rest)
{
    return R"({"pad_token": "<pad>", "added_tokens_decoder": {
        "0": {"content": "<unk>", "special": true}, "1": {"content": "<s>", "special": true},
        "2": {"content": "</s>", "special": true},
        "300": {"content": "<sep>", "lstrip": true, "rstrip": true, "special": false},
        "301": {"content": "world", "single_word": true, "special": false},
        "302": {"content": "<pad>", "special": true}})" +
           rest + "}";
}

std::unique_ptr<besa::Tokenizer> openTiny(const TemporaryFolder& folder, const std::string& config)
{
    writeFile(folder / "tokenizer.model", TinyTokenizer().bytes());
    writeFile(folder / "tokenizer_config.json", config);
    return besa::openTokenizer(folder.path());
}

class TokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodes_data();
    void encodes();
    void encodesWithoutSpecialTokens();
    void decodes_data();
    void decodes();
    void namesPiecesAndSize();
    void takesTokensFromTheOlderFiles();
    void takesFlagsFromTheFastTokenizerFile();
    void refusesWrongSettings_data();
    void refusesWrongSettings();
    void refusesFoldersItCannotRead_data();
    void refusesFoldersItCannotRead();
    void equalsLlamaVectors();
    void countsTheTokensOfWikiText();
};

void TokenizerTest::encodes_data()
{
    QTest::addColumn<std::string>("config");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Ids>("expected");
    const auto row = [](const char* name, const std::string& config, const std::string& text,
                        const Ids& expected) { QTest::newRow(name) << config << text << expected; };
    row("empty", kNone, "", {1});
    row("words", kNone, "hello world", {1, 271, 275});
    row("leading space", kNone, " hello", {1, 267, 260, 269});
    row("leading spaces", kNone, "  a", {1, 267, 261});
    row("byte fallback", kNone, "\u00e9", {1, 278, 198, 172});
    row("newlines", kNone, "the\n\ntwo", {1, 263, 277, 280, 291, 282});
    row("prefix after a special token", kNone, "hello</s>the", {1, 271, 2, 263});
    row("special token at the end", kNone, "a<s>", {1, 261, 1});
    row("not legacy: words", kNotLegacy, "hello world", {1, 271, 275});
    row("not legacy: leading space", kNotLegacy, " hello", {1, 267, 260, 269});
    row("not legacy: no prefix after a special token", kNotLegacy, "hello</s>the", {1, 271, 2, 280, 260});
    row("not legacy: prefix before a special token is dropped", kNotLegacy, "<s>hello", {1, 1, 260, 269});
    row("not legacy: spaces around a special token", kNotLegacy, "a </s> a", {1, 261, 278, 2, 261});
    row("not legacy: U+2581 is a space", kNotLegacy, "\u2581a", {1, 278, 261});
    row("EOS only", kEosOnly, "a", {261, 2});
    row("EOS only: empty", kEosOnly, "", {2});
    row("stripping token", withAdded(""), "hello <sep> world", {1, 271, 300, 301});
    row("single word after a space", withAdded(""), "a world", {1, 261, 278, 301});
    row("single word inside a word", withAdded(""), "helloworld", {1, 271, 301});
    row("spaces around an added token", withAdded(""), "a <pad> a", {1, 261, 278, 302, 278, 261});
    row("added token alone", withAdded(""), "<sep>", {1, 300});
    row("not legacy: stripping token", withAdded(R"(, "legacy": false)"), "hello <sep> world",
        {1, 271, 300, 301});
    row("not legacy: added token first", withAdded(R"(, "legacy": false)"), "<pad>a", {1, 302, 281});
    row("special tokens as text", kSplit, "a</s>", {1, 261, 292, 294, 286, 293});
    row("no prefix", kNoPrefix, "hello world", {1, 260, 269, 275});
    row("no prefix: leading space", kNoPrefix, " hello", {1, 271});
}

void TokenizerTest::encodes()
{
    QFETCH(std::string, config);
    QFETCH(std::string, text);
    QFETCH(Ids, expected);
    const TemporaryFolder folder;
    QCOMPARE(openTiny(folder, config)->encode(text), expected);
}

void TokenizerTest::encodesWithoutSpecialTokens()
{
    const TemporaryFolder folder;
    const auto tokenizer = openTiny(folder, R"({"add_eos_token": true})");
    QCOMPARE(tokenizer->encode("a", true), (Ids{1, 261, 2}));
    QCOMPARE(tokenizer->encode("a", false), Ids{261});
    QCOMPARE(tokenizer->bos(), std::optional<std::int64_t>(1));
    QCOMPARE(tokenizer->eos(), std::optional<std::int64_t>(2));
    const TemporaryFolder other;
    QCOMPARE(openTiny(other, kEosOnly)->bos(), std::nullopt);
}

void TokenizerTest::decodes_data()
{
    QTest::addColumn<std::string>("config");
    QTest::addColumn<Ids>("ids");
    QTest::addColumn<std::string>("skipped");
    QTest::addColumn<std::string>("kept");
    const auto row = [](const char* name, const std::string& config, const Ids& ids,
                        const std::string& skipped,
                        const std::string& kept) { QTest::newRow(name) << config << ids << skipped << kept; };
    row("nothing", kNone, {}, "", "");
    row("words", kNone, {1, 271, 275}, "hello world", "<s>hello world");
    row("leading spaces", kNone, {1, 278, 270}, "he", "<s> he");
    row("unknown", kNone, {0, 271}, "hello", "<unk>hello");
    row("a space alone", kNone, {1, 278}, "", "<s>");
    row("bytes", kNone, {198, 172}, "\u00e9", "\u00e9");
    row("half a character", kNone, {198}, "\ufffd", "\ufffd");
    row("special tokens", kNone, {2, 271, 2, 280}, "hellot", "</s> hello</s>t");
    row("ids without a piece", kNone, {-1, 271, 5000}, "hello", "hello");
    row("not legacy", kNotLegacy, {1, 271, 275}, "hello world", "<s> hello world");
    row("not legacy: special tokens", kNotLegacy, {2, 271, 2, 280}, "hellot", "</s> hello</s>t");
    row("not legacy: spaces", kNotLegacy, {278, 278}, " ", " ");
    row("added tokens", withAdded(""), {271, 300, 280}, "hello <sep> t", "hello <sep> t");
    row("padding", withAdded(""), {271, 302}, "hello", " hello<pad>");
    row("no prefix", kNoPrefix, {271, 275}, " hello world", " hello world");
}

void TokenizerTest::decodes()
{
    QFETCH(std::string, config);
    QFETCH(Ids, ids);
    const TemporaryFolder folder;
    const auto tokenizer = openTiny(folder, config);
    QTEST(tokenizer->decode(ids, true), "skipped");
    QTEST(tokenizer->decode(ids, false), "kept");
}

void TokenizerTest::namesPiecesAndSize()
{
    const TemporaryFolder folder;
    const auto tokenizer = openTiny(folder, withAdded(""));
    QCOMPARE(tokenizer->size(), 303);
    QCOMPARE(tokenizer->piece(1), std::string("<s>"));
    QCOMPARE(tokenizer->piece(13), std::string("<0x0A>"));
    QCOMPARE(tokenizer->piece(271), std::string("\u2581hello"));
    QCOMPARE(tokenizer->piece(301), std::string("world"));
    QCOMPARE(tokenizer->piece(299), std::string());
    QCOMPARE(tokenizer->piece(-1), std::string());
    QCOMPARE(tokenizer->description(), std::string("sentencepiece BPE, 298 pieces, legacy"));
    QCOMPARE(besa::describeTokenizer(folder.path()), tokenizer->description());
}

void TokenizerTest::takesTokensFromTheOlderFiles()
{
    const TemporaryFolder folder;
    writeFile(folder / "special_tokens_map.json",
              R"({"eos_token": {"content": "<end>", "lstrip": true}, "additional_special_tokens": ["<x>"]})");
    writeFile(folder / "added_tokens.json", R"({"<end>": 298})");
    const auto tokenizer = openTiny(folder, R"({"eos_token": {"__type": "AddedToken", "content": "</s>"}})");
    QCOMPARE(tokenizer->eos(), std::optional<std::int64_t>(298));
    QCOMPARE(tokenizer->encode("a <end>a<x>", false), (Ids{261, 278, 298, 261, 299}));
    QCOMPARE(tokenizer->size(), 300);
    QCOMPARE(tokenizer->decode({261, 298, 299}), std::string("a"));
}

void TokenizerTest::takesFlagsFromTheFastTokenizerFile()
{
    const TemporaryFolder folder;
    writeFile(folder / "tokenizer.json",
              R"({"added_tokens": [{"id": 298, "content": "<end>", "lstrip": true}]})");
    const auto tokenizer = openTiny(folder, kNone);
    QCOMPARE(tokenizer->encode("a <end>a", false), (Ids{261, 298, 261}));
}

void TokenizerTest::refusesWrongSettings_data()
{
    QTest::addColumn<std::string>("config");
    QTest::addColumn<std::string>("named");
    const auto row = [](const char* name, const std::string& config, const std::string& named) {
        QTest::newRow(name) << config << named;
    };
    row("not JSON", "{", "JSON object");
    row("not an object", "[]", "JSON object");
    row("flag as text", R"({"legacy": "yes"})", "'legacy'");
    row("flag as number", R"({"add_bos_token": 1})", "'add_bos_token'");
    row("token as number", R"({"bos_token": 1})", "'bos_token'");
    row("token without content", R"({"eos_token": {"lstrip": true}})", "'eos_token'");
    row("list of tokens as text", R"({"additional_special_tokens": "x"})", "'additional_special_tokens'");
    row("added tokens as list", R"({"added_tokens_decoder": ["<s>"]})", "'added_tokens_decoder'");
    row("id in words", R"({"added_tokens_decoder": {"one": {"content": "<s>"}}})", "'one'");
    row("negative id", R"({"added_tokens_decoder": {"-1": {"content": "<s>"}}})", "-1");
    row("huge id", R"({"added_tokens_decoder": {"99999999999": {"content": "<s>"}}})", "99999999999");
    row("other class", R"({"tokenizer_class": "XLMRobertaTokenizer"})", "'XLMRobertaTokenizer'");
}

void TokenizerTest::refusesWrongSettings()
{
    QFETCH(std::string, config);
    QFETCH(std::string, named);
    const TemporaryFolder folder;
    try {
        openTiny(folder, config);
        QFAIL("it was opened");
    } catch (const besa::Error& error) {
        QCOMPARE(error.code(), besa::ExitCode::Model);
        QVERIFY2(error.problem().what.find(named) != std::string::npos, error.what());
        QVERIFY(error.problem().where.ends_with("tokenizer_config.json"));
        QVERIFY(!error.problem().remedy.empty());
    }
}

void TokenizerTest::refusesFoldersItCannotRead_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("named");
    QTest::newRow("nothing") << std::string() << std::string() << std::string("no tokenizer.model");
    QTest::newRow("tokenizer.json") << std::string("tokenizer.json") << std::string("{}")
                                    << std::string("tokenizer.json without tokenizer.model");
    QTest::newRow("GPT-2 files") << std::string("vocab.json") << std::string("{}")
                                 << std::string("vocab.json and merges.txt");
    QTest::newRow("tiktoken") << std::string("tokenizer.model") << std::string("IQ== 0\nIg== 1\n")
                              << std::string("tiktoken");
    QTest::newRow("empty file") << std::string("tokenizer.model") << std::string()
                                << std::string("not a sound sentencepiece model");
}

void TokenizerTest::refusesFoldersItCannotRead()
{
    QFETCH(std::string, name);
    QFETCH(std::string, content);
    QFETCH(std::string, named);
    const TemporaryFolder folder;
    if (!name.empty()) {
        writeFile(folder / name, content);
    }
    try {
        besa::openTokenizer(folder.path(), "Or read it yourself.");
        QFAIL("it was opened");
    } catch (const besa::Error& error) {
        QVERIFY2(error.problem().what.find(named) != std::string::npos, error.what());
        QVERIFY(error.problem().remedy.ends_with(". Or read it yourself."));
        QCOMPARE(besa::describeTokenizer(folder.path()), error.problem().what);
    }
}

/// Opens the shared LLaMA-2 vocabulary.
std::unique_ptr<besa::Tokenizer> openLlama(const TemporaryFolder& folder, const std::string& config)
{
    std::filesystem::copy_file(besa::test::dataFolder() / "tokenizers/llama2/tokenizer.model",
                               folder / "tokenizer.model");
    writeFile(folder / "tokenizer_config.json", config);
    return besa::openTokenizer(folder.path());
}

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, start)) {
        parts.push_back(text.substr(start, at - start));
        start = at + separator.size();
    }
    return parts;
}

void TokenizerTest::equalsLlamaVectors()
{
    REQUIRE_TEST_DATA("tokenizers/vectors");
    const auto vectors = besa::test::dataFolder() / "tokenizers/vectors/ggml-vocab-llama-spm.gguf";
    const auto texts = split(besa::test::readFile(vectors.string() + ".inp"), "\n__ggml_vocab_test__\n");
    std::istringstream lines(besa::test::readFile(vectors.string() + ".out"));
    for (const char* config : {kNone, kNotLegacy}) {
        const TemporaryFolder folder;
        const auto tokenizer = openLlama(folder, config);
        lines.clear();
        lines.seekg(0);
        std::string line;
        std::size_t compared = 0;
        while (std::getline(lines, line)) {
            std::istringstream words(line);
            const Ids expected{std::istream_iterator<std::int64_t>(words), {}};
            QVERIFY(compared < texts.size());
            QCOMPARE(tokenizer->encode(texts[compared], false), expected);
            ++compared;
        }
        QCOMPARE(compared, std::size_t{46});
    }
}

void TokenizerTest::countsTheTokensOfWikiText()
{
    REQUIRE_TEST_DATA("text/wikitext-2-raw");
    const TemporaryFolder folder;
    const std::string text =
        besa::test::readFile(besa::test::dataFolder() / "text/wikitext-2-raw/wiki.test.hf-joined.txt");
    QCOMPARE(openLlama(folder, kNotLegacy)->encode(text).size(), std::size_t{341469});
}

} // namespace

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
