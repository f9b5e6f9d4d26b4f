#pragma once

#include "plot/plot_view.h"

namespace besa {

/// Cells of colour, such as block × layer. A cell without a value yet is empty.
class HeatMap : public PlotView
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);
    ~HeatMap() override;

    /// Forgets all cells. Column 0 is left, row 0 is on top.
    void setSize(int columns, int rows);
    int columns() const;
    int rows() const;
    /// Names on the axes; numbers where there are none.
    void setColumnNames(const QStringList& names);
    void setRowNames(const QStringList& names);

    void setCell(int column, int row, double value); ///< NaN empties it
    double cell(int column, int row) const;
    void clearCells();

    void setValueLabel(const QString& label);               ///< of the colour scale, with unit
    void setValueText(std::function<QString(double)> text); ///< in tooltips
    void setValueRange(std::optional<PlotRange> range);     ///< none: from least to greatest
    void setValueLogarithmic(bool logarithmic);

    void select(int column, int row); ///< draws the frame; -1 for none; emits nothing
    int selectedColumn() const;
    int selectedRow() const;

    QString csv() const override;
    bool hasData() const override;

Q_SIGNALS:
    void cellSelected(int column, int row); ///< by click or keys
};

} // namespace besa
