#include "page/step_dots.h"

#include "theme/colours.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace besa {

namespace {

constexpr double kDot = 8;
constexpr double kWide = 22; ///< width of the present step's
constexpr double kGap = 7;
constexpr int kMargin = 6;

} // namespace

StepDots::StepDots(int steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setStep(0);
}

void StepDots::setStep(int step)
{
    m_step = std::clamp(step, 0, m_steps - 1);
    setAccessibleName(tr("Step %1 of %2").arg(m_step + 1).arg(m_steps));
    setToolTip(accessibleName());
    update();
}

QSize StepDots::sizeHint() const
{
    const double width = kWide + (m_steps - 1) * (kDot + kGap);
    return {static_cast<int>(width) + 2 * kMargin, static_cast<int>(kDot) + 2 * kMargin};
}

QRectF StepDots::dot(int step) const
{
    const double before = kMargin + step * (kDot + kGap) + (step > m_step ? kWide - kDot : 0);
    return {before, (height() - kDot) / 2, step == m_step ? kWide : kDot, kDot};
}

void StepDots::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps; ++step) {
        painter.setPen(QPen(ink(step <= m_step ? Ink::Accent : Ink::Muted, palette()), 1.2));
        painter.setBrush(step <= m_step ? QBrush(ink(Ink::Accent, palette())) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(dot(step).adjusted(0.6, 0.6, -0.6, -0.6), kDot / 2, kDot / 2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(ink(Ink::Accent, palette()), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void StepDots::mousePressEvent(QMouseEvent* event)
{
    for (int step = 0; step < m_steps; ++step) {
        if (dot(step).adjusted(-kGap / 2, -kMargin, kGap / 2, kMargin).contains(event->position())) {
            choose(step);
            return;
        }
    }
}

void StepDots::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_step + (mirrored ? 1 : -1));
        return;
    case Qt::Key_Right:
        choose(m_step + (mirrored ? -1 : 1));
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(m_steps - 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StepDots::choose(int step)
{
    if (step != m_step && step >= 0 && step < m_steps) {
        Q_EMIT stepChosen(step);
    }
}

} // namespace besa
