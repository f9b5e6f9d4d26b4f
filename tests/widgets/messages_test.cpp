#include "util/empty_state.h"
#include "util/message_area.h"
#include "util/toast_stack.h"

#include "theme/colours.h"
#include "theme/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QTranslator>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace besa;

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barSaysWhatWhereAndRemedy();
    void barSpeaksTheLanguageOfTheWindow();
    void sameProblemIsShownOnce();
    void oldestBarMakesRoom();
    void buttonClosesAndActs();
    void toastsStackAndGoAway();
    void emptyStateOffersItsButton();
    void iconsFollowThePalette();
};

void MessagesTest::barSaysWhatWhereAndRemedy()
{
    MessageArea area;
    MessageBar* bar =
        area.add(BarKind::Error, {"the file is <b>gone</b>", "model.safetensors", "Fetch it again."});
    area.resize(600, 100);
    area.show();
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>()) {
        texts << label->text();
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QString all = texts.join('\n');
    QVERIFY(all.contains("The file is <b>gone</b>"));
    QVERIFY(all.contains("model.safetensors"));
    QVERIFY(all.contains("Fetch it again."));
    QVERIFY(bar->details().contains("where: model.safetensors"));
    auto* cross = bar->findChild<QToolButton*>("close-message");
    QTest::mouseClick(cross, Qt::LeftButton);
    QVERIFY(area.bars().isEmpty());
}

void MessagesTest::barSpeaksTheLanguageOfTheWindow()
{
    class German : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* /*context*/, const char* source, const char* /*note*/,
                          int /*n*/) const override
        {
            static const QHash<QByteArray, QString> words{
                {"the file could not be written: %1", "die Datei konnte nicht geschrieben werden: %1"},
                {"No space left on device", "kein Platz mehr"},
                {"Choose a folder you may write to.", "Wählen Sie einen anderen Ordner."}};
            return words.value(source);
        }
    } german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    MessageArea area;
    MessageBar* bar = area.add(BarKind::Error, {"the file could not be written: No space left on device", "a",
                                                "Choose a folder you may write to."});
    QCoreApplication::removeTranslator(&german);
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>()) {
        texts << label->text();
    }
    QCOMPARE(texts, (QStringList{"Die Datei konnte nicht geschrieben werden: kein Platz mehr",
                                 "a\nWählen Sie einen anderen Ordner."}));
    QVERIFY(
        bar->details().contains("No space left on device")); // whoever reads the report may know no German
}

void MessagesTest::sameProblemIsShownOnce()
{
    MessageArea area;
    MessageBar* bar = area.add(BarKind::Warning, {"a", "b", "c"});
    QCOMPARE(area.add(BarKind::Warning, {"a", "b", "c"}), bar);
    QVERIFY(area.add(BarKind::Error, {"a", "b", "c"}) != bar);
    QCOMPARE(area.bars().size(), 2);
}

void MessagesTest::oldestBarMakesRoom()
{
    MessageArea area;
    for (int i = 0; i < 10; ++i) {
        area.add(BarKind::Info, {std::to_string(i), "", ""});
    }
    QCOMPARE(area.bars().size(), qsizetype(MessageArea::kMost));
    QCOMPARE(area.bars().last()->problem().what, std::string("9"));
    area.clear();
    QVERIFY(area.bars().isEmpty());
}

void MessagesTest::buttonClosesAndActs()
{
    MessageArea area;
    int pressed = 0;
    area.add(BarKind::Info, {"a", "", ""})->addButton("Do it", [&] { ++pressed; });
    area.show();
    QTest::mouseClick(area.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(pressed, 1);
    QVERIFY(area.bars().isEmpty());
}

void MessagesTest::toastsStackAndGoAway()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    ToastStack stack(&window);
    for (int i = 0; i < 5; ++i) {
        stack.show(QString("toast %1").arg(i));
    }
    QCOMPARE(stack.toasts().size(), qsizetype(ToastStack::kMost));
    QVERIFY(!stack.toasts()[0]->geometry().intersects(stack.toasts()[1]->geometry()));
    window.resize(400, 300);
    for (const Toast* toast : stack.toasts()) {
        QVERIFY(window.rect().contains(toast->geometry()));
    }
    QTest::mouseClick(stack.toasts().last(), Qt::LeftButton);
    QCOMPARE(stack.toasts().size(), qsizetype(ToastStack::kMost - 1));
}

void MessagesTest::emptyStateOffersItsButton()
{
    EmptyState empty;
    empty.setText("No run yet", "Start one.", "Start");
    empty.resize(400, 300);
    empty.show();
    QSignalSpy pressed(&empty, &EmptyState::pressed);
    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    empty.setText("No run yet", "Start one.");
    QVERIFY(!empty.findChild<QPushButton*>()->isVisible());
}

void MessagesTest::iconsFollowThePalette()
{
    const auto inked = [](const QColor& wanted) {
        const QImage image = icon("play").pixmap(32, 32).toImage();
        return image.pixelColor(image.width() * 2 / 5, image.height() / 2).rgb() == wanted.rgb();
    };
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(palette);
        QVERIFY(inked(palette.color(QPalette::ButtonText)));
    }
    QVERIFY(icon("there is no such icon").isNull());
}

QTEST_MAIN(MessagesTest)
#include "messages_test.moc"
