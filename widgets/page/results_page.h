#pragma once

#include "watch/run_watch.h"

#include <QtWidgets/QWidget>

class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace besa {

class BlockTableModel;
class EmptyState;
class FigureCard;
class MessageFilter;
class MessageModel;
class PromptPanel;
class RedrawGate;
class SiteTableModel;

/// What a run has come to: perplexities, counted sparsity, blocks, messages, and a prompt for both models; in
/// a large window losses and sparsity by block, too. The table of blocks and the other views select each
/// other's blocks.
class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(RunWatch& watch, QWidget* parent = nullptr);

    PromptPanel& promptPanel() { return *m_prompt; }
    /// Columns that are shown and their order, to be kept.
    QByteArray saveTableState() const;
    void restoreTableState(const QByteArray& state);

Q_SIGNALS:
    void setupRequested();         ///< there is nothing to show yet
    void bendRequested(int block); ///< a finished block

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBlocks();
    QWidget* makeSites();
    QWidget* makeMessages();
    void showMenu(const QPoint& position);
    void selectRow();   ///< the table shows what the run has selected
    void rowSelected(); ///< the run selects what the table shows
    void update();
    void updateCards();
    void updateSites();
    void updateHeight(); ///< of the tables: as many rows as there are
    void shareWidth();   ///< among the columns of blocks: all of it in a large window, else by their words

    RunWatch& m_watch;
    BlockTableModel* m_blocks;
    QSortFilterProxyModel* m_sortedBlocks;
    SiteTableModel* m_sites;
    MessageModel* m_messages;
    MessageFilter* m_shownMessages;
    QStackedWidget* m_stack;
    FigureCard* m_perplexity;
    FigureCard* m_sparsity;
    FigureCard* m_time;
    QTableView* m_blockView;
    QSplitter* m_tables;
    QSplitter* m_plots;
    QTabWidget* m_tabs;
    PromptPanel* m_prompt;
    RedrawGate* m_gate;
    bool m_selecting = false;
    bool m_large = false;
};

} // namespace besa
