#include "watch/run_header_bar.h"

#include "table/run_list_model.h"
#include "theme/card_frame.h"
#include "util/elided_label.h"
#include "util/fact_label.h"
#include "util/mnemonic.h"
#include "util/number_text.h"
#include "util/progress_line.h"
#include "util/state_chip.h"
#include "watch/time_estimate.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

constexpr int kSoon = 250;    ///< ms; numbers that change more often cannot be read
constexpr int kSecond = 1000; ///< ms
constexpr double kRadius = 6;

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Open:
        return RunHeaderBar::tr("Opening the model");
    case Stage::Calibrate:
        return RunHeaderBar::tr("Reading calibration text");
    case Stage::Prune:
        return RunHeaderBar::tr("Pruning");
    case Stage::Export:
        return RunHeaderBar::tr("Writing the pruned model");
    case Stage::Verify:
        return RunHeaderBar::tr("Verifying what was written");
    case Stage::Evaluate:
        return RunHeaderBar::tr("Measuring perplexity");
    }
    return {};
}

QString memoryText(const MeterReading& reading)
{
    if (!reading.processBytes) {
        return dash();
    }
    return reading.totalBytes ? RunHeaderBar::tr("%1 of %2")
                                    .arg(bytesText(*reading.processBytes), bytesText(*reading.totalBytes))
                              : bytesText(*reading.processBytes);
}

} // namespace

RunHeaderBar::RunHeaderBar(RunWatch& watch, const RunController& controller, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_controller(controller)
    , m_titleRow(new QHBoxLayout)
    , m_name(new ElidedLabel({}, this))
    , m_state(new StateChip(this))
    , m_stage(new ProgressLine(tr("Progress of the stage"), this))
    , m_block(new ProgressLine(tr("Progress of the block"), this))
    , m_run(new ProgressLine(tr("Progress of the run"), this))
{
    setObjectName("runHeaderBar");
    m_name->setObjectName("runName");
    m_state->setObjectName("runState");
    m_stage->setObjectName("stageProgress");
    m_block->setObjectName("blockProgress");
    m_run->setObjectName("runProgress");
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_name->setFont(large);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(8);
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_name);
    m_titleRow->addWidget(m_state);
    m_titleRow->addStretch(1);
    column->addLayout(m_titleRow);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(20);
    for (ProgressLine* line : {m_stage, m_block, m_run}) {
        progress->addWidget(line, 1);
    }
    column->addLayout(progress);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(24);
    m_elapsed = addFact(*facts, "elapsed", tr("Elapsed"));
    m_left = addFact(*facts, "timeLeft", tr("Left"));
    m_speed = addFact(*facts, "speed", tr("Speed"));
    m_memory = addFact(*facts, "memory", tr("Memory"));
    m_processor = addFact(*facts, "processor", tr("Processor"));
    m_gpu = addFact(*facts, "gpu", tr("GPU"));
    facts->addStretch(1);
    column->addLayout(facts);

    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_second.setInterval(kSecond);
    connect(&m_soon, &QTimer::timeout, this, &RunHeaderBar::refresh);
    connect(&m_second, &QTimer::timeout, this, [this] {
        updateTimes();
        updateMeters();
    });
    connect(&m_watch, &RunWatch::advanced, this, &RunHeaderBar::updateLater);
    connect(&m_watch, &RunWatch::jumped, this, &RunHeaderBar::updateLater);
    connect(&m_watch, &RunWatch::begun, this, &RunHeaderBar::refresh);
    connect(&m_watch, &RunWatch::headerChanged, this, &RunHeaderBar::refresh);
    connect(&m_controller, &RunController::stateChanged, this, &RunHeaderBar::refresh);
    refresh();
    updateMeters();
}

void RunHeaderBar::setActions(const RunActions& actions)
{
    m_actions = actions;
    for (QToolButton* button : m_buttons) {
        delete button;
    }
    m_buttons.clear();
    for (QAction* action :
         {actions.start, actions.pause, actions.resume, actions.stopAfterBlock, actions.abort}) {
        if (action == nullptr) {
            continue;
        }
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(withoutMnemonic(action->text()));
        m_titleRow->addWidget(button);
        m_buttons.push_back(button);
        connect(action, &QAction::changed, button, [this] { updateButtons(); });
    }
    updateButtons();
}

FactLabel* RunHeaderBar::addFact(QHBoxLayout& row, const QString& name, const QString& caption)
{
    auto* fact = new FactLabel(caption, this);
    fact->setObjectName(name);
    row.addWidget(fact);
    return fact;
}

void RunHeaderBar::updateLater()
{
    if (isVisible() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void RunHeaderBar::refresh()
{
    updateState();
    updateButtons();
    updateProgress();
    updateTimes();
}

void RunHeaderBar::updateState()
{
    const RunHeader& header = m_watch.header();
    m_name->setText(header.name.isEmpty() ? tr("No run yet") : header.name);
    if (!header.live) {
        const RunOutcome& outcome = m_controller.outcome();
        const bool ours = m_controller.state() == RunState::Finished && !header.folder.isEmpty() &&
                          header.folder == QString::fromStdString(outcome.run);
        const Ink meaning = outcome.status == RunStatus::Completed ? Ink::Good
                            : outcome.status == RunStatus::Failed  ? Ink::Bad
                                                                   : Ink::Warning;
        if (ours) {
            m_state->setState(runStatusText(outcome.status), meaning);
        } else {
            m_state->setState(header.name.isEmpty() ? QString() : tr("Recorded run"), Ink::Muted);
        }
        return;
    }
    switch (m_controller.state()) {
    case RunState::Idle:
    case RunState::Finished:
        m_state->setState({}, Ink::Muted);
        break;
    case RunState::Running:
        m_state->setState(tr("Running"), Ink::Accent);
        break;
    case RunState::Pausing:
        m_state->setState(tr("Pausing after this step"), Ink::Warning);
        break;
    case RunState::Paused:
        m_state->setState(tr("Paused"), Ink::Warning);
        break;
    case RunState::FinishingBlock:
        m_state->setState(tr("Stopping after this block"), Ink::Warning);
        break;
    case RunState::Stopping:
        m_state->setState(tr("Stopping after this step"), Ink::Warning);
        break;
    }
}

void RunHeaderBar::updateButtons()
{
    for (QToolButton* button : m_buttons) {
        const QAction* action = button->defaultAction();
        const bool startable = action == m_actions.start && m_controller.canStart();
        button->setVisible(action->isEnabled() || startable);
    }
}

void RunHeaderBar::updateProgress()
{
    const RunTrace& trace = m_watch.trace();
    const auto& stage = trace.stage();
    if (!stage) {
        m_stage->setProgress(tr("Stage"), dash(), 0);
    } else {
        const bool known = stage->total > 0;
        const double fraction = known ? double(stage->done) / double(stage->total) : -1;
        const bool over = !m_watch.header().live && !known;
        m_stage->setProgress(stageText(stage->stage), known ? percentText(fraction, 0) : QString(),
                             over ? 1 : fraction);
    }
    const int current = trace.current();
    const auto blocks = static_cast<int>(trace.blocks().size());
    if (current < 0) {
        m_block->setProgress(tr("Block"), dash(), 0);
        m_run->setProgress(tr("All blocks"), dash(), 0);
        return;
    }
    const BlockTrace& block = trace.blocks()[static_cast<std::size_t>(current)];
    const QString name = tr("Block %1 (%2 of %3)").arg(current).arg(current + 1).arg(blocks);
    const bool learns = block.steps > 0;
    const QString steps = tr("step %1 of %2").arg(countText(block.curve.steps()), countText(block.steps));
    m_block->setProgress(name, learns ? steps : QString(),
                         learns || block.report || !m_watch.header().live ? blockProgress(block) : -1);
    m_run->setProgress(tr("All blocks"), percentText(pruningProgress(trace), 0), pruningProgress(trace));
}

void RunHeaderBar::updateTimes()
{
    const RunTrace& trace = m_watch.trace();
    const double seconds = secondsNow();
    m_elapsed->setValue(trace.revision() > 0 || m_watch.header().live ? durationText(seconds) : dash(),
                        tr("Computing time of the run, without pauses."));
    const auto left = m_watch.header().live ? timeLeft(trace, seconds) : std::nullopt;
    m_left->setVisible(m_watch.header().live);
    if (!left) {
        m_left->setValue(dash(), tr("How long the run still takes can be told after a few steps."));
    } else {
        const QString expected = estimateText(left->expected, left->expected);
        const QString low = estimateText(left->low, left->expected);
        const QString high = estimateText(left->high, left->expected);
        m_left->setValue(
            low == high ? tr("about %1").arg(expected) : tr("about %1 (%2 to %3)").arg(expected, low, high),
            tr("From how long finished blocks took. Writing and verifying the model come on top."));
    }
    const Recipe& recipe = m_watch.header().recipe;
    const std::int64_t length =
        recipe.calibration.length > 0 ? recipe.calibration.length : m_watch.header().length;
    const auto speed = tokensPerSecond(trace, recipe.besa.batch * length);
    m_speed->setValue(speed ? tr("%1 tokens/s").arg(countText(std::llround(*speed))) : dash(),
                      tr("Calibration tokens that learning goes through in a second."));
}

void RunHeaderBar::updateMeters()
{
    const MeterReading reading = m_meters.read(double(m_clock.elapsed()) / 1000);
    const QString noGpu = tr("No GPU whose driver tells how busy it is was found.");
    m_memory->setValue(
        memoryText(reading),
        reading.usedBytes
            ? tr("Memory of this program. All programs together use %1.").arg(bytesText(*reading.usedBytes))
            : tr("Memory of this program."));
    m_processor->setValue(
        reading.processCores
            ? tr("%1 of %2 cores").arg(locale().toString(*reading.processCores, 'f', 1)).arg(reading.cores)
            : dash(),
        tr("Processor cores that this program keeps busy.") + (reading.gpuBusy ? QString() : "\n" + noGpu));
    m_gpu->setVisible(reading.gpuBusy.has_value());
    if (reading.gpuBusy) {
        const QString memory =
            reading.gpuUsedBytes && reading.gpuTotalBytes
                ? tr("%1 of %2").arg(bytesText(*reading.gpuUsedBytes), bytesText(*reading.gpuTotalBytes))
                : QString();
        m_gpu->setValue(percentText(*reading.gpuBusy, 0) + (memory.isEmpty() ? "" : " · " + memory),
                        tr("How busy the graphics processor is, by all programs, and its memory."));
    }
}

double RunHeaderBar::secondsNow() const
{
    return m_watch.header().live ? m_controller.seconds() : m_watch.trace().seconds();
}

void RunHeaderBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
    updateMeters();
}

void RunHeaderBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_soon.stop();
}

void RunHeaderBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawCard(painter, *this, kRadius);
}

} // namespace besa
