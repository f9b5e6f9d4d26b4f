#include "gui/fuzzy_match.h"

#include <QtTest/QTest>

using namespace besa;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void better_data();
    void better();
    void lettersOutOfOrderDoNotMatch();
};

void FuzzyMatchTest::better_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("best");
    QTest::addColumn<QString>("other");
    QTest::newRow("in a row") << "rec"
                              << "Open recipe"
                              << "Replay each scene";
    QTest::newRow("starts of words") << "sp"
                                     << "Start pruning"
                                     << "Resize panes up";
    QTest::newRow("shorter") << "quit"
                             << "Quit"
                             << "Quit and keep everything that was changed";
    QTest::newRow("block and site") << "3 down"
                                    << "model.layers.3.mlp.down_proj.weight"
                                    << "model.layers.13.mlp.down_proj.weight";
}

void FuzzyMatchTest::better()
{
    QFETCH(QString, pattern);
    QFETCH(QString, best);
    QFETCH(QString, other);
    QVERIFY(fuzzyScore(pattern, best).has_value());
    QVERIFY(fuzzyScore(pattern, best).value() > fuzzyScore(pattern, other).value_or(-1000));
}

void FuzzyMatchTest::lettersOutOfOrderDoNotMatch()
{
    QVERIFY(!fuzzyScore(u"tiuq", u"Quit"));
    QVERIFY(!fuzzyScore(u"quits", u"Quit"));
    QVERIFY(!fuzzyScore(u"a", u""));
    QVERIFY(fuzzyScore(u"", u"anything"));
    QVERIFY(fuzzyScore(u"QUIT", u"quit"));
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
