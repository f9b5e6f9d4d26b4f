#include "plot/plot_view.h"

#include "plot/crosshair.h"
#include "plot/crosshair_link.h"
#include "plot/plot_navigation.h"
#include "plot/plot_overlay.h"
#include "plot/plot_theme.h"
#include "plot/qcp.h"
#include "plot/redraw_gate.h"
#include "theme/colours.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <cmath>
#include <utility>

namespace besa {

namespace {

constexpr int kDataMilliseconds = 40; // 25 frames a second
constexpr int kHandMilliseconds = 10;
constexpr int kMargin = 4;
constexpr double kRadius = 6;
constexpr double kPanStep = 0.1;
constexpr double kZoomStep = 1.25;
constexpr double kRoom = 0.04;      // beside the data, in parts of their span
constexpr double kAhead = 0.12;     // the same while data stream in
constexpr double kWellFilled = 0.6; // of the view: as long as streaming data fill it, it stays
constexpr double kClipboardScale = 2;

std::size_t place(Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? 0 : 1;
}

QCPAxis& axisOf(const QCustomPlot& canvas, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? *canvas.xAxis : *canvas.yAxis;
}

/// The range to show `content` in, where `current` is in view.
PlotRange roomFor(PlotRange content, PlotRange current, bool logarithmic, bool streaming)
{
    const auto in = [&](double value) { return logarithmic ? std::log10(value) : value; };
    const auto out = [&](double value) { return logarithmic ? std::pow(10.0, value) : value; };
    const double lower = in(content.lower);
    const double upper = in(content.upper);
    double span = upper - lower;
    if (!(span > 1e-12 * std::max(std::abs(lower), std::abs(upper)))) {
        span = logarithmic || lower == 0 ? 1 : std::abs(lower) * 0.2;
        return {out(lower - span / 2), out(upper + span / 2)};
    }
    if (streaming && current.lower <= content.lower && current.upper >= content.upper &&
        (!logarithmic || current.lower > 0) && span > kWellFilled * (in(current.upper) - in(current.lower))) {
        return current;
    }
    const double room = span * (streaming ? kAhead : kRoom);
    return {out(lower - room), out(upper + room)};
}

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

void PlotView::makeActions()
{
    const auto make = [this](const QList<QKeySequence>& keys, auto&& pressed) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(pressed)>(pressed));
        addPlotAction(action);
        return action;
    };
    m_reset = make({Qt::Key_R, Qt::Key_0}, [this] { resetView(); });
    m_follow = make({Qt::Key_F}, [this](bool on) { setFollowing(on); });
    m_zoomIn = make({Qt::Key_Plus, Qt::Key_Equal}, [this] { zoom(kZoomStep); });
    m_zoomOut = make({Qt::Key_Minus}, [this] { zoom(1 / kZoomStep); });
    m_logX = make({Qt::Key_X}, [this](bool on) { setLogarithmic(Qt::Horizontal, on); });
    m_logY = make({Qt::Key_L}, [this](bool on) { setLogarithmic(Qt::Vertical, on); });
    m_copy = make({QKeySequence::Copy}, [this] {
        updateNow();
        QApplication::clipboard()->setPixmap(
            m_canvas->toPixmap(m_canvas->width(), m_canvas->height(), kClipboardScale));
    });
    m_copyValues = make({}, [this] { QApplication::clipboard()->setText(csv()); });
    m_save = make({}, [this] { Q_EMIT saveRequested(); });
    for (QAction* action : {m_follow, m_logX, m_logY}) {
        action->setCheckable(true);
    }
    m_follow->setChecked(true);
    retranslate();
}

void PlotView::retranslate()
{
    const auto name = [](QAction& action, const QString& text, const QString& tip) {
        action.setText(text);
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        action.setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key));
        action.setStatusTip(tip);
    };
    name(*m_reset, tr("Reset the view"), tr("Shows everything and follows the data again."));
    name(*m_follow, tr("Follow the data"), tr("Keeps new data in view; zooming by hand ends it."));
    name(*m_zoomIn, tr("Zoom in"), tr("Shows the middle of the plot larger."));
    name(*m_zoomOut, tr("Zoom out"), tr("Shows more of the plot."));
    name(*m_logX, tr("Logarithmic x axis"), tr("Spaces the horizontal axis by powers of ten."));
    name(*m_logY, tr("Logarithmic y axis"), tr("Spaces the vertical axis by powers of ten."));
    name(*m_copy, tr("Copy as image"), tr("Puts the plot on the clipboard as an image."));
    name(*m_copyValues, tr("Copy the values"),
         tr("Puts the values shown on the clipboard, separated by commas."));
    name(*m_save, tr("Save the figure…"), tr("Saves the plot as PNG, SVG, PDF or its values as CSV."));
    describe();
}

void PlotView::describe()
{
    m_canvas->setObjectName(QStringLiteral("plotCanvas"));
    setAccessibleName(m_title.isEmpty() ? tr("Plot") : m_title);
    setAccessibleDescription(
        tr("Plot of %1 over %2. Arrow keys pan, plus and minus zoom, R resets, Ctrl with an arrow key "
           "reads values.")
            .arg(m_labels[1], m_labels[0]));
}

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

void PlotView::setFollowing(bool follow)
{
    m_follow->setChecked(follow);
    if (follow == m_following) {
        return;
    }
    m_following = follow;
    Q_EMIT followingChanged(follow);
    contentChanged();
}

bool PlotView::logarithmic(Qt::Orientation axis) const
{
    return axisOf(*m_canvas, axis).scaleType() == QCPAxis::stLogarithmic;
}

void PlotView::setLogarithmic(Qt::Orientation axis, bool on)
{
    logarithmicAction(axis)->setChecked(on);
    if (on == logarithmic(axis)) {
        return;
    }
    setAxisScale(axisOf(*m_canvas, axis), on, m_whole[place(axis)]);
    if (on && !m_following) { // what was in view may lie below 0
        const PlotRange seen = range(axis);
        const std::optional<PlotRange> content = contentRange(axis, true);
        if (seen.lower <= 0 && content) {
            setRange(axis, {content->lower, std::max(seen.upper, content->upper)});
        }
    }
    Q_EMIT logarithmicChanged(axis, on);
    contentChanged();
}

QAction* PlotView::logarithmicAction(Qt::Orientation axis) const
{
    return axis == Qt::Horizontal ? m_logX : m_logY;
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

void PlotView::setFixedRange(Qt::Orientation axis, std::optional<PlotRange> range)
{
    if (m_fixed[place(axis)] != range) {
        m_fixed[place(axis)] = range;
        contentChanged();
    }
}

PlotRange PlotView::range(Qt::Orientation axis) const
{
    const QCPRange range = axisOf(*m_canvas, axis).range();
    return {range.lower, range.upper};
}

void PlotView::setRange(Qt::Orientation axis, PlotRange range)
{
    axisOf(*m_canvas, axis).setRange(range.lower, range.upper);
    viewMoved();
}

void PlotView::resetView()
{
    setFollowing(true);
    const bool streaming = std::exchange(m_streaming, false); // fit closely for once
    followData();
    m_streaming = streaming;
    m_quick->request();
}

void PlotView::zoom(double factor)
{
    m_navigation->zoomAt(plotArea().center(), factor, true, true);
}

void PlotView::pan(double x, double y)
{
    m_navigation->shift({-x * plotArea().width(), y * plotArea().height()});
}

void PlotView::viewMoved()
{
    setFollowing(false);
    m_quick->request();
    Q_EMIT viewChanged();
}

std::optional<PlotRange> PlotView::contentRange(Qt::Orientation /*axis*/, bool /*positive*/) const
{
    return std::nullopt;
}

void PlotView::followData()
{
    followData(Qt::Horizontal);
    followData(Qt::Vertical);
}

void PlotView::followData(Qt::Orientation axis)
{
    const bool log = logarithmic(axis);
    const std::optional<PlotRange>& fixed = m_fixed[place(axis)];
    const std::optional<PlotRange> content = contentRange(axis, log);
    std::optional<PlotRange> wanted = content;
    if (fixed && (!log || fixed->lower > 0)) {
        wanted = fixed;
    } else if (content) {
        wanted = roomFor(*content, range(axis), log, m_streaming);
    }
    if (wanted && *wanted != range(axis)) {
        axisOf(*m_canvas, axis).setRange(wanted->lower, wanted->upper);
        Q_EMIT viewChanged();
    }
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

void PlotView::setWholeNumbers(Qt::Orientation axis, bool whole)
{
    m_whole[place(axis)] = whole;
    setAxisScale(axisOf(*m_canvas, axis), logarithmic(axis), whole);
    contentChanged();
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

std::optional<PlotReadout> PlotView::readout(double /*x*/) const
{
    return std::nullopt;
}

void PlotView::setCrosshairLink(CrosshairLink* link)
{
    if (m_link != nullptr) {
        disconnect(m_link, nullptr, this, nullptr);
    }
    m_link = link;
    if (link != nullptr) {
        connect(link, &CrosshairLink::moved, this, &PlotView::showCrosshair);
        connect(link, &CrosshairLink::left, m_crosshair, &Crosshair::hide);
    }
}

void PlotView::showCrosshair(double x)
{
    if (!isVisible() || !hasData()) {
        return;
    }
    if (const std::optional<PlotReadout> found = readout(x)) {
        m_crosshair->show(*found);
    } else {
        m_crosshair->hide();
    }
}

void PlotView::moveCrosshair(int direction)
{
    const QRectF area = plotArea();
    const std::optional<double> from = m_crosshair->x();
    double pixel = from ? m_canvas->xAxis->coordToPixel(*from) : area.center().x();
    pixel += direction;
    while (pixel >= area.left() && pixel <= area.right()) {
        const std::optional<PlotReadout> found = readout(m_canvas->xAxis->pixelToCoord(pixel));
        if (found && found->x != from) {
            if (m_link != nullptr) {
                m_link->move(found->x);
            } else {
                showCrosshair(found->x);
            }
            return;
        }
        pixel += direction;
    }
}

bool PlotView::pointerTaken(const QPointF& /*pressed*/)
{
    return false;
}

void PlotView::pointerDragged(const QPointF& /*position*/) {}

void PlotView::pointerReleased(const QPointF& /*position*/) {}

void PlotView::pointerMoved(const QPointF& position)
{
    if (!m_crosshairOffered) {
        return;
    }
    if (plotArea().contains(position)) {
        const double x = m_canvas->xAxis->pixelToCoord(position.x());
        if (m_link != nullptr) {
            m_link->move(x);
        } else {
            showCrosshair(x);
        }
    } else if (m_link != nullptr) {
        m_link->leave();
    } else {
        m_crosshair->hide();
    }
}

void PlotView::pointerClicked(const QPointF& /*position*/) {}

bool PlotView::pointerDoubleClicked(const QPointF& /*position*/)
{
    return false;
}

void PlotView::addPlotAction(QAction* action)
{
    addAction(action);
    m_actions.append(action);
}

void PlotView::removePlotAction(QAction* action)
{
    removeAction(action);
    m_actions.removeAll(action);
}

QPointF PlotView::toPlot(const QPointF& pixel) const
{
    return {m_canvas->xAxis->pixelToCoord(pixel.x()), m_canvas->yAxis->pixelToCoord(pixel.y())};
}

QRectF PlotView::plotArea() const
{
    return m_canvas->axisRect()->rect();
}

void PlotView::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions);
    menu->popup(globalPosition);
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    showMenu(keyboard ? mapToGlobal(plotArea().center().toPoint()) : event->globalPos());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (control) {
            moveCrosshair(direction);
        } else {
            pan(direction * kPanStep, 0);
        }
        break;
    }
    case Qt::Key_Up:
        pan(0, kPanStep);
        break;
    case Qt::Key_Down:
        pan(0, -kPanStep);
        break;
    case Qt::Key_Escape:
        if (m_crosshair->shown()) {
            m_crosshair->hide();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
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
