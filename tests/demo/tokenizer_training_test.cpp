#include "story_tokens.h"

#include "base/error.h"
#include "story_generator.h"
#include "temporary_folder.h"
#include "tokenizer_training.h"

#include <sentencepiece_processor.h>

#include <QtTest/QTest>

using namespace besa;

class TokenizerTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = trainTokenizer(stories(1, 400), 700); }
    void isDeterministic();
    void keepsTextAsItIs_data();
    void keepsTextAsItIs();
    void hasLlamaIds();
    void splitsDigits();
    void refusesTooLittleText();
    void packsWindows();

private:
    std::string m_model;
};

void TokenizerTrainingTest::isDeterministic()
{
    QCOMPARE(trainTokenizer(stories(1, 400), 700), m_model);
}

void TokenizerTrainingTest::keepsTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("story") << QString::fromStdString(tellStory(9, 1).text);
    QTest::newRow("spaces") << "two  spaces,   three ";
    QTest::newRow("line breaks") << "one\ntwo\n\nthree";
    QTest::newRow("beyond the alphabet") << QString::fromUtf8("Zoë paid 3 € for café ☕");
}

void TokenizerTrainingTest::keepsTextAsItIs()
{
    QFETCH(QString, text);
    sentencepiece::SentencePieceProcessor tokenizer;
    QVERIFY(tokenizer.LoadFromSerializedProto(m_model).ok());
    QCOMPARE(QString::fromStdString(tokenizer.DecodeIds(tokenizer.EncodeAsIds(text.toStdString()))), text);
}

void TokenizerTrainingTest::hasLlamaIds()
{
    sentencepiece::SentencePieceProcessor tokenizer;
    QVERIFY(tokenizer.LoadFromSerializedProto(m_model).ok());
    QCOMPARE(tokenizer.GetPieceSize(), 700);
    QCOMPARE(tokenizer.unk_id(), 0);
    QCOMPARE(tokenizer.bos_id(), 1);
    QCOMPARE(tokenizer.eos_id(), 2);
    QCOMPARE(tokenizer.pad_id(), -1);
    QCOMPARE(tokenizer.IdToPiece(3), std::string("<0x00>"));
}

void TokenizerTrainingTest::splitsDigits()
{
    sentencepiece::SentencePieceProcessor tokenizer;
    QVERIFY(
        tokenizer
            .LoadFromSerializedProto(trainTokenizer(std::vector<std::string>(200, "In 2024 and 2025"), 270))
            .ok());
    for (const std::string& piece : tokenizer.EncodeAsPieces("2024")) {
        QVERIFY(piece.find("20") == std::string::npos);
    }
}

void TokenizerTrainingTest::refusesTooLittleText()
{
    QVERIFY_THROWS_EXCEPTION(Error, trainTokenizer({"a b"}, 5000));
}

void TokenizerTrainingTest::packsWindows()
{
    const std::vector<std::string> texts = stories(5, 10);
    const test::TemporaryFolder folder;
    writeTokenizerFiles(folder.path(), m_model, 256);
    const at::Tensor windows = packedWindows(*openTokenizer(folder.path()), texts, 64);
    sentencepiece::SentencePieceProcessor tokenizer;
    QVERIFY(tokenizer.LoadFromSerializedProto(m_model).ok());
    std::vector<int> stream;
    for (const std::string& text : texts) {
        const std::vector<int> ids = tokenizer.EncodeAsIds(text);
        stream.push_back(1);
        stream.insert(stream.end(), ids.begin(), ids.end());
    }
    QCOMPARE(windows.size(0), std::int64_t(stream.size() / 64));
    const at::Tensor flat = windows.flatten();
    for (std::int64_t i = 0; i < flat.numel(); ++i) {
        QCOMPARE(flat[i].item<int>(), stream[std::size_t(i)]);
    }
}

QTEST_GUILESS_MAIN(TokenizerTrainingTest)
#include "tokenizer_training_test.moc"
