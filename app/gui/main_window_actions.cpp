#include "form/setup_panel.h"
#include "gui/command_palette.h"
#include "gui/export_desk.h"
#include "gui/first_run_card.h"
#include "gui/main_window.h"
#include "gui/preferences_dialog.h"
#include "gui/report_details.h"
#include "gui/shortcut_sheet.h"
#include "page/watch_page.h"
#include "plot/plot_view.h"
#include "report/option_table.h"
#include "theme/colours.h"
#include "theme/icons.h"
#include "util/core_text.h"
#include "util/mnemonic.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>

namespace besa {

namespace {

QString plain(const QString& text)
{
    return withoutMnemonic(text).remove("…");
}

} // namespace

void MainWindow::connectActions()
{
    on(Act::OpenModel, [this] { chooseModel(); });
    on(Act::AddText, [this] { chooseText(); });
    on(Act::OpenRecipe, [this] { chooseRecipe(); });
    on(Act::SaveRecipe, [this] { saveRecipe(); });
    on(Act::OpenRun, [this] { chooseRun(); });
    on(Act::OpenDemo, [this] { openDemo(); });
    on(Act::Preferences, [this] { showPreferences(); });
    on(Act::Quit, [this] { close(); });

    RunController& controller = m_desk.controller();
    on(Act::Start, [this] { start(); });
    on(Act::Pause, [&controller] { controller.pause(); });
    on(Act::Resume, [&controller] { controller.resume(); });
    on(Act::StopAfterBlock, [&controller] { controller.stopAfterBlock(); });
    on(Act::Abort, [&controller] { controller.abort(); });
    on(Act::ResumeRun, [this] { m_desk.resume(m_desk.watch().header().folder); });
    on(Act::CopyCommand, [this] { copyCommand(); });

    on(Act::ShowReplay, [this] {
        const bool shown = m_actions[Act::ShowReplay]->isChecked();
        if (shown && m_desk.replay().empty()) {
            m_desk.open(m_desk.watch().header().folder);
        }
        showReplay(shown && !m_desk.replay().empty());
    });
    on(Act::Follow, [this] { m_desk.watch().follow(); });
    on(Act::Find, [this] { findTensor(); });
    on(Act::Palette, [this] { openPalette(); });
    on(Act::SwitchTheme, [this] {
        m_preferences.choose(isDark(palette()) ? Theme::Light : Theme::Dark);
        applyAppearance();
    });
    on(Act::LargerText, [this] { changeTextSize(m_preferences.textSize.value() + 1); });
    on(Act::SmallerText, [this] { changeTextSize(m_preferences.textSize.value() - 1); });
    on(Act::NormalText, [this] { changeTextSize(0); });
    on(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Act::SaveLayout, [this] {
        m_session.keepLayout(*this);
        say(tr("The layout is saved."));
    });
    on(Act::RestoreLayout, [this] {
        if (!m_session.restoreLayout(*this)) {
            say(tr("No layout was saved yet."));
        }
    });
    on(Act::ResetLayout, [this] { resetLayout(); });

    for (const auto& [act, format] : {std::pair(Act::ExportModel, ExportFormat::ModelFolder),
                                      std::pair(Act::ExportMasks, ExportFormat::Masks),
                                      std::pair(Act::ExportFigures, ExportFormat::Figures),
                                      std::pair(Act::ExportTables, ExportFormat::Table),
                                      std::pair(Act::ExportRecord, ExportFormat::RunRecord)}) {
        on(act, [this, chosen = format] { m_exports->open(chosen, m_preferences.resultsFolder()); });
    }
    on(Act::Verify, [this] { chooseVerify(); });

    on(Act::FirstSteps, [this] {
        m_session.setFirstStepsDone(false);
        m_firstRun->show();
    });
    on(Act::Shortcuts,
       [this] { ShortcutSheet(m_actions, m_watchPage->plots().front()->plotActions(), this).exec(); });
    on(Act::CopyDetails, [this] {
        QGuiApplication::clipboard()->setText(reportDetails());
        say(tr("The details are on the clipboard."));
    });
    on(Act::About, [this] { showAbout(); });

    connect(m_firstRun, &FirstRunCard::pruneDemoRequested, this, [this] {
        openDemo();
        start();
    });
    connect(m_firstRun, &FirstRunCard::closed, this, [this] {
        m_session.setFirstStepsDone(true);
        m_firstRun->hide();
    });
}

void MainWindow::updateActions()
{
    const RunController& controller = m_desk.controller();
    const QString& folder = m_desk.watch().header().folder;
    const bool recorded = !folder.isEmpty() && controller.canStart();
    const auto enable = [this](Act act, bool possible) { m_actions[act]->setEnabled(possible); };
    enable(Act::Start, controller.canStart());
    enable(Act::Pause, controller.canPause());
    enable(Act::Resume, controller.canResume());
    enable(Act::StopAfterBlock, controller.canStopAfterBlock());
    enable(Act::Abort, controller.canAbort());
    enable(Act::ResumeRun, m_desk.canResumeShown());
    enable(Act::OpenRun, controller.canStart());
    enable(Act::ExportModel, recorded);
    enable(Act::ExportMasks, recorded);
    enable(Act::ExportRecord, recorded);
    enable(Act::ShowReplay, recorded);
    m_firstRun->setPossible(controller.canStart());
    updatePrompt();
    updateBend();
}

void MainWindow::changeTextSize(int points)
{
    m_preferences.textSize.set(std::clamp(points, Preferences::kLeastText, Preferences::kMostText));
    applyAppearance();
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : m_actions.all()) {
        if (action->isVisible() && action != m_actions[Act::Palette]) {
            entries.push_back({plain(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                               action->icon(), [action] { action->trigger(); }, action->isEnabled()});
        }
    }
    addOptionEntries(entries);
    addTensorEntries(entries);
    CommandPalette(std::move(entries), tr("Type an action, an option or a tensor"), this).exec();
}

void MainWindow::findTensor()
{
    std::vector<PaletteEntry> entries;
    addTensorEntries(entries);
    if (entries.empty()) {
        say(tr("No model is known yet: choose one in the setup, or open a run."));
        return;
    }
    CommandPalette(std::move(entries), tr("Type a part of its name, for example “3 down”"), this).exec();
}

void MainWindow::addOptionEntries(std::vector<PaletteEntry>& entries)
{
    for (const Option& option : optionTable()) {
        const QString key = QString::fromUtf8(option.key.data(), static_cast<qsizetype>(option.key.size()));
        entries.push_back({coreText(option.label), key, icon("setup"), [this, key] { showOption(key); }});
    }
}

void MainWindow::addTensorEntries(std::vector<PaletteEntry>& entries)
{
    const RunHeader& header = m_desk.watch().header();
    const int blocks = std::max(header.blocks, static_cast<int>(m_desk.watch().trace().blocks().size()));
    for (int block = 0; block < blocks; ++block) {
        for (const Site site : kSites) {
            entries.push_back(
                {QString::fromStdString(siteWeightName(block, site)), {}, icon("model"), [this, block, site] {
                     showMatrix(block, site);
                 }});
        }
    }
}

void MainWindow::chooseModel()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Model folder"));
    if (!folder.isEmpty()) {
        openModel(folder);
    }
}

void MainWindow::chooseText()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Calibration texts"), {}, tr("Texts (*.txt *.raw *.jsonl *.json *.gz);;All files (*)"));
    if (!files.isEmpty()) {
        useTexts(files);
    }
}

void MainWindow::chooseRecipe()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Recipe"), {}, tr("Recipes (*.yaml *.yml);;All files (*)"));
    if (!file.isEmpty()) {
        openRecipe(file);
    }
}

void MainWindow::saveRecipe()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save recipe"), "recipe.yaml",
                                                      tr("Recipes (*.yaml *.yml);;All files (*)"));
    if (!file.isEmpty()) {
        m_services.saveRecipe(file, m_setup->recipe());
    }
}

void MainWindow::chooseRun()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Run folder"), m_preferences.resultsFolder());
    if (!folder.isEmpty()) {
        openRun(folder);
    }
}

void MainWindow::chooseVerify()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Exported model to verify"),
                                                             m_preferences.resultsFolder());
    if (!folder.isEmpty()) {
        m_services.verify(folder);
    }
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_preferences, this);
    connect(&dialog, &PreferencesDialog::appearanceChanged, this, &MainWindow::applyAppearance);
    connect(&dialog, &PreferencesDialog::languageChanged, this,
            [this] { say(tr("The language changes at the next start.")); });
    connect(&dialog, &PreferencesDialog::resultsChanged, this, &MainWindow::refreshRuns);
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About BESA Workbench"),
                    tr("<h3>BESA Workbench %1</h3>"
                       "<p>Prunes language models of the LLaMA family and shows how it learns what to leave "
                       "out.</p><p>Works offline; nothing is sent anywhere.</p>")
                        .arg(QCoreApplication::applicationVersion()),
                    QMessageBox::Close, this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setDetailedText(reportDetails());
    box.exec();
}

void MainWindow::refillRecent()
{
    m_recentMenu->clear();
    const auto fill = [this](const QStringList& paths, const char* image, auto open) {
        for (const QString& path : paths) {
            const QString shown =
                fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 420);
            QAction* action = m_recentMenu->addAction(icon(image), QString(shown).replace("&", "&&"));
            action->setToolTip(path);
            action->setEnabled(QFileInfo::exists(path));
            connect(action, &QAction::triggered, this, [open, path] { open(path); });
        }
        if (!paths.isEmpty()) {
            m_recentMenu->addSeparator();
        }
    };
    fill(m_session.recentModels(), "model", [this](const QString& path) { openModel(path); });
    fill(m_session.recentRecipes(), "file", [this](const QString& path) { openRecipe(path); });
    fill(m_session.recentRuns(), "replay", [this](const QString& path) { openRun(path); });
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
    }
}

} // namespace besa
