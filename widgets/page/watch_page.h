#pragma once

#include "report/matrix_tile.h"
#include "watch/run_watch.h"

#include <QtWidgets/QWidget>

#include <array>
#include <span>
#include <vector>

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace besa {

class BlockSelector;
class EmptyState;
class LinePlot;
class MatrixMap;
class PlotView;
class RowRatesPlot;

/// The plots of a run, live or in replay: losses and sparsity by step and by block, maps of all layers, and
/// rates and weights of the selected layer. In a window of usual size some share a place as tabs; a large one
/// shows all. Every plot can be found by its object name.
class WatchPage : public QWidget
{
    Q_OBJECT

public:
    explicit WatchPage(RunWatch& watch, QWidget* parent = nullptr);

    /// All of them, in reading order.
    const std::vector<PlotView*>& plots() const { return m_plots; }
    /// Brings the plot to the front of its tabs and gives it the focus.
    void showPlot(PlotView& plot);

    // Answers to the requests below. Late ones are ignored.
    void setTile(const MatrixTile& tile);
    void setTileProblem(const QString& text);
    void setRowRates(int block, Site site, std::span<const float> rates);
    void setRowRatesProblem(const QString& text);

    /// A place for the run header above and the replay bar below the plots; takes the widget.
    void setHeader(QWidget* header);
    void setFooter(QWidget* footer);

    QByteArray saveState() const; ///< sizes, tabs in front, smoothing
    bool restoreState(const QByteArray& state);
    void resetLayout();

Q_SIGNALS:
    void tileRequested(const besa::MatrixRequest& request);
    void rowRatesRequested(int block, besa::Site site);
    void setupRequested(); ///< there is no run to watch yet

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Place = std::vector<PlotView*>; ///< plots that share a place as tabs
    using Rows = std::vector<std::vector<Place>>;

    QString tabName(const PlotView* plot) const;
    Rows usualRows() const;
    Rows largeRows() const;
    void arrange(bool large);
    QByteArray saveArrangement() const;
    void restoreArrangement(const QByteArray& state);
    std::vector<QSplitter*> splitters() const; ///< the outer one first
    std::vector<QTabWidget*> places() const;
    void showMatrix();
    void showStack();

    RunWatch& m_watch;
    LinePlot* m_stepLoss;
    LinePlot* m_stepSparsity;
    MatrixMap* m_matrix;
    RowRatesPlot* m_rowRates;
    std::vector<PlotView*> m_plots;
    QVBoxLayout* m_column;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_board;
    QVBoxLayout* m_boardColumn;
    QSplitter* m_rows = nullptr;
    bool m_large = false;
    std::array<QByteArray, 2> m_arrangements; ///< usual, large; of the one that is not shown
    int m_matrixBlock = -2;
    Site m_matrixSite = Site::Query;
    bool m_matrixFinished = false;
};

} // namespace besa
