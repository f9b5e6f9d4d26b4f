#pragma once

#include "report/events.h"

#include <cstddef>
#include <vector>

namespace besa {

/// One or more neighbouring steps of a block.
struct StepPoint
{
    StepReport last; ///< of the merged steps
    double lowestLoss = 0;
    double highestLoss = 0;
};

/// The steps of a block in bounded memory: when it is full, neighbours are merged in pairs, keeping the
/// extremes.
class StepCurve
{
public:
    static constexpr std::size_t kCapacity = 4096; ///< points; more than a screen has columns

    void push(const StepReport& step);

    /// Forgets the points that hold a step from `step` on: that is the one that comes next.
    void cut(std::int64_t step);

    const std::vector<StepPoint>& points() const { return m_points; }
    std::int64_t steps() const { return m_steps; }   ///< taken so far
    std::int64_t stride() const { return m_stride; } ///< steps a point; doubles when points are merged

private:
    std::vector<StepPoint> m_points;
    std::int64_t m_steps = 0;
    std::int64_t m_stride = 1;
    std::int64_t m_inLast = 0;
};

} // namespace besa
