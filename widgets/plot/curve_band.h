#pragma once

#include "plot/qcp.h"

namespace besa {

/// One side of the band between a curve's lowest and highest values. The upper side fills the band: as one
/// polygon when edges are to be smooth, else in strips, which is many times faster for a noisy curve.
class CurveBand : public QCPGraph
{
public:
    explicit CurveBand(QCustomPlot& plot);

    void setLower(CurveBand* lower); ///< makes this the upper side; both have points at the same keys

protected:
    void drawFill(QCPPainter* painter, QVector<QPointF>* lines) const override;

private:
    CurveBand* m_lower = nullptr;
};

} // namespace besa
