#include "plot/plot_legend.h"

#include "plot/qcp.h"

#include <algorithm>

namespace besa {

namespace {

constexpr std::size_t kMostEntries = 14; // a list beside the plot serves more
constexpr int kSides = 24;               // pixels beside the row
constexpr int kRow = 1;                  // of the plot's layout: under the title

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

std::vector<QCPAbstractLegendItem*> PlotLegend::entries() const
{
    std::vector<QCPAbstractLegendItem*> found;
    for (int i = 0; i < m_plot.legend->itemCount(); ++i) {
        if (QCPAbstractLegendItem* item = m_plot.legend->item(i)) { // the last row's end is empty
            found.push_back(item);
        }
    }
    return found;
}

void PlotLegend::fit()
{
    QCPLegend& legend = *m_plot.legend;
    const std::vector<QCPAbstractLegendItem*> items = entries();
    legend.setVisible(items.size() > 1 && items.size() <= kMostEntries);
    if (!legend.visible()) {
        return;
    }
    int widest = 1;
    for (QCPAbstractLegendItem* item : items) {
        item->setMargins({0, 1, 0, 2}); // room for what reaches below the line
        widest = std::max(widest, item->minimumOuterSizeHint().width());
    }
    const int width = std::max(m_plot.width() - kSides, 1);
    const int wrap = std::clamp((width + legend.columnSpacing()) / (widest + legend.columnSpacing()), 1,
                                static_cast<int>(items.size()));
    if (wrap != m_wrap || items.size() != m_entries) {
        m_wrap = wrap;
        m_entries = items.size();
        legend.setWrap(wrap);
        legend.setFillOrder(QCPLegend::foColumnsFirst, true);
        legend.simplify();
    }
}

std::optional<int> PlotLegend::entryAt(const QPointF& pixel) const
{
    const std::vector<QCPAbstractLegendItem*> items = entries();
    for (std::size_t i = 0; m_plot.legend->visible() && i < items.size(); ++i) {
        if (items[i]->outerRect().contains(pixel.toPoint())) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

void PlotLegend::setEntryFaint(int entry, bool faint)
{
    QCPAbstractLegendItem& item = *entries()[static_cast<std::size_t>(entry)];
    QColor colour = m_plot.legend->textColor();
    colour.setAlphaF(faint ? 0.45F : 1.0F);
    item.setTextColor(colour);
    QFont font = m_plot.legend->font();
    font.setStrikeOut(faint);
    item.setFont(font);
}

} // namespace besa
