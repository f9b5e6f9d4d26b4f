#include "gui/smoke.h"

#include "gui/appearance.h"
#include "gui/main_window.h"
#include "util/toast.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QAction>

#include <cstdio>
#include <functional>
#include <utility>

namespace besa {

namespace {

constexpr int kLongest = 15 * 60 * 1000; ///< milliseconds a run may take
constexpr int kAnswer = 60 * 1000;       ///< milliseconds an answer of the engine may take
constexpr int kSettle = 400;             ///< milliseconds in which plots and answers arrive

/// Lets the window work until `done`, at most `milliseconds`.
bool waitFor(const std::function<bool()>& done, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > milliseconds) {
            return false;
        }
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

void settle()
{
    waitFor([] { return false; }, kSettle);
}

int fail(const QString& reason)
{
    std::fprintf(stderr, "smoke: %s\n", qPrintable(reason));
    return 1;
}

/// One picture of each page in the present theme. Returns a file that could not be written, or nothing.
QString takePictures(MainWindow& window, const QDir& folder, const QString& theme)
{
    for (QAction* page : window.pages()) {
        const QString name = page->objectName().remove("show-");
        page->trigger();
        settle();
        waitFor([&] { return !window.services().busy() || window.desk().controller().active(); }, kAnswer);
        settle();
        for (Toast* toast : window.findChildren<Toast*>()) {
            toast->hide(); // it would lie over the page
        }
        const QString file = folder.filePath(QString("%1-%2.png").arg(name, theme));
        if (!window.grab().save(file)) {
            return file;
        }
    }
    return {};
}

} // namespace

int runSmoke(const QString& folder, const QString& runFolder)
{
    const QDir pictures(folder);
    const QTemporaryDir scratch;
    if (!pictures.mkpath(".") || !scratch.isValid()) {
        return fail(QString("%1 cannot be made").arg(folder));
    }
    Settings settings(scratch.filePath("settings.json"));
    Preferences preferences(settings);
    preferences.results.set(scratch.filePath("runs"));
    const Appearance appearance;
    appearance.apply(Theme::Light, 0);
    MainWindow window(settings, appearance);
    window.show();
    window.openDemo();
    settle();
    const auto inBoth = [&](const QString& as) -> QString {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            appearance.apply(theme, 0);
            settle();
            const QString name = theme == Theme::Dark ? "dark" : "light";
            if (!as.isEmpty()) {
                const QString file = pictures.filePath(QString("%1-%2.png").arg(as, name));
                if (!window.grab().save(file)) {
                    return file;
                }
            } else if (const QString file = takePictures(window, pictures, name); !file.isEmpty()) {
                return file;
            }
        }
        return {};
    };
    QString unwritten = inBoth("setup");

    RunController& controller = window.desk().controller();
    if (runFolder.isEmpty()) {
        window.allActions()[Act::Start]->trigger();
        waitFor([&] { return window.desk().watch().trace().finishedBlocks() > 0 || !controller.active(); },
                kLongest);
        unwritten += inBoth("live");
        if (!waitFor([&] { return !controller.active(); }, kLongest)) {
            return fail("the run did not end");
        }
        const RunOutcome& outcome = controller.outcome();
        if (outcome.status != RunStatus::Completed) {
            return fail(outcome.problem ? QString::fromStdString(outcome.problem->what)
                                        : QString("the run was not completed"));
        }
    } else {
        window.openRun(runFolder);
        if (!waitFor([&] { return window.desk().watch().trace().revision() > 0; }, kLongest)) {
            return fail(QString("%1 could not be shown").arg(runFolder));
        }
    }
    unwritten += inBoth({});
    window.pages().first()->trigger();
    for (const auto& [act, name] :
         {std::pair(Act::ShowLesson, "lesson"), std::pair(Act::ShowReplay, "replay")}) {
        window.allActions()[act]->trigger();
        waitFor([&] { return !window.services().busy(); }, kAnswer);
        unwritten += inBoth(name);
        window.allActions()[act]->trigger();
    }
    return unwritten.isEmpty() ? 0 : fail(QString("%1 cannot be written").arg(unwritten));
}

} // namespace besa
