#include "cli/recipe_options.h"
#include "report/presets.h"
#include "report/prune_command.h"
#include "run/recipe_yaml.h"

#include <CLI/CLI.hpp>

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace besa;

Q_DECLARE_METATYPE(besa::Recipe)

namespace {

/// The words that a shell makes of the line, without the program's name.
std::vector<std::string> shellWords(const std::string& line)
{
    QProcess shell;
    shell.start("/bin/sh", {"-c", R"(besa() { printf '%s\0' "$@"; }; )" + QString::fromStdString(line)});
    if (!shell.waitForFinished()) {
        return {};
    }
    std::vector<std::string> words;
    for (const QByteArray& word : shell.readAllStandardOutput().split('\0')) {
        words.push_back(word.toStdString());
    }
    words.pop_back(); // after the last end
    return words;
}

Recipe parsed(std::vector<std::string> words)
{
    CLI::App program;
    CLI::App& prune = *program.add_subcommand("prune");
    cli::RecipeOptions options(prune);
    options.add("model");
    options.addAll();
    std::ranges::reverse(words); // as the parser wants them
    program.parse(words);
    Recipe recipe;
    options.applyTo(recipe);
    return recipe;
}

} // namespace

class PruneCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineGivesTheRecipe_data()
    {
        QTest::addColumn<Recipe>("recipe");
        Recipe recipe;
        QTest::newRow("nothing") << recipe;
        recipe.model = "models/llama";
        recipe.output = "pruned";
        recipe.sparsity = 1.0 / 3.0;
        recipe.calibration.files = {"a.txt", "b c.jsonl.gz", "it's.txt", "-dash.txt"};
        recipe.calibration.seed = 18446744073709551615U;
        QTest::newRow("files") << recipe;
        recipe.overwrite = true;
        recipe.denseLoss = false;
        recipe.evaluation.files = {"$HOME/`x`\\.txt"};
        recipe.evaluation.join = "\n";
        recipe.compute = ComputeType::BFloat16;
        QTest::newRow("flags and strange names") << recipe;
        recipe.evaluation.join = "";
        recipe.calibration.textKey = "--text";
        QTest::newRow("empty text, text with dashes") << recipe;
        for (const Preset& preset : presetTable()) {
            Recipe with = recipe;
            applyPreset(preset, with);
            QTest::newRow(std::string(preset.name).c_str()) << with;
        }
    }
    void theLineGivesTheRecipe()
    {
        QFETCH(Recipe, recipe);
        const Recipe again = parsed(shellWords(pruneCommand(recipe)));
        for (std::string& file : recipe.calibration.files) {
            file = file.starts_with('-') ? "./" + file : file; // the same file, never an option
        }
        QCOMPARE(writeRecipe(again), writeRecipe(recipe));
    }

    void defaultsAreLeftOut()
    {
        Recipe recipe;
        recipe.model = "m";
        recipe.method = Method::Wanda;
        recipe.calibration.files = {"t.txt"};
        QCOMPARE(pruneCommand(recipe), std::string("besa prune m --method wanda --calibration t.txt"));
    }
};

QTEST_GUILESS_MAIN(PruneCommandTest)
#include "prune_command_test.moc"
