#include "base/error.h"
#include "base/sha256.h"
#include "checkpoint/bounded_json.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/safetensors_writer.h"
#include "file_size_limit.h"
#include "safetensors_fixture.h"
#include "temporary_folder.h"

#include <QtTest/QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <ctime>
#include <fstream>

using namespace besa;
using besa::test::tensor;

namespace {

/// A second, of which AddressSanitizer takes several.
#ifdef __SANITIZE_ADDRESS__
constexpr double kMostSeconds = 5.0;
#else
constexpr double kMostSeconds = 1.0;
#endif

/// The problem the file is refused with; empty texts when it opens.
Problem refusal(const std::filesystem::path& path)
{
    try {
        SafetensorsFile::open(path);
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem() : Problem{};
    }
    return {};
}

struct Measured
{
    bool refused = false;
    double seconds = 0;
    std::int64_t bytes = 0; ///< growth of the peak resident memory
};

/// Opens the file in a child process, whose peak memory is its own.
Measured measureRefusal(const std::filesystem::path& path)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return {};
    }
    const pid_t child = ::fork();
    if (child == 0) {
        const auto peak = [] {
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss * 1024;
        };
        const std::int64_t before = peak();
        const std::clock_t start = std::clock(); // processor time: other processes must not fail the test
        const std::string what = refusal(path).what;
        Measured measured;
        measured.seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        measured.bytes = peak() - before;
        measured.refused = !what.empty() && what.find("NUL") == std::string::npos;
        const auto sent = ::write(ends[1], &measured, sizeof measured);
        _exit(sent == sizeof measured ? 0 : 1);
    }
    Measured measured;
    ::close(ends[1]);
    const bool complete = ::read(ends[0], &measured, sizeof measured) == sizeof measured;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return complete ? measured : Measured{};
}

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

} // namespace

class SafetensorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheReferenceFile()
    {
        test::writeFile(m_path, test::referenceFile());
        const auto file = SafetensorsFile::open(m_path);
        QCOMPARE(file->size(), std::uint64_t{160});
        QCOMPARE(file->header().size(), std::size_t{152});
        QCOMPARE(file->metadata(), (std::map<std::string, std::string>{{"format", "pt"}}));
        QCOMPARE(file->tensors().size(), std::size_t{2});
        const TensorEntry* b = file->find("b");
        QVERIFY(b != nullptr);
        QCOMPARE(b->dtype, Dtype::BF16);
        QCOMPARE(b->shape, std::vector<std::int64_t>{2});
        QCOMPARE(b->begin, std::uint64_t{156});
        float a = 0;
        std::memcpy(&a, file->bytes(*file->find("a")).data(), sizeof a);
        QCOMPARE(a, 1.0F);
        QVERIFY(file->find("c") == nullptr);
    }

    void writesTheReferenceFile()
    {
        SafetensorsWriter writer(m_path, {{"a", Dtype::F32, {1}}, {"b", Dtype::BF16, {2}}});
        const std::string data = test::referenceFile().substr(152);
        writer.add(bytesOf(data).first(4));
        writer.add(bytesOf(data).last(4));
        const std::string hash = writer.finish();
        QCOMPARE(test::readFile(m_path), test::referenceFile());
        QCOMPARE(hash, sha256(bytesOf(test::referenceFile())));
    }

    void roundTripsEveryKindOfEntry()
    {
        std::vector<TensorPlan> plan{
            {"scalar", Dtype::F64, {}},       {"empty", Dtype::F16, {3, 0, 5}},
            {"flags", Dtype::Bool, {3}},      {"odd \"näme\"\\", Dtype::U8, {1, 2, 3}},
            {"ids", Dtype::I64, {2, 1}},      {"half", Dtype::F16, {5}},
            {"aaa", Dtype::F16, {1, 1, 1, 1}}};
        sortLikeOfficialWriter(plan);
        QCOMPARE(plan.front().name, std::string("ids"));
        QCOMPARE(plan[2].name, std::string("aaa"));
        QCOMPARE(plan.back().name, std::string("flags"));
        const std::map<std::string, std::string> metadata{{"format", "pt"}, {"note", "line\nbreak \"q\" é"}};
        std::string all;
        {
            SafetensorsWriter writer(m_path, plan, metadata);
            char next = 1;
            for (const TensorPlan& planned : plan) {
                std::size_t size = dtypeBytes(planned.dtype);
                for (const std::int64_t dimension : planned.shape) {
                    size *= static_cast<std::size_t>(dimension);
                }
                const std::string piece(size, next++);
                writer.add(bytesOf(piece));
                all += piece;
            }
            writer.finish();
        }
        const auto file = SafetensorsFile::open(m_path);
        QCOMPARE(file->metadata(), metadata);
        QCOMPARE(file->header().size() % 8, std::size_t{0});
        std::string read;
        for (const TensorPlan& planned : plan) {
            const TensorEntry* entry = file->find(planned.name);
            QVERIFY(entry != nullptr);
            QCOMPARE(entry->dtype, planned.dtype);
            QCOMPARE(entry->shape, planned.shape);
            QCOMPARE(entry->begin % dtypeBytes(entry->dtype), std::uint64_t{0});
            const auto bytes = file->bytes(*entry);
            read.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        }
        QCOMPARE(read, all);
    }

    void copiesTheHeaderOfAnotherFile()
    {
        // Not the official layout: data out of name order, a spare space, an unusual type.
        const std::string original = test::safetensors("{" + tensor("z", "F8_E4M3", "[2]", "[0,2]") + ", " +
                                                           tensor("a", "U8", "[1]", "[2,3]") + "}   ",
                                                       "xyz");
        test::writeFile(m_path, original);
        const auto like = SafetensorsFile::open(m_path);
        const auto copy = m_folder / "copy.safetensors";
        SafetensorsWriter writer(copy, *like);
        for (const TensorEntry& entry : like->tensors()) {
            writer.add(like->bytes(entry));
        }
        writer.finish();
        QCOMPARE(test::readFile(copy), original);
    }

    void replacingAnOpenFileKeepsTheOldBytes()
    {
        test::writeFile(m_path, test::referenceFile());
        const auto old = SafetensorsFile::open(m_path);
        SafetensorsWriter writer(m_path, {{"a", Dtype::U8, {1}}}, {});
        writer.add(bytesOf("x"));
        writer.finish();
        QCOMPARE(std::to_integer<int>(old->bytes(*old->find("a"))[2]), 0x80);
        QCOMPARE(SafetensorsFile::open(m_path)->tensors().size(), std::size_t{1});
        QVERIFY(SafetensorsFile::open(m_path)->metadata().empty());
    }

    void anUnfinishedFileIsRemoved()
    {
        {
            SafetensorsWriter writer(m_path, {{"a", Dtype::U8, {2}}, {"b", Dtype::U8, {1}}});
            QVERIFY_EXCEPTION_THROWN(writer.add(bytesOf("x")), Error);
            writer.add(bytesOf("xy"));
            QVERIFY_EXCEPTION_THROWN(writer.finish(), Error);
        }
        QVERIFY(!std::filesystem::exists(m_path));
    }

    void aFullDiskIsAWriteErrorThatNamesTheFile()
    {
        try {
            SafetensorsWriter writer(m_path, {{"a", Dtype::U8, {5000}}});
            const test::FileSizeLimit limit(1000);
            writer.add(bytesOf(std::string(5000, 'x')));
            QFAIL("a write past the limit went through");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ExitCode::Write);
            QCOMPARE(error.problem().where, m_path.string());
        }
        QVERIFY(!std::filesystem::exists(m_path));
    }

    void noticesAFileThatIsCutWhileOpen()
    {
        test::writeFile(m_path, test::referenceFile());
        const auto file = SafetensorsFile::open(m_path);
        std::filesystem::resize_file(m_path, 8);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(file->bytes(*file->find("a"))), Error);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says"); // part of the message or of the place
        const auto row = [](const char* name, const std::string& bytes, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << says;
        };
        const auto header = [&row](const char* name, const std::string& text, const char* says,
                                   const std::string& data = "") {
            row(name, test::safetensors(text, data), says);
        };
        const std::string four(4, 'd');

        row("empty file", "", "0 bytes");
        row("seven bytes", "1234567", "7 bytes");
        row("length only", test::littleEndian(0), "start with '{'");
        row("length 0 and data", test::littleEndian(0) + "{}", "start with '{'");
        row("length past the end", test::littleEndian(3) + "{}", "cut off");
        row("length 2^63", test::littleEndian(std::uint64_t{1} << 63U) + "{}", "9223372036854775808");
        row("length 2^64-1", test::littleEndian(~std::uint64_t{0}) + "{}", "18446744073709551615");
        row("length 2^64-8 wraps to 0", test::littleEndian(~std::uint64_t{7}) + "{}", "cut off");
        header("space first", " {}", "start with '{'");
        header("list", "[]", "start with '{'");
        header("byte order mark", "\xef\xbb\xbf{}", "start with '{'");
        header("not JSON", "{hello}", "not valid JSON");
        header("unfinished", "{", "not valid JSON");
        header("two values", "{}{}", "not valid JSON");
        header("trailing comma", "{" + tensor("a", "U8", "[0]", "[0,0]") + ",}", "not valid JSON");
        header("comment", "{/* */}", "not valid JSON");
        header("bytes after a NUL", std::string("{}\0x", 4), "NUL");
        header("not UTF-8", "{\"\xff\":{}}", "not valid JSON");
        header("overlong UTF-8", "{\"\xc0\xaf\":{}}", "not valid JSON");
        header("lone surrogate", R"({"\ud800":{}})", "not valid JSON");

        header("entry is a number", R"({"a":1})", "tensor a");
        header("entry is a text", R"({"a":"b"})", "tensor a");
        header("entry is a list", R"({"a":[1]})", "tensor a");
        header("entry is null", R"({"a":null})", "tensor a");
        header("entry is empty", R"({"a":{}})", "needs dtype, shape and data_offsets");
        header("no dtype", R"({"a":{"shape":[],"data_offsets":[0,0]}})", "tensor a");
        header("no shape", R"({"a":{"dtype":"U8","data_offsets":[0,0]}})", "tensor a");
        header("no offsets", R"({"a":{"dtype":"U8","shape":[0]}})", "tensor a");
        header("unknown key", R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0],"x":1}})",
               "unknown key 'x'");
        header("dtype twice", R"({"a":{"dtype":"U8","dtype":"U8","shape":[0],"data_offsets":[0,0]}})",
               "dtype twice");
        header("shape twice", R"({"a":{"dtype":"U8","shape":[0],"shape":[0],"data_offsets":[0,0]}})",
               "shape twice");
        header("offsets twice",
               R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0],"data_offsets":[0,0]}})",
               "data_offsets twice");
        header("tensor twice",
               "{" + tensor("a", "U8", "[2]", "[0,2]") + "," + tensor("a", "U8", "[2]", "[2,4]") + "}",
               "the tensor twice", four);
        header("tensor twice, escaped",
               "{" + tensor("a", "U8", "[2]", "[0,2]") + "," + tensor("\\u0061", "U8", "[2]", "[2,4]") + "}",
               "the tensor twice", four);
        header("unknown dtype", "{" + tensor("a", "F31", "[1]", "[0,4]") + "}", "no dtype 'F31'", four);
        header("lower-case dtype", "{" + tensor("a", "f32", "[1]", "[0,4]") + "}", "no dtype 'f32'", four);
        header("dtype is a number", R"({"a":{"dtype":4,"shape":[0],"data_offsets":[0,0]}})",
               "dtype is a number");

        header("negative size", "{" + tensor("a", "F32", "[-1]", "[0,4]") + "}", "negative", four);
        header("minus zero", "{" + tensor("a", "F32", "[-0]", "[0,0]") + "}", "negative");
        header("fractional size", "{" + tensor("a", "F32", "[1.0]", "[0,4]") + "}", "fractional", four);
        header("exponent size", "{" + tensor("a", "F32", "[1e0]", "[0,4]") + "}", "fractional", four);
        header("size 2^64", "{" + tensor("a", "F32", "[18446744073709551616]", "[0,4]") + "}", "too large",
               four);
        header("size 2^63", "{" + tensor("a", "U8", "[9223372036854775808]", "[0,4]") + "}", "counted", four);
        header("text as size", "{" + tensor("a", "F32", "[\"1\"]", "[0,4]") + "}", "shape holds a string",
               four);
        header("null as size", "{" + tensor("a", "F32", "[null]", "[0,4]") + "}", "shape holds null", four);
        header("nested shape", "{" + tensor("a", "F32", "[[1]]", "[0,4]") + "}", "shape holds a list", four);
        header("shape is a number", "{" + tensor("a", "F32", "1", "[0,4]") + "}", "shape holds a number",
               four);
        header("shape is an object", "{" + tensor("a", "F32", "{}", "[0,4]") + "}", "shape holds an object",
               four);
        header("rank 9", "{" + tensor("a", "U8", "[1,1,1,1,1,1,1,1,4]", "[0,4]") + "}", "more than 8", four);
        header("product wraps to 4", "{" + tensor("a", "U8", "[4,4611686018427387905]", "[0,4]") + "}",
               "counted", four);
        header("bytes wrap to 4", "{" + tensor("a", "F32", "[4611686018427387905]", "[0,4]") + "}", "counted",
               four);
        header("zero hides an overflow", "{" + tensor("a", "U8", "[0,4294967296,4294967296]", "[0,0]") + "}",
               "counted");
        header("zero hides an overflow, last",
               "{" + tensor("a", "U8", "[4294967296,4294967296,0]", "[0,0]") + "}", "counted");
        header("half a byte", "{" + tensor("a", "F4", "[3]", "[0,1]") + "}", "do not fit", "d");
        header("too few bytes", "{" + tensor("a", "F32", "[2]", "[0,4]") + "}", "do not fit", four);
        header("too many bytes", "{" + tensor("a", "F32", "[]", "[0,8]") + "}", "do not fit", four + four);

        header("one offset", "{" + tensor("a", "F32", "[1]", "[0]") + "}", "pair", four);
        header("three offsets", "{" + tensor("a", "F32", "[1]", "[0,4,4]") + "}", "pair", four);
        header("no offset numbers", "{" + tensor("a", "F32", "[1]", "[]") + "}", "pair", four);
        header("negative offset", "{" + tensor("a", "F32", "[1]", "[-4,0]") + "}", "negative", four);
        header("offset 2^64", "{" + tensor("a", "F32", "[1]", "[0,18446744073709551620]") + "}", "too large",
               four);
        header("end before begin", "{" + tensor("a", "F32", "[1]", "[4,0]") + "}", "do not lie", four);
        header("end past the file", "{" + tensor("a", "F32", "[2]", "[0,8]") + "}", "do not lie", four);
        header("end near 2^64", "{" + tensor("a", "F32", "[1]", "[0,18446744073709551615]") + "}",
               "do not lie", four);
        header("hole at the start", "{" + tensor("a", "U8", "[3]", "[1,4]") + "}", "hole", four);
        header("hole inside",
               "{" + tensor("a", "U8", "[1]", "[0,1]") + "," + tensor("b", "U8", "[2]", "[2,4]") + "}",
               "tensor b", four);
        header("overlap",
               "{" + tensor("a", "U8", "[3]", "[0,3]") + "," + tensor("b", "U8", "[2]", "[2,4]") + "}",
               "overlaps", four);
        header("same bytes twice",
               "{" + tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("b", "U8", "[4]", "[0,4]") + "}",
               "overlaps", four);
        header("empty tensor inside another",
               "{" + tensor("a", "U8", "[4]", "[0,4]") + "," + tensor("b", "U8", "[0]", "[2,2]") + "}",
               "overlaps", four);
        header("bytes at the end", "{" + tensor("a", "U8", "[3]", "[0,3]") + "}", "1 bytes", four);
        header("data without tensors", "{}", "4 bytes", four);

        header("empty name", "{" + tensor("", "U8", "[0]", "[0,0]") + "}", "tensor name");
        header("NUL in a name", "{" + tensor("a\\u0000", "U8", "[0]", "[0,0]") + "}", "tensor name");
        header("escape code in a name", "{" + tensor("a\\u001b[2J", "U8", "[0]", "[0,0]") + "}",
               "tensor name");
        header("long name", "{" + tensor(std::string(kLongestName + 1, 'n'), "U8", "[0]", "[0,0]") + "}",
               "tensor name");
        header("metadata is a list", R"({"__metadata__":[]})", "__metadata__ is a list");
        header("metadata is null", R"({"__metadata__":null})", "__metadata__ is null");
        header("metadata is a text", R"({"__metadata__":"x"})", "__metadata__");
        header("metadata number", R"({"__metadata__":{"k":1}})", "under 'k'");
        header("metadata object", R"({"__metadata__":{"k":{}}})", "under 'k'");
        header("metadata list", R"({"__metadata__":{"k":["v"]}})", "under 'k'");
        header("metadata null", R"({"__metadata__":{"k":null}})", "under 'k'");
        header("metadata key twice", R"({"__metadata__":{"k":"1","k":"2"}})", "'k' twice");
        header("metadata twice", R"({"__metadata__":{},"__metadata__":{}})", "__metadata__ twice");
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        test::writeFile(m_path, bytes.toStdString());
        const Problem problem = refusal(m_path);
        QVERIFY2(!problem.what.empty(), "the file was accepted");
        const QString text = QString::fromStdString(problem.where + ": " + problem.what);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(problem.where.starts_with(m_path.string()));
        QVERIFY(!problem.remedy.empty());
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& header, const std::string& data = "") {
            QTest::newRow(name) << QByteArray::fromStdString(test::safetensors(header, data));
        };
        row("no tensors", "{}");
        row("padding", "{}      ");
        row("old layout by name",
            "{" + tensor("b", "U8", "[1]", "[0,1]") + "," + tensor("a", "F32", "[1]", "[1,5]") + "}",
            "12345");
        row("entries out of offset order",
            "{" + tensor("b", "U8", "[1]", "[4,5]") + "," + tensor("a", "F32", "[1]", "[0,4]") + "}",
            "12345");
        row("empty tensors between",
            "{" + tensor("b", "U8", "[0]", "[4,4]") + "," + tensor("a", "F32", "[1]", "[0,4]") + "," +
                tensor("c", "U8", "[7,0]", "[4,4]") + "}",
            "1234");
        row("sub-byte type", "{" + tensor("a", "F4", "[2,2]", "[0,2]") + "}", "12");
        row("rank 8", "{" + tensor("a", "U8", "[1,1,1,1,1,1,1,1]", "[0,1]") + "}", "1");
        row("empty metadata", R"({"__metadata__":{}})");
    }

    void accepts()
    {
        QFETCH(const QByteArray, bytes);
        test::writeFile(m_path, bytes.toStdString());
        const Problem problem = refusal(m_path);
        QVERIFY2(problem.what.empty(), problem.what.c_str());
    }

    void refusesATruncationAtAnyByte()
    {
        const std::string whole = test::referenceFile();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            test::writeFile(m_path, whole.substr(0, length));
            QVERIFY2(!refusal(m_path).what.empty(), std::to_string(length).c_str());
        }
    }

    void survivesEveryChangedByte()
    {
        // Each changed file opens or is refused in words; nothing else may happen.
        const std::string whole = test::referenceFile();
        test::writeFile(m_path, whole);
        std::fstream file(m_path, std::ios::in | std::ios::out | std::ios::binary);
        const auto put = [&file](std::size_t place, char byte) {
            file.seekp(static_cast<std::streamoff>(place));
            file.put(byte).flush();
        };
        for (std::size_t place = 0; place < 152; ++place) {
            for (const char change : {'\0', '"', '{', '}', '[', ',', '9', '-', '\\', '\xff'}) {
                put(place, change);
                static_cast<void>(refusal(m_path));
            }
            put(place, whole[place]);
        }
        QVERIFY(refusal(m_path).what.empty());
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(QString::fromStdString(refusal(m_folder / "none").what).contains("cannot be opened"));
        QVERIFY(QString::fromStdString(refusal(m_folder.path()).what).contains("not a regular file"));
        const auto pipe = m_folder / "pipe";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(QString::fromStdString(refusal(pipe).what).contains("not a regular file"));
    }

    void refusesHeaderBombsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("unit"); // '#' stands for a running number
        const auto row = [](const char* name, const std::string& start, const std::string& unit) {
            QTest::newRow(name) << QByteArray::fromStdString(start) << QByteArray::fromStdString(unit);
        };
        const std::string entry = R"(:{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)";
        row("open braces", "", "{");
        row("open brackets", "{", "[");
        row("open objects", "", R"({"a":)");
        row("open lists in metadata", R"({"__metadata__":)", "[");
        row("one name", "{\"", "n");
        row("one name of escapes", "{\"", "\\");
        row("one number", R"({"a":{"shape":[)", "1");
        row("spaces", "{", " ");
        row("spaces between entries", "{", std::string(JsonSource::kMostSpace / 2, ' ') + "\"#\"" + entry);
        row("tensors", "{", "\"#\"" + entry);
        row("tensors of long names", "{", "\"" + std::string(kLongestName - 10, 'n') + "#\"" + entry);
        row("metadata", R"({"__metadata__":{)", "\"#\":\"\",");
        row("large metadata", R"({"__metadata__":{)", "\"#\":\"" + std::string(1000, 'v') + "\",");
        row("shape", R"({"a":{"shape":[)", "1,");
        row("offsets", R"({"a":{"data_offsets":[)", "0,");
    }

    void refusesHeaderBombsAtOnce()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, unit);
        writeBomb(start.toStdString(), unit.toStdString());
        const Measured measured = measureRefusal(m_path);
        QVERIFY2(measured.refused, "the file was accepted");
        QVERIFY2(measured.seconds < kMostSeconds, std::to_string(measured.seconds).c_str());
        QVERIFY2(measured.bytes < std::int64_t{64} << 20, std::to_string(measured.bytes).c_str());
    }

    void namesTheHeaderLimit()
    {
        test::writeFile(m_path, test::littleEndian(kLargestHeader + 1) + "{");
        std::filesystem::resize_file(m_path, kLargestHeader + 100);
        QVERIFY(refusal(m_path).what.find("100000000") != std::string::npos);
    }

private:
    /// A header of the largest allowed length that begins with `start` and goes on with `unit`: all through
    /// for open braces, else for 16 MiB, with a hole in the file (NUL bytes) behind.
    void writeBomb(const std::string& start, const std::string& unit)
    {
        std::ofstream file(m_path, std::ios::binary);
        file << test::littleEndian(kLargestHeader) << start;
        const std::size_t filled = unit == "{" ? kLargestHeader : std::size_t{16} << 20U;
        std::size_t count = 0;
        std::string piece;
        for (std::size_t written = start.size(); written < filled; written += piece.size()) {
            piece.clear();
            while (piece.size() < (std::size_t{1} << 16U)) {
                const std::size_t mark = unit.find('#');
                piece += unit.substr(0, mark);
                if (mark != std::string::npos) {
                    piece += std::to_string(count++) + unit.substr(mark + 1);
                }
            }
            file << piece;
        }
        file.close();
        std::filesystem::resize_file(m_path, kLargestHeader + 8);
    }

    test::TemporaryFolder m_folder;
    const std::filesystem::path m_path = m_folder / "model.safetensors";
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
