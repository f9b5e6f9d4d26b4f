#include "window_fixture.h"

#include "form/setup_panel.h"
#include "page/bend_panel.h"
#include "page/export_dialog.h"
#include "page/prompt_panel.h"
#include "plot/plot_view.h"
#include "run/run_fixture.h"
#include "util/message_bar.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextEdit>

#include <algorithm>

using namespace besa;
using namespace besa::test;

/// What a person does with a finished run in the real window: asks it, bends it, takes its figures away.
class ResultsInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothModelsAnswerAPrompt();
    void aPromptThatCannotBeReadIsSaid();
    void aBendIsSavedAsARecipe();
    void aBendIsPruned();
    void figuresAreSaved_data();
    void figuresAreSaved();
    void theMenuOfAPlotSavesThatPlot();
};

namespace {

constexpr int kLong = 240000; ///< milliseconds; a run takes seconds, but minutes under ThreadSanitizer

QString textOf(const WindowFixture& window, const char* view)
{
    return window.window()->findChild<QTextEdit*>(view)->toPlainText();
}

/// Starts the recipe by its key and waits until it is pruned.
void prune(WindowFixture& window, const Recipe& recipe)
{
    window->setup().setRecipe(recipe);
    QTest::keyClick(window.window(), Qt::Key_F5);
    RunController& controller = window->desk().controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, kLong);
    QVERIFY2(controller.outcome().status == RunStatus::Completed,
             controller.outcome().problem ? controller.outcome().problem->what.c_str() : "not completed");
}

void pruneFixture(WindowFixture& window)
{
    FixtureModel model;
    model.blocks = 2;
    Recipe recipe = writeRunInputs(window.folder() / "in", model);
    recipe.output.clear();
    prune(window, recipe);
}

void ask(WindowFixture& window, const QString& prompt)
{
    QTest::keyClick(window.window(), Qt::Key_3, Qt::ControlModifier);
    auto* line = window->findChild<QPlainTextEdit*>("prompt");
    QTRY_VERIFY(line->isVisible() && line->isEnabled());
    window->findChild<QSpinBox*>("maxTokens")->setValue(6);
    line->setFocus();
    QTest::keyClicks(line, prompt);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
}

/// Types another sparsity of the values' projection into the shown block, and waits for its loss.
BlockCounts bend(WindowFixture& window)
{
    QTest::keyClick(window.window(), Qt::Key_5, Qt::ControlModifier);
    auto* panel = window->findChild<BendPanel*>();
    auto* percent = panel->findChild<QDoubleSpinBox*>("bend-v_proj");
    if (!QTest::qWaitFor([&] { return percent->isEnabled(); }, kLong)) {
        qFatal("the block could not be bent");
    }
    const BlockCounts learned = panel->counts();
    percent->setFocus();
    percent->selectAll();
    QTest::keyClicks(percent, percent->locale().toString(25.0, 'f', 2));
    QTest::keyClick(percent, Qt::Key_Return);
    if (panel->counts() == learned) {
        qFatal("typing did not bend");
    }
    return panel->counts();
}

} // namespace

void ResultsInWindowTest::bothModelsAnswerAPrompt()
{
    WindowFixture window;
    window->openDemo();
    Recipe recipe = window->setup().recipe();
    recipe.method = Method::Magnitude;
    recipe.evaluation.files.clear();
    prune(window, recipe);
    ask(window, "Once upon a time");
    const auto* stop = window->findChild<QPushButton*>("stopAnswer");
    QVERIFY(stop->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!stop->isEnabled(), kLong);
    QVERIFY(!textOf(window, "denseAnswer").trimmed().isEmpty());
    QVERIFY(!textOf(window, "prunedAnswer").trimmed().isEmpty());
    QVERIFY(window->findChild<PromptPanel*>()->findChild<MessageBar*>() == nullptr);
}

void ResultsInWindowTest::aPromptThatCannotBeReadIsSaid()
{
    WindowFixture window;
    pruneFixture(window); // a model without a tokenizer
    ask(window, "Once");
    const auto* panel = window->findChild<PromptPanel*>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->findChild<MessageBar*>() != nullptr, kLong);
    const Problem& problem = panel->findChild<MessageBar*>()->problem();
    QVERIFY2(problem.what.find("tokenizer") != std::string::npos, problem.what.c_str());
    QVERIFY(!problem.remedy.empty());
    QTRY_VERIFY(!window->findChild<QPushButton*>("stopAnswer")->isEnabled());
}

void ResultsInWindowTest::aBendIsSavedAsARecipe()
{
    WindowFixture window;
    pruneFixture(window);
    bend(window);
    const QString file = window.path("bent.yaml");
    inNextDialog([&](QWidget* dialog) {
        dialog->findChild<QLineEdit*>("fileNameEdit")->setText(file);
        auto* buttons = dialog->findChild<QDialogButtonBox*>("buttonBox");
        QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
        dialog->close(); // where the click did not
    });
    QTest::mouseClick(window->findChild<QPushButton*>("bendSave"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->setup().recipe().method == Method::Fixed, kLong);
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(QFileInfo::exists(QString::fromStdString(window->setup().recipe().allocation)));
    QVERIFY(Session(window.settings()).recentRecipes().contains(file));
    QVERIFY(!window->desk().controller().active()); // saved only
}

void ResultsInWindowTest::aBendIsPruned()
{
    WindowFixture window;
    pruneFixture(window);
    const QString before = window->desk().watch().header().folder;
    const BlockCounts counts = bend(window);
    const int block = window->findChild<BendPanel*>()->block();
    QTest::mouseClick(window->findChild<QPushButton*>("bendPrune"), Qt::LeftButton);
    const RunWatch& watch = window->desk().watch();
    QTRY_VERIFY_WITH_TIMEOUT(watch.header().folder != before, kLong);
    RunController& controller = window->desk().controller();
    QTRY_VERIFY_WITH_TIMEOUT(controller.state() == RunState::Finished, kLong);
    QCOMPARE(controller.outcome().status, RunStatus::Completed);
    QCOMPARE(watch.header().recipe.method, Method::Fixed);
    const auto& report = watch.trace().blocks()[static_cast<std::size_t>(block)].report;
    QVERIFY(report.has_value());
    for (const Site site : kSites) {
        QCOMPARE(report->sites[index(site)].zeros, counts[index(site)]);
    }
}

void ResultsInWindowTest::figuresAreSaved_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("format"); // place in the list of the figures' formats
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("head");
    const int figure = int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("png") << Qt::Key_E << figure << 0 << "png" << QByteArray("\x89PNG");
    QTest::newRow("svg") << Qt::Key_E << figure << 1 << "svg" << QByteArray("<?xml");
    QTest::newRow("pdf") << Qt::Key_E << figure << 2 << "pdf" << QByteArray("%PDF");
    QTest::newRow("values") << Qt::Key_E << int(Qt::ControlModifier | Qt::AltModifier) << -1 << "csv"
                            << QByteArray("Learning step,");
}

void ResultsInWindowTest::figuresAreSaved()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, modifiers);
    QFETCH(int, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, head);
    WindowFixture window;
    pruneFixture(window);
    QTest::keyClick(window.window(), Qt::Key_2, Qt::ControlModifier); // the page with the plots
    auto* plot = window->findChild<PlotView*>("stepLossPlot");
    QTRY_VERIFY(plot->hasData());
    plot->setFocus(); // the one that is meant
    QTest::keyClick(window.window(), key, Qt::KeyboardModifiers(modifiers));
    auto* dialog = window->findChild<ExportDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const auto save = [&](const QString& to) {
        auto* destination = dialog->findChild<QLineEdit*>("destination");
        destination->selectAll();
        QTest::keyClicks(destination, to);
        QTest::mouseClick(dialog->findChild<QPushButton*>("export"), Qt::LeftButton);
    };
    if (format >= 0) {
        dialog->findChild<QComboBox*>("figureFormat")->setCurrentIndex(format);
    }
    const QString one = window.path("one." + suffix.toStdString());
    save(one);
    QFile file(one);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(head), bytes.left(60).constData());

    dialog->findChild<QComboBox*>("whichFigures")->setCurrentIndex(1); // all
    const QDir all(window.path("all"));
    save(all.path());
    QVERIFY(all.entryList({"*." + suffix}, QDir::Files).size() >= 4);
}

void ResultsInWindowTest::theMenuOfAPlotSavesThatPlot()
{
    WindowFixture window;
    pruneFixture(window);
    QTest::keyClick(window.window(), Qt::Key_2, Qt::ControlModifier);
    auto* plot = window->findChild<PlotView*>("sparsityMap"); // not the first one of the page
    QTRY_VERIFY(plot->isVisible() && plot->hasData());
    const QPoint centre = plot->rect().center();
    QContextMenuEvent press(QContextMenuEvent::Mouse, centre, plot->mapToGlobal(centre));
    QApplication::sendEvent(plot, &press);
    auto* menu = plot->findChild<QMenu*>();
    QTRY_VERIFY(menu != nullptr && menu->isVisible());
    const auto actions = menu->actions();
    const auto save = std::ranges::find_if(
        actions, [](const QAction* action) { return action->text() == "Save the figure…"; });
    QVERIFY(save != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(*save).center());
    auto* dialog = window->findChild<ExportDialog*>();
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QComboBox*>("figureFormat")->setCurrentIndex(1); // SVG, which says its title
    auto* destination = dialog->findChild<QLineEdit*>("destination");
    destination->setFocus();
    destination->selectAll();
    QTest::keyClicks(destination, window.path("map.svg"));
    QTest::mouseClick(dialog->findChild<QPushButton*>("export"), Qt::LeftButton);
    QFile file(window.path("map.svg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(("<title>" + plot->title() + "</title>").toUtf8()));
}

QTEST_MAIN(ResultsInWindowTest)
#include "results_in_window_test.moc"
