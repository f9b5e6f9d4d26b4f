#include "window_fixture.h"

#include "form/setup_panel.h"
#include "gui/shortcut_sheet.h"
#include "page/lesson_panel.h"
#include "page/lesson_steps.h"
#include "plot/plot_view.h"
#include "theme/colours.h"
#include "util/message_area.h"
#include "util/spotlight.h"
#include "util/toast.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QDropEvent>
#include <QtGui/QWindow>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeWidget>

#include <cmath>

using namespace besa;
using namespace besa::test;

namespace {

QString plain(QString text)
{
    return text.remove('&').remove("…");
}

/// WCAG contrast.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void drop(QWidget* widget, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = widget->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

bool isInput(const QWidget* widget)
{
    const bool kind =
        qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
        qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
        qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractSlider*>(widget) ||
        qobject_cast<const QPlainTextEdit*>(widget);
    const QWidget* parent = widget->parentWidget();
    const bool part = widget->objectName().startsWith("qt_") || qobject_cast<const QScrollBar*>(widget) ||
                      qobject_cast<const QAbstractSpinBox*>(parent) ||
                      qobject_cast<const QComboBox*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
                      qobject_cast<const QAbstractItemView*>(parent) ||
                      QByteArray(widget->metaObject()->className()).startsWith("QComboBox") ||
                      QByteArray(widget->metaObject()->className()).startsWith("QTableCorner") ||
                      QByteArray(widget->metaObject()->className()).startsWith("QToolBarExtension") ||
                      QByteArray(widget->metaObject()->className()).startsWith("QDockWidgetTitleButton") ||
                      QByteArray(widget->metaObject()->className()).startsWith("QMenuBarExtension");
    return kind && !part;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSoonWithTheDemo();
    void paletteHoldsEveryAction();
    void paletteFindsByAFewLetters();
    void escapeClosesThePalette();
    void shortcutsAreUnique();
    void sheetListsEveryKey();
    void everyInputHasAName();
    void inksAreReadable();
    void keysShowPages();
    void keySwitchesTheTheme();
    void theThemeGoesAlongWithTheDesktop();
    void dropReachesItsCard_data();
    void dropReachesItsCard();
    void aTensorIsFoundBeforeThereIsARun();
    void theLessonPointsAtEveryView_data();
    void theLessonPointsAtEveryView();
    void interruptedRunIsOffered();
    void damagedSettingsAreSaid();
    void layoutIsResetSavedAndRestored();
    void theArrangementOutlivesACrash();
    void firstStepsComeAndGo();
};

void MainWindowTest::showsSoonWithTheDemo()
{
    QElapsedTimer clock;
    clock.start();
    WindowFixture window;
    window->openDemo();
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString("%1 ms").arg(clock.elapsed())));
    QVERIFY(!window->setup().recipe().model.empty());
    QVERIFY(window->allActions()[Act::Start]->isEnabled());
    QVERIFY(!window->allActions()[Act::Pause]->isEnabled());
}

void MainWindowTest::paletteHoldsEveryAction()
{
    WindowFixture window;
    QSet<QString> found;
    inNextDialog([&](QWidget* dialog) {
        auto* list = dialog->findChild<QListWidget*>("palette-list");
        for (int i = 0; list != nullptr && i < list->count(); ++i) {
            found << list->item(i)->text().section("  —  ", 0, 0);
        }
        dialog->close();
    });
    QTest::keyClick(window.window(), Qt::Key_K, Qt::ControlModifier);
    QSet<QAction*> actions(window->QWidget::actions().cbegin(), window->QWidget::actions().cend());
    for (const QAction* menu : window->menuBar()->actions()) {
        for (QAction* action : menu->menu()->actions()) {
            if (!action->isSeparator() && action->menu() == nullptr) {
                actions << action;
            }
        }
    }
    QVERIFY(actions.size() > 30);
    for (const QAction* action : actions) {
        if (action->isVisible() && action != window->allActions()[Act::Palette]) {
            QVERIFY2(found.contains(plain(action->text())), qPrintable(action->text()));
        }
    }
}

void MainWindowTest::paletteFindsByAFewLetters()
{
    WindowFixture window;
    const bool shown = window->allActions()[Act::ShowMessages]->isChecked();
    inNextDialog([](QWidget* dialog) {
        auto* search = dialog->findChild<QLineEdit*>("palette-search");
        QTest::keyClicks(search, "mess");
        QTest::keyClick(search, Qt::Key_Return);
    });
    QTest::keyClick(window.window(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(window->allActions()[Act::ShowMessages]->isChecked(), !shown);
}

void MainWindowTest::escapeClosesThePalette()
{
    WindowFixture window;
    inNextDialog([](QWidget* dialog) {
        QTest::keyClick(dialog->findChild<QLineEdit*>("palette-search"), Qt::Key_Escape);
    });
    QTest::keyClick(window.window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void MainWindowTest::shortcutsAreUnique()
{
    WindowFixture window;
    QHash<QString, QString> owners;
    for (const QAction* action : window->findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut ||
            action->shortcutContext() == Qt::WidgetWithChildrenShortcut) {
            continue;
        }
        for (const QKeySequence& keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(QString("%1: %2 and %3").arg(text, owners[text], action->text())));
            owners[text] = action->text();
        }
    }
    for (const QAction* action : window->allActions().all()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
    }
}

void MainWindowTest::sheetListsEveryKey()
{
    WindowFixture window;
    QStringList keys;
    inNextDialog([&](QWidget* dialog) {
        auto* tree = dialog->findChild<QTreeWidget*>();
        for (int i = 0; tree != nullptr && i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                keys << tree->topLevelItem(i)->child(j)->text(1);
            }
        }
        dialog->close();
    });
    QTest::keyClick(window.window(), Qt::Key_Question);
    for (const QAction* action : window->allActions().all()) {
        if (action->isVisible()) {
            QVERIFY2(keys.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
        }
    }
    for (const char* key : {"R", "F", "X", "L", "+", "-"}) { // of plots
        QVERIFY2(keys.contains(key), key);
    }
}

void MainWindowTest::everyInputHasAName()
{
    WindowFixture window;
    window->openDemo();
    int inputs = 0;
    QStringList nameless;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (!isInput(widget)) {
            continue;
        }
        ++inputs;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        const bool unused = qobject_cast<QAbstractButton*>(widget) && widget->isHidden();
        if (unused) { // gets its text when there is something to press it for
            continue;
        }
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless << QString("%1 “%2” in %3")
                            .arg(widget->metaObject()->className(), widget->objectName(),
                                 widget->parentWidget()->metaObject()->className());
        }
    }
    QVERIFY(inputs > 10);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
}

void MainWindowTest::inksAreReadable()
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                              ink(Ink::Card, palette)};
        for (const Ink meaning : {Ink::Muted, Ink::Accent, Ink::Good, Ink::Warning, Ink::Bad, Ink::Axis}) {
            for (const QColor& ground : grounds) {
                QVERIFY2(contrast(ink(meaning, palette), ground) >= 4.5,
                         qPrintable(QString("ink %1 on %2").arg(int(meaning)).arg(ground.name())));
            }
        }
        grounds << palette.color(QPalette::AlternateBase) << palette.color(QPalette::Button);
        for (const QColor& ground : grounds) {
            QVERIFY(contrast(palette.color(QPalette::Text), ground) >= 4.5);
        }
        QVERIFY(contrast(ink(Ink::OnAccent, palette), ink(Ink::Accent, palette)) >= 4.5);
        for (int series = 0; series < 8; ++series) {
            QVERIFY2(contrast(seriesPen(series, palette).color(), palette.color(QPalette::Base)) >= 3.0,
                     qPrintable(QString("series %1").arg(series)));
        }
    }
}

void MainWindowTest::keysShowPages()
{
    WindowFixture window;
    QVERIFY(!window->pages().isEmpty());
    for (const QAction* page : window->pages()) {
        const QKeyCombination keys = page->shortcut()[0];
        QTest::keyClick(window.window(), keys.key(), keys.keyboardModifiers());
        QVERIFY2(page->isChecked(), qPrintable(page->text()));
    }
    const bool shown = window->allActions()[Act::ShowSetup]->isChecked();
    QTest::keyClick(window.window(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window->allActions()[Act::ShowSetup]->isChecked(), !shown);
}

void MainWindowTest::keySwitchesTheTheme()
{
    WindowFixture window;
    QVERIFY(!isDark(window->palette()));
    QTest::keyClick(window.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isDark(window->palette()));
    QTest::keyClick(window.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!isDark(window->palette()));
}

void MainWindowTest::theThemeGoesAlongWithTheDesktop()
{
    WindowFixture window;
    const auto turn = [&](bool dark) {
        window.setDesktopDark(dark);
        QEvent change(QEvent::ThemeChange); // what a platform's plug-in sends to every window
        QApplication::sendEvent(window->windowHandle(), &change);
    };
    turn(true);
    QTRY_VERIFY(isDark(window->palette()));
    turn(false);
    QTRY_VERIFY(!isDark(window->palette()));
    Preferences(window.settings()).choose(Theme::Light);
    turn(true);
    QVERIFY(!isDark(window->palette())); // a chosen theme stays
}

void MainWindowTest::dropReachesItsCard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");

    QTest::newRow("model folder") << "model/"
                                  << "";
    QTest::newRow("shard") << "model/model-00001-of-00002.safetensors"
                           << "";
    QTest::newRow("index") << "model/model.safetensors.index.json"
                           << "";
    QTest::newRow("config") << "model/config.json"
                            << "";
    QTest::newRow("text") << "words.txt"
                          << "";
    QTest::newRow("lines") << "words.jsonl.gz"
                           << "";
    QTest::newRow("pickle") << "weights.bin"
                            << "pickle";
    QTest::newRow("gguf") << "model.gguf"
                          << "GGUF";
    QTest::newRow("picture") << "cat.png"
                             << "not a model";
    QTest::newRow("other folder") << "pictures/"
                                  << "neither a model nor a run";
}

void MainWindowTest::dropReachesItsCard()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    WindowFixture window;
    for (const char* folder : {"model", "pictures"}) {
        std::filesystem::create_directory(window.folder() / folder);
    }
    for (const char* file :
         {"model/config.json", "model/model-00001-of-00002.safetensors", "model/model.safetensors.index.json",
          "words.txt", "words.jsonl.gz", "weights.bin", "model.gguf", "cat.png"}) {
        writeFile(window.folder() / file, "x");
    }
    const QString path = QDir::cleanPath(window.path(name.toStdString()));
    drop(window.window(), {QUrl::fromLocalFile(path)});
    const QList<Toast*> toasts = window->findChildren<Toast*>();
    const Recipe& recipe = window->setup().recipe();
    if (!said.isEmpty()) {
        QCOMPARE(toasts.size(), qsizetype(1));
        QVERIFY2(toasts[0]->text().contains(said), qPrintable(toasts[0]->text()));
        QVERIFY(toasts[0]->text().contains(QFileInfo(path).fileName()));
        QVERIFY(recipe.model.empty());
        QVERIFY(recipe.calibration.files.empty());
    } else if (name.startsWith("words")) {
        QCOMPARE(recipe.calibration.files, std::vector<std::string>{path.toStdString()});
    } else {
        const QString expected = name.endsWith("config.json") ? QFileInfo(path).absolutePath() : path;
        QCOMPARE(QString::fromStdString(recipe.model), expected);
    }
}

void MainWindowTest::aTensorIsFoundBeforeThereIsARun()
{
    WindowFixture window;
    window->openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(window->desk().watch().header().blocks == 6, 30000); // its headers are read
    inNextDialog([](QWidget* dialog) {
        auto* search = dialog->findChild<QLineEdit*>("palette-search");
        QTest::keyClicks(search, "3 down");
        QTest::keyClick(search, Qt::Key_Return);
    });
    QTest::keyClick(window.window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(window->desk().watch().block(), 3);
    QCOMPARE(window->desk().watch().site(), Site::Down);
    const auto* map = window->findChild<PlotView*>("matrixMap");
    QVERIFY(map->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(map->hasData(), 30000); // the weights of the model itself
}

void MainWindowTest::theLessonPointsAtEveryView_data()
{
    QTest::addColumn<QString>("view");
    for (const LessonStep& step : lessonSteps()) {
        QTest::newRow(qPrintable(step.title)) << step.view;
    }
}

void MainWindowTest::theLessonPointsAtEveryView()
{
    QFETCH(QString, view);
    WindowFixture window;
    window->openDemo();
    QTRY_VERIFY_WITH_TIMEOUT(window->desk().watch().header().blocks == 6, 30000);
    Q_EMIT window->findChild<LessonPanel*>()->highlightRequested(view);
    const auto* target = window->findChild<QWidget*>(view);
    QVERIFY(target != nullptr && target->isVisible());
    QTRY_VERIFY(window->findChild<Spotlight*>() != nullptr);
    const QRect shown(target->mapTo(window.window(), QPoint(0, 0)), target->size());
    QVERIFY(window->findChild<Spotlight*>()->geometry().intersects(shown));
    QVERIFY(!target->visibleRegion().isEmpty()); // not scrolled away
}

void MainWindowTest::interruptedRunIsOffered()
{
    QString run;
    WindowFixture window([&](Settings& settings) {
        run = QFileInfo(settings.file()).absolutePath() + "/out.run";
        QDir().mkpath(run);
        writeFile((run + "/run.json").toStdString(), "{}");
        Session(settings).setRunning(run);
    });
    window->offerInterrupted();
    auto* area = window->findChild<MessageArea*>();
    QCOMPARE(area->bars().size(), qsizetype(1));
    QStringList buttons;
    for (const QPushButton* button : area->bars()[0]->findChildren<QPushButton*>()) {
        buttons << button->text();
    }
    QVERIFY2(buttons.contains("Resume the run"), qPrintable(buttons.join(',')));
    QVERIFY(Session(window.settings()).interrupted().isEmpty()); // asked once
}

void MainWindowTest::damagedSettingsAreSaid()
{
    TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "settings.json").string());
    writeFile(file.toStdString(), "{ not JSON");
    Settings settings(file);
    Appearance appearance;
    const MainWindow window(settings, appearance);
    auto* area = window.findChild<MessageArea*>();
    QCOMPARE(area->bars().size(), qsizetype(1));
    QCOMPARE(QString::fromStdString(area->bars()[0]->problem().where), settings.putAside());
}

void MainWindowTest::layoutIsResetSavedAndRestored()
{
    WindowFixture window;
    const QAction* setup = window->allActions()[Act::ShowSetup];
    QVERIFY(setup->isChecked());
    window->allActions()[Act::ShowSetup]->trigger();
    window->allActions()[Act::SaveLayout]->trigger();
    window->allActions()[Act::ResetLayout]->trigger();
    QTRY_VERIFY(setup->isChecked());
    window->allActions()[Act::RestoreLayout]->trigger();
    QTRY_VERIFY(!setup->isChecked());
}

void MainWindowTest::theArrangementOutlivesACrash()
{
    WindowFixture window;
    window->allActions()[Act::ShowSetup]->trigger();
    window->findChild<QTimer*>("keeper")->setInterval(10);
    const QString file = window.settings().file();
    const auto hidesSetup = [&] { // as a program does that starts while this one is still there
        const QString copy = window.path("copy.json");
        QFile::remove(copy);
        QFile::copy(file, copy);
        Settings kept(copy);
        Appearance appearance;
        const MainWindow next(kept, appearance);
        return next.findChild<QDockWidget*>("setup-dock")->isHidden();
    };
    QTRY_VERIFY(QFileInfo::exists(file));
    QTRY_VERIFY(hidesSetup());
}

void MainWindowTest::firstStepsComeAndGo()
{
    WindowFixture window;
    auto* card = window->findChild<QWidget*>("first-run-card");
    QVERIFY(card->isVisible());
    QTest::keyClick(window.window(), Qt::Key_1, Qt::ControlModifier);
    for (auto* button : card->findChildren<QAbstractButton*>()) {
        if (button->objectName() != "prune-demo") {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(!card->isVisible());
    QTest::keyClick(window.window(), Qt::Key_F1);
    QVERIFY(card->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
