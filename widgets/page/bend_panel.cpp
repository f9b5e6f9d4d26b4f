#include "page/bend_panel.h"

#include "page/bend_rows.h"
#include "plot/allocation_bars.h"
#include "theme/icons.h"
#include "util/empty_state.h"
#include "util/figure_card.h"
#include "util/ink_label.h"
#include "util/message_bar.h"
#include "util/number_text.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSignalBlocker>
#include <QtGui/QUndoCommand>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <cmath>
#include <numeric>

namespace besa {

namespace {

constexpr int kMeasureMilliseconds = 250; ///< after the last change
constexpr qint64 kMergeMilliseconds = 700;
constexpr double kSameLoss = 0.005; ///< relative difference that nobody should read anything into

AllocationBars::Values fractions(const BlockCounts& counts, const BlockCounts& weights)
{
    AllocationBars::Values values{};
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        values[i] = weights[i] > 0 ? static_cast<double>(counts[i]) / static_cast<double>(weights[i]) : 0.0;
    }
    return values;
}

std::int64_t sum(const BlockCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

} // namespace

/// One change of a block's counts. Quick changes of one layer, such as a held arrow key, are one.
class BendCommand : public QUndoCommand
{
public:
    BendCommand(BendPanel& panel, int block, Site site, const BlockCounts& before, const BlockCounts& after,
                const QString& text)
        : QUndoCommand(text)
        , m_panel(panel)
        , m_block(block)
        , m_site(site)
        , m_before(before)
        , m_after(after)
    {
        m_age.start();
    }

    int id() const override { return m_block * static_cast<int>(kSiteCount) + static_cast<int>(m_site); }
    void undo() override { m_panel.setCounts(m_block, m_before); }
    void redo() override { m_panel.setCounts(m_block, m_after); }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const BendCommand&>(*other); // ids agree
        if (m_age.elapsed() > kMergeMilliseconds) {
            return false;
        }
        m_after = next.m_after;
        setText(next.text());
        m_age.restart();
        return true;
    }

private:
    BendPanel& m_panel;
    int m_block;
    Site m_site;
    BlockCounts m_before;
    BlockCounts m_after;
    QElapsedTimer m_age;
};

BendPanel::BendPanel(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_stack(new QStackedWidget)
    , m_blocks(new QComboBox)
    , m_bars(new AllocationBars)
    , m_rows(new BendRows)
    , m_budget(new InkLabel(Ink::Muted))
    , m_learnedLoss(new FigureCard(tr("Loss as learned")))
    , m_bentLoss(new FigureCard(tr("Loss as bent")))
    , m_verdict(new InkLabel(Ink::Muted))
    , m_reset(new QPushButton(tr("&Back to learned")))
    , m_save(new QPushButton(tr("&Save as recipe…")))
    , m_prune(new QPushButton(tr("&Prune with this")))
    , m_messages(new QVBoxLayout)
{
    setObjectName(QStringLiteral("bendPanel"));
    auto* empty = new EmptyState;
    empty->setText(
        tr("Nothing to bend yet"),
        tr("Once a block is pruned, its zeros can be moved between its layers here, and the block's "
           "loss is measured again at once."),
        tr("Set up a run"));
    connect(empty, &EmptyState::pressed, this, &BendPanel::setupRequested);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeEditor());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_measure.setSingleShot(true);
    m_measure.setInterval(kMeasureMilliseconds);
    connect(&m_measure, &QTimer::timeout, this, [this] {
        if (const Edit* edit = shown(); edit != nullptr && m_unavailable.isEmpty()) {
            Q_EMIT measureRequested(m_block, edit->counts);
        }
    });
    connect(&watch, &RunWatch::begun, this, &BendPanel::reset);
    connect(&watch, &RunWatch::advanced, this, &BendPanel::updateBlocks);
    connect(&watch, &RunWatch::jumped, this, &BendPanel::updateBlocks);
    connect(&watch, &RunWatch::selectionChanged, this, [this] {
        m_bars->setSite(m_watch.site());
        if (m_blocks->findData(m_watch.block()) >= 0) {
            showBlock(m_watch.block());
        }
    });
    updateBlocks();
}

QWidget* BendPanel::makeEditor()
{
    m_blocks->setObjectName(QStringLiteral("bendBlock"));
    m_blocks->setAccessibleName(tr("Block"));
    auto* blockLabel = new QLabel(tr("B&lock"));
    blockLabel->setBuddy(m_blocks);
    auto* undo = new QToolButton;
    undo->setObjectName(QStringLiteral("bendUndo"));
    undo->setDefaultAction(m_undo.createUndoAction(this, tr("Undo")));
    undo->defaultAction()->setIcon(icon(QStringLiteral("undo")));
    auto* redo = new QToolButton;
    redo->setObjectName(QStringLiteral("bendRedo"));
    redo->setDefaultAction(m_undo.createRedoAction(this, tr("Redo")));
    redo->defaultAction()->setIcon(icon(QStringLiteral("redo")));
    auto* top = new QHBoxLayout;
    top->addWidget(blockLabel);
    top->addWidget(m_blocks);
    top->addSpacing(8);
    top->addWidget(
        new InkLabel(Ink::Muted, tr("Drag the top of a bar, or type. The other layers give way, those "
                                    "that care least the most, and the block keeps its zeros.")),
        1);
    top->addWidget(undo);
    top->addWidget(redo);

    m_bars->setObjectName(QStringLiteral("allocationBars"));
    m_bars->setMinimumHeight(180);
    m_budget->setObjectName(QStringLiteral("bendBudget"));
    auto* numbers = new QVBoxLayout;
    numbers->addWidget(m_rows);
    numbers->addWidget(m_budget);
    numbers->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_bars, 1);
    middle->addLayout(numbers);

    m_learnedLoss->setObjectName(QStringLiteral("learnedLoss"));
    m_bentLoss->setObjectName(QStringLiteral("bentLoss"));
    m_verdict->setObjectName(QStringLiteral("bendVerdict"));
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_learnedLoss, 1);
    figures->addWidget(m_bentLoss, 1);
    figures->addWidget(m_verdict, 1);

    m_reset->setObjectName(QStringLiteral("bendReset"));
    m_save->setObjectName(QStringLiteral("bendSave"));
    m_prune->setObjectName(QStringLiteral("bendPrune"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_prune);

    auto* editor = new QWidget;
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(m_messages);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(figures);
    layout->addLayout(buttons);

    connect(m_blocks, &QComboBox::activated, this, [this] {
        m_watch.select(m_blocks->currentData().toInt(), m_watch.site());
        showBlock(m_blocks->currentData().toInt());
    });
    const auto dragged = [this](bool finished) {
        return [this, finished](Site site, double value) {
            if (const Edit* edit = shown()) {
                const auto weights = static_cast<double>(bendRules(edit->start).weights[index(site)]);
                bendTo(site, std::llround(value * weights), finished);
            }
        };
    };
    connect(m_bars, &AllocationBars::barDragged, this, dragged(false));
    connect(m_bars, &AllocationBars::barReleased, this, dragged(true));
    connect(m_bars, &AllocationBars::siteChosen, this, [this](Site site) { m_watch.select(m_block, site); });
    connect(m_rows, &BendRows::zerosTyped, this, [this](Site site, std::int64_t zeros) {
        m_bars->setSite(site);
        bendTo(site, zeros, true);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Edit* edit = shown()) {
            m_undo.push(new BendCommand(*this, m_block, Site::Query, edit->counts, learnedCounts(edit->start),
                                        tr("put block %1 back").arg(m_block)));
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(bends()); });
    connect(m_prune, &QPushButton::clicked, this, [this] { Q_EMIT pruneRequested(bends()); });
    return editor;
}

BlockCounts BendPanel::counts() const
{
    const auto found = m_edits.find(m_block);
    return found == m_edits.end() ? BlockCounts{} : found->second.counts;
}

std::map<int, BlockCounts> BendPanel::bends() const
{
    std::map<int, BlockCounts> bends;
    for (const auto& [block, edit] : m_edits) {
        if (edit.counts != learnedCounts(edit.start)) {
            bends.emplace(block, edit.counts);
        }
    }
    return bends;
}

void BendPanel::setUnavailable(const QString& reason)
{
    m_unavailable = reason;
    updateState();
    askForStart();
}

void BendPanel::setStart(const BendStart& start)
{
    if (m_asked == start.block) {
        m_asked = -1;
    }
    Edit& edit = m_edits[start.block];
    const bool untouched = edit.measured.empty() || edit.counts == learnedCounts(edit.start);
    edit.start = start;
    if (untouched) {
        edit.counts = learnedCounts(start);
    }
    edit.measured[learnedCounts(start)] = {start.block, learnedCounts(start), start.loss, start.denseLoss, 0};
    if (start.block == m_block) {
        showBlock(m_block);
    }
}

void BendPanel::setMeasure(const BendMeasure& measure)
{
    if (const auto found = m_edits.find(measure.block); found != m_edits.end()) {
        found->second.measured[measure.zeros] = measure;
        showVerdict();
    }
}

void BendPanel::setProblem(const Problem& problem)
{
    m_asked = -1;
    delete m_bar;
    m_bar = new MessageBar(BarKind::Error, problem, this);
    connect(m_bar, &MessageBar::closed, this, [this] { m_bar = nullptr; });
    m_bar->addButton(tr("Try again"), [this] {
        if (shown() == nullptr) {
            askForStart();
        } else {
            m_measure.start();
        }
    });
    m_messages->addWidget(m_bar);
    showVerdict();
}

void BendPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForStart();
}

BendPanel::Edit* BendPanel::shown()
{
    const auto found = m_edits.find(m_block);
    return found == m_edits.end() ? nullptr : &found->second;
}

void BendPanel::reset()
{
    m_undo.clear();
    m_edits.clear();
    m_measure.stop();
    m_dragStart.reset();
    m_block = -1;
    m_asked = -1;
    delete m_bar;
    m_bar = nullptr;
    updateBlocks();
}

void BendPanel::updateBlocks()
{
    std::vector<int> finished;
    for (int block = 0; block < std::ssize(m_watch.trace().blocks()); ++block) {
        if (m_watch.trace().blocks()[static_cast<std::size_t>(block)].report) {
            finished.push_back(block);
        }
    }
    if (std::ssize(finished) != m_blocks->count()) {
        const QSignalBlocker blocker(m_blocks);
        m_blocks->clear();
        for (const int block : finished) {
            m_blocks->addItem(tr("Block %1").arg(block), block);
        }
        m_blocks->setCurrentIndex(m_blocks->findData(m_block));
    }
    if (m_blocks->findData(m_block) < 0) {
        const int chosen = m_blocks->findData(m_watch.block());
        showBlock(finished.empty() ? -1 : m_blocks->itemData(std::max(chosen, 0)).toInt());
    }
    m_stack->setCurrentIndex(finished.empty() ? 0 : 1);
}

void BendPanel::showBlock(int block)
{
    m_block = block;
    m_dragStart.reset();
    m_measure.stop();
    const QSignalBlocker blocker(m_blocks);
    m_blocks->setCurrentIndex(m_blocks->findData(block));
    if (const Edit* edit = shown()) {
        m_rows->setLearned(edit->start);
        m_bars->setLearned(fractions(learnedCounts(edit->start), bendRules(edit->start).weights));
    } else {
        m_bars->setLearned(std::nullopt);
    }
    m_bars->setTitle(block < 0 ? QString() : tr("Pruned part of each layer, block %1").arg(block));
    showCounts();
    askForStart();
}

void BendPanel::askForStart()
{
    if (m_block >= 0 && shown() == nullptr && m_asked != m_block && isVisible() && m_unavailable.isEmpty()) {
        m_asked = m_block;
        Q_EMIT startRequested(m_block);
    }
    showVerdict();
}

void BendPanel::bendTo(Site site, std::int64_t zeros, bool finished)
{
    Edit* edit = shown();
    if (edit == nullptr) {
        return;
    }
    if (!m_dragStart) {
        m_dragStart =
            edit->counts; // a drag bends what was there when it began, so that coming back undoes it
    }
    BendRules rules = bendRules(edit->start);
    rules.held = m_rows->held();
    const BlockCounts before = *m_dragStart;
    const BlockCounts after = bend(rules, before, site, zeros);
    if (!finished) {
        setCounts(m_block, after);
        return;
    }
    m_dragStart.reset();
    if (after == before) {
        setCounts(m_block, after);
        return;
    }
    const auto weights = static_cast<double>(rules.weights[index(site)]);
    m_undo.push(new BendCommand(*this, m_block, site, before, after,
                                tr("bend %1 of block %2 to %3")
                                    .arg(siteText(site))
                                    .arg(m_block)
                                    .arg(percentText(static_cast<double>(after[index(site)]) / weights))));
}

void BendPanel::setCounts(int block, const BlockCounts& counts)
{
    const auto found = m_edits.find(block);
    if (found == m_edits.end()) {
        return;
    }
    found->second.counts = counts;
    if (block != m_block) {
        showBlock(block);
    }
    showCounts();
    if (!found->second.measured.contains(counts)) {
        m_measure.start();
    } else {
        m_measure.stop();
    }
}

void BendPanel::showCounts()
{
    if (const Edit* edit = shown()) {
        const BlockCounts weights = bendRules(edit->start).weights;
        m_bars->setEdited(fractions(edit->counts, weights));
        m_rows->setCounts(edit->counts);
        m_budget->setText(
            tr("Together %1 of %2 weights are zero (%3). This stays.")
                .arg(countText(sum(edit->counts)), countText(sum(weights)),
                     percentText(static_cast<double>(sum(edit->counts)) / static_cast<double>(sum(weights)),
                                 2)));
    } else {
        m_rows->setCounts({});
        m_budget->clear();
    }
    showVerdict();
}

void BendPanel::showVerdict()
{
    const Edit* edit = shown();
    const auto denseText = [](const std::optional<double>& denseLoss) {
        return denseLoss ? tr("Error against the dense model: %1").arg(lossText(*denseLoss)) : QString();
    };
    m_verdict->setInk(Ink::Muted);
    if (edit == nullptr) {
        m_learnedLoss->setValue(dash(), {});
        m_bentLoss->setValue(dash(), {});
        const QString reason = !m_unavailable.isEmpty() ? m_unavailable
                               : m_asked >= 0           ? tr("Measuring how much each layer cares…")
                                                        : QString();
        m_verdict->setText(reason);
        m_bars->setEmptyText(reason);
        updateState();
        return;
    }
    m_learnedLoss->setValue(lossText(edit->start.loss), denseText(edit->start.denseLoss));
    const bool bent = edit->counts != learnedCounts(edit->start);
    const auto measured = edit->measured.find(edit->counts);
    if (!bent) {
        m_bentLoss->setValue(dash(), tr("Nothing is bent in this block."));
        m_verdict->setText(tr("Move a layer to see what it costs."));
    } else if (measured == edit->measured.end()) {
        m_bentLoss->setValue(QString::fromUtf8("…"), tr("Being measured"));
        m_verdict->setText(m_unavailable.isEmpty() ? tr("The loss is measured on the calibration windows.")
                                                   : m_unavailable);
    } else {
        const double loss = measured->second.loss;
        const double relative = edit->start.loss > 0 ? loss / edit->start.loss - 1 : 0;
        m_bentLoss->setValue(lossText(loss), denseText(measured->second.denseLoss));
        if (std::abs(relative) < kSameLoss) {
            m_verdict->setText(tr("About the same as learned."));
        } else if (relative < 0) {
            m_verdict->setInk(Ink::Good);
            m_verdict->setText(tr("%1 less than learned: this bend helps.").arg(percentText(-relative)));
        } else {
            m_verdict->setInk(Ink::Warning);
            m_verdict->setText(
                tr("%1 more than learned: the block pays for this bend.").arg(percentText(relative)));
        }
    }
    updateState();
}

void BendPanel::updateState()
{
    const Edit* edit = shown();
    m_bars->setEditable(edit != nullptr);
    m_rows->setEditable(edit != nullptr);
    m_reset->setEnabled(edit != nullptr && edit->counts != learnedCounts(edit->start));
    const bool any = !bends().empty();
    m_save->setEnabled(any);
    m_prune->setEnabled(any);
}

} // namespace besa
