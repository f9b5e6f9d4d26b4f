#include "checkpoint/tensor_io.h"

#include "base/error.h"
#include "safetensors_fixture.h"
#include "temporary_folder.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QtTest/QTest>

using namespace besa;

Q_DECLARE_METATYPE(c10::ScalarType)

namespace {

std::string problemOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code() == ExitCode::Model ? error.problem().where + ": " + error.problem().what : "";
    }
    return {};
}

} // namespace

class TensorIoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsEveryType_data()
    {
        QTest::addColumn<c10::ScalarType>("type");
        for (const at::ScalarType type :
             {at::kBool, at::kByte, at::kChar, at::kShort, at::kUInt16, at::kHalf, at::kBFloat16, at::kInt,
              at::kUInt32, at::kFloat, at::kDouble, at::kLong, at::kUInt64}) {
            QTest::newRow(c10::toString(type)) << type;
        }
    }

    void roundTripsEveryType()
    {
        QFETCH(const c10::ScalarType, type);
        const at::Tensor written = at::arange(6, at::TensorOptions(at::kFloat)).reshape({2, 3}).to(type);
        // A neighbour of odd size, so that the tensors do not all begin at a round address.
        saveTensors(m_path, {{"odd", at::zeros({3}, at::TensorOptions(at::kByte))}, {"x", written}},
                    {{"note", "n"}});
        const auto file = SafetensorsFile::open(m_path);
        const at::Tensor read = readTensor(file, "x");
        QCOMPARE(read.scalar_type(), type);
        QCOMPARE(read.sizes().vec(), written.sizes().vec());
        QCOMPARE(std::memcmp(read.const_data_ptr(), written.const_data_ptr(), written.nbytes()), 0);
        QCOMPARE(file->metadata().at("note"), std::string("n"));
    }

    /// What was read stays, whatever becomes of the file; what is read later is refused.
    void aFileThatIsCutIsNoticed()
    {
        saveTensors(m_path, {{"x", at::arange(4, at::TensorOptions(at::kFloat))}});
        const auto file = SafetensorsFile::open(m_path);
        const at::Tensor read = readTensor(file, "x");
        std::filesystem::resize_file(m_path, 100);
        QCOMPARE(read[3].item<float>(), 3.0F);
        QVERIFY(problemOf([&] { readTensor(file, "x"); }).find("changed") != std::string::npos);
    }

    void readsMisalignedTensors()
    {
        test::writeFile(m_path, test::safetensors(R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                                                  R"("x":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}})",
                                                  std::string_view("\x07\x00\x00\x80\x3f", 5)));
        QCOMPARE(readTensor(SafetensorsFile::open(m_path), "x").item<float>(), 1.0F);
    }

    void savesViewsAndTransposedTensors()
    {
        const at::Tensor base = at::arange(6, at::TensorOptions(at::kInt)).reshape({2, 3});
        saveTensors(m_path, {{"t", base.t()}, {"row", base[1]}, {"empty", base.slice(0, 2)}});
        const auto file = SafetensorsFile::open(m_path);
        QVERIFY(at::equal(readTensor(file, "t"), base.t()));
        QVERIFY(at::equal(readTensor(file, "row"), base[1]));
        QCOMPARE(readTensor(file, "empty").sizes().vec(), (std::vector<std::int64_t>{0, 3}));
    }

    void namesAnUnknownTensorAndAnUnsupportedType()
    {
        test::writeFile(
            m_path, test::safetensors(R"({"x":{"dtype":"F8_E4M3","shape":[1],"data_offsets":[0,1]}})", "x"));
        const auto file = SafetensorsFile::open(m_path);
        QVERIFY(problemOf([&] { readTensor(file, "y"); }).find("no tensor y") != std::string::npos);
        QVERIFY(problemOf([&] { readTensor(file, "x"); }).find("F8_E4M3") != std::string::npos);
    }

    void aFailedSaveLeavesNothing()
    {
        const auto missing = m_folder.path() / "none" / "x.safetensors";
        QVERIFY_EXCEPTION_THROWN(saveTensors(missing, {{"x", at::zeros({1})}}), Error);
        const auto folder = m_folder.path() / "folder.safetensors";
        std::filesystem::create_directories(folder / "content");
        QVERIFY_EXCEPTION_THROWN(saveTensors(folder, {{"x", at::zeros({1})}}), Error);
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
            QVERIFY(entry.path().string().find(".tmp") == std::string::npos);
        }
    }

    void loadsTokensOfEveryIntegerType_data()
    {
        QTest::addColumn<c10::ScalarType>("type");
        for (const at::ScalarType type :
             {at::kByte, at::kChar, at::kShort, at::kUInt16, at::kInt, at::kUInt32, at::kLong, at::kUInt64}) {
            QTest::newRow(c10::toString(type)) << type;
        }
    }

    void loadsTokensOfEveryIntegerType()
    {
        QFETCH(const c10::ScalarType, type);
        const at::Tensor ids = at::arange(100, 106, at::TensorOptions(at::kLong)).reshape({2, 3});
        saveTensors(m_path, {{"ids", ids.to(type)}, {"stream", ids.flatten().to(type)}});
        const at::Tensor loaded = loadTokens(m_path.string() + ":ids", 106);
        QCOMPARE(loaded.scalar_type(), at::kLong);
        QVERIFY(at::equal(loaded, ids));
        QVERIFY(at::equal(loadTokens(m_path.string() + ":stream", 106), ids.flatten()));
        QVERIFY(problemOf([&] { loadTokens(m_path.string() + ":ids", 105); }).find("element 5 is 105") !=
                std::string::npos);
    }

    void refusesBadTokenReferences_data()
    {
        QTest::addColumn<QString>("reference"); // % is the file
        QTest::addColumn<QString>("says");
        QTest::newRow("no tensor") << "%"
                                   << "names no tensor";
        QTest::newRow("empty tensor name") << "%:"
                                           << "names no tensor";
        QTest::newRow("no file") << ":ids"
                                 << "names no tensor";
        QTest::newRow("nothing") << ""
                                 << "names no tensor";
        QTest::newRow("missing file") << "%x:ids"
                                      << "cannot be opened";
        QTest::newRow("missing tensor") << "%:other"
                                        << "it has ";
        QTest::newRow("float") << "%:float"
                               << "type F32";
        QTest::newRow("bool") << "%:bool"
                              << "type BOOL";
        QTest::newRow("negative") << "%:negative"
                                  << "element 1 is -1";
        QTest::newRow("huge") << "%:huge"
                              << "9223372036854775807";
        QTest::newRow("scalar") << "%:scalar"
                                << "0 dimensions";
        QTest::newRow("cube") << "%:cube"
                              << "3 dimensions";
        QTest::newRow("empty") << "%:empty"
                               << "no token ids";
    }

    void refusesBadTokenReferences()
    {
        QFETCH(QString, reference);
        QFETCH(const QString, says);
        const auto whole = at::TensorOptions(at::kLong);
        saveTensors(m_path, {{"float", at::zeros({2, 2})},
                             {"bool", at::zeros({2, 2}, at::TensorOptions(at::kBool))},
                             {"negative", at::arange(0, -4, -1, whole)},
                             {"huge", at::full({1}, std::numeric_limits<std::int64_t>::max(), whole)},
                             {"scalar", at::zeros({}, whole)},
                             {"cube", at::zeros({1, 1, 1}, whole)},
                             {"empty", at::zeros({0, 5}, whole)}});
        reference.replace("%", QString::fromStdString(m_path.string()));
        const QString text =
            QString::fromStdString(problemOf([&] { loadTokens(reference.toStdString(), 100); }));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

private:
    test::TemporaryFolder m_folder;
    const std::filesystem::path m_path = m_folder / "x.safetensors";
};

QTEST_GUILESS_MAIN(TensorIoTest)
#include "tensor_io_test.moc"
