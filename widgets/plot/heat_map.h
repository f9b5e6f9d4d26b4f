#pragma once

#include "plot/plot_view.h"

#include <QtCore/QPoint>
#include <QtCore/QStringList>

#include <functional>

class QCPColorMap;
class QCPColorScale;

namespace besa {

class MapMarks;

/// Cells of colour, such as block × layer. A cell without a value yet is empty. A click or the arrow keys
/// select a cell.
class HeatMap : public PlotView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    /// Forgets all cells. Column 0 is left, row 0 on top.
    void setSize(int columns, int rows);
    int columns() const { return m_size.width(); }
    int rows() const { return m_size.height(); }
    /// Names at the axes and in tooltips; numbers where there are none.
    void setColumnNames(const QStringList& names);
    void setRowNames(const QStringList& names);

    void setCell(int column, int row, double value); ///< NaN empties it
    double cell(int column, int row) const;          ///< NaN where there is none
    void clearCells();

    void setValueLabel(const QString& label);               ///< of the colour scale, with its unit
    void setValueText(std::function<QString(double)> text); ///< in tooltips
    void setValueRange(std::optional<PlotRange> range);     ///< none: from the least to the greatest
    void setValueLogarithmic(bool logarithmic);
    bool valueLogarithmic() const;

    void select(int column, int row); ///< draws the frame, emits nothing; -1 for none
    int selectedColumn() const { return m_selected.x(); }
    int selectedRow() const { return m_selected.y(); }

    QString csv() const override;
    bool hasData() const override { return m_filled > 0; }

Q_SIGNALS:
    void cellSelected(int column, int row); ///< by click or key

protected:
    void updateCanvas() override;
    void applyColours() override;
    void pointerMoved(const QPointF& position) override;
    void pointerClicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::size_t place(int column, int row) const;
    std::optional<QPoint> cellAt(const QPointF& pixel) const;
    QString columnName(int column) const;
    QString rowName(int row) const;
    QString cellText(const QPoint& cell) const;
    void choose(QPoint cell);
    void setNames();
    void retranslate();

    QSize m_size;
    std::vector<double> m_cells; ///< row by row
    int m_filled = 0;
    QStringList m_columnNames;
    QStringList m_rowNames;
    QString m_valueLabel;
    QPoint m_selected{-1, -1};
    std::optional<PlotRange> m_valueRange;
    std::function<QString(double)> m_valueText;
    QCPColorMap* m_map; ///< the canvas's
    QCPColorScale* m_scale;
    MapMarks* m_marks;
    QAction* m_logValues;
};

} // namespace besa
