#include "plot/curve_band.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace besa {

namespace {

constexpr qsizetype kStrip = 8; // points a polygon; the time to fill one grows with the square of its edges

} // namespace

CurveBand::CurveBand(QCustomPlot& plot)
    : QCPGraph(plot.xAxis, plot.yAxis)
{
    setAdaptiveSampling(false); // keeps the points of both sides in pairs
    setPen(Qt::NoPen);
}

void CurveBand::setLower(CurveBand* lower)
{
    m_lower = lower;
    setChannelFillGraph(lower);
}

void CurveBand::drawFill(QCPPainter* painter, QVector<QPointF>* lines) const
{
    if (m_lower == nullptr) {
        return; // the other side fills
    }
    applyFillAntialiasingHint(painter);
    QVector<QPointF> lower;
    m_lower->getLines(&lower, QCPDataRange(0, m_lower->dataCount()));
    if (painter->antialiasing() || lower.size() != lines->size()) {
        QCPGraph::drawFill(painter, lines);
        return;
    }
    const auto gap = [&](qsizetype i) { return std::isnan((*lines)[i].y()) || std::isnan(lower[i].y()); };
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush());
    QPolygonF strip;
    for (qsizetype first = 0; first + 1 < lines->size();) {
        qsizetype end = first;
        while (end < lines->size() && end - first <= kStrip && !gap(end)) {
            ++end;
        }
        if (end - first < 2) { // a gap, or alone between two
            first = end + 1;
            continue;
        }
        strip.clear();
        std::copy(lines->cbegin() + first, lines->cbegin() + end, std::back_inserter(strip));
        std::reverse_copy(lower.cbegin() + first, lower.cbegin() + end, std::back_inserter(strip));
        painter->drawPolygon(strip);
        first = end - 1; // strips share their sides
    }
}

} // namespace besa
