#include "base/error.h"
#include "base/sha256.h"
#include "checkpoint/apply_mask.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/manifest.h"
#include "checkpoint/tensor_io.h"
#include "checkpoint/zeros.h"
#include "export_fixture.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

ExitCode codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::Ok;
}

/// An observer that asks for a stop at the n-th report.
class StopAt : public RunObserver
{
public:
    StopAt(std::stop_source& source, int reports)
        : m_source(source)
        , m_left(reports)
    {
    }
    void onStage(const StageReport&) override
    {
        if (--m_left == 0) {
            m_source.request_stop();
        }
    }

private:
    std::stop_source& m_source;
    int m_left;
};

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zerosOfBothSignsCount()
    {
        const std::array<float, 5> values{0.0F, -0.0F, 1.0F, 1e-45F, -2.0F};
        QCOMPARE(countZeros(std::as_bytes(std::span(values)), Dtype::F32), 2);
        const std::array<std::uint16_t, 4> words{0x0000, 0x8000, 0x0001, 0x3f80};
        QCOMPARE(countZeros(std::as_bytes(std::span(words)), Dtype::BF16), 2);
        QCOMPARE(countZeros(std::as_bytes(std::span(words)), Dtype::F16), 2);
        QVERIFY_THROWS_EXCEPTION(Error, countZeros({}, Dtype::I32));
    }

    void pruningWritesPositiveZerosOnly()
    {
        std::array<float, 4> values{-3.0F, -0.0F, 5.0F, -0.0F};
        const std::array<bool, 4> keep{false, false, true, true};
        QCOMPARE(zeroPruned(std::as_writable_bytes(std::span(values)), Dtype::F32, keep), 3);
        QVERIFY(!std::signbit(values[0]) && !std::signbit(values[1]));
        QVERIFY(std::signbit(values[3])); // a kept weight keeps its bits
        QCOMPARE(values[2], 5.0F);
    }

    void exportsEveryTypeAndShardPlan_data()
    {
        QTest::addColumn<int>("dtype");
        QTest::addColumn<int>("shards");
        for (const auto& [name, dtype] :
             {std::pair{"F32", Dtype::F32}, {"F16", Dtype::F16}, {"BF16", Dtype::BF16}}) {
            QTest::addRow("%s, one file", name) << static_cast<int>(dtype) << 1;
            QTest::addRow("%s, three shards", name) << static_cast<int>(dtype) << 3;
        }
    }
    void exportsEveryTypeAndShardPlan()
    {
        QFETCH(int, dtype);
        QFETCH(int, shards);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.dtype = static_cast<Dtype>(dtype);
        model.shards = static_cast<std::size_t>(shards);
        test::writeFullModel(folder / "model", model);
        const auto before = test::folderBytes(folder / "model");

        const ExportResult result = test::exportPattern(folder / "model", folder / "out");
        QCOMPARE(test::folderBytes(folder / "model"), before);

        const auto source = Checkpoint::open((folder / "model").string());
        const auto written = Checkpoint::open((folder / "out").string());
        QCOMPARE(written->indexFile(), source->indexFile());
        QCOMPARE(written->shards().size(), source->shards().size());
        std::int64_t zeros = 0;
        for (std::size_t i = 0; i < source->shards().size(); ++i) {
            const SafetensorsFile& a = *source->shards()[i];
            const SafetensorsFile& b = *written->shards()[i];
            QCOMPARE(b.path().filename(), a.path().filename());
            QVERIFY(std::ranges::equal(a.header(), b.header()));
            for (std::size_t t = 0; t < a.tensors().size(); ++t) {
                std::vector<std::byte> expected = a.bytes(a.tensors()[t]);
                const at::Tensor keep = test::patternMasks(*source)(a.tensors()[t].name);
                if (keep.defined()) {
                    zeros += zeroPruned(
                        expected, a.tensors()[t].dtype,
                        std::span(keep.const_data_ptr<bool>(), static_cast<std::size_t>(keep.numel())));
                }
                QVERIFY2(std::ranges::equal(expected, b.bytes(b.tensors()[t])), a.tensors()[t].name.c_str());
            }
        }
        QCOMPARE(result.zeros, zeros);
        QCOMPARE(result.tensors.size(), std::size_t{14});
        QVERIFY(result.sparsity() > 0.3 && result.sparsity() < 0.37);
    }

    void otherFilesAreCopiedByteForByte()
    {
        const test::TemporaryFolder folder;
        const fs::path source = folder / "model";
        test::writeFullModel(source);
        for (const char* name :
             {"pytorch_model.bin", "consolidated.00.pth", "old-00001-of-00002.safetensors", ".gitattributes",
              "model.gguf", "pytorch_model.bin.index.json", "besa_sparsity.json", "masks.safetensors"}) {
            test::writeFile(source / name, "not to be copied");
        }
        fs::create_directories(source / ".cache");
        test::writeFile(source / ".cache" / "x", "hidden");
        test::exportPattern(source, folder / "out");
        const auto files = test::folderBytes(folder / "out");
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files) {
            names.push_back(name);
        }
        QCOMPARE(names, (std::vector<std::string>{"LICENSE", "README.md", "besa_sparsity.json", "config.json",
                                                  "generation_config.json", "masks.safetensors",
                                                  "model.safetensors", "original/params.json", "recipe.yaml",
                                                  "tokenizer.model", "tokenizer_config.json"}));
        for (const char* name : {"LICENSE", "config.json", "generation_config.json", "original/params.json",
                                 "tokenizer.model", "tokenizer_config.json"}) {
            QCOMPARE(files.at(name), test::readFile(source / name));
        }
        QCOMPARE(files.at("README.md"), test::someTexts().modelCard);
        QCOMPARE(files.at("recipe.yaml"), test::someTexts().recipeYaml);
    }

    void cacheLinksAreFollowedAndOthersLeftOut()
    {
        const test::TemporaryFolder folder;
        const fs::path repository = folder / "models--org--name";
        const fs::path snapshot = repository / "snapshots" / "abc";
        fs::create_directories(snapshot);
        fs::create_directories(repository / "blobs");
        test::writeFullModel(folder / "plain");
        for (const auto& name : {"config.json", "model.safetensors", "tokenizer.model"}) {
            fs::rename(folder / "plain" / name, repository / "blobs" / name);
            fs::create_symlink(fs::path("../../blobs") / name, snapshot / name);
        }
        test::writeFile(folder / "secret.txt", "secret");
        fs::create_symlink("../../../secret.txt", snapshot / "notes.txt");
        test::exportPattern(snapshot, folder / "out");
        QVERIFY(!fs::is_symlink(folder / "out" / "tokenizer.model"));
        QVERIFY(!fs::is_symlink(folder / "out" / "model.safetensors"));
        QCOMPARE(test::readFile(folder / "out" / "tokenizer.model"),
                 test::readFile(snapshot / "tokenizer.model"));
        QVERIFY(!fs::exists(folder / "out" / "notes.txt"));
    }

    void descriptionStatesEveryFileAndTensor()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        const ExportResult result = test::exportPattern(folder / "model", folder / "out");
        const auto path = folder / "out" / kSparsityFile;
        const ExportManifest manifest = readManifest(test::readFile(path), path);
        for (const auto& [name, bytes] : test::folderBytes(folder / "out")) {
            if (name != kSparsityFile) {
                QCOMPARE(manifest.files.at(name).bytes, bytes.size());
                QCOMPARE(manifest.files.at(name).sha256, sha256(std::as_bytes(std::span(bytes))));
            }
        }
        QCOMPARE(manifest.files.size() + 1, test::folderBytes(folder / "out").size());
        QCOMPARE(manifest.tensors.size(), result.tensors.size());
        const auto json = nlohmann::json::parse(test::readFile(path));
        QCOMPARE(json.at("totals").at("zeros").get<std::int64_t>(), result.zeros);
        QCOMPARE(json.at("provenance").at("seed").get<int>(), 0);
    }

    void existingTargets_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("overwrite");
        QTest::addColumn<int>("code");
        const int ok = static_cast<int>(ExitCode::Ok);
        const int usage = static_cast<int>(ExitCode::Usage);
        QTest::newRow("empty folder") << "empty" << false << ok;
        QTest::newRow("earlier export") << "export" << false << usage;
        QTest::newRow("earlier export, overwrite") << "export" << true << ok;
        QTest::newRow("foreign folder") << "foreign" << false << usage;
        QTest::newRow("foreign folder, overwrite") << "foreign" << true << usage;
        QTest::newRow("file, overwrite") << "file" << true << usage;
        QTest::newRow("source, overwrite") << "source" << true << usage;
        QTest::newRow("inside the source") << "inside" << false << usage;
        QTest::newRow("above the source, overwrite") << "above" << true << usage;
    }
    void existingTargets()
    {
        QFETCH(QString, kind);
        QFETCH(bool, overwrite);
        QFETCH(int, code);
        const test::TemporaryFolder folder;
        const fs::path source = folder / "sub/model";
        fs::create_directories(source);
        test::writeFullModel(source);
        fs::path target = folder / "out";
        if (kind == "empty") {
            fs::create_directory(target);
        } else if (kind == "export") {
            test::exportPattern(source, target);
            test::writeFile(target / "stray.txt", "x");
        } else if (kind == "foreign") {
            fs::create_directory(target);
            test::writeFile(target / "thesis.txt", "x");
        } else if (kind == "file") {
            test::writeFile(target, "x");
        } else if (kind == "source") {
            target = source;
        } else if (kind == "inside") {
            target = source / "out";
        } else if (kind == "above") {
            target = folder / "sub";
        }
        const auto before = test::folderBytes(folder.path());
        QCOMPARE(static_cast<int>(codeOf([&] { test::exportPattern(source, target, overwrite); })), code);
        if (code != 0) {
            QCOMPARE(test::folderBytes(folder.path()), before);
        } else {
            QVERIFY(fs::exists(target / kSparsityFile));
            QVERIFY(!fs::exists(target / "stray.txt"));
        }
        for (const std::string& name : test::namesIn(folder.path())) {
            QVERIFY2(name.find("besa-tmp") == std::string::npos, name.c_str());
        }
    }

    void aReadOnlyPlaceIsRefused()
    {
        if (geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        fs::create_directory(folder / "locked");
        ::chmod((folder / "locked").c_str(), 0500);
        QCOMPARE(codeOf([&] { test::exportPattern(folder / "model", folder / "locked/out"); }),
                 ExitCode::Write);
        ::chmod((folder / "locked").c_str(), 0700);
    }

    void aPlaceThatCannotHoldFoldersIsRefused()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        test::writeFile(folder / "file", "x");
        QCOMPARE(codeOf([&] { test::exportPattern(folder / "model", folder / "file/out"); }),
                 ExitCode::Write);
    }

    void missingRoomIsStatedInBytes()
    {
        const test::TemporaryFolder folder;
        try {
            requireFreeSpace(folder / "a/b", std::uint64_t{1} << 62U);
            QFAIL("4 EiB were found free");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ExitCode::Write);
            QVERIFY(error.problem().what.find("4611686018427387904 bytes") != std::string::npos);
            QVERIFY(error.problem().what.find("free") != std::string::npos);
        }
        requireFreeSpace(folder / "a/b", 1);
    }

    void foldersOfDeadProcessesAreRemoved()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        fs::create_directories(folder / ".out.besa-tmp-999999999/sub"); // above any process id
        fs::create_directories(folder / (".out.besa-tmp-" + std::to_string(getpid())));
        fs::create_directories(folder / (".out.besa-tmp-" + std::to_string(getppid()))); // alive
        fs::create_directories(folder / ".other.besa-tmp-999999999");
        test::exportPattern(folder / "model", folder / "out");
        QCOMPARE(test::namesIn(folder.path()),
                 (std::vector<std::string>{".other.besa-tmp-999999999",
                                           ".out.besa-tmp-" + std::to_string(getppid()), "model", "out"}));
    }

    void aStopLeavesNoTrace()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        const auto checkpoint = Checkpoint::open((folder / "model").string());
        int stopped = 0;
        for (int report = 1;; report += 4) {
            std::stop_source source;
            StopAt observer(source, report);
            try {
                exportModel(*checkpoint,
                            {.masks = test::patternMasks(*checkpoint),
                             .target = folder / "out",
                             .overwrite = false,
                             .expectedSource = {},
                             .texts = [](const ExportResult&) { return test::someTexts(); }},
                            observer, source.get_token());
                break;
            } catch (const Cancelled&) {
                ++stopped;
                QCOMPARE(test::namesIn(folder.path()), std::vector<std::string>{"model"});
            }
        }
        QVERIFY(stopped > 5);
        QVERIFY(fs::exists(folder / "out" / kSparsityFile));
    }

    void aFailureInTheTextsLeavesTheOldExport()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        test::exportPattern(folder / "model", folder / "out");
        const auto before = test::folderBytes(folder.path());
        const auto checkpoint = Checkpoint::open((folder / "model").string());
        RunObserver observer;
        std::string seen;
        const auto fail = [&](const ExportResult& written) -> ExportTexts {
            seen = written.folder;
            // What is seen here is a model that opens, still without its final name.
            Checkpoint::open(written.folder);
            throw Error(ExitCode::Memory, {"no memory", "", ""});
        };
        QCOMPARE(codeOf([&] {
                     exportModel(*checkpoint,
                                 {.masks = test::patternMasks(*checkpoint),
                                  .target = folder / "out",
                                  .overwrite = true,
                                  .expectedSource = {},
                                  .texts = fail},
                                 observer, {});
                 }),
                 ExitCode::Memory);
        QVERIFY(seen.find(".out.besa-tmp-") != std::string::npos);
        QCOMPARE(test::folderBytes(folder.path()), before);
        QVERIFY(!fs::exists(seen));
    }

    void anotherSourceIsRefused()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        const auto checkpoint = Checkpoint::open((folder / "model").string());
        RunObserver observer;
        for (const char* file : {"model.safetensors", "config.json"}) {
            QCOMPARE(codeOf([&] {
                         exportModel(*checkpoint,
                                     {.masks = test::patternMasks(*checkpoint),
                                      .target = folder / "out",
                                      .overwrite = false,
                                      .expectedSource = {{file, std::string(64, '0')}},
                                      .texts = {}},
                                     observer, {});
                     }),
                     ExitCode::Model);
            QCOMPARE(test::namesIn(folder.path()), std::vector<std::string>{"model"});
        }
    }

    void applyingTheMasksGivesTheExportAgain_data() { exportsEveryTypeAndShardPlan_data(); }
    void applyingTheMasksGivesTheExportAgain()
    {
        QFETCH(int, dtype);
        QFETCH(int, shards);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.dtype = static_cast<Dtype>(dtype);
        model.shards = static_cast<std::size_t>(shards);
        test::writeFullModel(folder / "model", model);
        test::exportPattern(folder / "model", folder / "out");
        RunObserver observer;
        applyMask((folder / "model").string(), folder / "out/masks.safetensors", folder / "again", false,
                  observer, {});
        QCOMPARE(test::folderBytes(folder / "again"), test::folderBytes(folder / "out"));
    }

    void masksOfAnotherModelAreRefused_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("other weights") << 0;
        QTest::newRow("other shape") << 1;
        QTest::newRow("other depth") << 2;
        QTest::newRow("other shards") << 3;
    }
    void masksOfAnotherModelAreRefused()
    {
        QFETCH(int, change);
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        test::exportPattern(folder / "model", folder / "out");
        test::FixtureModel other;
        other.seed = change == 0 ? 1 : 0;
        other.intermediate = change == 1 ? 56 : other.intermediate;
        other.blocks = change == 2 ? 1 : other.blocks;
        other.shards = change == 3 ? 2 : 1;
        test::writeFullModel(folder / "other", other);
        RunObserver observer;
        QCOMPARE(codeOf([&] {
                     applyMask((folder / "other").string(), folder / "out/masks.safetensors",
                               folder / "again", false, observer, {});
                 }),
                 ExitCode::Model);
        QVERIFY(!fs::exists(folder / "again"));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
