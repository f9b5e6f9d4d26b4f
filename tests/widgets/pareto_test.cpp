#include "util/pareto.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace besa;

namespace {

/// The definition, word by word.
bool isBeaten(const std::vector<ParetoPoint>& points, const ParetoPoint& point)
{
    return std::any_of(points.begin(), points.end(), [&](const ParetoPoint& other) {
        return other.sparsity >= point.sparsity && other.perplexity <= point.perplexity &&
               (other.sparsity > point.sparsity || other.perplexity < point.perplexity);
    });
}

} // namespace

class ParetoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFront_data()
    {
        QTest::addColumn<QList<QPointF>>("points");
        QTest::addColumn<QList<bool>>("front");
        QTest::newRow("nothing") << QList<QPointF>{} << QList<bool>{};
        QTest::newRow("one") << QList<QPointF>{{0.5, 6}} << QList<bool>{true};
        QTest::newRow("equal") << QList<QPointF>{{0.5, 6}, {0.5, 6}} << QList<bool>{true, true};
        QTest::newRow("same sparsity") << QList<QPointF>{{0.5, 7}, {0.5, 6}} << QList<bool>{false, true};
        QTest::newRow("same perplexity") << QList<QPointF>{{0.4, 6}, {0.5, 6}} << QList<bool>{false, true};
        QTest::newRow("stairs") << QList<QPointF>{{0.5, 6}, {0.6, 8}, {0.55, 9}, {0.7, 20}}
                                << QList<bool>{true, true, false, true};
        QTest::newRow("not finite") << QList<QPointF>{{0.9, std::nan("")}, {0.9, INFINITY}, {0.5, 6}}
                                    << QList<bool>{false, false, true};
    }

    void findsTheFront()
    {
        QFETCH(QList<QPointF>, points);
        QFETCH(QList<bool>, front);
        std::vector<ParetoPoint> given;
        for (const QPointF& point : points) {
            given.push_back({point.x(), point.y()});
        }
        const std::vector<bool> found = paretoFront(given);
        QCOMPARE(QList<bool>(found.begin(), found.end()), front);
    }

    void agreesWithTheDefinition()
    {
        std::mt19937 random(1);
        std::uniform_int_distribution<int> coarse(0, 9); // many ties
        for (int round = 0; round < 200; ++round) {
            std::vector<ParetoPoint> points(static_cast<std::size_t>(coarse(random)));
            for (ParetoPoint& point : points) {
                point = {coarse(random) / 10.0, 5.0 + coarse(random)};
            }
            const std::vector<bool> front = paretoFront(points);
            for (std::size_t i = 0; i < points.size(); ++i) {
                QCOMPARE(bool(front[i]), !isBeaten(points, points[i]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ParetoTest)
#include "pareto_test.moc"
