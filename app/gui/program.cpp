#include "gui/program.h"

#include "base/version.h"
#include "gui/appearance.h"
#include "gui/language.h"
#include "gui/main_window.h"
#include "gui/smoke.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <clocale>
#include <span>
#include <string_view>

namespace besa {

namespace {

struct Arguments
{
    QString model;
    QString recipe;
    QString run;
    QString settings;
    QString smoke;
    bool demo = false;
};

Arguments parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription("Prunes language models with BESA and shows how it learns.");
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo("demo", "Start with the bundled story model (without anything else, too).");
    const QCommandLineOption model("model", "Start with a model: folder, shard, index or cache id.", "PATH");
    const QCommandLineOption recipe("recipe", "Start with a recipe.", "FILE");
    const QCommandLineOption run("run", "Show a finished or interrupted run.", "FOLDER");
    const QCommandLineOption settings("settings", "Keep settings in this file.", "FILE");
    const QCommandLineOption smoke(
        "smoke", "Open every page without a screen, prune the demo, save pictures to DIR, and end.", "DIR");
    parser.addOptions({demo, model, recipe, run, settings, smoke});
    parser.process(application);
    return {parser.value(model),    parser.value(recipe), parser.value(run),
            parser.value(settings), parser.value(smoke),  parser.isSet(demo)};
}

QString settingsFile(const Arguments& arguments)
{
    if (!arguments.settings.isEmpty()) {
        return arguments.settings;
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath("besa-workbench/settings.json");
}

bool wantsNoScreen(int argc, char** argv)
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    return std::ranges::any_of(arguments, [](std::string_view word) { return word.starts_with("--smoke"); });
}

void openArguments(MainWindow& window, const Arguments& arguments)
{
    if (!arguments.recipe.isEmpty()) {
        window.openRecipe(arguments.recipe);
    } else if (!arguments.model.isEmpty()) {
        window.openModel(arguments.model);
    } else {
        window.openDemo();
    }
    if (!arguments.run.isEmpty()) {
        window.openRun(arguments.run);
    }
}

} // namespace

int runProgram(int argc, char** argv)
{
    if (wantsNoScreen(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // QApplication took the environment's; core reads and writes numbers
    QApplication::setApplicationName("besa-workbench");
    QApplication::setApplicationDisplayName("BESA Workbench");
    QApplication::setDesktopFileName("besa-workbench");
    const std::string_view version = toolVersion();
    QApplication::setApplicationVersion(QString::fromLatin1(version.data(), qsizetype(version.size())));
    const Arguments arguments = parse(application);
    if (!arguments.smoke.isEmpty()) {
        return runSmoke(arguments.smoke, arguments.run);
    }

    Settings settings(settingsFile(arguments));
    const Preferences preferences(settings);
    Language language;
    language.install(preferences.language.value());
    const Appearance appearance;
    appearance.apply(preferences.chosenTheme(), preferences.textSize.value());
    MainWindow window(settings, appearance);
    openArguments(window, arguments);
    window.offerInterrupted();
    window.show();
    return QApplication::exec();
}

} // namespace besa
