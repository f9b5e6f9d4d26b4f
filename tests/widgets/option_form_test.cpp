#include "form/option_editor.h"
#include "form/option_form.h"
#include "form/range_slider.h"
#include "form/recipe_draft.h"
#include "report/option_value.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <random>

using namespace besa;

namespace {

OptionForm::Options everyOption()
{
    return optionsOf({OptionGroup::Files, OptionGroup::Pruning, OptionGroup::Calibration, OptionGroup::Besa,
                      OptionGroup::Evaluation, OptionGroup::Machine});
}

/// Recipes of which every option applies to at least one.
std::vector<Recipe> variedRecipes()
{
    Recipe published;
    published.besa.budget = Budget::Published;
    published.besa.objective = Objective::Channel;
    published.besa.optimizer = OptimizerKind::Prodigy;
    published.besa.granularity = Granularity::Group;
    published.evaluation.files = {"a.txt"};
    std::vector<Recipe> recipes{Recipe{}, published};
    const Option& method = *findOption("method");
    for (const OptionChoice& choice : method.choices) {
        recipes.emplace_back();
        setOption(method, recipes.back(), std::string(choice.name));
    }
    return recipes;
}

Recipe recipeFor(const Option& option)
{
    for (const Recipe& recipe : variedRecipes()) {
        if (applies(option, recipe)) {
            return recipe;
        }
    }
    qFatal("%s applies to no recipe", option.key.data());
}

/// All values, to compare recipes.
QStringList valuesOf(const Recipe& recipe)
{
    QStringList values;
    for (const Option& option : optionTable()) {
        values << QString::fromStdString(std::string(option.key) + "=" + optionText(option, recipe));
    }
    return values;
}

/// A form of all options in a window, unfolded, so that keys reach it.
struct Shown
{
    explicit Shown(const Recipe& recipe, const OptionForm::Options& options = everyOption())
    {
        draft.reset(recipe);
        form = new OptionForm(draft, options, &window);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(form);
        form->setUnfolded(true);
        window.show();
    }

    OptionEditor& editor(std::string_view key) const { return *form->editor(key); }

    RecipeDraft draft;
    QWidget window;
    OptionForm* form;
};

/// Replaces what the input holds by keys.
void type(QWidget* input, const QString& text)
{
    input->setFocus();
    if (auto* lines = qobject_cast<QPlainTextEdit*>(input)) {
        lines->selectAll();
    }
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    for (const QChar c : text) {
        c == '\n' ? QTest::keyClick(input, Qt::Key_Return) : QTest::keyClicks(input, c);
    }
}

QString shownText(QWidget* input)
{
    auto* line = qobject_cast<QLineEdit*>(input);
    return (line != nullptr ? line : input->findChild<QLineEdit*>())->text();
}

std::string keyOf(const QString& key)
{
    return key.toStdString();
}

void addOptions()
{
    QTest::addColumn<QString>("key");
    for (const Option& option : optionTable()) {
        QTest::newRow(std::string(option.key).c_str())
            << QString::fromUtf8(option.key.data(), qsizetype(option.key.size()));
    }
}

} // namespace

class OptionFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void everyOptionHasANamedEditor_data() { addOptions(); }
    void everyOptionHasANamedEditor();
    void keysReachTheRecipe_data() { addOptions(); }
    void keysReachTheRecipe();
    void anyTextIsTakenOrExplained_data() { addOptions(); }
    void anyTextIsTakenOrExplained();
    void recipeThroughTheFormIsTheSame();
    void onlyWhatAppliesIsShown();
    void newRowNeedsNoFormCode();
    void emptyFieldStandsForZero();
    void typedEditsAreOneStepBack();
    void backFromATextThatCouldNotBeTaken();
    void backToTheDefault();
    void decimalPointFollowsTheLocale();
    void arrowsStepWithinTheRange();
    void sliderAndPercentAgree();
    void publishedRangeIsMarked();
    void helpUnfoldsByKey();
    void foldTellsWhatItHides();
};

void OptionFormTest::everyOptionHasANamedEditor()
{
    QFETCH(QString, key);
    const Option& option = *findOption(keyOf(key));
    const Shown shown(recipeFor(option));
    const OptionEditor& editor = shown.editor(option.key);
    QVERIFY(editor.isVisibleTo(shown.form));
    QVERIFY(!editor.input()->accessibleName().isEmpty());
    QVERIFY(
        editor.explanation().contains(QString::fromUtf8(option.help.data(), qsizetype(option.help.size()))));
    const QList<QLabel*> labels = editor.findChildren<QLabel*>();
    const bool isLabelled =
        option.type == OptionType::Boolean ||
        std::ranges::any_of(labels, [&](const QLabel* label) { return label->buddy() == editor.input(); });
    QVERIFY(isLabelled);
}

void OptionFormTest::keysReachTheRecipe()
{
    QFETCH(QString, key);
    const Option& option = *findOption(keyOf(key));
    const Recipe before = recipeFor(option);
    Shown shown(before);
    QWidget* input = shown.editor(option.key).input();
    std::vector<std::string> wanted{"3"};
    switch (option.type) {
    case OptionType::Boolean:
        wanted = {optionText(option, before) == "true" ? "false" : "true"};
        QTest::keyClick(input, Qt::Key_Space);
        break;
    case OptionType::Choice: {
        auto* box = qobject_cast<QComboBox*>(input);
        const int last = static_cast<int>(option.choices.size()) - 1;
        const bool isLast = box->currentIndex() == last;
        box->setFocus();
        QTest::keyClick(box, isLast ? Qt::Key_Up : Qt::Key_Down);
        wanted = {std::string(option.choices[static_cast<std::size_t>(box->currentIndex())].name)};
        QVERIFY(wanted != optionValues(option, before));
        break;
    }
    case OptionType::Real:
        wanted = {option.key == "sparsity" ? "0.375" : "0.25"};
        type(input, option.key == "sparsity" ? "37.5" : "0.25");
        break;
    case OptionType::Integer:
        type(input, "3");
        break;
    case OptionType::PathList:
        wanted = {"/a b.txt", "/c.txt"};
        type(input, "/a b.txt\n/c.txt");
        break;
    case OptionType::Text:
    case OptionType::Path:
        wanted = {"/some/Text"};
        type(input, "/some/Text");
        break;
    }
    QCOMPARE(optionValues(option, shown.draft.recipe()), wanted);
    Recipe expected = before;
    QVERIFY(!setOption(option, expected, wanted));
    QCOMPARE(valuesOf(shown.draft.recipe()), valuesOf(expected));
}

void OptionFormTest::anyTextIsTakenOrExplained()
{
    QFETCH(QString, key);
    const Option& option = *findOption(keyOf(key));
    const bool isNumber = option.type == OptionType::Integer || option.type == OptionType::Real;
    if (!isNumber || option.key == "sparsity") {
        return; // takes all texts, or offers no text at all; percent has its own test
    }
    std::mt19937 random(20261125);
    const QString alphabet = QStringLiteral("0123456789012345678901234.-+eEx ,");
    Shown shown(recipeFor(option));
    OptionEditor& editor = shown.editor(option.key);
    int taken = 0;
    for (int i = 0; i < 60; ++i) {
        QString text = option.type == OptionType::Real && i % 2 == 0 ? QStringLiteral("0.") : QString();
        for (auto left = random() % 5 + 1; left > 0; --left) {
            text += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        }
        Recipe expected = shown.draft.recipe();
        const auto setTo = [&](const QString& value) {
            const bool isZero = value.isEmpty() && !option.zeroMeans.empty();
            return setOption(option, expected, isZero ? std::string("0") : value.toStdString());
        };
        setTo(""); // while the old text is deleted
        bool fits = false;
        for (qsizetype length = 1; length <= text.size(); ++length) {
            fits = !setTo(text.left(length).trimmed());
        }
        type(editor.input(), text);
        QVERIFY2(editor.isInvalid() == !fits, qPrintable(text));
        QCOMPARE(editor.message().isEmpty(), fits);
        QCOMPARE(valuesOf(shown.draft.recipe()), valuesOf(expected));
        taken += fits ? 1 : 0;
    }
    QVERIFY(taken > 0);
    QVERIFY(taken < 60);
}

void OptionFormTest::recipeThroughTheFormIsTheSame()
{
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        Recipe recipe;
        for (const Option& option : optionTable()) {
            std::string text;
            if (!option.choices.empty()) {
                text = option.choices[random() % option.choices.size()].name;
            } else if (option.type == OptionType::Boolean) {
                text = random() % 2 == 0 ? "true" : "false";
            } else if (option.type == OptionType::Integer) {
                text = std::to_string(random() % 1000);
            } else if (option.type == OptionType::Real) {
                text = std::to_string(double(random() % 999'983 + 1) / 1e6);
            } else {
                text = "some text\nof two lines\\n" + std::to_string(random());
            }
            setOption(option, recipe, text); // out of range now and then: the default stays
        }
        const Shown shown(recipe);
        for (OptionEditor* editor : shown.form->editors()) {
            editor->input()->setFocus();
            editor->input()->clearFocus();
        }
        QCOMPARE(valuesOf(shown.draft.recipe()), valuesOf(recipe));
        QCOMPARE(const_cast<Shown&>(shown).draft.history().count(), 0);
    }
}

void OptionFormTest::onlyWhatAppliesIsShown()
{
    Shown shown(Recipe{});
    for (const Recipe& recipe : variedRecipes()) {
        shown.draft.reset(recipe);
        for (const OptionEditor* editor : shown.form->editors()) {
            QCOMPARE(editor->isVisibleTo(shown.form), applies(editor->option(), recipe));
        }
    }
}

void OptionFormTest::newRowNeedsNoFormCode()
{
    const Option row{.key = "besa.new",
                     .type = OptionType::Integer,
                     .label = "New row",
                     .help = "What it does.",
                     .unit = "steps",
                     .range = OptionRange{1, 9},
                     .field = [](Recipe& recipe) -> OptionField { return &recipe.besa.epochs; }};
    Shown shown(Recipe{}, {&row});
    OptionEditor& editor = shown.editor("besa.new");
    QCOMPARE(editor.name(), QString("New row (steps)"));
    type(editor.input(), "7");
    QCOMPARE(shown.draft.recipe().besa.epochs, std::int64_t(7));
    type(editor.input(), "12");
    QVERIFY(editor.message().contains("out of range"));
    QCOMPARE(shown.draft.recipe().besa.epochs, std::int64_t(1)); // the first of the two keys
}

void OptionFormTest::emptyFieldStandsForZero()
{
    Shown shown(Recipe{});
    QWidget* input = shown.editor("calibration.length").input();
    auto* line = input->findChild<QLineEdit*>();
    QVERIFY(line->text().isEmpty());
    QVERIFY(line->placeholderText().contains("context"));
    type(input, "64");
    QCOMPARE(shown.draft.recipe().calibration.length, std::int64_t(64));
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    QCOMPARE(shown.draft.recipe().calibration.length, std::int64_t(0));
    QVERIFY(!shown.editor("calibration.length").isInvalid());
}

void OptionFormTest::typedEditsAreOneStepBack()
{
    Shown shown(Recipe{});
    QWidget* samples = shown.editor("calibration.samples").input();
    type(samples, "512");
    QCOMPARE(shown.draft.history().count(), 1);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QTest::keyClick(samples, Qt::Key_Tab);
    type(samples, "256");
    QCOMPARE(shown.draft.history().count(), 2);
    QTest::keyClick(samples, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.draft.recipe().calibration.samples, std::int64_t(512));
    QCOMPARE(shownText(samples), QString("512"));
    QTest::keyClick(samples, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.draft.recipe().calibration.samples, std::int64_t(128));
    QTest::keyClick(samples, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shownText(samples), QString("512"));
}

void OptionFormTest::backFromATextThatCouldNotBeTaken()
{
    Shown shown(Recipe{});
    OptionEditor& editor = shown.editor("besa.epochs");
    QSignalSpy invalid(&editor, &OptionEditor::invalidChanged);
    type(editor.input(), "many");
    QVERIFY(editor.isInvalid());
    QVERIFY(invalid.count() > 0);
    QCOMPARE(shown.draft.history().count(), 0);
    QTest::keyClick(editor.input(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!editor.isInvalid());
    QCOMPARE(shownText(editor.input()), QString("1"));
}

void OptionFormTest::backToTheDefault()
{
    Shown shown(Recipe{});
    OptionEditor& editor = shown.editor("besa.learning_rate");
    auto* reset = editor.findChild<QToolButton*>("reset");
    QVERIFY(!reset->isVisibleTo(&editor));
    type(editor.input(), "0.5");
    QVERIFY(editor.isChanged());
    QVERIFY(reset->isVisibleTo(&editor));
    QVERIFY(reset->toolTip().contains("0.06"));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(shown.draft.recipe().besa.learningRate, 0.06);
    QCOMPARE(shownText(editor.input()), QString("0.06"));
    QVERIFY(!reset->isVisibleTo(&editor));
    shown.draft.history().undo();
    QCOMPARE(shown.draft.recipe().besa.learningRate, 0.5);
}

void OptionFormTest::decimalPointFollowsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Shown shown(Recipe{});
    QWidget* input = shown.editor("besa.learning_rate").input();
    QCOMPARE(shownText(input), QString("0,06"));
    type(input, "0,125");
    QCOMPARE(shown.draft.recipe().besa.learningRate, 0.125);
    type(input, "0.25");
    QCOMPARE(shown.draft.recipe().besa.learningRate, 0.25);
}

void OptionFormTest::arrowsStepWithinTheRange()
{
    Shown shown(Recipe{});
    QWidget* epochs = shown.editor("besa.epochs").input();
    QTest::keyClick(epochs, Qt::Key_Up);
    QCOMPARE(shown.draft.recipe().besa.epochs, std::int64_t(2));
    QTest::keyClick(epochs, Qt::Key_Down);
    QTest::keyClick(epochs, Qt::Key_Down);
    QCOMPARE(shown.draft.recipe().besa.epochs, std::int64_t(1));
    QWidget* length = shown.editor("calibration.length").input();
    QTest::keyClick(length, Qt::Key_Up);
    QCOMPARE(shown.draft.recipe().calibration.length, std::int64_t(2));
    QTest::keyClick(length, Qt::Key_Down);
    QCOMPARE(shown.draft.recipe().calibration.length, std::int64_t(0));
    QWidget* rate = shown.editor("besa.learning_rate").input();
    QTest::keyClick(rate, Qt::Key_Up);
    QCOMPARE(shown.draft.recipe().besa.learningRate, 0.061);
}

void OptionFormTest::sliderAndPercentAgree()
{
    Shown shown(Recipe{});
    OptionEditor& editor = shown.editor("sparsity");
    auto* slider = editor.findChild<RangeSlider*>();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(shown.draft.recipe().sparsity, 0.51);
    QCOMPARE(shownText(editor.input()), QString("51"));
    type(editor.input(), "33.3");
    QCOMPARE(shown.draft.recipe().sparsity, 0.333);
    QCOMPARE(slider->value(), 33);
    type(editor.input(), "100");
    QVERIFY(editor.message().contains("percentage"));
    type(editor.input(), "abc");
    QVERIFY(editor.message().contains("percentage"));
    QCOMPARE(shown.draft.recipe().sparsity, 0.1); // of the keys 1, 10, 100
}

void OptionFormTest::publishedRangeIsMarked()
{
    Shown shown(Recipe{});
    auto* slider = shown.editor("sparsity").findChild<RangeSlider*>();
    QVERIFY(!slider->marked());
    Recipe published;
    published.besa.budget = Budget::Published;
    shown.draft.reset(published);
    QVERIFY(slider->marked());
    QVERIFY(std::abs(slider->marked()->first - 37.6) < 0.1);
    QVERIFY(std::abs(slider->marked()->second - 62.4) < 0.1);
    published.besa.sigmoidSmoothing = false;
    shown.draft.reset(published);
    QVERIFY(!slider->marked());
}

void OptionFormTest::helpUnfoldsByKey()
{
    Shown shown(Recipe{});
    OptionEditor& editor = shown.editor("calibration.samples");
    auto* details = editor.findChild<QLabel*>("details");
    QVERIFY(!details->isVisibleTo(&editor));
    QTest::keyClick(editor.input(), Qt::Key_F1);
    QVERIFY(details->isVisibleTo(&editor));
    for (const char* text :
         {"Number of calibration windows", "Range: at least 1", "Default: 128", "papers: 128"}) {
        QVERIFY2(details->text().contains(text), text);
    }
    QTest::mouseClick(editor.findChild<QToolButton*>("help"), Qt::LeftButton);
    QVERIFY(!details->isVisibleTo(&editor));
}

void OptionFormTest::foldTellsWhatItHides()
{
    Recipe recipe;
    recipe.besa.batch = 4;
    Shown shown(recipe);
    shown.form->setUnfolded(false);
    auto* fold = shown.form->findChild<QToolButton*>("fold");
    QVERIFY(fold->text().contains("changed"));
    QVERIFY(!shown.editor("besa.batch").isVisibleTo(shown.form));
    QVERIFY(shown.form->reveal("besa.batch"));
    QVERIFY(shown.editor("besa.batch").isVisibleTo(shown.form));
    QVERIFY(!shown.form->reveal("besa.penalty")); // has no effect here
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!shown.form->isUnfolded());
}

QTEST_MAIN(OptionFormTest)
#include "option_form_test.moc"
