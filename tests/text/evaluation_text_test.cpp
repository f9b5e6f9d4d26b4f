#include "text/evaluation_text.h"

#include "base/error.h"
#include "temporary_folder.h"
#include "test_data.h"
#include "text/byte_tokenizer.h"

#include <ATen/ops/tensor.h>

namespace {

using besa::test::TemporaryFolder;
using besa::test::writeFile;

besa::EvaluationOptions files(const std::vector<std::filesystem::path>& paths)
{
    besa::EvaluationOptions options;
    for (const auto& path : paths) {
        options.files.push_back(path.string());
    }
    return options;
}

class EvaluationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsDocumentsOfAllFiles();
    void joinsWikiTextAsPublished();
    void putsOneBosInFront();
    void refusesIdsTheModelDoesNotKnow();
    void refusesNoText();
};

void EvaluationTextTest::joinsDocumentsOfAllFiles()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", "one\n<|endoftext|>\ntwo");
    writeFile(folder / "b.jsonl", "{\"body\": \"three\"}\n");
    writeFile(folder / "wiki.test.raw", " = T = \n \n");
    besa::EvaluationOptions options = files({folder / "a.txt", folder / "b.jsonl", folder / "wiki.test.raw"});
    options.textKey = "body";
    QCOMPARE(besa::evaluationText(options, {}), std::string("one\n\ntwo\n\nthree\n\n = T = \n\n\n"));
    options.join = " ";
    QCOMPARE(besa::evaluationText(options, {}), std::string("one two three  = T = \n "));
}

void EvaluationTextTest::joinsWikiTextAsPublished()
{
    REQUIRE_TEST_DATA("text/wikitext-2-raw");
    const auto folder = besa::test::dataFolder() / "text/wikitext-2-raw";
    const std::string joined = besa::evaluationText(files({folder / "wiki.test.raw"}), {});
    QVERIFY(joined == besa::test::readFile(folder / "wiki.test.hf-joined.txt"));
    // The joined text itself is a document that must not be touched.
    QVERIFY(joined == besa::evaluationText(files({folder / "wiki.test.hf-joined.txt"}), {}));
}

void EvaluationTextTest::putsOneBosInFront()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", "ab\n<|endoftext|>\nc");
    const at::Tensor ids =
        besa::evaluationStream(files({folder / "a.txt"}), 257, besa::test::ByteTokenizer(), {});
    QVERIFY(ids.equal(at::tensor({256, 97, 98, 10, 10, 99}, at::kLong)));
}

void EvaluationTextTest::refusesIdsTheModelDoesNotKnow()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", "ab");
    try {
        besa::evaluationStream(files({folder / "a.txt"}), 98, besa::test::ByteTokenizer(), {});
        QFAIL("it was encoded");
    } catch (const besa::Error& error) {
        QVERIFY2(error.problem().what.find("the id 256") != std::string::npos, error.what());
    }
}

void EvaluationTextTest::refusesNoText()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", "");
    QVERIFY_EXCEPTION_THROWN(besa::evaluationText(files({folder / "a.txt"}), {}), besa::Error);
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(besa::evaluationText(files({folder / "a.txt"}), source.get_token()),
                             besa::Cancelled);
}

} // namespace

QTEST_GUILESS_MAIN(EvaluationTextTest)
#include "evaluation_text_test.moc"
