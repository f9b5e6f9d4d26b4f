#include "gui/smoke.h"

#include "form/setup_panel.h"
#include "gui/appearance.h"
#include "gui/main_window.h"
#include "util/toast.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QTableView>

#include <cstdio>
#include <functional>
#include <optional>
#include <utility>

namespace besa {

namespace {

constexpr int kLongest = 15 * 60 * 1000; ///< milliseconds a run may take
constexpr int kAnswer = 60 * 1000;       ///< milliseconds an answer of the engine may take
constexpr int kSettle = 400;             ///< milliseconds in which plots and answers arrive
constexpr std::int64_t kCurve = 12;      ///< learning steps that make a curve to look at

QStringList& warnings()
{
    static QStringList all;
    return all;
}

void keepWarning(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    // Qt's platform without a screen says of every window that it has no hints for a window manager.
    // QCustomPlot warns by debug messages.
    if (type != QtInfoMsg && !text.contains(u"propagateSizeHints")) {
        warnings() << text;
    }
}

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

using Failure = std::optional<QString>;

/// The window on its tour: what goes wrong is a text, and ends it.
class Tour
{
public:
    Tour(MainWindow& window, const Appearance& appearance, const QDir& pictures)
        : m_window(window)
        , m_appearance(appearance)
        , m_pictures(pictures)
    {
    }

    /// One picture of what is shown, in each theme. `ready` is waited for before each.
    Failure picture(
        const QString& name, const std::function<bool()>& ready = [] { return true; })
    {
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            m_appearance.apply(theme, 0);
            settle();
            waitFor([&] { return live() || !m_window.services().busy(); }, kAnswer);
            settle();
            if (!waitFor(ready, kLongest)) {
                return QString("%1 did not come").arg(name);
            }
            for (Toast* toast : m_window.findChildren<Toast*>()) {
                toast->hide(); // it would lie over the page
            }
            const QString file =
                m_pictures.filePath(QString("%1-%2.png").arg(name, theme == Theme::Dark ? "dark" : "light"));
            if (!m_window.grab().save(file)) {
                return QString("%1 cannot be written").arg(file);
            }
        }
        return std::nullopt;
    }

    /// The demo, quickly: a run to compare the real one with.
    Failure pruneQuickly()
    {
        Recipe recipe = m_window.setup().recipe();
        recipe.method = Method::Wanda;
        m_window.setup().setRecipe(recipe);
        m_window.allActions()[Act::Start]->trigger();
        const Failure failure = ended();
        m_window.openDemo();
        return failure;
    }

    Failure pruneDemo()
    {
        m_window.allActions()[Act::Start]->trigger();
        const auto learning = [this] {
            const RunTrace& trace = m_window.desk().watch().trace();
            const BlockTrace* block = m_window.desk().watch().selected();
            return !live() ||
                   (trace.finishedBlocks() > 0 && block != nullptr && block->curve.steps() >= kCurve);
        };
        const Failure failure = picture("live", learning);
        return failure ? failure : ended();
    }

    Failure openRun(const QString& folder)
    {
        m_window.openRun(folder);
        const auto shown = [this] { return m_window.desk().watch().trace().revision() > 0; };
        return waitFor(shown, kAnswer) ? Failure() : QString("%1 could not be shown").arg(folder);
    }

    Failure pages()
    {
        compareAll();
        for (QAction* page : m_window.pages()) {
            page->trigger();
            if (const Failure failure = picture(page->objectName().remove("show-"))) {
                return failure;
            }
        }
        m_window.pages().first()->trigger();
        for (const auto& [act, name] :
             {std::pair(Act::ShowLesson, "lesson"), std::pair(Act::ShowReplay, "replay")}) {
            m_window.allActions()[act]->trigger();
            if (const Failure failure = picture(name)) {
                return failure;
            }
            m_window.allActions()[act]->trigger();
        }
        return std::nullopt;
    }

private:
    /// Waits for the run's end.
    Failure ended()
    {
        if (!waitFor([this] { return !live(); }, kLongest)) {
            return QString("the run did not end");
        }
        const RunOutcome& outcome = m_window.desk().controller().outcome();
        if (outcome.status == RunStatus::Completed) {
            return std::nullopt;
        }
        return outcome.problem ? QString::fromStdString(outcome.problem->what)
                               : QString("the run was not completed");
    }

    /// Lays all runs over each other.
    void compareAll()
    {
        waitFor([this] { return !m_window.services().busy(); }, kAnswer);
        QAbstractItemModel& runs = *m_window.findChild<QTableView*>("runTable")->model();
        for (int row = 0; row < runs.rowCount(); ++row) {
            runs.setData(runs.index(row, 0), Qt::Checked, Qt::CheckStateRole);
        }
    }

    bool live() const { return m_window.desk().controller().active(); }

    MainWindow& m_window;
    const Appearance& m_appearance;
    QDir m_pictures;
};

Failure walk(const SmokeTour& wanted)
{
    const QDir pictures(wanted.pictures);
    const QTemporaryDir scratch;
    if (!pictures.mkpath(".") || !scratch.isValid()) {
        return QString("%1 cannot be made").arg(wanted.pictures);
    }
    Settings settings(scratch.filePath("settings.json"));
    Preferences preferences(settings);
    preferences.results.set(scratch.filePath("runs"));
    Appearance appearance;
    appearance.apply(Theme::Light, 0);
    MainWindow window(settings, appearance);
    if (wanted.size.isValid()) {
        window.resize(wanted.size);
    }
    window.show();
    window.openDemo();
    settle();
    Tour tour(window, appearance, pictures);
    if (const Failure failure = tour.picture("setup")) {
        return failure;
    }
    Failure failure;
    if (!wanted.run.isEmpty()) {
        failure = tour.openRun(wanted.run);
    } else if (failure = tour.pruneQuickly(); !failure) {
        failure = tour.pruneDemo();
    }
    return failure ? failure : tour.pages();
}

} // namespace

int runSmoke(const SmokeTour& tour)
{
    const QtMessageHandler before = qInstallMessageHandler(keepWarning);
    Failure failure = walk(tour);
    qInstallMessageHandler(before);
    if (!failure && !warnings().isEmpty()) {
        failure = QString("Qt warned %1 times, first: %2").arg(warnings().size()).arg(warnings().first());
    }
    if (failure) {
        std::fprintf(stderr, "smoke: %s\n", qPrintable(*failure));
    }
    return failure ? 1 : 0;
}

} // namespace besa
