#pragma once

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QPointer>
#include <QtGui/QColor>
#include <QtGui/QPalette>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QAction;
class QBoxLayout;
class QCPTextElement;
class QCustomPlot;
class QLabel;

namespace besa {

class Crosshair;
class CrosshairLink;
class PlotNavigation;
class RedrawGate;

/// Lower and upper end of what lies on an axis.
struct PlotRange
{
    double lower = 0;
    double upper = 1;

    bool operator==(const PlotRange&) const = default;
};

/// What a plot says of one x: the point it found nearest, marks to draw, and rich text.
struct PlotReadout
{
    struct Mark
    {
        QPointF point; ///< in the plot's coordinates
        QColor colour;
    };

    double x = 0;
    std::vector<Mark> marks;
    QString text;
};

/// A plot with its title, axes and all that a person does with it. Wheel zooms at the cursor (Ctrl only x,
/// Shift only y), drag pans, right-drag or Shift-drag zooms into a box, double-click or R resets, F follows
/// the data, X and L switch an axis to logarithmic, arrows pan, + and - zoom, Ctrl with Left and Right moves
/// the crosshair. A zoom by hand ends following. Draws from the event loop only: many changes cost one
/// redraw, and a plot that cannot be seen costs none.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    void setTitle(const QString& title); ///< also the accessible name
    QString title() const { return m_title; }
    void setAxisLabels(const QString& x, const QString& y); ///< with units: "Pruned (%)"
    QString axisLabel(Qt::Orientation axis) const;
    /// What to do to see something, shown while there is nothing.
    void setEmptyText(const QString& text);

    bool following() const { return m_following; } ///< the ranges go along with the data
    void setFollowing(bool follow);
    bool logarithmic(Qt::Orientation axis) const;
    void setLogarithmic(Qt::Orientation axis, bool logarithmic);
    /// While data stream in lines are drawn fast, else smooth.
    void setStreaming(bool streaming);
    bool streaming() const { return m_streaming; }
    /// The axis counts things, such as steps or blocks: no fractions at its ticks.
    void setWholeNumbers(Qt::Orientation axis, bool whole);
    /// What following shows of an axis instead of where the data lie, for example steps 0 to 255.
    void setFixedRange(Qt::Orientation axis, std::optional<PlotRange> range);

    PlotRange range(Qt::Orientation axis) const; ///< in view
    void setRange(Qt::Orientation axis, PlotRange range);
    void setCrosshairLink(CrosshairLink* link); ///< none when null

    /// The context menu's, each with text, tooltip and shortcut.
    QList<QAction*> plotActions() const { return m_actions; }
    /// What is shown, as comma-separated values; the first line names the columns with their units.
    virtual QString csv() const { return {}; }
    virtual bool hasData() const { return false; }

    QCustomPlot& canvas() const { return *m_canvas; } ///< see plot/qcp.h
    /// Draws as on paper, with smooth lines and without the pointer; with another palette than the widget's
    /// when one is given. Then back as on the screen.
    void beginPaper(const std::optional<QPalette>& palette);
    void endPaper();
    QPalette plotPalette() const { return m_palette.value_or(palette()); }
    /// Brings the canvas up to date at once, also of a hidden plot, without drawing it on the screen.
    void updateNow();

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

public Q_SLOTS:
    void resetView();             ///< everything in view, following again
    void zoom(double factor);     ///< above 1 comes nearer
    void pan(double x, double y); ///< in parts of what is in view

Q_SIGNALS:
    void followingChanged(bool following);
    void logarithmicChanged(Qt::Orientation axis, bool logarithmic);
    void viewChanged();   ///< another range came into view, by hand or by following
    void saveRequested(); ///< "Save figure…" was chosen

protected:
    /// Where the data lie; none when there are none. `positive`: only of values above 0.
    virtual std::optional<PlotRange> contentRange(Qt::Orientation axis, bool positive) const;
    /// Puts into the canvas what is in view. Called before a redraw when the content or the view has changed.
    virtual void updateCanvas() {}
    /// Gives everything that the subclass draws its colours, from plotPalette().
    virtual void applyColours() {}
    virtual std::optional<PlotReadout> readout(double x) const;

    // What the pointer does, in the canvas's pixels.
    virtual bool pointerTaken(const QPointF& pressed); ///< true: the subclass drags, the plot does not pan
    virtual void pointerDragged(const QPointF& position);
    virtual void pointerReleased(const QPointF& position);
    virtual void pointerMoved(const QPointF& position);
    virtual void pointerClicked(const QPointF& position);
    virtual bool pointerDoubleClicked(const QPointF& position); ///< true: taken, the view is not reset

    bool drawnFast() const { return (m_streaming || m_dragging) && !m_onPaper; }
    void contentChanged(); ///< draw soon
    void coloursChanged(); ///< the same with other colours
    void addPlotAction(QAction* action);
    void removePlotAction(QAction* action); ///< one that makes no sense for this kind of plot
    QAction* logarithmicAction(Qt::Orientation axis) const;
    void setCrosshairOffered(bool offered) { m_crosshairOffered = offered; } ///< for curves, not for maps
    QBoxLayout& footer() const { return *m_footer; }                         ///< under the canvas
    QPointF toPlot(const QPointF& pixel) const;
    QRectF plotArea() const; ///< between the axes, in the canvas's pixels

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class PlotNavigation;

    void makeActions();
    void retranslate();
    void describe();
    void draw();
    void followData();
    void followData(Qt::Orientation axis);
    void viewMoved(); ///< by hand
    void applyHints();
    void placeEmptyText();
    void showMenu(const QPoint& globalPosition);
    void showCrosshair(double x);
    void moveCrosshair(int direction);

    QString m_title;
    QString m_labels[2]; ///< x, y
    QCustomPlot* m_canvas;
    QCPTextElement* m_heading;
    QLabel* m_emptyText;
    QBoxLayout* m_footer;
    Crosshair* m_crosshair;
    PlotNavigation* m_navigation;
    RedrawGate* m_gate;  ///< for data
    RedrawGate* m_quick; ///< for what a hand does, which must not lag
    QPointer<CrosshairLink> m_link;
    QList<QAction*> m_actions;
    QAction* m_reset;
    QAction* m_follow;
    QAction* m_logX;
    QAction* m_logY;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_copy;
    QAction* m_copyValues;
    QAction* m_save;
    std::optional<PlotRange> m_fixed[2];
    std::optional<QPalette> m_palette;
    bool m_following = true;
    bool m_streaming = false;
    bool m_crosshairOffered = true;
    bool m_dragging = false;
    bool m_onPaper = false;
    bool m_whole[2]{};
};

} // namespace besa
