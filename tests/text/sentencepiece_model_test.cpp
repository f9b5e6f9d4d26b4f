#include "text/sentencepiece_model.h"

#include "base/error.h"
#include "text/tiny_tokenizer.h"

#include <QtTest/QTest>
#include <sentencepiece_processor.h>

#include <functional>
#include <limits>
#include <random>

namespace {

using besa::SentencePieceModel;
using besa::test::ProtobufWriter;
using besa::test::TinyTokenizer;

/// What opening gives: "opened" (and a sample text was encoded and decoded), or the error's words.
std::string outcome(const std::string& bytes, bool dummyPrefix = true)
{
    try {
        const SentencePieceModel model(bytes, "tokenizer.model", dummyPrefix);
        std::vector<std::string> pieces;
        for (const int id : model.encode("hello world, \u00e9\u4f60 <s>\n\n  the end \xff\xfe")) {
            pieces.push_back(model.outline().pieces.at(static_cast<std::size_t>(id)).text);
        }
        model.decode(pieces);
        return "opened";
    } catch (const besa::Error& error) {
        return error.problem().what;
    }
}

class SentencePieceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesWordByWordAsTheWholeText_data();
    void encodesWordByWordAsTheWholeText();
    void refusesWhatTheLibraryWouldNotSurvive_data();
    void refusesWhatTheLibraryWouldNotSurvive();
    void survivesTruncationAtEveryByte();
    void survivesRandomDamage();
    void survivesRandomBytes();
};

void SentencePieceModelTest::encodesWordByWordAsTheWholeText_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("dummyPrefix");
    TinyTokenizer model;
    QTest::newRow("dummy prefix") << model.bytes() << true;
    QTest::newRow("no dummy prefix") << model.bytes() << false;
    model.pieces.push_back({"e\u2581t", 10});
    QTest::newRow("a piece reaches over a space") << model.bytes() << true;
    model = {};
    model.pieces.push_back({"he t", 0, 4});
    QTest::newRow("user-defined piece with a space") << model.bytes() << true;
    model = {};
    model.pieces.push_back({"\u2581\u2581a", 0, 4});
    QTest::newRow("user-defined piece of a word start") << model.bytes() << true;
    model = {};
    model.removeExtraWhitespace = true;
    QTest::newRow("extra spaces are removed") << model.bytes() << true;
    model = {};
    model.pieces[278].text = "\u2582"; // nothing stands for a lone space
    QTest::newRow("spaces as bytes") << model.bytes() << true;
    model = {};
    model.model = 1;
    QTest::newRow("unigram") << model.bytes() << true;
}

/// The library given the whole text at once is the oracle.
void SentencePieceModelTest::encodesWordByWordAsTheWholeText()
{
    QFETCH(std::string, bytes);
    QFETCH(bool, dummyPrefix);
    const SentencePieceModel model(bytes, "tokenizer.model", dummyPrefix);
    sentencepiece::SentencePieceProcessor whole;
    QVERIFY(
        whole.LoadFromSerializedProto(dummyPrefix ? bytes : bytes + std::string("\x1a\x02\x18\x00", 4)).ok());

    const std::vector<std::string> parts{" ",     "  ", "\u2581", "a",    "e",      "t", "he t", "hello",
                                         "world", "\n", "\u00e9", "\xff", "the in", ".", "k"};
    std::mt19937 random(1);
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (auto count = random() % 20; count > 0; --count) {
            text += parts[random() % parts.size()];
        }
        std::vector<int> expected;
        QVERIFY(whole.Encode(text, &expected).ok());
        QVERIFY2(model.encode(text) == expected, text.c_str());
    }
}

void SentencePieceModelTest::refusesWhatTheLibraryWouldNotSurvive_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("named");
    const auto row = [](const char* name, const std::function<void(TinyTokenizer&)>& change,
                        const char* named) {
        TinyTokenizer model;
        change(model);
        QTest::newRow(name) << model.bytes() << std::string(named);
    };
    row(
        "sound", [](TinyTokenizer&) {}, "opened");
    row(
        "no unknown piece", [](auto& model) { model.pieces[0].type = 3; }, "0 unknown pieces");
    row(
        "two unknown pieces", [](auto& model) { model.pieces[1].type = 2; }, "2 unknown pieces");
    row(
        "empty piece", [](auto& model) { model.pieces[260].text.clear(); }, "piece 260 is empty");
    row(
        "long piece", [](auto& model) { model.pieces[260].text.assign(4097, 'a'); }, "4097 bytes");
    row(
        "piece with NUL", [](auto& model) { model.pieces[260].text = std::string("a\0b", 3); }, "piece 260");
    row(
        "piece not UTF-8", [](auto& model) { model.pieces[260].text = "\xc3"; },
        "piece 260 is not valid text");
    row(
        "score NaN", [](auto& model) { model.pieces[260].score = std::numeric_limits<float>::quiet_NaN(); },
        "score of piece 260");
    row(
        "score infinite",
        [](auto& model) { model.pieces[260].score = std::numeric_limits<float>::infinity(); },
        "score of piece 260");
    row(
        "unknown type", [](auto& model) { model.pieces[260].type = 7; }, "type of piece 260");
    row(
        "type zero", [](auto& model) { model.pieces[260].type = 0; }, "type of piece 260");
    row(
        "double piece", [](auto& model) { model.pieces[260].text = "er"; }, "already defined");
    row(
        "byte missing", [](auto& model) { model.pieces[13].type = 1; }, "byte");
    row(
        "byte piece of other text", [](auto& model) { model.pieces[13].text = "<0xZZ>"; }, "byte");
    row(
        "bytes without fallback", [](auto& model) { model.byteFallback = false; }, "byte");
    row(
        "word model", [](auto& model) { model.model = 3; }, "word or character model");
    row(
        "unknown model", [](auto& model) { model.model = 9; }, "kind of model is unknown");
    row(
        "nested user-defined pieces",
        [](auto& model) {
            for (std::size_t length = 1; length <= 65; ++length) {
                model.pieces.push_back({std::string(length, 'z'), 0, 4});
            }
        },
        "user-defined");
    row(
        "64 nested user-defined pieces",
        [](auto& model) {
            for (std::size_t length = 1; length <= 64; ++length) {
                model.pieces.push_back({std::string(length, 'z'), 0, 4});
            }
        },
        "opened");
    row(
        "short charsmap", [](auto& model) { model.charsmap = "abc"; }, "normalization rules");
    row(
        "charsmap longer than it is", [](auto& model) { model.charsmap = std::string(8, '\xff'); },
        "normalization rules");
    row(
        "charsmap of zeros", [](auto& model) { model.charsmap = std::string("\x04\0\0\0\0\0\0\0\0", 9); },
        "normalization rules");

    QTest::newRow("group") << TinyTokenizer().bytes() + "\x0b" << std::string("wire type");
    QTest::newRow("field zero") << TinyTokenizer().bytes() + std::string("\x02\x00", 2)
                                << std::string("impossible number");
    QTest::newRow("length of 2^63") << TinyTokenizer().bytes() + "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\x7f"
                                    << std::string("middle of a field");
    QTest::newRow("endless number") << TinyTokenizer().bytes() + "\x20" + std::string(11, '\xff')
                                    << std::string("64 bits");
    std::string many;
    const std::string piece = ProtobufWriter().bytes(1, "a").message();
    for (std::size_t i = 0; i <= besa::kMaxPieces; ++i) {
        many += std::string("\x0a\x03") + piece;
    }
    QTest::newRow("too many pieces") << many << std::string("more than 1000000 pieces");
}

void SentencePieceModelTest::refusesWhatTheLibraryWouldNotSurvive()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, named);
    const std::string words = outcome(bytes);
    QVERIFY2(words.find(named) != std::string::npos, words.c_str());
}

void SentencePieceModelTest::survivesTruncationAtEveryByte()
{
    const std::string bytes = TinyTokenizer().bytes();
    int opened = 0;
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        opened += outcome(bytes.substr(0, length)) == "opened" ? 1 : 0;
    }
    // Cut between two pieces the file is still a message; without its trainer part it has bytes without
    // fallback.
    QVERIFY2(opened <= 1, QByteArray::number(opened));
}

void SentencePieceModelTest::survivesRandomDamage()
{
    TinyTokenizer model;
    model.pieces.push_back({"<sep>", 0, 4});
    const std::string bytes = model.bytes();
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = bytes;
        for (auto count = 1 + random() % 4; count > 0; --count) {
            damaged[random() % damaged.size()] = static_cast<char>(random());
        }
        refused += outcome(damaged, round % 2 == 0) == "opened" ? 0 : 1;
    }
    QVERIFY(refused > 1000);
}

void SentencePieceModelTest::survivesRandomBytes()
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 200, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        QVERIFY(outcome(bytes) != "opened");
    }
}

} // namespace

QTEST_GUILESS_MAIN(SentencePieceModelTest)
#include "sentencepiece_model_test.moc"
