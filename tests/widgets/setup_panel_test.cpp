#include "form/calibration_card.h"
#include "form/fact_grid.h"
#include "form/option_editor.h"
#include "form/range_slider.h"
#include "form/setup_panel.h"
#include "form/target_card.h"
#include "form/token_inspector.h"
#include "form/token_view.h"
#include "report/presets.h"
#include "theme/colours.h"
#include "util/path_edit.h"

#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QLatin1Char>
#include <QtCore/QMimeData>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

Q_DECLARE_METATYPE(besa::Recipe)

using namespace besa;

namespace {

Recipe readyRecipe()
{
    Recipe recipe;
    recipe.model = BESA_SOURCE_DIR "/resources/demo";
    recipe.calibration.files = {BESA_SOURCE_DIR "/resources/demo/calibration.txt"};
    return recipe;
}

ModelSummary summaryOf()
{
    ModelSummary summary;
    summary.architecture = "LlamaForCausalLM";
    summary.blocks = 30;
    summary.hidden = 576;
    summary.parameters = 134'515'008;
    summary.prunable = 106'168'320;
    summary.bytesByDtype = {{"BF16", 269'030'016}};
    summary.fileBytes = 269'060'552;
    summary.context = 8192;
    summary.tokenizer = "byte-level BPE";
    return summary;
}

CachedModel cached(const std::string& id, bool complete, const std::string& unsupported = {})
{
    CachedModel model;
    model.id = id;
    model.architecture = "LlamaForCausalLM";
    model.unsupported = unsupported;
    CachedRevision revision;
    revision.bytes = 269'060'552;
    revision.complete = complete;
    model.revisions.push_back(revision);
    if (!complete) {
        model.revisions.front().missing = {"model-00002-of-00002.safetensors"};
    }
    return model;
}

QWidget* input(const SetupPanel& panel, const char* key)
{
    return panel.findChild<OptionEditor*>(key)->input();
}

QPushButton* start(const SetupPanel& panel)
{
    return panel.findChild<QPushButton*>("start");
}

QString text(const SetupPanel& panel, const char* name)
{
    const auto* label = panel.findChild<QLabel*>(name);
    return label->isVisibleTo(&panel) ? label->text().replace(QChar::Nbsp, QLatin1Char(' ')) : QString();
}

Recipe recipeOf(const QSignalSpy& spy)
{
    return spy.last().first().value<Recipe>();
}

} // namespace

class SetupPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startNeedsModelAndTexts();
    void invalidTextKeepsFromStarting();
    void othersAreAskedOnceOneStopsTyping();
    void modelFactsAreShown();
    void problemsOfOthersAreShown();
    void planIsShown();
    void linkLeadsToTheField();
    void warningNamesItsField();
    void presetsAreOneStepBack();
    void everyPresetIsRecognized();
    void loadedRecipeCanBeUndone();
    void cachedModelsTellTheirState();
    void recentModelIsChosen();
    void samplesAreShown();
    void wrongDropIsExplained();
    void busyKeepsFromStarting();
    void everyInputIsNamed();
    void tabReachesEveryInput();
    void wheelLeavesValuesAlone();
    void narrowColumnCutsNothing_data();
    void narrowColumnCutsNothing();
};

void SetupPanelTest::startNeedsModelAndTexts()
{
    SetupPanel panel;
    QSignalSpy started(&panel, &SetupPanel::startRequested);
    QVERIFY(!start(panel)->isEnabled());
    QVERIFY(text(panel, "errors").contains("Choose the model"));
    QTest::keyClicks(input(panel, "model"), "org/name");
    QVERIFY(!text(panel, "errors").contains("Choose the model"));
    QVERIFY(text(panel, "errors").contains("Choose calibration texts"));
    QTest::keyClicks(input(panel, "calibration.files"), "/a.txt");
    QVERIFY(text(panel, "errors").isEmpty());
    QTest::mouseClick(start(panel), Qt::LeftButton);
    QCOMPARE(started.count(), 1);
    QCOMPARE(recipeOf(started).model, std::string("org/name"));
    QCOMPARE(recipeOf(started).calibration.files, std::vector<std::string>{"/a.txt"});
}

void SetupPanelTest::invalidTextKeepsFromStarting()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    QVERIFY(start(panel)->isEnabled());
    QTest::keyClicks(input(panel, "besa.epochs"), "x");
    QVERIFY(!start(panel)->isEnabled());
    QVERIFY(text(panel, "errors").contains("not an integer"));
    QTest::keyClick(input(panel, "besa.epochs"), Qt::Key_Backspace);
    QVERIFY(start(panel)->isEnabled());
}

void SetupPanelTest::othersAreAskedOnceOneStopsTyping()
{
    SetupPanel panel;
    QSignalSpy plan(&panel, &SetupPanel::planRequested);
    QSignalSpy model(&panel, &SetupPanel::modelInspectionRequested);
    QSignalSpy changed(&panel, &SetupPanel::recipeChanged);
    QTest::keyClicks(input(panel, "model"), "org/name");
    QCOMPARE(changed.count(), 8);
    QVERIFY(model.isEmpty());
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(model.last().first().toString(), QString("org/name"));
    QVERIFY(plan.isEmpty()); // there are no texts yet
    QTest::keyClicks(input(panel, "calibration.files"), "/a.txt");
    QTRY_COMPARE(plan.count(), 1);
    QCOMPARE(recipeOf(plan).calibration.files, std::vector<std::string>{"/a.txt"});
    QTest::qWait(250);
    QCOMPARE(plan.count(), 1);
    QCOMPARE(model.count(), 1); // still the same model
}

void SetupPanelTest::modelFactsAreShown()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    QVERIFY(text(panel, "model-state").contains("Reading"));
    ModelSummary summary = summaryOf();
    summary.warnings = {{"the head is missing", "lm_head", "Tie it."}};
    panel.setModelSummary(summary);
    QVERIFY(text(panel, "model-state").isEmpty());
    const auto* facts = panel.findChild<FactGrid*>();
    QCOMPARE(facts->value("Architecture"), QString("LlamaForCausalLM"));
    QCOMPARE(facts->value("Blocks"), QString("30 of width 576"));
    QVERIFY(facts->value("Prunable").contains("78.9"));
    QVERIFY(facts->value("On disk").contains("BF16"));
    QCOMPARE(text(panel, "model-warnings"), QString("The head is missing. Tie it."));
    QVERIFY(text(panel, "calibration-size").contains("128 × "));
    QTest::keyClicks(input(panel, "model"), "2");
    QVERIFY(facts->isHidden()); // they were of another model
}

void SetupPanelTest::problemsOfOthersAreShown()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    panel.setModelProblem({"config.json is missing", "config.json", "Choose a model folder."});
    QVERIFY(text(panel, "model-state").contains("Config.json is missing."));
    QVERIFY(!start(panel)->isEnabled());
    panel.setModelSummary(summaryOf());
    QVERIFY(start(panel)->isEnabled());
    panel.setPlanProblem({"the output folder exists", "output", "Choose another one."});
    QVERIFY(!start(panel)->isEnabled());
    QVERIFY(text(panel, "errors").contains("output folder exists"));
    QTest::keyClicks(input(panel, "output"), "x");
    QVERIFY(start(panel)->isEnabled()); // the problem spoke of other settings
}

void SetupPanelTest::planIsShown()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    panel.setModelSummary(summaryOf());
    RunPlan plan;
    plan.memoryBytes = 1'234'000'000;
    plan.outputBytes = 200'000'000;
    plan.stateBytes = 100'000'000;
    plan.output = "/models/pruned";
    plan.length = 2048;
    panel.setPlan(plan);
    QVERIFY(text(panel, "estimate").contains("1.2 GB"));
    QVERIFY(text(panel, "estimate").contains("300"));
    QVERIFY(!text(panel, "estimate").contains(" s"));
    plan.secondsLow = 245;
    plan.secondsHigh = 370;
    panel.setPlan(plan);
    QVERIFY(text(panel, "estimate").contains("4 min to 6 min"));
    QCOMPARE(panel.findChild<QWidget*>("output-folder")->accessibleName(), QString("Creates /models/pruned"));
    QVERIFY(panel.findChild<FactGrid*>()->value("Memory to prune").contains("1.2"));
}

void SetupPanelTest::linkLeadsToTheField()
{
    SetupPanel panel;
    panel.resize(400, 500);
    Recipe recipe = readyRecipe();
    recipe.device = "tpu";
    panel.setRecipe(recipe);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    auto* errors = panel.findChild<QLabel*>("errors");
    errors->setFocus(Qt::TabFocusReason);
    QTest::keyClick(errors, Qt::Key_Tab); // to the first link
    QTest::keyClick(errors, Qt::Key_Return);
    QWidget* device = input(panel, "device");
    QTRY_VERIFY(device->hasFocus());
    const auto* scroll = panel.findChild<QScrollArea*>("setup-cards");
    const QPoint place = device->mapTo(scroll->viewport(), QPoint());
    QVERIFY(scroll->viewport()->rect().contains(place));
}

void SetupPanelTest::warningNamesItsField()
{
    SetupPanel panel;
    Recipe recipe = readyRecipe();
    recipe.besa.budget = Budget::Published;
    recipe.sparsity = 0.7;
    panel.setRecipe(recipe);
    QVERIFY(start(panel)->isEnabled());
    QVERIFY(text(panel, "warnings").contains("Sparsity"));
    const QString message = panel.findChild<OptionEditor*>("sparsity")->message();
    QVERIFY(message.contains("cannot be reached"));
    QVERIFY(!message.contains("besa.budget")); // named as on screen
    QVERIFY(panel.findChild<RangeSlider*>()->marked());
}

void SetupPanelTest::presetsAreOneStepBack()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    auto* presets = panel.findChild<QComboBox*>("presets");
    QCOMPARE(presets->currentText(), QString("BESA"));
    QVERIFY(!panel.undoAction()->isEnabled());
    QTest::keyClick(presets, Qt::Key_Down);
    QVERIFY(panel.recipe().besa.budget == Budget::Published);
    QCOMPARE(presets->currentText(), QString("BESA as published, by row"));
    panel.undoAction()->trigger();
    QVERIFY(panel.recipe().besa.budget == Budget::Exact);
    QCOMPARE(presets->currentText(), QString("BESA"));
    panel.redoAction()->trigger();
    QVERIFY(panel.recipe().besa.budget == Budget::Published);
    panel.findChild<OptionEditor*>("besa.epochs")->input()->setFocus();
    QTest::keyClick(input(panel, "besa.epochs"), Qt::Key_Up);
    QCOMPARE(presets->currentText(), QString("Own settings"));
}

void SetupPanelTest::everyPresetIsRecognized()
{
    for (const Preset& preset : presetTable()) {
        Recipe recipe = readyRecipe();
        recipe.besa.batch = 8;
        QVERIFY(presetOf(recipe) == nullptr);
        applyPreset(preset, recipe);
        QVERIFY(presetOf(recipe) == &preset);
    }
}

void SetupPanelTest::loadedRecipeCanBeUndone()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    Recipe other = readyRecipe();
    other.sparsity = 0.25;
    panel.replaceRecipe(other, "load");
    QCOMPARE(panel.recipe().sparsity, 0.25);
    panel.undoAction()->trigger();
    QCOMPARE(panel.recipe().sparsity, 0.5);
    panel.setRecipe(other);
    QVERIFY(!panel.undoAction()->isEnabled());
}

void SetupPanelTest::cachedModelsTellTheirState()
{
    SetupPanel panel;
    QSignalSpy requested(&panel, &SetupPanel::cachedModelsRequested);
    QMenu* menu = panel.findChild<QPushButton*>("cached-models")->menu();
    panel.setCachedModels({cached("org/whole", true), cached("org/half", false),
                           cached("org/other", true, "the family is not supported")});
    Q_EMIT menu->aboutToShow();
    QCOMPARE(requested.count(), 1);
    const QList<QAction*> actions = menu->actions();
    QCOMPARE(actions.size(), 3);
    QVERIFY(actions[0]->isEnabled());
    QVERIFY(actions[0]->text().contains("269"));
    QVERIFY(!actions[1]->isEnabled());
    QVERIFY(actions[1]->text().contains("incomplete"));
    QVERIFY(actions[1]->toolTip().contains("model-00002-of-00002.safetensors"));
    QVERIFY(!actions[2]->isEnabled());
    QVERIFY(actions[2]->toolTip().contains("family"));
    actions[0]->trigger();
    QCOMPARE(panel.recipe().model, std::string("org/whole"));
    panel.undoAction()->trigger();
    QVERIFY(panel.recipe().model.empty());
}

void SetupPanelTest::recentModelIsChosen()
{
    SetupPanel panel;
    QMenu* menu = panel.findChild<QPushButton*>("recent-models")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().first()->isEnabled());
    panel.setRecentModels({"/models/a", "/models/b"});
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger();
    QCOMPARE(panel.recipe().model, std::string("/models/b"));
}

void SetupPanelTest::samplesAreShown()
{
    SetupPanel panel;
    QSignalSpy requested(&panel, &SetupPanel::samplesRequested);
    auto* look = panel.findChild<QPushButton*>("look-at-samples");
    QVERIFY(!look->isEnabled());
    panel.setRecipe(readyRecipe());
    QTest::mouseClick(look, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    const auto* inspector = panel.findChild<TokenInspector*>();
    QVERIFY(inspector->isVisible());
    CalibrationPreview preview;
    preview.shown.emplace_back();
    preview.shown.back().ids = {1, 2};
    preview.shown.back().pieces = {"<s>", "▁a"};
    panel.setPreview(preview);
    QCOMPARE(inspector->view()->count(), 2);
    panel.setPreviewProblem({"the file is empty", "a.txt", ""});
    QCOMPARE(inspector->view()->count(), 0);
}

void SetupPanelTest::wrongDropIsExplained()
{
    QTemporaryDir folder;
    QFile picture(folder.filePath("picture.png"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    SetupPanel panel;
    panel.show();
    const auto dropOn = [&](const char* key) {
        auto* edit = panel.findChild<OptionEditor*>(key)->findChild<PathEdit*>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(picture.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit, &event);
        return edit->message();
    };
    QVERIFY(dropOn("model").contains("is not a model"));
    QVERIFY(dropOn("calibration.files").contains("is not a text file"));
    QVERIFY(dropOn("output").contains("is a file"));
    QVERIFY(panel.recipe().model.empty());
}

void SetupPanelTest::busyKeepsFromStarting()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    panel.setBusy(true);
    QVERIFY(!start(panel)->isEnabled());
    QVERIFY(start(panel)->toolTip().contains("in progress"));
    panel.setBusy(false);
    QVERIFY(start(panel)->isEnabled());
}

void SetupPanelTest::everyInputIsNamed()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    int inputs = 0;
    for (QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool isInside = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                              qobject_cast<QMenu*>(widget) != nullptr ||
                              qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr ||
                              widget->inherits("QComboBoxPrivateContainer");
        const bool isInput = (widget->focusPolicy() & Qt::TabFocus) != 0 && !isInside &&
                             widget->focusProxy() == nullptr && !widget->isWindow() &&
                             qobject_cast<QAbstractItemView*>(widget) == nullptr;
        if (!isInput) {
            continue;
        }
        ++inputs;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString(widget->metaObject()->className()) + " " + widget->objectName() + " in " +
                            widget->parentWidget()->objectName()));
    }
    QVERIFY(inputs > 40);
}

void SetupPanelTest::tabReachesEveryInput()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    for (auto* fold : panel.findChildren<QToolButton*>("fold")) {
        fold->click();
    }
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QWidget* first = input(panel, "model");
    first->setFocus();
    QSet<QWidget*> visited;
    QList<QWidget*> order;
    for (int i = 0; i < 300 && !visited.contains(QApplication::focusWidget()); ++i) {
        order << QApplication::focusWidget();
        visited.insert(order.last());
        QTest::keyClick(order.last(), Qt::Key_Tab);
    }
    QVERIFY(QApplication::focusWidget() == first);
    qsizetype before = -1;
    for (const OptionEditor* editor : panel.findChildren<OptionEditor*>()) {
        if (editor->isVisibleTo(&panel)) {
            const qsizetype place = order.indexOf(editor->input());
            QVERIFY2(place >= 0, qPrintable(editor->objectName()));
            QVERIFY2(place > before, qPrintable(editor->objectName()));
            before = place;
        }
    }
    QVERIFY(visited.contains(start(panel)));
    QVERIFY(visited.contains(panel.findChild<QComboBox*>("presets")));
}

void SetupPanelTest::wheelLeavesValuesAlone()
{
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    panel.show();
    for (const char* key : {"method", "calibration.samples", "besa.epochs"}) {
        QWidget* field = input(panel, key);
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QVERIFY(!wheel.isAccepted());
    }
    QVERIFY(!panel.undoAction()->isEnabled());
}

void SetupPanelTest::narrowColumnCutsNothing_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void SetupPanelTest::narrowColumnCutsNothing()
{
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    SetupPanel panel;
    panel.setRecipe(readyRecipe());
    panel.setModelSummary(summaryOf());
    panel.resize(360, 680);
    panel.show();
    const auto* scroll = panel.findChild<QScrollArea*>("setup-cards");
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(panel.minimumSizeHint().width() <= 360);
    QCOMPARE(panel.width(), 360);
}

QTEST_MAIN(SetupPanelTest)
#include "setup_panel_test.moc"
