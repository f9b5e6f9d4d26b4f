#include "base/error.h"
#include "base/sha256.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/verify.h"
#include "export_fixture.h"

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

VerifyReport verify(const fs::path& folder)
{
    RunObserver observer;
    return verifyExport(folder, observer, {});
}

void flipByte(const fs::path& file, std::size_t position)
{
    std::string bytes = test::readFile(file);
    bytes[position] = static_cast<char>(bytes[position] ^ 0x40);
    test::writeFile(file, bytes);
}

/// Position in the file of the first element of a tensor that is kept or pruned.
std::size_t positionOf(const fs::path& model, const std::string& file, const std::string& weight, bool kept)
{
    const auto shard = SafetensorsFile::open(model / file);
    const TensorEntry* entry = shard->find(weight);
    const at::Tensor keep = test::patternMask(weight, entry->shape[0], entry->shape[1]);
    for (std::int64_t i = 0; i < keep.numel(); ++i) {
        if (keep.const_data_ptr<bool>()[i] == kept) {
            return entry->begin + static_cast<std::size_t>(i) * dtypeBytes(entry->dtype);
        }
    }
    return 0;
}

bool mentions(const VerifyReport& report, const std::string& text)
{
    return std::ranges::any_of(report.mismatches, [&](const Problem& problem) {
        return (problem.where + ": " + problem.what).find(text) != std::string::npos;
    });
}

constexpr const char* kWeight = "model.layers.1.mlp.up_proj.weight";

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportVerifies_data()
    {
        QTest::addColumn<int>("shards");
        QTest::newRow("one file") << 1;
        QTest::newRow("four shards") << 4;
    }
    void anExportVerifies()
    {
        QFETCH(int, shards);
        const test::TemporaryFolder folder;
        test::FixtureModel model;
        model.shards = static_cast<std::size_t>(shards);
        test::writeFullModel(folder / "model", model);
        const ExportResult result = test::exportPattern(folder / "model", folder / "out");
        test::writeFile(folder / "out/.DS_Store", "hidden files are nobody's business");

        const VerifyReport report = verify(folder / "out");
        QVERIFY2(report.ok(), report.ok() ? "" : report.mismatches.front().what.c_str());
        QCOMPARE(report.zeros, result.zeros);
        QCOMPARE(report.weights, result.weights);
        QCOMPARE(report.tensors.size(), std::size_t{14});
        QCOMPARE(report.filesChecked,
                 static_cast<std::int64_t>(test::folderBytes(folder / "out").size() - 2));
        // Two blocks: query 32x32, key and value 16x32, output 32x32, gate and up 48x32, down 32x48.
        QCOMPARE(report.sites[index(Site::Query)].weights, 2 * 32 * 32);
        QCOMPARE(report.sites[index(Site::Key)].weights, 2 * 16 * 32);
        QCOMPARE(report.sites[index(Site::Down)].weights, 2 * 32 * 48);
        std::int64_t zeros = 0;
        for (const SiteCount& site : report.sites) {
            zeros += site.zeros;
        }
        QCOMPARE(zeros, result.zeros);
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("found");
        QTest::newRow("kept weight") << "kept" << kWeight;
        QTest::newRow("pruned weight") << "pruned" << kWeight;
        QTest::newRow("unpruned tensor") << "embedding"
                                         << "model.safetensors";
        QTest::newRow("weights header") << "header"
                                        << "model.safetensors";
        QTest::newRow("truncated weights") << "truncated"
                                           << "model.safetensors";
        QTest::newRow("config") << "config.json"
                                << "config.json";
        QTest::newRow("tokenizer") << "tokenizer.model"
                                   << "tokenizer.model";
        QTest::newRow("masks") << "masks.safetensors"
                               << "masks.safetensors";
        QTest::newRow("recipe") << "recipe.yaml"
                                << "recipe.yaml";
        QTest::newRow("model card") << "README.md"
                                    << "README.md";
        QTest::newRow("missing file") << "missing"
                                      << "LICENSE";
        QTest::newRow("missing weights") << "missing weights"
                                         << "model.safetensors";
        QTest::newRow("extra shard") << "extra"
                                     << "model-00002-of-00002.safetensors";
        QTest::newRow("extra file in a subfolder") << "extra deep"
                                                   << "original/added.json";
        QTest::newRow("edited count") << "count"
                                      << "besa_sparsity.json";
        QTest::newRow("edited provenance") << "provenance"
                                           << "besa_sparsity.json";
        QTest::newRow("damaged description") << "damaged"
                                             << "besa_sparsity.json";
        QTest::newRow("empty description") << "empty"
                                           << "besa_sparsity.json";
        QTest::newRow("description is a list") << "list"
                                               << "besa_sparsity.json";
    }
    void everyChangeIsFound()
    {
        QFETCH(QString, change);
        QFETCH(QString, found);
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        const ExportResult result = test::exportPattern(folder / "model", folder / "out");
        const fs::path out = folder / "out";
        const fs::path weights = out / "model.safetensors";
        const fs::path description = out / kSparsityFile;
        const auto replace = [&](const std::string& from, const std::string& to) {
            std::string text = test::readFile(description);
            const std::size_t at = text.find(from);
            QVERIFY(at != std::string::npos);
            test::writeFile(description, text.replace(at, from.size(), to));
        };
        if (change == "kept" || change == "pruned") {
            flipByte(weights, positionOf(out, "model.safetensors", kWeight, change == "kept"));
        } else if (change == "embedding") {
            flipByte(weights, SafetensorsFile::open(weights)->find("model.embed_tokens.weight")->begin);
        } else if (change == "header") {
            flipByte(weights, 20);
        } else if (change == "truncated") {
            fs::resize_file(weights, fs::file_size(weights) - 1);
        } else if (change == "missing") {
            fs::remove(out / "LICENSE");
        } else if (change == "missing weights") {
            fs::remove(weights);
        } else if (change == "extra") {
            fs::copy_file(weights, out / "model-00002-of-00002.safetensors");
        } else if (change == "extra deep") {
            test::writeFile(out / "original/added.json", "{}");
        } else if (change == "count") {
            replace("\"zeros\": " + std::to_string(result.tensors[0].zeros),
                    "\"zeros\": " + std::to_string(result.tensors[0].zeros + 1));
        } else if (change == "provenance") {
            replace("\"seed\": 0", "\"seed\": 1");
        } else if (change == "damaged") {
            fs::resize_file(description, fs::file_size(description) / 2);
        } else if (change == "empty") {
            test::writeFile(description, "");
        } else if (change == "list") {
            test::writeFile(description, "[]");
        } else {
            flipByte(out / change.toStdString(), 5);
        }
        const VerifyReport report = verify(out);
        QVERIFY(!report.ok());
        QVERIFY2(mentions(report, found.toStdString()), report.mismatches.front().what.c_str());
        if (change != "missing weights" && change != "truncated" && change != "header") {
            QCOMPARE(report.weights, result.weights); // counted from disk whatever the description says
        }
    }

    void aPathThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("parent") << "../model/config.json";
        QTest::newRow("absolute") << "/etc/passwd";
    }
    void aPathThatLeadsOutIsRefused()
    {
        QFETCH(QString, name);
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        test::exportPattern(folder / "model", folder / "out");
        const fs::path path = folder / "out" / kSparsityFile;
        auto json = nlohmann::ordered_json::parse(test::readFile(path));
        json.at("files")[name.toStdString()] = {{"bytes", 1}, {"sha256", std::string(64, '0')}};
        json.erase("sha256");
        const std::string body = json.dump(2);
        json["sha256"] = sha256(std::as_bytes(std::span(body)));
        test::writeFile(path, json.dump(2));
        QVERIFY(mentions(verify(folder / "out"), "outside of the folder"));
    }

    void whatIsNoExportIsAnError()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        const auto codeOf = [](const fs::path& path) {
            try {
                verify(path);
            } catch (const Error& error) {
                return error.code();
            }
            return ExitCode::Ok;
        };
        QCOMPARE(codeOf(folder / "nowhere"), ExitCode::Model);
        QCOMPARE(codeOf(folder / "model"), ExitCode::Verification);
    }

    void aStopIsHeard()
    {
        const test::TemporaryFolder folder;
        test::writeFullModel(folder / "model");
        test::exportPattern(folder / "model", folder / "out");
        std::stop_source source;
        source.request_stop();
        RunObserver observer;
        QVERIFY_THROWS_EXCEPTION(Cancelled, verifyExport(folder / "out", observer, source.get_token()));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
