// A run from its start to its end, as the window goes along with it.
#include "form/setup_panel.h"
#include "gui/first_run_card.h"
#include "gui/main_window.h"
#include "page/replay_bar.h"
#include "report/validate.h"
#include "util/message_area.h"
#include "util/number_text.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace besa {

void MainWindow::connectDesk()
{
    connect(&m_desk.controller(), &RunController::stateChanged, this, [this] {
        m_setup->setBusy(m_desk.controller().active());
        updateActions();
    });
    connect(&m_desk, &RunDesk::started, this, [this] { m_messages->clear(); });
    connect(&m_desk, &RunDesk::shown, this, &MainWindow::updateActions);
    connect(&m_desk, &RunDesk::ended, this, &MainWindow::runEnded);
    connect(&m_desk.replay(), &Replay::loaded, this, [this] { showReplay(!m_desk.replay().empty()); });
    connect(&m_desk.watch(), &RunWatch::begun, this, &MainWindow::updateTitle);
    connect(&m_desk.watch(), &RunWatch::headerChanged, this, &MainWindow::updateTitle);
}

void MainWindow::start()
{
    const Validation checked = validate(m_setup->recipe());
    if (!checked.errors.empty()) {
        complain(BarKind::Error, checked.errors.front());
        m_setup->focusOption(QString::fromStdString(checked.errors.front().where));
        return;
    }
    m_session.setFirstStepsDone(true);
    m_firstRun->hide();
    m_desk.start(m_setup->recipe());
    m_pageActions.first()->trigger();
}

void MainWindow::runEnded(const RunOutcome& outcome)
{
    updateActions();
    refreshRuns();
    if (outcome.status == RunStatus::Completed) {
        say(tr("Done: %1 of the weights are zero.").arg(percentText(outcome.sparsity(), 2)));
    } else if (outcome.status == RunStatus::Cancelled) {
        say(tr("The run has ended early; it can be resumed."));
    } else if (outcome.problem) {
        complain(BarKind::Error, *outcome.problem);
    }
    if (m_closeWhenEnded) {
        close();
    }
}

void MainWindow::offerInterrupted()
{
    const QString folder = m_session.interrupted();
    if (folder.isEmpty()) {
        return;
    }
    m_session.setRunning({});
    if (!QFileInfo::exists(folder + "/run.json")) {
        return;
    }
    MessageBar* bar =
        complain(BarKind::Warning,
                 {tr("the last run was interrupted").toStdString(), folder.toStdString(),
                  tr("Its finished blocks are safe: it can go on after the last one.").toStdString()});
    bar->addButton(tr("Resume the run"), [this, folder] { m_desk.resume(folder); });
    bar->addButton(tr("Only show it"), [this, folder] { m_desk.open(folder); });
}

void MainWindow::showReplay(bool shown)
{
    m_actions[Act::ShowReplay]->setChecked(shown);
    m_replayBar->setVisible(shown);
}

void MainWindow::updateTitle()
{
    const QString& name = m_desk.watch().header().name;
    setWindowTitle(name.isEmpty() ? tr("BESA Workbench") : tr("%1 — BESA Workbench").arg(name));
}

bool MainWindow::mayClose()
{
    if (!m_desk.controller().active()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("A run is in progress"),
                    tr("What shall become of “%1”?").arg(m_desk.watch().header().name), QMessageBox::NoButton,
                    this);
    box.setObjectName("close-question");
    box.setInformativeText(tr("Finished blocks are kept in its folder either way."));
    auto* keep = box.addButton(tr("&Keep running"), QMessageBox::RejectRole);
    auto* pause = box.addButton(tr("&Pause and save"), QMessageBox::AcceptRole);
    auto* abort = box.addButton(tr("&Abort the run"), QMessageBox::DestructiveRole);
    pause->setToolTip(tr("Ends it now; the next start offers to go on."));
    abort->setToolTip(tr("Ends it now, for good."));
    box.setDefaultButton(pause);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == keep || !m_desk.controller().active()) {
        return !m_desk.controller().active();
    }
    m_desk.keepMarker(box.clickedButton() == pause);
    m_closeWhenEnded = true;
    m_desk.controller().abort();
    say(tr("Stopping after the current step…"));
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    keepArrangement();
    m_settings.flush();
    event->accept();
}

} // namespace besa
