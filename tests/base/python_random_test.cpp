#include "base/python_random.h"

#include <QtTest/QTest>

#include <limits>
#include <vector>

namespace {

using Numbers = std::vector<std::int64_t>;

/// Expected values come from CPython 3.11.
class PythonRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randintEqualsPython_data();
    void randintEqualsPython();
    void stateIsTwistedAgainAfter624Words();
    void randomEqualsPython();
    void randintStaysInsideItsBounds();
};

void PythonRandomTest::randintEqualsPython_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<std::int64_t>("low");
    QTest::addColumn<std::int64_t>("high");
    QTest::addColumn<Numbers>("expected");
    const auto row = [](const char* name, std::uint64_t seed, std::int64_t low, std::int64_t high,
                        const Numbers& expected) { QTest::newRow(name) << seed << low << high << expected; };
    row("C4 documents, seed 0", 0, 0, 356316,
        {201979, 220500, 21225, 135746, 268055, 254766, 212302, 159023});
    row("seed 1", 1, 0, 356316, {70445, 298426, 33086, 133729, 61823, 259750, 235662, 247592});
    row("seed 42", 42, 0, 356316, {335243, 58369, 13112, 144194, 128393, 117026, 73158, 53736});
    row("seed of two words", 12345678901234, 0, 356316,
        {13128, 293383, 76193, 223450, 277787, 212394, 258885, 224304});
    row("largest seed", std::numeric_limits<std::uint64_t>::max(), 0, 356316,
        {11442, 130431, 177259, 324403, 111132, 239108, 322503, 49816});
    row("negative bounds", 7, -5, 5, {0, -3, 1, 5, -5, -4});
    row("2^32 choices", 7, 0, (std::int64_t{1} << 32) - 1, {647892279, 2795742288});
    row("2^62 choices", 7, 1, std::int64_t{1} << 62, {3641603982383516984, 445363681616962641});
}

void PythonRandomTest::randintEqualsPython()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(std::int64_t, low);
    QFETCH(std::int64_t, high);
    QFETCH(Numbers, expected);

    besa::PythonRandom random(seed);
    for (const std::int64_t value : expected) {
        QCOMPARE(random.randint(low, high), value);
    }
}

void PythonRandomTest::stateIsTwistedAgainAfter624Words()
{
    besa::PythonRandom random(3);
    for (int i = 0; i < 999; ++i) {
        random.next32();
    }
    QCOMPARE(random.next32(), 481434917U);
}

void PythonRandomTest::randomEqualsPython()
{
    besa::PythonRandom random(7);
    QCOMPARE(random.random(), 0.32383276483316237);
    QCOMPARE(random.random(), 0.15084917392450192);
}

void PythonRandomTest::randintStaysInsideItsBounds()
{
    besa::PythonRandom random(5);
    for (std::int64_t width = 0; width < 70; ++width) {
        const std::int64_t value = random.randint(10, 10 + width);
        QVERIFY(value >= 10 && value <= 10 + width);
    }
}

} // namespace

QTEST_GUILESS_MAIN(PythonRandomTest)
#include "python_random_test.moc"
