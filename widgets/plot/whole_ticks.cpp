#include "plot/whole_ticks.h"

#include "plot/plot_view.h"
#include "plot/qcp.h"

namespace besa {

void useWholeTicks(const PlotView& plot)
{
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(1);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot.canvas().xAxis->setTicker(ticker);
    plot.canvas().xAxis->setSubTicks(false);
}

} // namespace besa
