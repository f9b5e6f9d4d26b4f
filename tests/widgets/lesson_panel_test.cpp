#include "page/lesson_panel.h"

#include "page/step_dots.h"
#include "util/spotlight.h"
#include "widgets/run_samples.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace besa;

namespace {

void press(const LessonPanel& panel, const char* name)
{
    QTest::mouseClick(panel.findChild<QPushButton*>(name), Qt::LeftButton);
}

} // namespace

class LessonPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSixShortSteps()
    {
        const std::vector<LessonStep> steps = lessonSteps();
        QCOMPARE(steps.size(), std::size_t(6));
        for (const LessonStep& step : steps) {
            QVERIFY(!step.title.isEmpty() && !step.view.isEmpty());
            const auto sentences = step.text.count(". ") + step.text.count("? ") + 1;
            QVERIFY2(sentences >= 2 && sentences <= 5, qPrintable(step.title));
            QVERIFY2(step.text.size() < 520, qPrintable(step.title));
        }
    }

    void goesByButtonsDotsAndKeys()
    {
        RunWatch watch;
        LessonPanel panel(watch);
        panel.show();
        QSignalSpy changed(&panel, &LessonPanel::stepChanged);
        QVERIFY(!panel.findChild<QPushButton*>("lessonBack")->isEnabled());
        press(panel, "lessonNext");
        QCOMPARE(panel.step(), 1);
        press(panel, "lessonBack");
        QCOMPARE(panel.step(), 0);
        auto* dots = panel.findChild<StepDots*>();
        QTest::keyClick(dots, Qt::Key_Right);
        QCOMPARE(panel.step(), 1);
        QTest::keyClick(dots, Qt::Key_End);
        QCOMPARE(panel.step(), 5);
        QTest::mouseClick(dots, Qt::LeftButton, {}, QPoint(10, dots->height() / 2)); // the first dot
        QCOMPARE(panel.step(), 0);
        QTest::keyClick(&panel, Qt::Key_PageDown);
        QCOMPARE(panel.step(), 1);
        QCOMPARE(changed.count(), 6);
    }

    void pointsAtTheViewItSpeaksOf()
    {
        RunWatch watch;
        LessonPanel panel(watch);
        panel.show();
        QSignalSpy pointed(&panel, &LessonPanel::highlightRequested);
        QSignalSpy acted(&panel, &LessonPanel::actionRequested);
        panel.setStep(2);
        press(panel, "lessonShowMe");
        press(panel, "lessonAct");
        QCOMPARE(pointed[0][0].toString(), lessonSteps()[2].view);
        QCOMPARE(acted[0][0].toString(), QString("start"));
        panel.setDemoOpen(false);
        press(panel, "lessonOpenDemo");
        QCOMPARE(acted[1][0].toString(), QString("open-demo"));
    }

    void goesOnWhenTheRunLearns()
    {
        RunWatch watch;
        LessonPanel panel(watch);
        panel.setStep(2);
        RunHeader header;
        header.live = true;
        watch.begin(header);
        QCOMPARE(panel.step(), 2);
        std::vector<RunEvent> events;
        addEvent(events, 0, BlockStarted{0, 6, 128});
        watch.apply(events);
        QCOMPARE(panel.step(), 3);
        watch.apply(sampleEvents(6));
        QCOMPARE(panel.step(), 3); // what is being read stays
    }

    void endsWhenAllBlocksAreDone()
    {
        RunWatch watch;
        LessonPanel panel(watch);
        panel.show();
        panel.setStep(5);
        const QString before = panel.findChild<QLabel*>("lessonState")->text();
        watch.apply(sampleEvents(6));
        QVERIFY(panel.findChild<QLabel*>("lessonState")->text() != before);
        QSignalSpy closed(&panel, &LessonPanel::closeRequested);
        press(panel, "lessonNext");
        QCOMPARE(closed.count(), 1);
    }

    void theSpotlightLetsEventsThrough()
    {
        QWidget window;
        window.resize(300, 200);
        auto* button = new QPushButton("press", &window);
        button->setGeometry(50, 50, 100, 40);
        window.show();
        QSignalSpy clicked(button, &QPushButton::clicked);
        Spotlight::pointAt(button);
        Spotlight::pointAt(button);
        QCOMPARE(window.findChildren<Spotlight*>().size(), 1);
        QVERIFY(window.findChild<Spotlight*>()->geometry().contains(button->geometry()));
        QCOMPARE(window.childAt(100, 70), button);
        button->hide();
        QTRY_COMPARE(window.findChildren<Spotlight*>().size(), 0);
    }
};

QTEST_MAIN(LessonPanelTest)
#include "lesson_panel_test.moc"
