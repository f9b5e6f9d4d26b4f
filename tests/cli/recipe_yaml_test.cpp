#include "base/error.h"
#include "base/suggest.h"
#include "report/option_value.h"
#include "report/presets.h"
#include "run/recipe_yaml.h"

#include <QtTest/QTest>

#include <QTemporaryDir>

#include <fstream>
#include <random>

namespace {

using namespace besa;

bool equal(const Recipe& a, const Recipe& b)
{
    return std::ranges::all_of(optionTable(), [&](const Option& option) {
        return optionValues(option, a) == optionValues(option, b);
    });
}

std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> pieces{
        "a", "0",     " ", ": ",   "#",      "- ",   "\"",     "'",      "\\",   "\n",   "\t", "{",
        "]", "&x",    "*", "é",    "\u2028", "🦙", "\u0085", "\ufeff", "true", "null", "~",  "1e5",
        "%", "---\n", "@", "\x7f", "\x01",   "!",    "=",      "<<:",    "|",    ">",    "?"};
    std::string text;
    for (unsigned i = random() % 8; i > 0; --i) {
        text += pieces[random() % pieces.size()];
    }
    return text;
}

void randomize(const Option& option, Recipe& recipe, std::mt19937& random)
{
    std::vector<std::string> values;
    switch (option.type) {
    case OptionType::Text:
    case OptionType::Path:
        values = {randomText(random)};
        break;
    case OptionType::PathList:
        for (unsigned i = random() % 4; i > 0; --i) {
            values.push_back(randomText(random));
        }
        break;
    case OptionType::Boolean:
        values = {random() % 2 == 0 ? "true" : "false"};
        break;
    case OptionType::Choice:
        values = {std::string(option.choices[random() % option.choices.size()].name)};
        break;
    case OptionType::Integer:
        values = {std::to_string(2 + random() % 1000)};
        break;
    case OptionType::Real: {
        const OptionRange range = option.range.value_or(OptionRange{});
        const double low = range.minimum;
        const double high = std::min(range.maximum, 1000.0);
        std::uniform_real_distribution<double> between(low, high);
        std::ostringstream text;
        text.precision(17);
        text << between(random);
        values = {text.str()};
        break;
    }
    }
    if (const auto problem = setOption(option, recipe, values)) {
        qFatal("%s: %s", problem->where.c_str(), problem->what.c_str());
    }
}

class RecipeYamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripOfRandomRecipes();
    void writesEveryKeyOnce();
    void readsOnTopOfTheBase();
    void presetGoesFirstWhereverItStands();
    void emptyFileChangesNothing_data();
    void emptyFileChangesNothing();
    void refuses_data();
    void refuses();
    void randomDamageNeverCrashes();
    void fileErrorsNameTheFile();
    void refusesTextThatIsNotUtf8();
    void suggestions();
};

void RecipeYamlTest::roundTripOfRandomRecipes()
{
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same cases every time
    for (int round = 0; round < 200; ++round) {
        Recipe recipe;
        for (const Option& option : optionTable()) {
            randomize(option, recipe, random);
        }
        const std::string yaml = writeRecipe(recipe);
        const Recipe again = readRecipe(yaml, "recipe.yaml");
        QVERIFY2(equal(recipe, again), yaml.c_str());
        QCOMPARE(QString::fromStdString(writeRecipe(again)), QString::fromStdString(yaml));
    }
}

void RecipeYamlTest::writesEveryKeyOnce()
{
    const QString yaml = QString::fromStdString(writeRecipe(Recipe{}));
    QVERIFY(yaml.startsWith("besa_recipe: 1\n"));
    QCOMPARE(yaml.count("learning_rate:"), 1);
    QVERIFY(yaml.contains("\nbesa:\n  metric: wanda # wanda, magnitude, sparsegpt, sparsegpt-squared\n"));
    QVERIFY(yaml.contains("  samples: 128 # windows\n"));
    QVERIFY(yaml.contains("  files: []\n"));
}

void RecipeYamlTest::readsOnTopOfTheBase()
{
    Recipe base;
    base.sparsity = 0.3;
    base.besa.epochs = 4;
    const Recipe recipe = readRecipe("sparsity: 0.6\ncalibration:\n  files: [a.txt, b.txt]\n", "r", base);
    QCOMPARE(recipe.sparsity, 0.6);
    QCOMPARE(recipe.besa.epochs, std::int64_t{4});
    QCOMPARE(recipe.calibration.files, (std::vector<std::string>{"a.txt", "b.txt"}));
    QCOMPARE(readRecipe("calibration:\n  files: a.txt\n", "r").calibration.files,
             std::vector<std::string>{"a.txt"});
}

void RecipeYamlTest::presetGoesFirstWhereverItStands()
{
    const Recipe recipe = readRecipe("besa:\n  penalty: 3\npreset: besa-published-layer\n", "r");
    QVERIFY(recipe.besa.granularity == Granularity::Layer);
    QCOMPARE(recipe.besa.penalty, 3.0);
    QVERIFY(writeRecipe(recipe).find("preset") == std::string::npos);
}

void RecipeYamlTest::emptyFileChangesNothing_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::newRow("empty") << "";
    QTest::newRow("comment") << "# nothing\n";
    QTest::newRow("version only") << "besa_recipe: 1\n";
    QTest::newRow("empty section") << "besa:\n";
}

void RecipeYamlTest::emptyFileChangesNothing()
{
    QFETCH(QString, yaml);
    QVERIFY(equal(readRecipe(yaml.toStdString(), "r"), Recipe{}));
}

void RecipeYamlTest::refuses_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* yaml, const char* where, const char* words) {
        QTest::newRow(name) << yaml << where << words;
    };
    row("misspelt key", "sparsty: 0.5\n", "r, line 1, sparsty", "Did you mean sparsity?");
    row("misspelt nested key", "besa:\n  lerning_rate: 0.5\n", "r, line 2, besa.lerning_rate",
        "Did you mean besa.learning_rate?");
    row("key outside its section", "epochs: 2\n", "r, line 1, epochs", "Did you mean besa.epochs?");
    row("unknown key", "zzzzzzzz: 2\n", "r, line 1, zzzzzzzz", "no setting of this name");
    row("dotted key in a section", "besa:\n  besa.epochs: 2\n", "besa.besa.epochs", "no setting");
    row("misspelt section", "calibraton:\n  files: []\n", "r, line 1, calibraton", "no setting");
    row("repeated key", "sparsity: 0.5\nsparsity: 0.6\n", "r, line 2, sparsity", "twice");
    row("repeated section", "besa:\n  epochs: 1\nbesa:\n  batch: 1\n", "r, line 3, besa", "twice");
    row("out of range", "\nsparsity: 1.5\n", "r, line 2, sparsity", "1.5 is out of range");
    row("text for a number", "sparsity: half\n", "r, line 1, sparsity", "\"half\" is not a number");
    row("quoted number", "sparsity: \"0.5\"\n", "r, line 1, sparsity", "quotation marks");
    row("quoted boolean", "overwrite: 'true'\n", "r, line 1, overwrite", "quotation marks");
    row("old boolean", "overwrite: yes\n", "r, line 1, overwrite", "true or false");
    row("fraction for an integer", "besa:\n  epochs: 1.5\n", "r, line 2, besa.epochs", "not an integer");
    row("list for a value", "sparsity: [0.5]\n", "r, line 1, sparsity", "one value");
    row("map for a value", "sparsity: {a: 1}\n", "r, line 1, sparsity", "one value");
    row("value for a section", "besa: 3\n", "r, line 1, besa", "section");
    row("no value", "sparsity:\n", "r, line 1, sparsity", "no value is given");
    row("null", "model: ~\n", "r, line 1, model", "no value is given");
    row("nested list", "calibration:\n  files: [[a]]\n", "calibration.files", "one value");
    row("unknown choice", "method: bessa\n", "r, line 1, method", "besa, wanda");
    row("unknown preset", "preset: besa-published-rows\n", "preset", "Did you mean besa-published-row?");
    row("preset is a list", "preset: [besa]\n", "preset", "no preset");
    row("newer version", "besa_recipe: 2\n", "besa_recipe", "version 2");
    row("tag", "model: !!str 5\n", "model", "tags");
    row("not a map", "- a\n- b\n", "r, line 1", "key: value");
    row("plain text", "hello\n", "r, line 1", "key: value");
    row("list as key", "? [a, b]\n: 1\n", "r, line 1", "plain word");
    row("two documents", "sparsity: 0.5\n---\nsparsity: 0.6\n", "r", "more than one");
    row("a bracket too many", "{sparsity: 0.5, method: wanda}, output}", "r", "more than one");
    row("broken YAML", "sparsity: [0.5\n", "r, line", "not valid YAML");
    row("tab", "besa:\n\tepochs: 1\n", "r, line 2", "not valid YAML");
}

void RecipeYamlTest::refuses()
{
    QFETCH(QString, yaml);
    QFETCH(QString, where);
    QFETCH(QString, words);
    try {
        readRecipe(yaml.toStdString(), "r");
        QFAIL("nothing was refused");
    } catch (const Error& error) {
        const Problem& problem = error.problem();
        const QString place = QString::fromStdString(problem.where);
        const QString text = QString::fromStdString(problem.what + " " + problem.remedy);
        QCOMPARE(int(error.code()), int(ExitCode::Model));
        QVERIFY2(place.contains(where), qPrintable(place));
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!problem.remedy.empty());
    }
}

void RecipeYamlTest::randomDamageNeverCrashes()
{
    std::mt19937 random(11); // NOLINT(bugprone-random-generator-seed): the same cases every time
    const std::string good = writeRecipe(Recipe{});
    for (int round = 0; round < 500; ++round) {
        std::string yaml = good;
        for (unsigned i = 1 + random() % 4; i > 0; --i) {
            const std::size_t at = random() % yaml.size();
            switch (random() % 3) {
            case 0:
                yaml[at] = char(random());
                break;
            case 1:
                yaml.erase(at, random() % 20);
                break;
            default:
                yaml.insert(at, randomText(random));
            }
        }
        try {
            readRecipe(yaml, "r");
        } catch (const Error& error) {
            QVERIFY(!error.problem().what.empty());
        }
    }
    const std::string deep(100000, '[');
    QVERIFY_THROWS_EXCEPTION(Error, readRecipe("model: " + deep, "r"));
    QVERIFY_THROWS_EXCEPTION(Error, readRecipe(deep, "r"));
}

void RecipeYamlTest::fileErrorsNameTheFile()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    const auto refused = [](const std::filesystem::path& file) {
        try {
            readRecipeFile(file);
            return std::string("not refused");
        } catch (const Error& error) {
            return error.problem().where;
        }
    };
    QCOMPARE(refused(root / "absent.yaml"), (root / "absent.yaml").string());
    QCOMPARE(refused(root), root.string());
    std::ofstream(root / "large.yaml") << std::string((1 << 20) + 1, '#');
    QCOMPARE(refused(root / "large.yaml"), (root / "large.yaml").string());
    std::ofstream(root / "good.yaml") << "sparsity: 0.25\n";
    QCOMPARE(readRecipeFile(root / "good.yaml").sparsity, 0.25);
}

void RecipeYamlTest::refusesTextThatIsNotUtf8()
{
    Recipe recipe;
    recipe.output = "caf\xe9";
    QVERIFY_THROWS_EXCEPTION(Error, writeRecipe(recipe));
}

void RecipeYamlTest::suggestions()
{
    const std::vector<std::string> words{"--sparsity", "--samples", "--seed"};
    QCOMPARE(editDistance("kitten", "sitting"), std::size_t{3});
    QCOMPARE(editDistance("ab", "ba"), std::size_t{1});
    QCOMPARE(editDistance("", "abc"), std::size_t{3});
    QCOMPARE(suggestion("--sparsty", words), std::string("--sparsity"));
    QCOMPARE(suggestion("--sede", words), std::string("--seed"));
    QCOMPARE(suggestion("--frobnicate", words), std::string());
    QCOMPARE(suggestion(std::string(1000000, 'x'), words), std::string());
}

} // namespace

QTEST_GUILESS_MAIN(RecipeYamlTest)
#include "recipe_yaml_test.moc"
