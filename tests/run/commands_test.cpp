#include "base/error.h"
#include "fixture_model.h"
#include "run/commands.h"
#include "test_data.h"
#include "text/tiny_tokenizer.h"

#include <cmath>

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

/// A random model that can read and write text.
void writeTalkingModel(const fs::path& folder)
{
    const test::TinyTokenizer tokenizer;
    test::FixtureModel model;
    model.vocabulary = static_cast<std::int64_t>(tokenizer.pieces.size());
    fs::create_directories(folder);
    test::writeFixtureModel(folder, model);
    test::writeFile(folder / "tokenizer.model", tokenizer.bytes());
}

TextGeneration someGeneration(double temperature, std::uint64_t seed)
{
    TextGeneration generation;
    generation.prompt = "hello world";
    generation.maxTokens = 40;
    generation.temperature = temperature;
    generation.seed = seed;
    return generation;
}

const ComputeOptions kOneThread{.threads = 1};

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_model = (m_folder / "model").string();
        writeTalkingModel(m_model);
    }

    void textComesInWholeCharacters_data()
    {
        QTest::addColumn<double>("temperature");
        QTest::newRow("greedy") << 0.0;
        QTest::newRow("random bytes") << 3.0;
    }
    void textComesInWholeCharacters()
    {
        QFETCH(double, temperature);
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            std::string pieces;
            int calls = 0;
            const std::string text = generateText(m_model, someGeneration(temperature, seed), kOneThread,
                                                  [&](std::string_view piece) {
                                                      pieces += piece;
                                                      ++calls;
                                                      const auto whole = QByteArray(
                                                          piece.data(), static_cast<qsizetype>(piece.size()));
                                                      QCOMPARE(QString::fromUtf8(whole).toUtf8(), whole);
                                                  },
                                                  {});
            QCOMPARE(pieces, text);
            QVERIFY(calls > 1);
            QCOMPARE(generateText(m_model, someGeneration(temperature, seed), kOneThread, {}, {}), text);
        }
        if (temperature > 0) {
            QVERIFY(generateText(m_model, someGeneration(temperature, 1), kOneThread, {}, {}) !=
                    generateText(m_model, someGeneration(temperature, 2), kOneThread, {}, {}));
        }
    }

    void anEmptyPromptStartsAText()
    {
        TextGeneration generation;
        generation.maxTokens = 5;
        QVERIFY(!generateText(m_model, generation, kOneThread, {}, {}).empty());
    }

    void perplexityOfATextSaysHowItWasMade()
    {
        std::string text;
        for (int i = 0; i < 60; ++i) {
            text += "hello world ";
        }
        test::writeFile(m_folder / "text.txt", text);
        EvaluationOptions options;
        options.files = {(m_folder / "text.txt").string()};
        options.window = 16;
        RunObserver observer;
        const Perplexity perplexity = evaluateModel(m_model, options, kOneThread, observer, {});
        QVERIFY(perplexity.value > 1 && std::isfinite(perplexity.value));
        QCOMPARE(perplexity.window, std::int64_t{16});
        QCOMPARE(perplexity.tokens, 16 * perplexity.windows);
        QCOMPARE(perplexity.source, options.files[0]);
        QVERIFY(!perplexity.bos.empty());
        QCOMPARE(perplexity.tokenHash.size(), std::size_t{64});
    }

    void badRequestsAreRefused()
    {
        RunObserver observer;
        EvaluationOptions nothing;
        QVERIFY_THROWS_EXCEPTION(Error, evaluateModel(m_model, nothing, kOneThread, observer, {}));
        EvaluationOptions shortText;
        test::writeFile(m_folder / "short.txt", "a");
        shortText.files = {(m_folder / "short.txt").string()};
        QVERIFY_THROWS_EXCEPTION(Error, evaluateModel(m_model, shortText, kOneThread, observer, {}));
        QVERIFY_THROWS_EXCEPTION(Error, generateText(m_model, {}, {.device = "abacus"}, {}, {}));
        fs::create_directory(m_folder / "mute");
        test::writeFixtureModel(m_folder / "mute");
        QVERIFY_THROWS_EXCEPTION(Error, generateText((m_folder / "mute").string(), {}, kOneThread, {}, {}));
    }

    void aStopIsHeard()
    {
        std::stop_source source;
        int calls = 0;
        QVERIFY_THROWS_EXCEPTION(Cancelled, generateText(
                                                m_model, someGeneration(1.0, 0), kOneThread,
                                                [&](std::string_view) {
                                                    ++calls;
                                                    source.request_stop();
                                                },
                                                source.get_token()));
        QVERIFY(calls <= 2);
    }

    void aKnownModelTellsItsStory()
    {
        REQUIRE_TEST_DATA("models/stories260K-expected-greedy.txt");
        TextGeneration generation;
        generation.maxTokens = 64;
        const std::string story = generateText((test::dataFolder() / "models/stories260K").string(),
                                               generation, kOneThread, {}, {});
        QVERIFY(
            test::readFile(test::dataFolder() / "models/stories260K-expected-greedy.txt").starts_with(story));
        QVERIFY(story.size() > 100);
    }

private:
    test::TemporaryFolder m_folder;
    std::string m_model;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
