#include "base/error.h"
#include "pruning/allocation/allocation_file.h"
#include "pruning/allocation/fixed.h"
#include "temporary_folder.h"

#include <algorithm>
#include <numeric>
#include <random>

#include <QtTest/QTest>

using namespace besa;

namespace {

constexpr const char* kBlock =
    R"({"self_attn.q_proj":{"zeros":6,"rows":[0,4,2]},"self_attn.k_proj":{"zeros":1},)"
    R"("self_attn.v_proj":{"zeros":0},"self_attn.o_proj":{"zeros":7},"mlp.gate_proj":{"zeros":5},)"
    R"("mlp.up_proj":{"zeros":6},"mlp.down_proj":{"zeros":12}})";

std::string fileText(const std::string& block)
{
    return R"({"besa_allocation":1,"blocks":[)" + block + "]}";
}

/// The good block with one piece of text put in place of another.
std::string changed(const std::string& from, const std::string& to)
{
    std::string block = kBlock;
    block.replace(block.find(from), from.size(), to);
    return fileText(block);
}

/// Three rows of four weights in every matrix.
BlockShape smallShape()
{
    BlockShape shape;
    shape.rows.fill(3);
    shape.columns.fill(4);
    return shape;
}

std::vector<std::int32_t> rowsOf(const Plan& plan, Site site)
{
    const at::Tensor& counts = plan.counts[index(site)];
    return {counts.data_ptr<std::int32_t>(), counts.data_ptr<std::int32_t>() + counts.size(0)};
}

} // namespace

class AllocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        Allocation allocation;
        allocation.blocks.resize(2);
        allocation.blocks[0][index(Site::Gate)] = {7, {3, 0, 4}};
        allocation.blocks[1][index(Site::Down)].zeros = 123'456'789'012;
        const test::TemporaryFolder folder;
        writeAllocation(folder / "a.json", allocation);
        const Allocation again = readAllocation(folder / "a.json");
        QCOMPARE(again.blocks.size(), std::size_t{2});
        QCOMPARE(again.blocks[0][index(Site::Gate)].zeros, std::int64_t{7});
        QCOMPARE(again.blocks[0][index(Site::Gate)].rows, (std::vector<std::int32_t>{3, 0, 4}));
        QCOMPARE(again.blocks[1][index(Site::Down)].zeros, std::int64_t{123'456'789'012});
        QVERIFY(again.blocks[1][index(Site::Down)].rows.empty());
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("empty") << std::string();
        QTest::newRow("no JSON") << std::string("zeros");
        QTest::newRow("another file") << std::string(R"({"blocks":[]})");
        QTest::newRow("another version") << std::string(R"({"besa_allocation":2,"blocks":[]})");
        QTest::newRow("no blocks") << std::string(R"({"besa_allocation":1})");
        QTest::newRow("an unknown key") << std::string(R"({"besa_allocation":1,"blocks":[],"block":1})");
        QTest::newRow("a block that is none") << fileText("7");
        QTest::newRow("a matrix missing") << changed(R"("mlp.up_proj":{"zeros":6},)", "");
        QTest::newRow("a matrix too many") << changed("mlp.up_proj", R"(mlp.up":{"zeros":1},"mlp.up_proj)");
        QTest::newRow("no zeros") << changed(R"({"zeros":5})", "{}");
        QTest::newRow("negative") << changed(R"("zeros":5)", R"("zeros":-5)");
        QTest::newRow("a fraction") << changed(R"("zeros":5)", R"("zeros":0.5)");
        QTest::newRow("rows that do not sum") << changed("[0,4,2]", "[0,4,3]");
        QTest::newRow("rows no list") << changed("[0,4,2]", "6");
        QTest::newRow("a misspelt key") << changed(R"("rows")", R"("row")");
    }
    void badFilesAreRefused()
    {
        QFETCH(std::string, text);
        const test::TemporaryFolder folder;
        test::writeFile(folder / "a.json", text);
        QVERIFY_THROWS_EXCEPTION(Error, readAllocation(folder / "a.json"));
    }

    void anAbsentFileIsNamed()
    {
        try {
            readAllocation("/nowhere/a.json");
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.problem().where, std::string("/nowhere/a.json"));
            QVERIFY(error.code() == ExitCode::Model);
        }
    }

    void thePlanHasExactlyTheseCounts()
    {
        const test::TemporaryFolder folder;
        test::writeFile(folder / "a.json", fileText(kBlock));
        const Plan plan = fixedPlan(smallShape(), readAllocation(folder / "a.json"), 0);
        QCOMPARE(rowsOf(plan, Site::Query), (std::vector<std::int32_t>{0, 4, 2}));
        QCOMPARE(rowsOf(plan, Site::Output), (std::vector<std::int32_t>{3, 2, 2})); // as even as can be
        QCOMPARE(rowsOf(plan, Site::Value), (std::vector<std::int32_t>{0, 0, 0}));
        QCOMPARE(rowsOf(plan, Site::Down), (std::vector<std::int32_t>{4, 4, 4}));
        QCOMPARE(plan.zeros(), std::int64_t{37});
    }

    void anAllocationOfAnotherModelIsRefused_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("blocks") << fileText("");
        QTest::newRow("zeros") << changed(R"("zeros":12)", R"("zeros":13)");
        QTest::newRow("rows") << changed("[0,4,2]", "[0,4,1,1]");
        QTest::newRow("columns") << changed("[0,4,2]", "[0,5,1]");
    }
    void anAllocationOfAnotherModelIsRefused()
    {
        QFETCH(std::string, text);
        const test::TemporaryFolder folder;
        test::writeFile(folder / "a.json", text);
        const Allocation allocation = readAllocation(folder / "a.json");
        QVERIFY_THROWS_EXCEPTION(Error, fixedPlan(smallShape(), allocation, 0));
    }

    void rowsMoveTogether()
    {
        const std::vector<std::int32_t> rows{10, 20, 30, 0, 64};
        QCOMPARE(shiftRows(rows, 64, 124), rows); // the same total gives the same rows
        QCOMPARE(shiftRows(rows, 64, 136), (std::vector<std::int32_t>{13, 23, 33, 3, 64}));
        QCOMPARE(shiftRows(rows, 64, 0), (std::vector<std::int32_t>(5, 0)));
        QCOMPARE(shiftRows(rows, 64, 320), (std::vector<std::int32_t>(5, 64)));
        std::mt19937 random(1);
        for (int trial = 0; trial < 300; ++trial) {
            const auto columns = static_cast<std::int32_t>(1 + random() % 100);
            std::vector<std::int32_t> some(1 + random() % 50);
            std::ranges::generate(some, [&] {
                return static_cast<std::int32_t>(random() % static_cast<unsigned>(columns + 1));
            });
            const auto total =
                static_cast<std::int64_t>(random() % (some.size() * static_cast<std::size_t>(columns) + 1));
            const std::vector<std::int32_t> moved = shiftRows(some, columns, total);
            QCOMPARE(std::accumulate(moved.begin(), moved.end(), std::int64_t{0}), total);
            for (std::size_t r = 0; r < some.size(); ++r) {
                QVERIFY(moved[r] >= 0 && moved[r] <= columns);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
