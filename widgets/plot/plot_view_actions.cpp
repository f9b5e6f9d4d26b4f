// What a person can choose in a plot, by menu and by key.
#include "plot/crosshair.h"
#include "plot/plot_view.h"
#include "plot/qcp.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

#include <utility>

namespace besa {

namespace {

constexpr double kPanStep = 0.1;
constexpr double kZoomStep = 1.25;
constexpr double kClipboardScale = 2;

} // namespace

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

QAction* PlotView::logarithmicAction(Qt::Orientation axis) const
{
    return axis == Qt::Horizontal ? m_logX : m_logY;
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

} // namespace besa
