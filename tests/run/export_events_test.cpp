#include "base/crc32c.h"
#include "base/error.h"
#include "run/export_events.h"
#include "temporary_folder.h"
#include "text/protobuf_reader.h"

#include <QtTest/QTest>

#include <bit>
#include <cstring>

using namespace besa;

namespace {

std::string line(const std::string& event, const std::string& rest)
{
    return R"({"time":"2025-01-31T10:00:00.500Z","event":")" + event + "\"," + rest + "}\n";
}

std::string step(int block, int number, const std::string& loss)
{
    return line("step", R"("block":)" + std::to_string(block) + R"(,"step":)" + std::to_string(number) +
                            R"(,"steps":2,"loss":)" + loss +
                            R"(,"penalty":0,"sparsity":0.5,"site_sparsity":[0.1,0.2,0.3,0.4,0.5,0.6,0.7],)" +
                            R"("step_size":0.06,"seconds":1)");
}

std::string perplexity(const std::string& which, const std::string& value)
{
    return line("perplexity", R"("which":")" + which + R"(","perplexity":)" + value);
}

/// A run folder with that event log.
std::string runWith(const test::TemporaryFolder& folder, const std::string& log)
{
    std::filesystem::create_directory(folder / "run");
    test::writeFile(folder / "run/events.jsonl", log);
    return (folder / "run").string();
}

struct Shown
{
    double time = 0;
    std::int64_t step = 0;
    std::string tag;
    float value = 0;
};

template <typename Number>
Number numberAt(std::string_view bytes)
{
    Number number{};
    std::memcpy(&number, bytes.data(), sizeof number);
    return number;
}

std::uint32_t masked(std::string_view bytes)
{
    const std::uint32_t crc = crc32c(std::as_bytes(std::span(bytes)));
    return ((crc >> 15U) | (crc << 17U)) + 0xA282EAD8U; // NOLINT(modernize-use-std-bit)
}

void readValue(std::string_view bytes, Shown shown, std::vector<Shown>& all)
{
    ProtobufReader value(bytes);
    while (const auto field = value.next()) {
        if (field->id == 1) {
            shown.tag = field->bytes;
        } else if (field->id == 2) {
            shown.value = std::bit_cast<float>(static_cast<std::uint32_t>(field->number));
        }
    }
    all.push_back(shown);
}

/// What a reader of TensorBoard's format finds; checks every checksum.
std::vector<Shown> readFile(std::string_view bytes, std::string& version)
{
    std::vector<Shown> all;
    while (!bytes.empty()) {
        const auto length = numberAt<std::uint64_t>(bytes);
        const std::string_view message = bytes.substr(12, length);
        if (numberAt<std::uint32_t>(bytes.substr(8)) != masked(bytes.substr(0, 8)) ||
            numberAt<std::uint32_t>(bytes.substr(12 + length)) != masked(message)) {
            throw std::runtime_error("a checksum is wrong");
        }
        bytes.remove_prefix(16 + length);
        Shown shown;
        ProtobufReader event(message);
        while (const auto field = event.next()) {
            if (field->id == 1) {
                shown.time = std::bit_cast<double>(field->number);
            } else if (field->id == 2) {
                shown.step = static_cast<std::int64_t>(field->number);
            } else if (field->id == 3) {
                version = field->bytes;
            } else if (field->id == 5) {
                ProtobufReader summary(field->bytes);
                while (const auto value = summary.next()) {
                    readValue(value->bytes, shown, all);
                }
            }
        }
    }
    return all;
}

std::vector<std::pair<std::int64_t, float>> chart(const std::vector<Shown>& all, const std::string& tag)
{
    std::vector<std::pair<std::int64_t, float>> points;
    for (const Shown& shown : all) {
        if (shown.tag == tag) {
            points.emplace_back(shown.step, shown.value);
        }
    }
    return points;
}

/// Block 1 was interrupted after a step and done again.
std::string interruptedLog()
{
    return line("started", R"("detail":"")") + perplexity("dense", "20") + step(0, 0, "1") +
           step(0, 1, "0.5") + step(1, 0, "9") + "{\"time\":\"2025-01-3\n" +
           line("resumed", R"("detail":"")") + step(1, 0, "0.25") + step(1, 1, "null") +
           perplexity("pruned", "30");
}

} // namespace

class ExportEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tensorBoardShowsTheRun()
    {
        const test::TemporaryFolder folder;
        const std::string run = runWith(folder, interruptedLog());
        const std::string logs = (folder / "logs" / "one").string();
        const EventExport result = exportEvents(run, logs, EventFormat::TensorBoard, false);
        QCOMPARE(result.events, 6);
        QCOMPARE(result.passedOver, 1);
        QVERIFY(result.file.starts_with(logs) && result.file.find("tfevents") != std::string::npos);

        std::string version;
        const std::vector<Shown> all = readFile(test::readFile(result.file), version);
        QCOMPARE(version, std::string("brain.Event:2"));
        QCOMPARE(all.front().time, 1738317600.5);
        const auto losses = chart(all, "step/loss");
        QCOMPARE(losses.size(), std::size_t{4});
        QCOMPARE(losses[2], (std::pair<std::int64_t, float>{2, 0.25F}));
        QVERIFY(losses[3].first == 3 && std::isnan(losses[3].second));
        QCOMPARE(chart(all, "sparsity/mlp.down_proj").at(0).second, 0.7F);
        QCOMPARE(chart(all, "perplexity/dense").at(0).second, 20.0F);
        QCOMPARE(chart(all, "perplexity/pruned").at(0).second, 30.0F);
    }

    void jsonLinesAreWholeAndOnce()
    {
        const test::TemporaryFolder folder;
        const std::string log = interruptedLog();
        const std::string run = runWith(folder, log);
        const std::string target = (folder / "out.jsonl").string();
        QCOMPARE(exportEvents(run, target, EventFormat::JsonLines, false).events, 8);
        const std::string written = test::readFile(target);
        QVERIFY(written.find(R"("loss":9)") == std::string::npos);
        QVERIFY(written.find(R"("loss":0.25)") != std::string::npos);
        QCOMPARE(std::count(written.begin(), written.end(), '\n'), 8);
        QVERIFY(written.starts_with(log.substr(0, log.find('\n') + 1)));
    }

    void nothingIsReplacedUnasked()
    {
        const test::TemporaryFolder folder;
        const std::string run = runWith(folder, interruptedLog());
        const std::string target = (folder / "out.jsonl").string();
        for (const EventFormat format : {EventFormat::JsonLines, EventFormat::TensorBoard}) {
            const std::string place = format == EventFormat::JsonLines ? target : (folder / "logs").string();
            const std::string file = exportEvents(run, place, format, false).file;
            test::writeFile(file, "mine");
            QVERIFY_THROWS_EXCEPTION(Error, exportEvents(run, place, format, false));
            QCOMPARE(test::readFile(file), std::string("mine"));
            exportEvents(run, place, format, true);
            QVERIFY(test::readFile(file) != "mine");
        }
    }

    void withoutLogNothingIsMade()
    {
        const test::TemporaryFolder folder;
        const std::string target = (folder / "out").string();
        QVERIFY_THROWS_EXCEPTION(
            Error, exportEvents((folder / "run").string(), target, EventFormat::TensorBoard, false));
        QVERIFY(!std::filesystem::exists(target));
    }

    void modelsAndRunsAreNoTargets_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("file");
        QTest::newRow("weights of a model") << "model/model.safetensors" << true;
        QTest::newRow("folder of a model") << "model" << false;
        QTest::newRow("new file in an export") << "pruned/x.jsonl" << true;
        QTest::newRow("the run's own log") << "run/events.jsonl" << true;
        QTest::newRow("run folder") << "run" << false;
        QTest::newRow("folder in the run folder") << "run/logs" << false;
        QTest::newRow("the same by another way") << "model/../run/logs" << false;
        QTest::newRow("another run") << "other/x.jsonl" << true;
    }
    void modelsAndRunsAreNoTargets()
    {
        QFETCH(QString, target);
        QFETCH(bool, file);
        const test::TemporaryFolder folder;
        const std::string run = runWith(folder, interruptedLog());
        for (const char* name : {"model", "pruned", "other"}) {
            std::filesystem::create_directory(folder / name);
        }
        test::writeFile(folder / "model/config.json", "{}");
        test::writeFile(folder / "model/model.safetensors", "weights");
        test::writeFile(folder / "pruned/besa_sparsity.json", "{}");
        test::writeFile(folder / "other/run.json", "{}");
        const std::string place = (folder / target.toStdString()).string();
        const EventFormat format = file ? EventFormat::JsonLines : EventFormat::TensorBoard;
        QVERIFY_THROWS_EXCEPTION(Error, exportEvents(run, place, format, /*overwrite=*/true));
        QCOMPARE(test::readFile(folder / "model/model.safetensors"), std::string("weights"));
        QCOMPARE(test::readFile(folder / "run/events.jsonl"), interruptedLog());
        QVERIFY(!std::filesystem::exists(folder / "pruned/x.jsonl"));
    }
};

QTEST_GUILESS_MAIN(ExportEventsTest)
#include "export_events_test.moc"
