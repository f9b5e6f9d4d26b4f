#include "plot/colour_scale.h"

#include "plot/plot_theme.h"
#include "plot/qcp.h"
#include "theme/colours.h"

namespace besa {

namespace {

constexpr int kBarWidth = 10;

/// A scale without the frame of dark lines.
class SlimScale : public QCPColorScale
{
public:
    explicit SlimScale(QCustomPlot* plot)
        : QCPColorScale(plot)
    {
        for (QCPAxis* axis : mAxisRect->axes()) {
            axis->setBasePen(Qt::NoPen);
        }
    }
};

} // namespace

QCPColorGradient sequentialGradient(const QPalette& palette)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    const std::vector<QColor> steps = sequentialMap(palette);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(steps.size() - 1), steps[i]);
    }
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

QCPColorScale* addColourScale(QCustomPlot& plot)
{
    auto* scale = new SlimScale(&plot);
    scale->setType(QCPAxis::atRight);
    scale->setBarWidth(kBarWidth);
    QCPLayoutGrid* layout = plot.plotLayout();
    layout->addElement(layout->rowCount() - 1, 1, scale);
    layout->setColumnSpacing(0);
    auto* group = new QCPMarginGroup(&plot);
    for (QCPLayoutElement* element :
         {static_cast<QCPLayoutElement*>(plot.axisRect()), static_cast<QCPLayoutElement*>(scale)}) {
        element->setMarginGroup(QCP::msTop | QCP::msBottom, group);
    }
    return scale;
}

void prepareCells(QCustomPlot& plot, QCPColorMap& map, QCPColorScale& scale)
{
    plot.yAxis->setRangeReversed(true);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->grid()->setVisible(false);
        axis->setSubTicks(false);
    }
    map.setInterpolate(false);
    map.setTightBoundary(false); // whole cells at the edges too
    map.setColorScale(&scale);
}

void applyScaleTheme(QCPColorScale& scale, const QPalette& palette)
{
    scale.setGradient(sequentialGradient(palette));
    applyAxisTheme(*scale.axis(), palette);
    scale.axis()->setBasePen(Qt::NoPen);
}

} // namespace besa
