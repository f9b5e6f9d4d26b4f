#include "plot/plot_legend.h"

#include "plot/qcp.h"

#include <algorithm>

namespace besa {

namespace {

constexpr int kMostEntries = 14; // a list beside the plot serves more
constexpr int kRow = 1;          // of the plot's layout: under the title

} // namespace

PlotLegend::PlotLegend(QCustomPlot& plot)
    : m_plot(plot)
{
    QCPLayoutGrid* layout = plot.plotLayout();
    layout->insertRow(kRow);
    auto* row = new QCPLayoutGrid;
    layout->addElement(kRow, 0, row);
    layout->setRowStretchFactor(kRow, 0.001);
    row->addElement(0, 0, plot.legend);
    row->addElement(0, 1, new QCPLayoutElement(&plot)); // takes the rest of the width
    row->setColumnStretchFactor(0, 0.001);
    row->setMargins({4, 0, 6, 2});
    plot.legend->setIconSize(18, 10);
    plot.legend->setIconTextPadding(5);
    plot.legend->setColumnSpacing(14);
    plot.legend->setRowSpacing(0);
    plot.legend->setMargins({2, 0, 2, 0});
    plot.legend->setVisible(false);
    plot.setAutoAddPlottableToLegend(false);
}

void PlotLegend::fit()
{
    QCPLegend& legend = *m_plot.legend;
    const int entries = legend.itemCount();
    legend.setVisible(entries > 1 && entries <= kMostEntries);
    if (!legend.visible()) {
        return;
    }
    int widest = 1;
    for (int i = 0; i < entries; ++i) {
        widest = std::max(widest, legend.item(i)->minimumOuterSizeHint().width());
    }
    const int width = std::max(m_plot.width() - 24, 1);
    const int wrap =
        std::clamp((width + legend.columnSpacing()) / (widest + legend.columnSpacing()), 1, entries);
    if (wrap != m_wrap || entries != m_entries) {
        m_wrap = wrap;
        m_entries = entries;
        legend.setWrap(wrap);
        legend.setFillOrder(QCPLegend::foColumnsFirst, true);
    }
}

std::optional<int> PlotLegend::entryAt(const QPointF& pixel) const
{
    const QCPLegend& legend = *m_plot.legend;
    for (int i = 0; legend.visible() && i < legend.itemCount(); ++i) {
        if (legend.item(i)->outerRect().contains(pixel.toPoint())) {
            return i;
        }
    }
    return std::nullopt;
}

void PlotLegend::setEntryFaint(int entry, bool faint)
{
    QCPAbstractLegendItem& item = *m_plot.legend->item(entry);
    QColor colour = m_plot.legend->textColor();
    colour.setAlphaF(faint ? 0.45F : 1.0F);
    item.setTextColor(colour);
    QFont font = m_plot.legend->font();
    font.setStrikeOut(faint);
    item.setFont(font);
}

} // namespace besa
