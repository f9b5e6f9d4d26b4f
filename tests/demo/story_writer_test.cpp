#include "story_words.h"
#include "story_writer.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace besa;

class StoryWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsTemplates_data();
    void expandsTemplates();
    void drawsAlternatives();
    void fixedSlotsAgree();
    void refusesUnknownSlots();
    void countsNouns_data();
    void countsNouns();
    void pronounsAgree_data();
    void pronounsAgree();
};

void StoryWriterTest::expandsTemplates_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "It rained."
                           << "It rained.";
    QTest::newRow("slot") << "{he} ran"
                          << "she ran";
    QTest::newRow("capital slot") << "{He} ran"
                                  << "She ran";
    QTest::newRow("slot in slot") << "{who} ran"
                                  << "she and she ran";
    QTest::newRow("same alternatives") << "[one|one] [[two|two]|two]"
                                       << "one two";
    QTest::newRow("empty alternative") << "no[|] space"
                                       << "no space";
    QTest::newRow("quotation") << "<Yes,> said {he}"
                               << "\"Yes,\" said she";
    QTest::newRow("article") << "a owl and a old hen"
                             << "an owl and an old hen";
    QTest::newRow("article at the start") << "A apple fell"
                                          << "An apple fell";
    QTest::newRow("no article") << "sea air, a bee"
                                << "sea air, a bee";
}

void StoryWriterTest::expandsTemplates()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    StoryWriter story(1);
    story.set("he", "she");
    story.set("who", "{he} and {he}");
    story.say(pattern.toStdString());
    QCOMPARE(QString::fromStdString(story.text()), text);
}

void StoryWriterTest::drawsAlternatives()
{
    int seen[3] = {0, 0, 0};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        StoryWriter story(seed);
        story.say("[a|b|c]");
        ++seen[story.text().at(0) - 'a'];
    }
    for (const int count : seen) {
        QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
    }
}

void StoryWriterTest::fixedSlotsAgree()
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        StoryWriter story(seed);
        story.fix("colour", "[red|blue|green|black]");
        story.say("{colour} {colour}");
        const QStringList words = QString::fromStdString(story.text()).split(' ');
        QCOMPARE(words.at(0), words.at(1));
    }
}

void StoryWriterTest::refusesUnknownSlots()
{
    StoryWriter story(1);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, story.say("{nobody} came"));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, story.say("[a|b"));
}

void StoryWriterTest::countsNouns_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << "no berries are; them; they were";
    QTest::newRow("one") << 1 << "one berry is; it; it was";
    QTest::newRow("many") << 11 << "eleven berries are; them; they were";
}

void StoryWriterTest::countsNouns()
{
    QFETCH(int, n);
    QFETCH(QString, text);
    StoryWriter story(1);
    story.setCount("n", n, {"berry", "berries"});
    story.say("{n.of} {n.are}; {n.them}; {n.they} {n.were}");
    QCOMPARE(QString::fromStdString(story.text()), text);
}

void StoryWriterTest::pronounsAgree_data()
{
    QTest::addColumn<bool>("female");
    QTest::addColumn<QString>("forms");
    QTest::newRow("female") << true << "she her her";
    QTest::newRow("male") << false << "he him his";
}

void StoryWriterTest::pronounsAgree()
{
    QFETCH(bool, female);
    QFETCH(QString, forms);
    const Pronouns& p = pronouns(female ? Gender::Female : Gender::Male);
    QCOMPARE(QString("%1 %2 %3").arg(p.he.data(), p.him.data(), p.his.data()), forms);
}

QTEST_GUILESS_MAIN(StoryWriterTest)
#include "story_writer_test.moc"
