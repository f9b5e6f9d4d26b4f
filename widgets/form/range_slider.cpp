#include "form/range_slider.h"

#include "theme/colours.h"

#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionSlider>

namespace besa {

RangeSlider::RangeSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void RangeSlider::setMarked(const std::optional<std::pair<double, double>>& values)
{
    if (values != m_marked) {
        m_marked = values;
        update();
    }
}

QSize RangeSlider::sizeHint() const
{
    return QSlider::sizeHint() + QSize(0, 6);
}

void RangeSlider::paintEvent(QPaintEvent* event)
{
    QSlider::paintEvent(event);
    if (!m_marked) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::Good, palette()), 2));
    const double y = height() - 2.0;
    const double low = position(m_marked->first);
    const double high = position(m_marked->second);
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.drawLine(QPointF(low, y - 4), QPointF(low, y));
    painter.drawLine(QPointF(high, y - 4), QPointF(high, y));
}

void RangeSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

double RangeSlider::position(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const double part = (value - minimum()) / (maximum() - minimum());
    return handle / 2.0 + (isRightToLeft() ? 1 - part : part) * (width() - handle);
}

} // namespace besa
