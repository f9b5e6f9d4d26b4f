#include "base/error.h"
#include "checkpoint/mask_file.h"
#include "checkpoint/masks.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/tensor_io.h"
#include "temporary_folder.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/equal.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QtTest/QTest>

using namespace besa;

namespace {

at::Tensor randomMask(std::int64_t rows, std::int64_t columns)
{
    return at::rand({rows, columns}).gt(0.5);
}

MaskFileInfo infoFor(const std::map<std::string, at::Tensor>& masks)
{
    MaskFileInfo info;
    for (const auto& [name, mask] : masks) {
        info.shapes[name] = {mask.size(0), mask.size(1)};
    }
    info.base = {{"model.safetensors", std::string(64, 'a')}};
    info.method = "besa";
    info.target = "0.5";
    info.provenance = R"({"seed":3})";
    info.recipeYaml = "besa_recipe: 1\n";
    info.modelCard = "# card\n";
    return info;
}

std::string save(const std::filesystem::path& path, const std::map<std::string, at::Tensor>& masks)
{
    std::vector<std::string> names;
    for (const auto& [name, mask] : masks) {
        names.push_back(name);
    }
    return writeMaskFile(
        path, names, [&](const std::string& name) { return masks.at(name); }, infoFor(masks));
}

} // namespace

class MasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bitOrderIsLeastSignificantFirst()
    {
        const at::Tensor keep = at::tensor({1, 0, 0, 1, 0, 0, 0, 0, 1}, at::kInt).to(at::kBool).view({1, 9});
        const at::Tensor packed = packMask(keep);
        QCOMPARE(packed.size(1), 2);
        QCOMPARE(packed[0][0].item<int>(), 0x09);
        QCOMPARE(packed[0][1].item<int>(), 0x01);
    }

    void unpackIsTheInverse_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        for (const auto& [rows, columns] :
             {std::pair{1, 1}, {3, 7}, {3, 8}, {5, 9}, {2, 64}, {7, 100}, {0, 8}, {4, 0}}) {
            QTest::addRow("%d x %d", rows, columns) << rows << columns;
        }
    }
    void unpackIsTheInverse()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const at::Tensor keep = randomMask(rows, columns);
        QVERIFY(at::equal(unpackMask(packMask(keep), columns), keep));
    }

    void packTakesTransposedMasks()
    {
        const at::Tensor keep = randomMask(9, 20).t();
        QVERIFY(at::equal(unpackMask(packMask(keep), 9), keep));
    }

    void badPackedMasksAreRefused()
    {
        const at::Tensor packed = at::zeros({2, 2}, at::kByte);
        QVERIFY_THROWS_EXCEPTION(Error, unpackMask(packed, 17));
        QVERIFY_THROWS_EXCEPTION(Error, unpackMask(packed, 8));
        at::Tensor padded = at::zeros({2, 2}, at::kByte);
        padded[1][1].fill_(0x02); // column 9 of 9 columns
        QVERIFY_THROWS_EXCEPTION(Error, unpackMask(padded, 9));
        QVERIFY_THROWS_EXCEPTION(Error, packMask(at::zeros({2, 2})));
    }

    /// A file of a few bytes may state any number of rows that have no columns.
    void rowsWithoutColumnsTakeNoTime()
    {
        constexpr std::int64_t rows = std::int64_t{1} << 62U;
        QCOMPARE(unpackMask(at::empty({rows, 0}, at::kByte), 0).size(0), rows);
    }

    void fileGivesBackMasksAndWords()
    {
        const test::TemporaryFolder folder;
        const std::map<std::string, at::Tensor> masks{{"a.weight", randomMask(5, 9)},
                                                      {"b.weight", randomMask(2, 16)}};
        const std::string hash = save(folder / "masks.safetensors", masks);
        QCOMPARE(hash.size(), std::size_t{64});
        const MaskFile file = MaskFile::open(folder / "masks.safetensors");
        QVERIFY(at::equal(file.keep("a.weight"), masks.at("a.weight")));
        QVERIFY(at::equal(file.keep("b.weight"), masks.at("b.weight")));
        QVERIFY(!file.keep("c.weight").defined());
        QCOMPARE(file.info().base, infoFor(masks).base);
        QCOMPARE(file.info().method, std::string("besa"));
        QCOMPARE(file.info().target, std::string("0.5"));
        QCOMPARE(file.info().provenance, std::string(R"({"seed":3})"));
        QCOMPARE(file.info().recipeYaml, std::string("besa_recipe: 1\n"));
        QCOMPARE(file.info().modelCard, std::string("# card\n"));
    }

    /// Other programs find the bits where the format says.
    void fileFollowsTheFormat()
    {
        const test::TemporaryFolder folder;
        save(folder / "masks.safetensors", {{"a.weight", randomMask(5, 9)}});
        const auto file = SafetensorsFile::open(folder / "masks.safetensors");
        const TensorEntry* entry = file->find("a.weight.mask");
        QVERIFY(entry != nullptr);
        QVERIFY(entry->dtype == Dtype::U8);
        QCOMPARE(entry->shape, (std::vector<std::int64_t>{5, 2}));
        QCOMPARE(file->metadata().at("format"), std::string("pt"));
        QCOMPARE(file->metadata().at("format_version"), std::string("1"));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("newer format")
            << QByteArray(R"("format_version":"1")") << QByteArray(R"("format_version":"9")");
        QTest::newRow("no masks file")
            << QByteArray(R"("format_version")") << QByteArray(R"("format_versiom")");
        QTest::newRow("shape") << QByteArray("[5,9]") << QByteArray("[5,7]");
        QTest::newRow("negative shape") << QByteArray("[5,9]") << QByteArray("[5,-]");
        QTest::newRow("other weight") << QByteArray("a.weight.mask") << QByteArray("z.weight.mask");
        QTest::newRow("base no object") << QByteArray("\"base\":\"{") << QByteArray("\"base\":\"[");
        QTest::newRow("provenance") << QByteArray(":3}") << QByteArray(":3]");
    }
    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const test::TemporaryFolder folder;
        const auto path = folder / "masks.safetensors";
        save(path, {{"a.weight", randomMask(5, 9)}});
        std::string bytes = test::readFile(path);
        const std::size_t at = bytes.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        bytes.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        test::writeFile(path, bytes);
        QVERIFY_THROWS_EXCEPTION(Error, MaskFile::open(path));
    }

    /// A parser that calls itself for every bracket would run out of stack here.
    void deeplyNestedWordsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"shapes", "base", "sha256"}) {
            QTest::newRow(key) << QString(key);
        }
    }
    void deeplyNestedWordsAreRefused()
    {
        QFETCH(QString, key);
        const test::TemporaryFolder folder;
        save(folder / "masks.safetensors", {{"a.weight", randomMask(5, 9)}});
        const auto file = SafetensorsFile::open(folder / "masks.safetensors");
        auto words = file->metadata();
        QVERIFY(words.contains(key.toStdString()));
        words[key.toStdString()] = R"({"a.weight":)" + std::string(1'000'000, '[');
        saveTensors(folder / "nested.safetensors", {{"a.weight.mask", readTensor(file, "a.weight.mask")}},
                    words);
        QVERIFY_THROWS_EXCEPTION(Error, MaskFile::open(folder / "nested.safetensors"));
    }

    void aFlippedBitIsFound()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "masks.safetensors";
        save(path, {{"a.weight", randomMask(5, 16)}});
        std::string bytes = test::readFile(path);
        bytes.back() = static_cast<char>(bytes.back() ^ 4);
        test::writeFile(path, bytes);
        const MaskFile file = MaskFile::open(path);
        QVERIFY_THROWS_EXCEPTION(Error, file.keep("a.weight"));
    }
};

QTEST_GUILESS_MAIN(MasksTest)
#include "masks_test.moc"
