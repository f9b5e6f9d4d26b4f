#include "gui/program.h"

#include "base/version.h"
#include "gui/appearance.h"
#include "gui/language.h"
#include "gui/main_window.h"
#include "gui/smoke.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <span>
#include <string_view>

#include <unistd.h>

namespace besa {

namespace {

struct Arguments
{
    QString model;
    QString recipe;
    QString run;
    QString settings;
    QString smoke;
    QString language;
    QSize size;
    bool demo = false;
    bool measureStart = false;
};

/// Ends the program as a wrong argument does.
[[noreturn]] void refuse(const char* reason)
{
    std::fprintf(stderr, "besa-workbench: %s\n", reason);
    std::exit(EXIT_FAILURE);
}

/// Of "1280x720"; empty when the text is not like that.
QSize sizeOf(const QString& text)
{
    const QStringList sides = text.split('x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

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
    const QCommandLineOption size("size", "Make the window this large, for example 1920x1080.",
                                  "WIDTHxHEIGHT");
    const QCommandLineOption language("language", "Speak this language this time: en, de, fr, ja or zh_CN.",
                                      "CODE");
    const QCommandLineOption measure("measure-start", "Print how long the start took, and end.");
    parser.addOptions({demo, model, recipe, run, settings, smoke, size, language, measure});
    parser.process(application);
    if (parser.isSet(size) && sizeOf(parser.value(size)).isEmpty()) {
        refuse("--size wants a width and a height, for example 1920x1080");
    }
    const auto spoken = [&](const LanguageChoice& choice) { return choice.code == parser.value(language); };
    if (parser.isSet(language) && !std::ranges::any_of(languages(), spoken)) {
        refuse("--language wants one of en, de, fr, ja, zh_CN");
    }
    return {parser.value(model),        parser.value(recipe), parser.value(run),
            parser.value(settings),     parser.value(smoke),  parser.value(language),
            sizeOf(parser.value(size)), parser.isSet(demo),   parser.isSet(measure)};
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

/// Gives the window that size, at the place that was kept as far as all of it is on the screen there.
void resizeOnScreen(QWidget& window, const QSize& size)
{
    const QRect screen = window.screen()->availableGeometry();
    window.resize(size);
    window.move(std::max(screen.left(), std::min(window.x(), screen.right() + 1 - size.width())),
                std::max(screen.top(), std::min(window.y(), screen.bottom() + 1 - size.height())));
}

/// Tells when the window has been drawn for the first time, and ends the program.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget& window, bool wanted)
    {
        if (wanted) {
            window.installEventFilter(this);
        }
    }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, &FirstPaint::tell); // when its children are drawn, too
        }
        return false;
    }

private:
    static void tell()
    {
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        // The 22nd field, counted after the program's name, which may hold blanks.
        QFile file("/proc/self/stat");
        file.open(QIODevice::ReadOnly);
        const QByteArray line = file.readAll();
        const double began = line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toDouble() /
                             static_cast<double>(sysconf(_SC_CLK_TCK));
        const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
        timespec used{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        std::printf("first paint after %.2f s, %.2f s of the processor\n", seconds - began,
                    static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9);
        QCoreApplication::quit();
    }
};

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
    Language language;
    if (!arguments.smoke.isEmpty()) {
        language.install(arguments.language.isEmpty() ? "en" : arguments.language);
        return runSmoke({arguments.smoke, arguments.run, arguments.size});
    }

    Settings settings(settingsFile(arguments));
    const Preferences preferences(settings);
    language.install(arguments.language.isEmpty() ? preferences.language.value() : arguments.language);
    Appearance appearance;
    appearance.apply(preferences.chosenTheme(), preferences.textSize.value());
    MainWindow window(settings, appearance);
    if (arguments.size.isValid()) {
        resizeOnScreen(window, arguments.size);
    }
    openArguments(window, arguments);
    window.offerInterrupted();
    window.show();
    const FirstPaint paint(window, arguments.measureStart);
    return QApplication::exec();
}

} // namespace besa
