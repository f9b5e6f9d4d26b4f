#include "text/corpus.h"

#include "base/error.h"
#include "temporary_folder.h"

#include <QtTest/QTest>
#include <zlib.h>

#include <random>

namespace {

using Texts = std::vector<std::string>;
using besa::test::TemporaryFolder;
using besa::test::writeFile;

std::string gzip(const std::string& text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(text.size() + 100, '\0');
    std::string in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

Texts read(const std::filesystem::path& path, const std::string& key = "text")
{
    return besa::readAllDocuments({path.string()}, key, {});
}

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsSeveralFilesInOrder();
    void readsAnotherKey();
    void stopsWhenToldTo_data();
    void stopsWhenToldTo();
    void throwsCancelledWhenStopped_data();
    void throwsCancelledWhenStopped();
    void refuses_data();
    void refuses();
    void refusesDamagedGzipAtEveryByte();
    void boundsLinesThatExpand();
    void splitsWikiTextIntoRows();
    void knowsWikiTextFiles();
};

void CorpusTest::reads_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Texts>("expected");
    const auto row = [](const char* title, const char* name, const std::string& bytes,
                        const Texts& expected) {
        QTest::newRow(title) << std::string(name) << bytes << expected;
    };
    const std::string mark = "\xef\xbb\xbf";
    const std::string stories =
        "\nOne.\n\nTwo lines.\n<|endoftext|>\nSecond.\n<|endoftext|>\n\n<|endoftext|>\nLast";
    const Texts three{"One.\n\nTwo lines.", "Second.", "Last"};

    row("text as it stands", "a.txt", "\n\n a \r\n b\n", {"\n\n a \r\n b\n"});
    row("raw", "a.raw", "x", {"x"});
    row("empty file", "a.txt", "", {});
    row("byte order mark", "a.txt", mark + "x\n", {"x\n"});
    row("byte order mark alone", "a.txt", mark, {});
    row("separated", "a.txt", stories, three);
    row("separated, CR LF", "a.txt", "a\r\nb\r\n<|endoftext|>\r\nc\r\n", {"a\r\nb", "c"});
    row("separator inside a line", "a.txt", "a <|endoftext|> b\n", {"a <|endoftext|> b\n"});
    row("separators only", "a.txt", "<|endoftext|>\n<|endoftext|>\n", {});
    row("compressed text", "a.txt.gz", gzip(stories), three);
    row("gzip members", "a.txt.gz", gzip("ab") + gzip("") + gzip("c\n"), {"abc\n"});
    row("compressed mark", "a.txt.gz", gzip(mark + "x"), {"x"});

    const std::string lines =
        "{\"text\": \"a\\n\\u00e9\", \"url\": 1}\n\n  \n{\"n\": {\"text\": 2}, \"text\": \"b\"}\r\n"
        "{\"text\": \"\"}\n{\"text\": \"first\", \"text\": \"c\"}";
    const Texts texts{"a\n\u00e9", "b", "c"};
    row("JSON lines", "a.jsonl", lines, texts);
    row("JSON lines named .json", "a.json", mark + lines, texts);
    row("compressed JSON lines", "a.json.gz", gzip(lines.substr(0, 40)) + gzip(lines.substr(40)), texts);
    row("array", "a.json", " \n[{\"text\": \"a\"},\n {\"x\": [1, {\"text\": \"no\"}], \"text\": \"b\"}]\n",
        {"a", "b"});
    row("array named .jsonl", "a.jsonl", "[{\"text\": \"a\"}]", {"a"});
    row("array behind a mark", "a.json", mark + "[{\"text\": \"a\"}]", {"a"});
    row("empty array", "a.json", "[]", {});
    row("emoji in escapes", "a.jsonl", R"({"text": "\ud83d\ude00"})", {"\U0001f600"});
}

void CorpusTest::reads()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    const TemporaryFolder folder;
    writeFile(folder / name, bytes);
    QTEST(read(folder / name), "expected");
}

void CorpusTest::readsSeveralFilesInOrder()
{
    const TemporaryFolder folder;
    writeFile(folder / "b.txt", "one");
    writeFile(folder / "a.jsonl", "{\"text\": \"two\"}\n{\"text\": \"three\"}\n");
    QCOMPARE(besa::readAllDocuments({(folder / "b.txt").string(), (folder / "a.jsonl").string()}, "text", {}),
             (Texts{"one", "two", "three"}));
}

void CorpusTest::readsAnotherKey()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.jsonl", R"({"text": "a", "sentence": "b"})");
    QCOMPARE(read(folder / "a.jsonl", "sentence"), Texts{"b"});
}

void CorpusTest::stopsWhenToldTo_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("lines") << std::string("a.jsonl")
                           << std::string("{\"text\":\"a\"}\n{\"text\":\"b\"}\nbroken");
    QTest::newRow("array") << std::string("a.json")
                           << std::string("[{\"text\":\"a\"},{\"text\":\"b\"},broken");
    QTest::newRow("text") << std::string("a.txt") << std::string("a\n<|endoftext|>\nb\n<|endoftext|>\n\xff");
}

void CorpusTest::stopsWhenToldTo()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    const TemporaryFolder folder;
    writeFile(folder / name, bytes);
    Texts texts;
    besa::readDocuments(folder / name, "text",
                        [&](std::string&& text) {
                            texts.push_back(std::move(text));
                            return texts.size() < 2;
                        },
                        {});
    QCOMPARE(texts, (Texts{"a", "b"}));
}

void CorpusTest::throwsCancelledWhenStopped_data()
{
    stopsWhenToldTo_data();
}

void CorpusTest::throwsCancelledWhenStopped()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    const TemporaryFolder folder;
    writeFile(folder / name, bytes);
    std::stop_source source;
    QVERIFY_EXCEPTION_THROWN(besa::readDocuments(
                                 folder / name, "text",
                                 [&](std::string&&) {
                                     source.request_stop();
                                     return true;
                                 },
                                 source.get_token()),
                             besa::Cancelled);
}

void CorpusTest::refuses_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("where");
    const auto row = [](const char* title, const char* name, const std::string& bytes, const char* what,
                        const char* where) {
        QTest::newRow(title) << std::string(name) << bytes << std::string(what) << std::string(where);
    };
    row("unknown kind", "a.parquet", "PAR1", "what kind of text file", "a.parquet");
    row("no kind", "text", "x", "what kind of text file", "text");
    row("Latin-1", "a.txt", "ok\ncaf\xe9\n", "byte 4 of the line is not UTF-8", "a.txt, line 2");
    row("half a character at the end", "a.txt", "ok\n\xc3", "byte 1 of the line", "a.txt, line 2");
    row("surrogate", "a.txt", "\xed\xa0\x80", "not UTF-8", "a.txt, line 1");
    row("overlong", "a.txt", "\xc0\xaf", "not UTF-8", "a.txt, line 1");
    row("invalid UTF-8 in JSON", "a.jsonl", "{\"text\": \"\xff\"}", "not UTF-8", "a.jsonl, line 1");
    row("invalid UTF-8 in an array", "a.json", "[\n{\"text\": \"\xff\"}]", "not valid JSON",
        "a.json, line 2");
    row("broken line", "a.jsonl", "{\"text\": \"a\"}\n{\"text\": \n", "not valid JSON", "a.jsonl, line 2");
    row("two objects in a line", "a.jsonl", "{\"text\": \"a\"} {}", "not valid JSON", "a.jsonl, line 1");
    row("indented object", "a.json", "{\n\"text\": \"a\"}\n", "not valid JSON", "a.json, line 1");
    row("array cut off", "a.json", "[{\"text\": \"a\"},\n", "not valid JSON", "a.json, line 2");
    row("more behind an array", "a.json", "[] []", "not valid JSON", "a.json, line 1");
    row("zero byte in a line", "a.jsonl", std::string("{\"text\": \"a\"}\0{}", 16), "zero byte",
        "a.jsonl, line 1");
    row("zero byte in an array", "a.json", std::string("[\0]", 3), "zero byte", "a.json, line 1");
    row("text is a number", "a.jsonl", "{\"text\": 1}", "is a number", "a.jsonl, line 1");
    row("text is null", "a.jsonl", "{\"text\": null}", "is null", "a.jsonl, line 1");
    row("text is a list", "a.json", "[{\"text\": [\"a\"]}]", "is an array", "a.json, line 1");
    row("text is an object", "a.json", "[{\"text\": {}}]", "is an object", "a.json, line 1");
    row("line is a text", "a.jsonl", "\"a\"", "here is a text where an object", "a.jsonl, line 1");
    row("line is a list", "a.jsonl", "{\"text\": \"a\"}\n[]\n", "here is an array where", "a.jsonl, line 2");
    row("list of texts", "a.json", "[\"a\"]", "here is a text where an object", "a.json, line 1");
    row("other key", "a.jsonl", "{\"text\": \"a\"}\n{\"body\": \"a\", \"id\": 1}\n", "no key 'text'",
        "a.jsonl, line 2");
    row("empty gzip", "a.txt.gz", "", "cut off", "a.txt.gz");
    row("not gzip", "a.txt.gz", "plain text", "damaged", "a.txt.gz");
    row("second member damaged", "a.txt.gz", gzip("a") + "x" + gzip("b"), "damaged", "a.txt.gz");
}

void CorpusTest::refuses()
{
    QFETCH(std::string, name);
    QFETCH(std::string, bytes);
    QFETCH(std::string, what);
    QFETCH(std::string, where);
    const TemporaryFolder folder;
    writeFile(folder / name, bytes);
    try {
        read(folder / name);
        QFAIL("it was read");
    } catch (const besa::Error& error) {
        QCOMPARE(error.code(), besa::ExitCode::Model);
        QVERIFY2(error.problem().what.find(what) != std::string::npos, error.what());
        QVERIFY2(error.problem().where.ends_with(where), error.what());
        QVERIFY(!error.problem().remedy.empty());
    }
    QVERIFY_EXCEPTION_THROWN(read(folder / "absent.txt"), besa::Error);
    QVERIFY_EXCEPTION_THROWN(read(folder.path()), besa::Error);
}

void CorpusTest::refusesDamagedGzipAtEveryByte()
{
    const TemporaryFolder folder;
    const std::string text = "{\"text\": \"some words that repeat words\"}\n";
    const std::string bytes = gzip(text) + gzip(text);
    for (std::size_t length = 1; length < bytes.size(); ++length) {
        if (length == bytes.size() / 2) {
            continue; // the first member is whole
        }
        writeFile(folder / "a.jsonl.gz", bytes.substr(0, length));
        QVERIFY_EXCEPTION_THROWN(read(folder / "a.jsonl.gz"), besa::Error);
    }
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::string damaged = bytes;
        damaged[random() % damaged.size()] ^= static_cast<char>(1 + random() % 255);
        writeFile(folder / "a.jsonl.gz", damaged);
        try {
            QCOMPARE(read(folder / "a.jsonl.gz").size(),
                     std::size_t{2}); // a byte that says nothing of the text
        } catch (const besa::Error&) {
            continue;
        }
    }
}

void CorpusTest::boundsLinesThatExpand()
{
    const TemporaryFolder folder;
    const std::string member = gzip(std::string(std::size_t{16} << 20U, 'a'));
    std::string bytes;
    for (int i = 0; i < 5; ++i) {
        bytes += member;
    }
    writeFile(folder / "a.txt.gz", bytes);
    writeFile(folder / "a.json.gz", gzip("[{\"text\":\"") + bytes);
    for (const char* name : {"a.txt.gz", "a.json.gz"}) {
        try {
            read(folder / name);
            QFAIL("it was read");
        } catch (const besa::Error& error) {
            QVERIFY2(error.problem().what.find("longer than 64 MiB") != std::string::npos, error.what());
        }
    }
}

void CorpusTest::splitsWikiTextIntoRows()
{
    const TemporaryFolder folder;
    writeFile(folder / "wiki.test.raw", " \n = Title = \n \nWords .\u00a0\n\t\u3000\nlast");
    QCOMPARE(besa::readWikiTextRows(folder / "wiki.test.raw", {}),
             (Texts{"", " = Title = \n", "", "Words .\u00a0\n", "", "last"}));
}

void CorpusTest::knowsWikiTextFiles()
{
    QVERIFY(besa::isWikiTextFile("/data/wiki.test.raw"));
    QVERIFY(besa::isWikiTextFile("wiki.train.raw.gz"));
    QVERIFY(!besa::isWikiTextFile("wiki.raw"));
    QVERIFY(!besa::isWikiTextFile("wiki.test.txt"));
    QVERIFY(!besa::isWikiTextFile("mywiki.test.raw"));
}

} // namespace

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
