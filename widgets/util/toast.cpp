#include "util/toast.h"

#include "theme/colours.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace besa {

namespace {

constexpr int kWidest = 420;      ///< pixels
constexpr int kShortest = 4000;   ///< milliseconds
constexpr int kPerLetter = 50;    ///< milliseconds more for long texts
constexpr double kRoundness = 6.; ///< pixels

} // namespace

Toast::Toast(const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_text(text)
    , m_label(new QLabel(text, this))
{
    setObjectName("toast");
    setAccessibleName(text);
    setMaximumWidth(kWidest);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    // A wrapped label asks for little width by itself: take one line when the text fits.
    m_label->setMinimumWidth(std::min(m_label->fontMetrics().horizontalAdvance(text) + 4, kWidest - 120));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(m_label, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShortest + kPerLetter * static_cast<int>(text.size()));
    connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
    m_timer.start();
    applyColours();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::addButton(const QString& text, const std::function<void()>& act)
{
    auto* button = new QPushButton(text, this);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act] {
        leave();
        act();
    });
}

void Toast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QFrame::changeEvent(event);
}

void Toast::applyColours()
{
    QPalette inverted = palette();
    inverted.setColor(QPalette::WindowText, palette().color(QPalette::Window));
    m_label->setPalette(inverted);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start(kShortest);
    QFrame::leaveEvent(event);
}

void Toast::mousePressEvent(QMouseEvent* /*event*/)
{
    leave();
}

void Toast::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawRoundedRect(rect(), kRoundness, kRoundness);
}

void Toast::leave()
{
    hide();
    Q_EMIT gone();
    deleteLater();
}

} // namespace besa
