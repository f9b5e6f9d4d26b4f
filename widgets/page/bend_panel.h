#pragma once

#include "page/bend_budget.h"
#include "report/problem.h"
#include "watch/run_watch.h"

#include <QtCore/QTimer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QWidget>

#include <map>
#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace besa {

class AllocationBars;
class BendRows;
class EmptyState;
class FigureCard;
class InkLabel;
class MessageBar;

/// Moves zeros between the layers of a finished block by hand. The block's budget stays, the other layers
/// give way, and the block's loss is measured again shortly after every change. Bends of several blocks add
/// up to one allocation that can be saved or pruned with.
class BendPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BendPanel(RunWatch& watch, QWidget* parent = nullptr);

    QUndoStack& undoStack() { return m_undo; }
    int block() const { return m_block; } ///< shown; -1 when there is none
    BlockCounts counts() const;           ///< of the shown block, as bent; zeros while nothing is known of it
    /// Blocks whose counts differ from the learned ones.
    std::map<int, BlockCounts> bends() const;

    /// Why nothing can be measured now, in a sentence; empty when it can.
    void setUnavailable(const QString& reason);
    void setStart(const BendStart& start);
    void setMeasure(const BendMeasure& measure); ///< ignored when the counts have moved on
    void setProblem(const Problem& problem);

Q_SIGNALS:
    void setupRequested();          ///< there is no run to bend
    void startRequested(int block); ///< answered by setStart() or setProblem()
    void measureRequested(int block, const besa::BlockCounts& counts); ///< answered by setMeasure()
    void saveRequested(const std::map<int, besa::BlockCounts>& bends);
    void pruneRequested(const std::map<int, besa::BlockCounts>& bends);

protected:
    void showEvent(QShowEvent* event) override;

private:
    friend class BendCommand;

    struct Edit
    {
        BendStart start;
        BlockCounts counts{};
        std::map<BlockCounts, BendMeasure> measured;
    };

    QWidget* makeEditor();
    Edit* shown();
    void reset();
    void updateBlocks();
    void showBlock(int block);
    void askForStart();
    void bendTo(Site site, std::int64_t zeros, bool finished);
    void setCounts(int block, const BlockCounts& counts); ///< also by undo and redo
    void showCounts();
    void showVerdict();
    void updateState();

    RunWatch& m_watch;
    QUndoStack m_undo;
    std::map<int, Edit> m_edits;
    int m_block = -1;
    int m_asked = -1; ///< block whose start was asked for and has not come
    std::optional<BlockCounts> m_dragStart;
    QTimer m_measure;
    QString m_unavailable;

    QStackedWidget* m_stack;
    QComboBox* m_blocks;
    AllocationBars* m_bars;
    BendRows* m_rows;
    InkLabel* m_budget;
    FigureCard* m_learnedLoss;
    FigureCard* m_bentLoss;
    InkLabel* m_verdict;
    QPushButton* m_reset;
    QPushButton* m_save;
    QPushButton* m_prune;
    QVBoxLayout* m_messages;
    MessageBar* m_bar = nullptr;
};

} // namespace besa
