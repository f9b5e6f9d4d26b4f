#include "report/step_curve.h"

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

/// Comparisons with NaN are false: a non-finite loss never hides a finite extreme.
void merge(StepPoint& into, const StepPoint& next)
{
    into.last = next.last;
    if (std::isnan(into.lowestLoss) || next.lowestLoss < into.lowestLoss) {
        into.lowestLoss = next.lowestLoss;
    }
    if (std::isnan(into.highestLoss) || next.highestLoss > into.highestLoss) {
        into.highestLoss = next.highestLoss;
    }
}

} // namespace

void StepCurve::push(const StepReport& step)
{
    ++m_steps;
    const StepPoint point{step, step.loss, step.loss};
    if (!m_points.empty() && m_inLast < m_stride) {
        merge(m_points.back(), point);
        ++m_inLast;
        return;
    }
    if (m_points.size() == kCapacity) {
        for (std::size_t i = 0; i < kCapacity / 2; ++i) {
            m_points[i] = m_points[2 * i];
            merge(m_points[i], m_points[2 * i + 1]);
        }
        m_points.resize(kCapacity / 2);
        m_stride *= 2;
    }
    m_points.push_back(point);
    m_inLast = 1;
}

void StepCurve::cut(std::int64_t step)
{
    while (!m_points.empty() && m_points.back().last.step >= step) {
        m_points.pop_back();
    }
    m_inLast = m_stride; // the next step begins a point
    m_steps = step;
    if (m_points.empty()) {
        m_stride = 1;
    }
}

} // namespace besa
