#include "plot/crosshair.h"

#include "plot/plot_overlay.h"
#include "theme/colours.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>

namespace besa {

namespace {

constexpr int kDistance = 10; // pixels between the line and the box

} // namespace

/// The box beside the line.
class ReadoutBox : public QLabel
{
public:
    explicit ReadoutBox(QWidget* parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::RichText);
        setContentsMargins(8, 6, 8, 6);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = palette().color(QPalette::ToolTipBase);
        fill.setAlphaF(0.94F);
        painter.setBrush(fill);
        painter.setPen(ink(Ink::Border, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.end();
        QLabel::paintEvent(event);
    }
};

Crosshair::Crosshair(PlotView& view)
    : QObject(&view)
    , m_view(view)
    , m_overlay(new PlotOverlay(&view.canvas()))
    , m_box(new ReadoutBox(&view))
{
    m_box->setObjectName(QStringLiteral("plotReadout"));
}

void Crosshair::show(const PlotReadout& readout)
{
    const QCustomPlot& canvas = m_view.canvas();
    if (!canvas.xAxis->range().contains(readout.x)) {
        hide();
        return;
    }
    m_x = readout.x;
    m_overlay->setCrosshair(readout.x, readout.marks);
    m_box->setText(readout.text);
    m_box->adjustSize();
    const QRect area = canvas.axisRect()->rect().translated(canvas.pos());
    const int line = static_cast<int>(canvas.xAxis->coordToPixel(readout.x)) + canvas.x();
    const bool left = line + kDistance + m_box->width() > area.right();
    const int x = left ? line - kDistance - m_box->width() : line + kDistance;
    m_box->move(std::max(x, 0), area.top() + 4);
    m_box->setVisible(!readout.text.isEmpty());
    m_box->raise();
}

void Crosshair::hide()
{
    m_x.reset();
    m_overlay->hideCrosshair();
    m_box->hide();
}

QString Crosshair::text() const
{
    return m_box->text();
}

} // namespace besa
