#include "checkpoint/shard_index.h"

#include "base/error.h"
#include "checkpoint/model_files.h"
#include "temporary_folder.h"

#include <QtTest/QTest>

#include <ctime>
#include <fstream>

using namespace besa;

namespace fs = std::filesystem;

namespace {

Problem refusal(const fs::path& path)
{
    try {
        readShardIndex(path);
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem() : Problem{};
    }
    return {};
}

std::string problemOfFile(const fs::path& folder, const std::string& name)
{
    try {
        fileOfModel(folder, name);
    } catch (const Error& error) {
        return error.problem().where + ": " + error.problem().what;
    }
    return {};
}

} // namespace

class ShardIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTransformersWrites()
    {
        writeShardIndex(
            m_path, {{{"b", "model-00002-of-00002.safetensors"}, {"a", "model-00001-of-00002.safetensors"}}},
            123);
        QCOMPARE(test::readFile(m_path), std::string("{\n"
                                                     "  \"metadata\": {\n"
                                                     "    \"total_size\": 123\n"
                                                     "  },\n"
                                                     "  \"weight_map\": {\n"
                                                     "    \"a\": \"model-00001-of-00002.safetensors\",\n"
                                                     "    \"b\": \"model-00002-of-00002.safetensors\"\n"
                                                     "  }\n"
                                                     "}\n"));
    }

    void readsWhatItWrites()
    {
        ShardIndex index;
        for (std::size_t i = 0; i < 2000; ++i) {
            index.fileOf["tensor " + std::to_string(i)] = shardFileName(i % 7, 7);
        }
        writeShardIndex(m_path, index, 0);
        QCOMPARE(readShardIndex(m_path).fileOf, index.fileOf);
        QCOMPARE(readShardIndex(m_path).files().size(), std::size_t{7});
        QCOMPARE(readShardIndex(m_path).files().front(), std::string("model-00001-of-00007.safetensors"));
    }

    void skipsMetadataOfAnyKind()
    {
        test::writeFile(m_path, R"({"weight_map":{"a":"x.safetensors"},"metadata":{"total_size":1e300,)"
                                R"("more":[1,{"weight_map":{"b":"../y"}},null,true,-3]},"other":"text"})");
        QCOMPARE(readShardIndex(m_path).fileOf, (std::map<std::string, std::string>{{"a", "x.safetensors"}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << says;
        };
        const auto file = [&row](const char* name, const std::string& fileName, const char* says) {
            row(name, "{\"weight_map\":{\"the.tensor\":\"" + fileName + "\"}}", says);
        };
        file("parent", "../x.safetensors", "tensor the.tensor");
        file("parent inside", "a/../../x.safetensors", "no plain file name");
        file("two dots", "..", "no plain file name");
        file("two dots in a name", "a..safetensors", "no plain file name");
        file("subfolder", "sub/x.safetensors", "no plain file name");
        file("absolute", "/etc/x.safetensors", "no plain file name");
        file("backslash", "..\\\\x.safetensors", "no plain file name");
        file("drive", "C:x.safetensors", "no plain file name");
        file("NUL", "x.safetensors\\u0000.txt", "no plain file name");
        file("line end", "x\\n.safetensors", "no plain file name");
        file("empty", "", "no plain file name");
        file("dot", ".", "no plain file name");
        file("long", std::string(300, 'x') + ".safetensors", "no plain file name");
        file("pickle", "pytorch_model-00001-of-00002.bin", "no safetensors file");

        row("empty text", "", "not valid JSON");
        row("cut", "{\"weight_map\":{\"a\":\"x.safete", "not valid JSON");
        row("tail", R"({"weight_map":{"a":"x.safetensors"}}x)", "not valid JSON");
        row("NUL tail", std::string("{\"weight_map\":{\"a\":\"x.safetensors\"}}\0x", 39), "NUL");
        row("not UTF-8", "{\"weight_map\":{\"\xff\":\"x.safetensors\"}}", "not valid JSON");
        row("list", "[]", "not a JSON object");
        row("number", "1", "not a JSON object");
        row("no map", R"({"metadata":{}})", "names no tensors");
        row("empty map", R"({"weight_map":{}})", "names no tensors");
        row("map is a list", R"({"weight_map":["a"]})", "weight_map is not an object");
        row("map is a text", R"({"weight_map":"a"})", "weight_map is not an object");
        row("map is null", R"({"weight_map":null})", "weight_map is not an object");
        row("map twice", R"({"weight_map":{"a":"x.safetensors"},"weight_map":{"a":"y.safetensors"}})",
            "twice");
        row("tensor twice", R"({"weight_map":{"a":"x.safetensors","a":"y.safetensors"}})", "tensor a twice");
        row("value is a number", R"({"weight_map":{"a":1}})", "tensor a no file name");
        row("value is null", R"({"weight_map":{"a":null}})", "tensor a no file name");
        row("value is a list", R"({"weight_map":{"a":["x.safetensors"]}})", "tensor a no file name");
        row("value is an object", R"({"weight_map":{"a":{}}})", "tensor a no file name");
        row("empty tensor name", R"({"weight_map":{"":"x.safetensors"}})", "tensor name");
        row("long tensor name", "{\"weight_map\":{\"" + std::string(300, 'n') + "\":\"x.safetensors\"}}",
            "tensor name");
        row("deep metadata", R"({"metadata":)" + std::string(1000, '['), "nested deeper");
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, says);
        test::writeFile(m_path, text.toStdString());
        const Problem problem = refusal(m_path);
        QVERIFY2(!problem.what.empty(), "the index was accepted");
        QVERIFY2(QString::fromStdString(problem.what).contains(says), problem.what.c_str());
        QCOMPARE(problem.where, m_path.string());
        QVERIFY(!problem.remedy.empty());
    }

    void refusesLargeFilesAtOnce()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr std::clock_t limit = 10 * CLOCKS_PER_SEC; // every byte is checked on its way
#else
        constexpr std::clock_t limit = CLOCKS_PER_SEC;
#endif
        const std::clock_t start = std::clock();
        test::writeFile(m_path, "{");
        fs::resize_file(m_path, std::uintmax_t{100} << 20U);
        QVERIFY(refusal(m_path).what.find("33554432") != std::string::npos);
        test::writeFile(m_path, std::string(std::size_t{32} << 20U, '{'));
        QVERIFY(!refusal(m_path).what.empty());
        test::writeFile(m_path, "{\"weight_map\":{\"" + std::string(std::size_t{31} << 20U, 'n'));
        QVERIFY(!refusal(m_path).what.empty());
        QVERIFY(std::clock() - start < limit);
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!refusal(m_folder.path()).what.empty());
        QVERIFY(!refusal(m_folder / "none").what.empty());
    }

    void filesStayInTheirFolder()
    {
        const fs::path model = m_folder / "model";
        fs::create_directories(model / "sub");
        test::writeFile(m_folder / "secret", "x");
        test::writeFile(model / "inside", "x");
        fs::create_symlink("inside", model / "good");
        fs::create_symlink("sub/../inside", model / "winding");
        fs::create_symlink("../secret", model / "relative");
        fs::create_symlink(m_folder / "secret", model / "absolute");
        fs::create_symlink("relative", model / "chained");
        fs::create_symlink("loop", model / "loop");
        fs::create_symlink("nothing", model / "dangling");
        fs::create_directory_symlink("..", model / "up");
        QCOMPARE(fileOfModel(model, "inside"), model / "inside");
        QCOMPARE(fileOfModel(model, "good"), model / "good");
        QCOMPARE(fileOfModel(model, "winding"), model / "winding");
        for (const char* name : {"relative", "absolute", "chained", "up"}) {
            QVERIFY2(problemOfFile(model, name).find("outside of the model") != std::string::npos, name);
        }
        for (const char* name : {"loop", "dangling", "none"}) {
            QVERIFY2(problemOfFile(model, name).find("missing") != std::string::npos, name);
        }
        for (const char* name : {"../secret", "sub/../../secret", "/etc/passwd", "up/secret", ""}) {
            QVERIFY2(problemOfFile(model, name).find("no plain file name") != std::string::npos, name);
        }
        // A folder whose name merely begins like the model's is outside, too.
        fs::create_directory(m_folder / "model-other");
        test::writeFile(m_folder / "model-other/secret", "x");
        fs::create_symlink("../model-other/secret", model / "neighbour");
        QVERIFY(problemOfFile(model, "neighbour").find("outside of the model") != std::string::npos);
    }

    void snapshotsMayLinkIntoTheirCacheEntry()
    {
        const fs::path entry = m_folder / "models--org--name";
        const fs::path snapshot = entry / "snapshots" / "0123";
        fs::create_directories(snapshot);
        fs::create_directories(entry / "blobs");
        fs::create_directories(m_folder / "models--org--other/blobs");
        test::writeFile(entry / "blobs/b1", "x");
        test::writeFile(m_folder / "models--org--other/blobs/b1", "x");
        fs::create_symlink("../../blobs/b1", snapshot / "good");
        fs::create_symlink("../../../models--org--other/blobs/b1", snapshot / "bad");
        fs::create_symlink("../../blobs/b2", snapshot / "dangling");
        QCOMPARE(fileOfModel(snapshot, "good"), snapshot / "good");
        QVERIFY(problemOfFile(snapshot, "bad").find("outside of the model") != std::string::npos);
        QVERIFY(problemOfFile(snapshot, "dangling").find("missing") != std::string::npos);
    }

    void namesShards()
    {
        QCOMPARE(shardFileName(0, 1), std::string("model.safetensors"));
        QCOMPARE(shardFileName(11, 123), std::string("model-00012-of-00123.safetensors"));
    }

private:
    test::TemporaryFolder m_folder;
    const fs::path m_path = m_folder / "model.safetensors.index.json";
};

QTEST_GUILESS_MAIN(ShardIndexTest)
#include "shard_index_test.moc"
