#include "page/prompt_panel.h"

#include "util/message_bar.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

using namespace besa;

namespace {

QString textOf(const PromptPanel& panel, const char* view)
{
    return panel.findChild<QTextEdit*>(view)->toPlainText();
}

QString verdict(const PromptPanel& panel)
{
    return panel.findChild<QLabel*>("verdict")->text();
}

void say(PromptPanel& panel, Answerer which, const QStringList& tokens)
{
    for (const QString& token : tokens) {
        panel.appendText(which, token);
    }
}

} // namespace

class PromptPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffWithAReasonUntilThereIsAModel()
    {
        PromptPanel panel;
        QVERIFY(!panel.findChild<QPushButton*>("generate")->isEnabled());
        QVERIFY(!verdict(panel).isEmpty());
        panel.setUnavailable({});
        QVERIFY(panel.findChild<QPlainTextEdit*>("prompt")->isEnabled());
        QVERIFY(!panel.findChild<QPushButton*>("generate")->isEnabled()); // no prompt yet
    }

    void asksByKeyboardAndByMouse()
    {
        PromptPanel panel;
        panel.setUnavailable({});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy asked(&panel, &PromptPanel::generateRequested);
        QSignalSpy stopped(&panel, &PromptPanel::stopRequested);
        auto* prompt = panel.findChild<QPlainTextEdit*>("prompt");
        prompt->setFocus();
        QTest::keyClicks(prompt, "Once upon");
        QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QString("Once upon"));
        QTest::mouseClick(panel.findChild<QPushButton*>("stopAnswer"), Qt::LeftButton);
        QCOMPARE(stopped.count(), 1);
        panel.finished(Answerer::Dense);
        panel.finished(Answerer::Pruned);
        QTest::mouseClick(panel.findChild<QPushButton*>("generate"), Qt::LeftButton);
        QCOMPARE(asked.count(), 2);
    }

    void marksTheFirstTokenThatDiffers()
    {
        PromptPanel panel;
        panel.setUnavailable({});
        panel.setPrompt("Once");
        panel.findChild<QPushButton*>("generate")->click();
        say(panel, Answerer::Dense, {" upon", " a", " time"});
        say(panel, Answerer::Pruned, {" upon", " a"});
        QVERIFY(!panel.firstDifference());
        say(panel, Answerer::Pruned, {" hill", " time"});
        QCOMPARE(panel.firstDifference(), std::optional<std::size_t>(2));
        QCOMPARE(textOf(panel, "denseAnswer"), QString("Once upon a time"));
        QCOMPARE(textOf(panel, "prunedAnswer"), QString("Once upon a hill time"));
        QVERIFY(verdict(panel).contains("hill"));
        QTextCursor cursor(panel.findChild<QTextEdit*>("prunedAnswer")->document());
        cursor.setPosition(static_cast<int>(std::string_view("Once upon a hi").size()));
        QVERIFY(cursor.charFormat().fontUnderline());
        cursor.setPosition(static_cast<int>(std::string_view("Once upon").size()));
        QVERIFY(!cursor.charFormat().fontUnderline());
    }

    void anAnswerThatEndsEarlierDiffers()
    {
        PromptPanel panel;
        panel.setUnavailable({});
        panel.setPrompt("Once");
        panel.findChild<QPushButton*>("generate")->click();
        say(panel, Answerer::Dense, {" upon"});
        panel.finished(Answerer::Dense);
        say(panel, Answerer::Pruned, {" upon"});
        QVERIFY(!panel.firstDifference());
        say(panel, Answerer::Pruned, {" a"});
        QCOMPARE(panel.firstDifference(), std::optional<std::size_t>(1));
    }

    void equalAnswersAreSaidToBeEqual()
    {
        PromptPanel panel;
        panel.setUnavailable({});
        panel.setPrompt("Once");
        panel.findChild<QPushButton*>("generate")->click();
        for (const Answerer which : {Answerer::Dense, Answerer::Pruned}) {
            say(panel, which, {" upon", "."});
            panel.finished(which);
        }
        QVERIFY(!panel.firstDifference());
        QVERIFY(verdict(panel).contains("same answer"));
    }

    void aProblemEndsBothAnswers()
    {
        PromptPanel panel;
        panel.setUnavailable({});
        panel.setPrompt("Once");
        panel.findChild<QPushButton*>("generate")->click();
        panel.setProblem({"The file is gone.", "model.safetensors", "Export again."});
        QCOMPARE(panel.findChildren<MessageBar*>().size(), 1);
        QVERIFY(panel.findChild<QPushButton*>("generate")->isEnabled());
        panel.findChild<QPushButton*>("generate")->click();
        QCOMPARE(panel.findChildren<MessageBar*>().size(), 0);
    }
};

QTEST_MAIN(PromptPanelTest)
#include "prompt_panel_test.moc"
