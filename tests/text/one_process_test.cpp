#include "text/sentencepiece_model.h"

#include <ATen/ops/arange.h>

#include <QtTest/QTest>
#include <sentencepiece_trainer.h>

namespace {

class Sentences : public sentencepiece::SentenceIterator
{
public:
    bool done() const override { return m_next == kCount; }
    void Next() override { make(++m_next); }
    const std::string& value() const override { return m_sentence; }
    sentencepiece::util::Status status() const override { return {}; }

private:
    static constexpr int kCount = 400;

    void make(int i)
    {
        static const std::vector<std::string> words{"mouse", "house", "garden", "river", "walked", "sang"};
        const auto word = [&](int step) { return words[static_cast<std::size_t>((i * step + step) % 6)]; };
        m_sentence =
            "the " + word(1) + " " + word(5) + " near the " + word(7) + " \uff21" + std::to_string(i);
    }

    int m_next = 0;
    std::string m_sentence = "the mouse sang";
};

/// sentencepiece and LibTorch each bring their own protobuf; both must work side by side.
class OneProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainsEncodesAndDifferentiates_data();
    void trainsEncodesAndDifferentiates();
};

void OneProcessTest::trainsEncodesAndDifferentiates_data()
{
    QTest::addColumn<std::string>("options");
    QTest::newRow("like LLaMA") << std::string("--model_type=bpe --normalization_rule_name=identity "
                                               "--remove_extra_whitespaces=false");
    QTest::newRow("unigram with normalization rules") << std::string("--model_type=unigram");
}

void OneProcessTest::trainsEncodesAndDifferentiates()
{
    QFETCH(std::string, options);
    Sentences sentences;
    std::string bytes;
    const auto status = sentencepiece::SentencePieceTrainer::Train(
        options + " --byte_fallback=true --vocab_size=320 --hard_vocab_limit=false --minloglevel=4",
        &sentences, &bytes);
    QVERIFY2(status.ok(), status.error_message());

    const auto roundTrip = [&] {
        const besa::SentencePieceModel model(bytes, "trained", true);
        std::vector<std::string> pieces;
        for (const int id : model.encode("the mouse walked near the river")) {
            pieces.push_back(model.outline().pieces.at(static_cast<std::size_t>(id)).text);
        }
        return model.decode(pieces);
    };
    QCOMPARE(roundTrip(), std::string("the mouse walked near the river"));

    at::Tensor x = at::arange(1, 5, at::kFloat).requires_grad_(true);
    x.matmul(x).backward();
    QVERIFY(x.grad().equal(x.detach().mul(2)));

    QCOMPARE(roundTrip(), std::string("the mouse walked near the river"));
}

} // namespace

QTEST_GUILESS_MAIN(OneProcessTest)
#include "one_process_test.moc"
