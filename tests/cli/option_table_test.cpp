#include "report/option_value.h"
#include "report/presets.h"
#include "report/validate.h"

#include <QtTest/QTest>

#include <cmath>
#include <numbers>
#include <set>

namespace {

using namespace besa;

/// Stands for an initializer of any type, to count the fields of an aggregate.
struct Anything
{
    template <typename T>
    operator T() const; // NOLINT(google-explicit-constructor,misc-explicit-constructor)
};

template <typename Aggregate, typename... Initializers>
constexpr std::size_t fieldCount()
{
    if constexpr (requires { Aggregate{Initializers{}..., Anything{}}; }) {
        return fieldCount<Aggregate, Initializers..., Anything>();
    } else {
        return sizeof...(Initializers);
    }
}

constexpr std::size_t kNested = 3; // calibration, besa, evaluation
constexpr std::size_t kFields = fieldCount<Recipe>() - kNested + fieldCount<CalibrationOptions>() +
                                fieldCount<BesaOptions>() + fieldCount<EvaluationOptions>();

const Option& option(const char* key)
{
    const Option* found = findOption(key);
    if (found == nullptr) {
        qFatal("no option %s", key);
    }
    return *found;
}

Recipe startable()
{
    Recipe recipe;
    recipe.model = "model";
    recipe.calibration.files = {"text.txt"};
    return recipe;
}

bool names(const std::vector<Problem>& problems, const std::string& where)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) { return problem.where == where; });
}

class OptionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsOption();
    void keysAndFlagsAreUnique();
    void rowsAreComplete();
    void choicesMatchTheirEnums();
    void aliasesAreUnderstoodAndNeverWritten();
    void textRoundTrip();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusalLeavesTheRecipeAlone();
    void presetsAreTheDocumentedRecipes();
    void presetForgetsEarlierLearningOptions();
    void reachableSparsityIsTheKnownBand();
    void validation_data();
    void validation();
    void defaultsGiveNoWarning();
};

void OptionTableTest::everyFieldHasItsOption()
{
    QCOMPARE(optionTable().size(), kFields);
    Recipe recipe;
    std::set<const void*> places;
    for (const Option& row : optionTable()) {
        std::visit([&](auto* field) { places.insert(field); }, row.field(recipe));
    }
    QCOMPARE(places.size(), kFields);
}

void OptionTableTest::keysAndFlagsAreUnique()
{
    std::set<std::string_view> keys;
    std::set<std::string_view> flags;
    for (const Option& row : optionTable()) {
        QVERIFY2(keys.insert(row.key).second, row.key.data());
        QVERIFY2(flags.insert(row.flag).second, row.flag.data());
        QVERIFY2(row.otherFlag.empty() || flags.insert(row.otherFlag).second, row.otherFlag.data());
        QVERIFY2(row.flag.starts_with("--") || row.key == "model", row.flag.data());
        QVERIFY(std::ranges::count(row.key, '.') <= 1);
        QCOMPARE(findOption(row.key), &row);
    }
    QVERIFY(findOption("besa") == nullptr);
}

void OptionTableTest::rowsAreComplete()
{
    for (const Option& row : optionTable()) {
        QVERIFY2(!row.label.empty() && !row.help.empty() && !row.source.empty(), row.key.data());
        QVERIFY2(row.help.ends_with('.'), row.key.data());
        QVERIFY2((row.type == OptionType::Choice) == !row.choices.empty(), row.key.data());
        const bool number = row.type == OptionType::Integer || row.type == OptionType::Real;
        QVERIFY2(number == row.range.has_value(), row.key.data());
        // The default of every option must itself pass.
        Recipe recipe;
        if (row.type != OptionType::PathList) {
            QVERIFY2(!setOption(row, recipe, optionText(row, Recipe{})), row.key.data());
            QVERIFY2(isDefault(row, recipe), row.key.data());
        }
    }
}

void OptionTableTest::choicesMatchTheirEnums()
{
    Recipe recipe;
    const auto text = [&](const char* key) { return optionText(option(key), recipe); };
    recipe.method = Method::MagnitudeRow;
    recipe.calibration.sampling = Sampling::Packed;
    recipe.besa.metric = MetricKind::SparseGptSquared;
    recipe.besa.budget = Budget::Published;
    recipe.besa.granularity = Granularity::Layer;
    recipe.besa.reference = Reference::DenseStream;
    recipe.besa.objective = Objective::Channel;
    recipe.besa.optimizer = OptimizerKind::Prodigy;
    recipe.besa.order = SampleOrder::Shuffled;
    recipe.compute = ComputeType::Float16;
    QCOMPARE(text("method"), std::string("magnitude-row"));
    QCOMPARE(text("calibration.sampling"), std::string("packed"));
    QCOMPARE(text("besa.metric"), std::string("sparsegpt-squared"));
    QCOMPARE(text("besa.budget"), std::string("published"));
    QCOMPARE(text("besa.granularity"), std::string("layer"));
    QCOMPARE(text("besa.reference"), std::string("dense-stream"));
    QCOMPARE(text("besa.objective"), std::string("channel"));
    QCOMPARE(text("besa.optimizer"), std::string("prodigy"));
    QCOMPARE(text("besa.order"), std::string("shuffled"));
    QCOMPARE(text("compute"), std::string("float16"));
}

void OptionTableTest::aliasesAreUnderstoodAndNeverWritten()
{
    int aliases = 0;
    for (const Option& row : optionTable()) {
        for (const OptionChoice& choice : row.choices) {
            if (!choice.alias.empty()) {
                Recipe recipe;
                QVERIFY2(!setOption(row, recipe, std::string(choice.alias)), choice.alias.data());
                QCOMPARE(optionText(row, recipe), std::string(choice.name));
                ++aliases;
            }
        }
    }
    QCOMPARE(aliases, 3); // fp32, bf16, fp16
    Recipe recipe;
    QVERIFY(setOption(option("method"), recipe, "").has_value()); // no alias is not an empty one
}

void OptionTableTest::textRoundTrip()
{
    for (const Option& row : optionTable()) {
        std::vector<std::string> texts{"some text", "--odd \"text\"\n"};
        if (row.type == OptionType::Boolean) {
            texts = {"true", "false"};
        } else if (row.type == OptionType::Integer) {
            texts = {"7", "12"};
        } else if (row.type == OptionType::Real) {
            texts = {"0.1", "0.30000000000000004", "0.0625"};
        } else if (row.type == OptionType::Choice) {
            texts.clear();
            for (const OptionChoice& choice : row.choices) {
                texts.emplace_back(choice.name);
            }
        }
        for (const std::string& text : texts) {
            Recipe recipe;
            QVERIFY2(!setOption(row, recipe, text), row.key.data());
            QCOMPARE(optionText(row, recipe), text);
        }
    }
}

void OptionTableTest::accepts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("small sparsity") << "sparsity"
                                    << "0.001";
    QTest::newRow("automatic length") << "calibration.length"
                                      << "0";
    QTest::newRow("shortest length") << "calibration.length"
                                     << "2";
    QTest::newRow("all windows") << "evaluation.max_windows"
                                 << "0";
    QTest::newRow("largest seed") << "calibration.seed"
                                  << "18446744073709551615";
    QTest::newRow("exponent") << "besa.learning_rate"
                              << "1e-3";
    QTest::newRow("no decay") << "besa.weight_decay"
                              << "0";
}

void OptionTableTest::accepts()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    Recipe recipe;
    const auto problem = setOption(option(qPrintable(key)), recipe, text.toStdString());
    QVERIFY2(!problem, problem ? problem->what.c_str() : "");
}

void OptionTableTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in what or remedy
    QTest::newRow("zero sparsity") << "sparsity"
                                   << "0"
                                   << "above 0, below 1";
    QTest::newRow("whole sparsity") << "sparsity"
                                    << "1"
                                    << "above 0, below 1";
    QTest::newRow("percent") << "sparsity"
                             << "50"
                             << "above 0, below 1";
    QTest::newRow("percent sign") << "sparsity"
                                  << "50%"
                                  << "not a number";
    QTest::newRow("not finite") << "sparsity"
                                << "nan"
                                << "not a number";
    QTest::newRow("infinite") << "besa.penalty"
                              << "inf"
                              << "not a number";
    QTest::newRow("negative") << "calibration.samples"
                              << "-3"
                              << "at least 1";
    QTest::newRow("no windows") << "calibration.samples"
                                << "0"
                                << "at least 1";
    QTest::newRow("length of one") << "calibration.length"
                                   << "1"
                                   << "at least 2";
    QTest::newRow("fraction of a window") << "calibration.samples"
                                          << "1.5"
                                          << "not an integer";
    QTest::newRow("overflow") << "calibration.samples"
                              << "99999999999999999999"
                              << "not an integer";
    QTest::newRow("negative seed") << "calibration.seed"
                                   << "-1"
                                   << "not an integer";
    QTest::newRow("empty number") << "threads"
                                  << ""
                                  << "not an integer";
    QTest::newRow("trailing text") << "besa.epochs"
                                   << "3 "
                                   << "not an integer";
    QTest::newRow("choice") << "method"
                            << "Besa"
                            << "besa, wanda, magnitude, magnitude-row";
    QTest::newRow("boolean") << "overwrite"
                             << "yes"
                             << "true or false";
    QTest::newRow("candidate step") << "besa.candidate_step"
                                    << "0"
                                    << "at least 0.001, at most 0.5";
}

void OptionTableTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Recipe recipe;
    const auto problem = setOption(option(qPrintable(key)), recipe, text.toStdString());
    const Problem told = problem.value_or(Problem{"nothing was refused", "", ""});
    QCOMPARE(QString::fromStdString(told.where), key);
    const QString words = QString::fromStdString(told.what + " " + told.remedy);
    QVERIFY2(words.contains(expected), qPrintable(words));
}

void OptionTableTest::refusalLeavesTheRecipeAlone()
{
    Recipe recipe;
    recipe.sparsity = 0.25;
    QVERIFY(setOption(option("sparsity"), recipe, "2"));
    QCOMPARE(recipe.sparsity, 0.25);
    QVERIFY(setOption(option("sparsity"), recipe, std::vector<std::string>{"0.1", "0.2"}));
    QVERIFY(setOption(option("sparsity"), recipe, std::vector<std::string>{}));
    QCOMPARE(recipe.sparsity, 0.25);
}

void OptionTableTest::presetsAreTheDocumentedRecipes()
{
    QCOMPARE(presetTable().size(), std::size_t{6});
    for (const Preset& preset : presetTable()) {
        Recipe recipe = startable();
        applyPreset(preset, recipe);
        QCOMPARE(findPreset(preset.name), &preset);
        QVERIFY2(validate(recipe).errors.empty() && validate(recipe).warnings.empty(), preset.name.data());
    }
    QVERIFY(findPreset("besa-published") == nullptr);

    Recipe row = startable();
    applyPreset(*findPreset("besa-published-row"), row);
    QVERIFY(row.besa.budget == Budget::Published);
    QVERIFY(row.besa.granularity == Granularity::Row);
    QVERIFY(row.besa.reference == Reference::PrunedStream);
    QVERIFY(row.besa.objective == Objective::Channel);
    QVERIFY(row.besa.optimizer == OptimizerKind::Prodigy);
    QCOMPARE(row.besa.prodigyCoefficient, 5.0);
    QCOMPARE(row.besa.candidateStep, 0.01);
    QVERIFY(row.besa.sigmoidSmoothing);
    QCOMPARE(row.model, std::string("model"));

    Recipe layer = startable();
    applyPreset(*findPreset("besa-published-layer"), layer);
    QVERIFY(layer.besa.granularity == Granularity::Layer);
    QVERIFY(layer.besa.reference == Reference::DenseStream);
    QCOMPARE(layer.besa.prodigyCoefficient, 0.5);
    QCOMPARE(layer.besa.penalty, 5.0);

    Recipe wanda = startable();
    applyPreset(*findPreset("wanda"), wanda);
    QVERIFY(wanda.method == Method::Wanda);
}

void OptionTableTest::presetForgetsEarlierLearningOptions()
{
    Recipe recipe = startable();
    recipe.besa.epochs = 9;
    recipe.sparsity = 0.7;
    applyPreset(*findPreset("besa"), recipe);
    QCOMPARE(recipe.besa.epochs, BesaOptions{}.epochs);
    QCOMPARE(recipe.sparsity, 0.7);
}

void OptionTableTest::reachableSparsityIsTheKnownBand()
{
    const auto [low, high] = reachableSparsity(0.01);
    QVERIFY(std::abs(low - 0.3763) < 1e-4);
    QVERIFY(std::abs(high - 0.6237) < 1e-4);
    // A fine grid comes to sqrt(e) / (1 + sqrt(e)).
    const double root = std::sqrt(std::numbers::e);
    const double limit = root / (1 + root);
    QVERIFY(std::abs(reachableSparsity(0.001).second - limit) < 2e-4);
}

void OptionTableTest::validation_data()
{
    QTest::addColumn<QString>("key"); // set to the value, on top of a recipe that could start
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("warning");
    QTest::newRow("no model") << "model"
                              << ""
                              << "besa"
                              << "model"
                              << "";
    QTest::newRow("two calibrations") << "calibration.tokens"
                                      << "a:b"
                                      << "besa"
                                      << "calibration.tokens"
                                      << "";
    QTest::newRow("device") << "device"
                            << "gpu"
                            << "besa"
                            << "device"
                            << "";
    QTest::newRow("device number") << "device"
                                   << "cuda:"
                                   << "besa"
                                   << "device"
                                   << "";
    QTest::newRow("second GPU") << "device"
                                << "cuda:1"
                                << "besa"
                                << ""
                                << "";
    QTest::newRow("out of the band") << "sparsity"
                                     << "0.7"
                                     << "besa-published-row"
                                     << ""
                                     << "sparsity";
    QTest::newRow("inside the band") << "sparsity"
                                     << "0.62"
                                     << "besa-published-row"
                                     << ""
                                     << "";
    QTest::newRow("exact budget has no band") << "sparsity"
                                              << "0.7"
                                              << "besa"
                                              << ""
                                              << "";
    QTest::newRow("group of one") << "besa.granularity"
                                  << "group"
                                  << "besa"
                                  << ""
                                  << "besa.group_size";
    QTest::newRow("unused group size") << "besa.group_size"
                                       << "4"
                                       << "besa"
                                       << ""
                                       << "besa.group_size";
    QTest::newRow("unused learning option") << "besa.epochs"
                                            << "3"
                                            << "wanda"
                                            << ""
                                            << "besa.epochs";
    QTest::newRow("unused penalty") << "besa.penalty"
                                    << "3"
                                    << "besa"
                                    << ""
                                    << "besa.penalty";
    QTest::newRow("unused window") << "evaluation.window"
                                   << "64"
                                   << "besa"
                                   << ""
                                   << "evaluation.window";
}

void OptionTableTest::validation()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, preset);
    QFETCH(QString, error);
    QFETCH(QString, warning);
    Recipe recipe = startable();
    applyPreset(*findPreset(preset.toStdString()), recipe);
    QVERIFY(!setOption(option(qPrintable(key)), recipe, value.toStdString()));
    const Validation found = validate(recipe);
    QCOMPARE(names(found.errors, error.toStdString()), !error.isEmpty());
    QCOMPARE(found.errors.empty(), error.isEmpty());
    QCOMPARE(names(found.warnings, warning.toStdString()), !warning.isEmpty());
    QCOMPARE(found.warnings.empty(), warning.isEmpty());
}

void OptionTableTest::defaultsGiveNoWarning()
{
    QVERIFY(validate(startable()).errors.empty());
    QVERIFY(validate(startable()).warnings.empty());
    Recipe magnitude;
    magnitude.model = "model";
    magnitude.method = Method::Magnitude;
    QVERIFY2(validate(magnitude).errors.empty(), "magnitude needs no calibration");
    Recipe wanda = magnitude;
    wanda.method = Method::Wanda;
    QVERIFY(names(validate(wanda).errors, "calibration.files"));
}

} // namespace

QTEST_GUILESS_MAIN(OptionTableTest)
#include "option_table_test.moc"
