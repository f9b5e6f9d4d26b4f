#include "page/replay_bar.h"
#include "watch/replay.h"
#include "widgets/fake_run.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

using namespace besa;

class ReplayBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<RunWatch>();
        m_replay = std::make_unique<Replay>(*m_watch);
        m_bar = std::make_unique<ReplayBar>(*m_replay);
        m_bar->resize(900, 40);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }

    void cleanup()
    {
        m_bar.reset();
        m_replay.reset();
    }

    void withoutARunNothingCanBePressed()
    {
        QVERIFY(!m_bar->isEnabled());
        m_replay->load({}, fakeEvents({}));
        QVERIFY(m_bar->isEnabled());
        QCOMPARE(slider()->value(), static_cast<int>(m_replay->count()));
    }

    void theSliderScrubs()
    {
        m_replay->load({}, fakeEvents({}));
        slider()->setValue(12);
        QCOMPARE(m_replay->position(), std::size_t(12));
        QVERIFY(m_bar->findChild<QLabel*>("replayPlace")->text().contains("12"));
        m_replay->jump(20);
        QCOMPARE(slider()->value(), 20);
    }

    void theButtonsGoToAndFro()
    {
        m_replay->load({}, fakeEvents({}));
        m_replay->jump(0);
        click("block-on");
        QCOMPARE(m_watch->trace().current(), 0);
        click("block-on");
        QCOMPARE(m_watch->trace().current(), 1);
        click("step-on");
        QCOMPARE(m_watch->trace().blocks()[1].curve.steps(), 1);
        click("step-back");
        QCOMPARE(m_watch->trace().blocks()[1].curve.steps(), 0);
        click("block-back");
        QCOMPARE(m_watch->trace().current(), 0);
        click("play");
        QVERIFY(m_replay->playing());
        click("play");
        QVERIFY(!m_replay->playing());
    }

    void theKeysDoTheSame()
    {
        m_replay->load({}, fakeEvents({}));
        slider()->setFocus();
        const auto press = [&](Qt::Key key) { QTest::keyClick(slider(), key); };
        press(Qt::Key_Home);
        QCOMPARE(m_replay->position(), std::size_t(0));
        press(Qt::Key_PageDown);
        press(Qt::Key_Right);
        QCOMPARE(m_watch->trace().blocks()[0].curve.steps(), 1);
        press(Qt::Key_Left);
        press(Qt::Key_PageUp);
        QCOMPARE(m_replay->position(), std::size_t(0));
        press(Qt::Key_End);
        QCOMPARE(m_replay->position(), m_replay->count());
        press(Qt::Key_Space);
        QVERIFY(m_replay->playing());
        press(Qt::Key_Space);
        press(Qt::Key_Plus);
        QCOMPARE(m_replay->speed(), 2.0);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QCOMPARE(m_replay->speed(), 0.5);
        QCOMPARE(m_bar->findChild<QComboBox*>("replaySpeed")->currentData().toDouble(), 0.5);
    }

    void everyPartHasAName()
    {
        for (const QWidget* part : m_bar->findChildren<QToolButton*>()) {
            QVERIFY(!part->accessibleName().isEmpty());
        }
        QVERIFY(!slider()->accessibleName().isEmpty());
    }

private:
    QSlider* slider() const { return m_bar->findChild<QSlider*>("replayPosition"); }
    void click(const char* name) { QTest::mouseClick(m_bar->findChild<QToolButton*>(name), Qt::LeftButton); }

    std::unique_ptr<RunWatch> m_watch;
    std::unique_ptr<Replay> m_replay;
    std::unique_ptr<ReplayBar> m_bar;
};

QTEST_MAIN(ReplayBarTest)
#include "replay_bar_test.moc"
