#include "util/spotlight.h"

#include "theme/colours.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <cmath>
#include <numbers>

namespace besa {

namespace {

constexpr int kTickMilliseconds = 40;
constexpr int kTicks = 90;         ///< 3.6 seconds
constexpr double kPulseTicks = 30; ///< one swell of the frame
constexpr int kMargin = 4;

} // namespace

void Spotlight::pointAt(QWidget* target)
{
    const auto old = target->window()->findChildren<Spotlight*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    auto* spotlight = new Spotlight(target);
    spotlight->follow();
    spotlight->show();
    spotlight->raise();
}

Spotlight::Spotlight(QWidget* target)
    : QWidget(target->window())
    , m_target(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    connect(target, &QObject::destroyed, this, &QObject::deleteLater);
    m_timer.setInterval(kTickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (++m_ticks == kTicks) {
            deleteLater();
        }
        follow(); // the target may have moved with its parents
        update();
    });
    m_timer.start();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide) {
        deleteLater();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        follow();
    }
    return QWidget::eventFilter(watched, event);
}

void Spotlight::follow()
{
    if (m_target) {
        const QRect place(m_target->mapTo(window(), QPoint(0, 0)), m_target->size());
        setGeometry(place.adjusted(-kMargin, -kMargin, kMargin, kMargin) & window()->rect());
    }
}

void Spotlight::paintEvent(QPaintEvent* /*event*/)
{
    const double phase = m_ticks / kPulseTicks * 2 * std::numbers::pi;
    const double strength = 0.75 - 0.25 * std::cos(phase);
    QColor colour = ink(Ink::Accent, palette());
    colour.setAlphaF(static_cast<float>(strength));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace besa
