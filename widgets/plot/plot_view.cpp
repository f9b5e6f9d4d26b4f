#include "plot/plot_view.h"

#include "plot/crosshair.h"
#include "plot/plot_axis.h"
#include "plot/plot_navigation.h"
#include "plot/plot_overlay.h"
#include "plot/plot_theme.h"
#include "plot/redraw_gate.h"
#include "theme/colours.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace besa {

namespace {

constexpr int kDataMilliseconds = 40; // 25 frames a second
constexpr int kHandMilliseconds = 10;
constexpr int kMargin = 4;
constexpr QSize kLeastCanvas(40, 30); // nothing can be painted on a picture without pixels
constexpr double kRadius = 6;

} // namespace

PlotView::PlotView(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new QCustomPlot(this))
    , m_heading(new QCPTextElement(m_canvas))
    , m_emptyText(new QLabel(this))
    , m_footer(new QHBoxLayout)
    , m_crosshair(new Crosshair(*this))
    , m_navigation(new PlotNavigation(*this))
    , m_gate(new RedrawGate(this, kDataMilliseconds, [this] { draw(); }))
    , m_quick(new RedrawGate(this, kHandMilliseconds, [this] { draw(); }))
{
    setFocusPolicy(Qt::StrongFocus);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setMinimumSize(kLeastCanvas);                 // a page behind another one may have no room yet
    m_canvas->setAttribute(Qt::WA_OpaquePaintEvent);        // nothing behind it needs to be drawn
    m_canvas->setContextMenuPolicy(Qt::PreventContextMenu); // the right button also draws boxes
    m_canvas->setPlottingHint(QCP::phCacheLabels);
    m_canvas->plotLayout()->setRowSpacing(0);
    m_canvas->plotLayout()->insertRow(0);
    m_canvas->plotLayout()->addElement(0, 0, m_heading);
    m_heading->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_heading->setMargins({6, 2, 6, 4});
    m_heading->setVisible(false);
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) {
        setAxisScale(*axis, false);
        axis->setRange(0, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(0);
    layout->addWidget(m_canvas, 1);
    layout->addLayout(m_footer);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyText->hide();
    makeActions();
    coloursChanged();
}

PlotView::~PlotView() = default;

void PlotView::setTitle(const QString& title)
{
    m_title = title;
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    describe();
    contentChanged();
}

void PlotView::setAxisLabels(const QString& x, const QString& y)
{
    m_labels[0] = x;
    m_labels[1] = y;
    m_canvas->xAxis->setLabel(x);
    m_canvas->yAxis->setLabel(y);
    describe();
    contentChanged();
}

QString PlotView::axisLabel(Qt::Orientation axis) const
{
    return m_labels[place(axis)];
}

void PlotView::setEmptyText(const QString& text)
{
    m_emptyText->setText(text);
    contentChanged();
}

void PlotView::setStreaming(bool streaming)
{
    if (streaming != m_streaming) {
        m_streaming = streaming;
        applyHints();
        contentChanged();
    }
}

void PlotView::applyHints()
{
    const bool fast = drawnFast();
    m_canvas->setPlottingHint(QCP::phFastPolylines, fast);
    m_canvas->setNotAntialiasedElement(QCP::aePlottables, fast);
    m_canvas->setNotAntialiasedElement(QCP::aeFills, fast);
    m_canvas->setAntialiasedElement(QCP::aePlottables, !fast);
}

void PlotView::contentChanged()
{
    m_gate->request();
}

void PlotView::coloursChanged()
{
    const QPalette colours = plotPalette();
    applyPlotTheme(*m_canvas, colours);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setTextColor(colours.color(QPalette::Text));
    // As wide as usual numbers need, so that plots above each other line up and do not jump.
    const int number =
        QFontMetrics(m_canvas->yAxis->tickLabelFont()).horizontalAdvance(QStringLiteral("0.00000"));
    m_canvas->axisRect()->setMinimumMargins({number + fontMetrics().height() + 16, 6, 14, 6});
    m_crosshair->overlay().setPalette(colours);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, ink(Ink::Muted, palette()));
    m_emptyText->setPalette(muted);
    applyColours();
    contentChanged();
    update();
}

void PlotView::beginPaper(const std::optional<QPalette>& palette)
{
    m_onPaper = true;
    m_palette = palette;
    m_crosshair->overlay().setVisible(false);
    applyHints();
    coloursChanged();
    updateNow();
}

void PlotView::endPaper()
{
    m_onPaper = false;
    m_palette.reset();
    m_crosshair->overlay().setVisible(true);
    applyHints();
    coloursChanged();
    updateNow();
}

void PlotView::updateNow()
{
    if (m_following) {
        followData();
    }
    updateCanvas();
    const bool empty = !hasData() && !m_emptyText->text().isEmpty();
    m_emptyText->setVisible(empty);
    for (QCPAxis* axis : {m_canvas->xAxis, m_canvas->yAxis}) {
        axis->setTickLabels(!empty);
        axis->setTicks(!empty);
    }
    placeEmptyText();
}

void PlotView::draw()
{
    updateNow();
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
    if (m_crosshair->shown()) {
        showCrosshair(*m_crosshair->x());
    }
}

void PlotView::placeEmptyText()
{
    const QRect area = m_canvas->axisRect()->rect().translated(m_canvas->pos());
    m_emptyText->setGeometry(area.adjusted(12, 4, -12, -4));
}

QRectF PlotView::plotArea() const
{
    return m_canvas->axisRect()->rect();
}

void PlotView::changeEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        coloursChanged();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void PlotView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    painter.setPen(QPen(ink(ring ? Ink::Accent : Ink::Border, palette()), ring ? 2 : 1));
    painter.setBrush(ink(Ink::Card, palette()));
    const double inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    contentChanged(); // what is in view fits the number of pixels
}

} // namespace besa
