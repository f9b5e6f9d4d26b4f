#include "text/calibration.h"

#include "base/error.h"
#include "checkpoint/tensor_io.h"
#include "temporary_folder.h"
#include "test_data.h"
#include "text/byte_tokenizer.h"
#include "text/corpus.h"
#include "text/token_hash.h"

#include <ATen/ops/arange.h>

#include <numeric>

namespace {

using besa::CalibrationOptions;
using besa::CalibrationSet;
using besa::Sampling;
using besa::test::ByteTokenizer;
using besa::test::TemporaryFolder;
using besa::test::writeFile;
using Ids = std::vector<std::int64_t>;

constexpr std::int64_t kContext = 64;
constexpr std::int64_t kVocab = 257;
const Ids kLengths{5, 40, 12, 33, 8, 60};

/// Letters that tell document and place apart.
std::string document(std::int64_t index, std::int64_t length)
{
    std::string text;
    for (std::int64_t i = 0; i < length; ++i) {
        text += static_cast<char>('a' + (7 * index + i) % 26);
    }
    return text;
}

std::string documents(const Ids& lengths)
{
    std::string text;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        text += document(static_cast<std::int64_t>(i), lengths[i]) + "\n<|endoftext|>\n";
    }
    return text;
}

CalibrationOptions text(const std::filesystem::path& file, std::int64_t samples, std::int64_t length,
                        Sampling sampling = Sampling::Auto, std::uint64_t seed = 0)
{
    CalibrationOptions options;
    options.files = {file.string()};
    options.sampling = sampling;
    options.samples = samples;
    options.length = length;
    options.seed = seed;
    return options;
}

CalibrationOptions tokens(const std::string& reference, std::int64_t samples = 128, std::int64_t length = 0)
{
    CalibrationOptions options;
    options.tokens = reference;
    options.samples = samples;
    options.length = length;
    return options;
}

CalibrationSet make(const CalibrationOptions& options, std::int64_t vocab = kVocab)
{
    const ByteTokenizer tokenizer;
    return besa::makeCalibration(options, kContext, vocab, &tokenizer, {});
}

Ids row(const at::Tensor& ids, std::int64_t index)
{
    const at::Tensor values = ids.select(0, index).contiguous();
    const auto* first = values.const_data_ptr<std::int64_t>();
    return {first, first + values.numel()};
}

class CalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAsThePapersDo_data();
    void drawsAsThePapersDo();
    void drawsNoDocumentWhenThereIsOne();
    void joinsWikiTextRowsByASpace();
    void encodesEachDocumentOnce();
    void packsInSeededOrder();
    void choosesTheSampling_data();
    void choosesTheSampling();
    void takesTokens();
    void cutsAStreamOfTokens();
    void refuses_data();
    void refuses();
    void stops();
    void drawsFromC4();
};

void CalibrationTest::drawsAsThePapersDo_data()
{
    // From Python: random.seed(seed), then the published loop over these lengths.
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<Ids>("drawn");
    QTest::addColumn<Ids>("offsets");
    QTest::newRow("seed 0") << std::uint64_t{0} << Ids{3, 3, 3, 1, 1, 1} << Ids{13, 12, 11, 16, 9, 24};
    QTest::newRow("seed 42") << std::uint64_t{42} << Ids{5, 5, 1, 1, 5, 3} << Ids{7, 17, 7, 23, 34, 1};
}

void CalibrationTest::drawsAsThePapersDo()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(Ids, drawn);
    QFETCH(Ids, offsets);
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", documents(kLengths));
    const CalibrationSet set = make(text(folder / "a.txt", 6, 16, Sampling::Papers, seed));
    QCOMPARE(set.documents, drawn);
    QCOMPARE(set.offsets, offsets);
    QCOMPARE(set.sampling, std::string("papers"));
    QCOMPARE(set.source, (folder / "a.txt").string());
    QCOMPARE(set.seed, seed);
    QCOMPARE(set.tokenHash, besa::tokenHash(set.ids));
    QCOMPARE(set.ids.scalar_type(), at::kLong);
    QCOMPARE(set.ids.size(0), 6);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const Ids all =
            ByteTokenizer().encode(document(drawn[i], kLengths[static_cast<std::size_t>(drawn[i])]));
        const auto start = all.begin() + offsets[i];
        QCOMPARE(row(set.ids, static_cast<std::int64_t>(i)), Ids(start, start + 16));
    }
}

void CalibrationTest::drawsNoDocumentWhenThereIsOne()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", document(0, 60));
    const CalibrationSet set = make(text(folder / "a.txt", 4, 16));
    QCOMPARE(set.sampling, std::string("papers"));
    QCOMPARE(set.offsets, (Ids{24, 26, 2, 16})); // random.seed(0); random.randint(0, 61 - 16 - 1)
}

void CalibrationTest::joinsWikiTextRowsByASpace()
{
    const TemporaryFolder folder;
    writeFile(folder / "wiki.train.raw", " \n = T = \n \nab\n");
    const std::string joined = "  = T = \n  ab\n";
    const CalibrationSet set =
        make(text(folder / "wiki.train.raw", 1, static_cast<std::int64_t>(joined.size())));
    Ids expected = ByteTokenizer().encode(joined);
    expected.pop_back();
    QCOMPARE(row(set.ids, 0), expected);
}

void CalibrationTest::encodesEachDocumentOnce()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", documents(kLengths));
    const ByteTokenizer tokenizer;
    besa::makeCalibration(text(folder / "a.txt", 100, 16), kContext, kVocab, &tokenizer, {});
    QCOMPARE(tokenizer.encoded, 6);
}

void CalibrationTest::packsInSeededOrder()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", documents(kLengths));
    const CalibrationSet set = make(text(folder / "a.txt", 8, 16, Sampling::Packed));
    // From Python: random.seed(0); random.shuffle([0, 1, 2, 3, 4, 5]) gives 4 2 1 0 5 3.
    QCOMPARE(set.documents, (Ids{4, 2, 1, 1, 0, 5, 5, 5}));
    QCOMPARE(set.offsets, (Ids{0, 7, 10, 26, 1, 11, 27, 43}));
    QCOMPARE(set.sampling, std::string("packed"));
    Ids stream;
    for (const std::int64_t i : {4, 2, 1, 0, 5, 3}) {
        const Ids ids = ByteTokenizer().encode(document(i, kLengths[static_cast<std::size_t>(i)]));
        stream.insert(stream.end(), ids.begin(), ids.end());
    }
    for (std::int64_t i = 0; i < 8; ++i) {
        QCOMPARE(row(set.ids, i), Ids(stream.begin() + 16 * i, stream.begin() + 16 * (i + 1)));
    }
}

void CalibrationTest::choosesTheSampling_data()
{
    QTest::addColumn<Ids>("lengths");
    QTest::addColumn<std::int64_t>("samples");
    QTest::addColumn<std::string>("sampling");
    const auto mixed = [](int longOnes, int shortOnes) {
        Ids lengths(static_cast<std::size_t>(longOnes), 20);
        lengths.insert(lengths.end(), static_cast<std::size_t>(shortOnes), 10);
        return lengths;
    };
    // Windows of 16 tokens: 20 letters are long, 10 are short.
    QTest::newRow("all long") << mixed(3, 0) << std::int64_t{12} << std::string("papers");
    QTest::newRow("half long") << mixed(5, 5) << std::int64_t{100} << std::string("papers");
    QTest::newRow("a quarter of the windows") << mixed(2, 8) << std::int64_t{8} << std::string("papers");
    QTest::newRow("too few long ones") << mixed(2, 18) << std::int64_t{9} << std::string("packed");
    QTest::newRow("all short") << mixed(0, 30) << std::int64_t{2} << std::string("packed");
    Ids late(200, 10);
    late.insert(late.end(), 200, 20);
    QTest::newRow("only the first 200 count") << late << std::int64_t{2} << std::string("packed");
    Ids early(300, 10);
    early[0] = 20;
    QTest::newRow("estimated for all") << early << std::int64_t{6} << std::string("papers");
    QTest::newRow("estimated, too few") << early << std::int64_t{7} << std::string("packed");
}

void CalibrationTest::choosesTheSampling()
{
    QFETCH(Ids, lengths);
    QFETCH(std::int64_t, samples);
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", documents(lengths));
    const CalibrationSet set = make(text(folder / "a.txt", samples, 16));
    QTEST(set.sampling, "sampling");
    QCOMPARE(set.ids.size(0), samples);
}

void CalibrationTest::takesTokens()
{
    const TemporaryFolder folder;
    const at::Tensor ids = at::arange(12, at::kInt).view({3, 4});
    besa::saveTensors(folder / "t.safetensors", {{"ids", ids}});
    CalibrationOptions options = tokens((folder / "t.safetensors").string() + ":ids", 2);
    CalibrationSet set = besa::makeCalibration(options, kContext, kVocab, nullptr, {});
    QVERIFY(set.ids.equal(ids.narrow(0, 0, 2).to(at::kLong)));
    QCOMPARE(set.sampling, std::string("tokens"));
    QCOMPARE(set.source, options.tokens);
    QVERIFY(set.documents.empty() && set.offsets.empty());
    options.samples = 100;
    set = besa::makeCalibration(options, kContext, kVocab, nullptr, {});
    QCOMPARE(set.ids.size(0), 3);
}

void CalibrationTest::cutsAStreamOfTokens()
{
    const TemporaryFolder folder;
    besa::saveTensors(folder / "t.safetensors", {{"ids", at::arange(11, at::kLong)}});
    const CalibrationSet set = make(tokens((folder / "t.safetensors").string() + ":ids", 128, 5));
    QVERIFY(set.ids.equal(at::arange(10, at::kLong).view({2, 5})));
}

void CalibrationTest::refuses_data()
{
    QTest::addColumn<CalibrationOptions>("options");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("remedy");
    const auto row = [](const char* name, const CalibrationOptions& options, const std::string& content,
                        const char* what, const char* remedy) {
        QTest::newRow(name) << options << content << std::string(what) << std::string(remedy);
    };
    const std::string all = documents(kLengths); // 164 tokens
    row("no text", text("a.txt", 128, 0), "", "no calibration text", "Name files");
    row("longer than the context", text("a.txt", 128, 65), all, "context is 64", "1 to 64");
    row("no window", text("a.txt", 0, 0), all, "at least one", "128");
    row("nothing named", {}, all, "nothing to calibrate on", "--calibration-tokens");
    row("none is long", text("a.txt", 2, 61, Sampling::Papers), all,
        "no document is longer than a window of 61 tokens", "--sampling packed");
    row("too short to pack", text("a.txt", 11, 16, Sampling::Packed), all,
        "gives 10 windows of 16 tokens, 11 are asked for", "fewer --samples");
    row("one document, too short", text("a.txt", 1, 16), "short", "gives 0 windows", "Give more text");
    row("tokens longer than the context", tokens("t.safetensors:long"), all, "have 65 tokens", "at most 64");
    row("another length than the tokens have", tokens("t.safetensors:rows", 128, 8), all,
        "have 4 tokens, but a length of 8", "Leave --length out");
    row("stream shorter than a window", tokens("t.safetensors:stream"), all, "not one window",
        "longer stream");
    row("no rows", tokens("t.safetensors:none"), all, "no token ids", "");
    row("ids beyond the vocabulary", tokens("t.safetensors:large"), all, "", "");
    row("tensor absent", tokens("t.safetensors:x"), all, "", "");
}

void CalibrationTest::refuses()
{
    QFETCH(CalibrationOptions, options);
    QFETCH(std::string, content);
    QFETCH(std::string, what);
    QFETCH(std::string, remedy);
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", content);
    besa::saveTensors(folder / "t.safetensors",
                      {{"long", at::arange(130, at::kInt).view({2, 65})},
                       {"rows", at::arange(12, at::kInt).view({3, 4})},
                       {"stream", at::arange(63, at::kInt)},
                       {"none", at::arange(0, at::kInt).view({0, 4})},
                       {"large", at::arange(kVocab - 1, kVocab + 1, at::kInt).view({1, 2})}});
    for (std::string& file : options.files) {
        file = (folder / file).string();
    }
    if (!options.tokens.empty()) {
        options.tokens = (folder / options.tokens).string();
    }
    try {
        make(options);
        QFAIL("it was made");
    } catch (const besa::Error& error) {
        QVERIFY2(error.problem().what.find(what) != std::string::npos, error.what());
        QVERIFY2(error.problem().remedy.find(remedy) != std::string::npos, error.problem().remedy.c_str());
    }
    // An id of the text without a row in the model's embedding.
    writeFile(folder / "a.txt", documents(kLengths));
    QVERIFY_EXCEPTION_THROWN(make(text(folder / "a.txt", 2, 16), 100), besa::Error);
}

void CalibrationTest::stops()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.txt", documents(kLengths));
    std::stop_source source;
    source.request_stop();
    const ByteTokenizer tokenizer;
    QVERIFY_EXCEPTION_THROWN(besa::makeCalibration(text(folder / "a.txt", 128, 16), kContext, kVocab,
                                                   &tokenizer, source.get_token()),
                             besa::Cancelled);
}

void CalibrationTest::drawsFromC4()
{
    REQUIRE_TEST_DATA("text/c4");
    const std::string file = (besa::test::dataFolder() / "text/c4/c4_sample.jsonl").string();
    QCOMPARE(besa::readAllDocuments({file}, "text", {}).size(), std::size_t{1000});
    const ByteTokenizer tokenizer;
    const CalibrationSet set = besa::makeCalibration(text(file, 128, 2048), 4096, kVocab, &tokenizer, {});
    QCOMPARE(set.sampling, std::string("papers"));
    QCOMPARE(set.ids.size(0), 128);
    QCOMPARE(set.ids.size(1), 2048);
}

} // namespace

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"
