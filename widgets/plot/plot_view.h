#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

class QAction;
class QCPTextElement;
class QCustomPlot;
class QLabel;
class QMenu;

namespace besa {

class Crosshair;
class CrosshairLink;
class PlotNavigation;

/// Lower and upper end of what lies on an axis.
struct PlotRange
{
    double lower = 0;
    double upper = 1;
};

/// A plot with its title, axes and all that a person does with it: wheel zooms at the cursor (Ctrl only x,
/// Shift only y), drag pans, right-drag zooms into a box, double-click or 0 resets, F follows the data, X and
/// L switch an axis to logarithmic, arrows pan, + and - zoom. A zoom by hand ends following. Never redraws at
/// once: many changes in one turn of the event loop cost one redraw, and hidden plots none.
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

    bool following() const { return m_following; } ///< ranges go along with the data
    void setFollowing(bool follow);
    bool logarithmic(Qt::Orientation axis) const;
    void setLogarithmic(Qt::Orientation axis, bool logarithmic);
    /// While data streams in lines are drawn fast; else smooth.
    void setStreaming(bool streaming);
    bool streaming() const { return m_streaming; }
    /// Bounds that the data never leave, for example 0 to 1; kept in view when following.
    void setFixedRange(Qt::Orientation axis, std::optional<PlotRange> range);

    PlotRange range(Qt::Orientation axis) const; ///< in view
    void setRange(Qt::Orientation axis, PlotRange range);
    void setCrosshairLink(CrosshairLink* link); ///< none when null

    /// Also in the context menu, each with text, tooltip and shortcut.
    QList<QAction*> plotActions() const { return m_actions; }
    /// What is shown, as comma-separated values; the first line names columns with their units.
    virtual QString csv() const { return {}; }
    virtual bool hasData() const { return false; }

    QCustomPlot& canvas() const { return *m_canvas; } ///< plot/qcp.h declares it
    /// The colours of another palette, for export; an invalid one goes back to the widget's own.
    void setPlotPalette(const std::optional<QPalette>& palette);
    QPalette plotPalette() const;

public Q_SLOTS:
    void resetView(); ///< everything in view, following again
    void zoom(double factor);
    void pan(double x, double y); ///< in parts of the view's size

Q_SIGNALS:
    void followingChanged(bool following);
    void logarithmicChanged(Qt::Orientation axis, bool logarithmic);
    void rangeChanged(); ///< by hand or by following

protected:
    /// Where the data lie; none when there are none. `positive`: of the values above 0.
    virtual std::optional<PlotRange> contentRange(Qt::Orientation axis, bool positive) const;
    /// Puts the data into the canvas. Called before the next redraw after contentChanged(), when the range in
    /// view has changed, and after a change of colours.
    virtual void updateCanvas() {}
    /// Pens and brushes of everything that the subclass drew.
    virtual void applyColours() {}
    /// Rich text of the values at x for the crosshair; empty for none.
    virtual QString readout(double x) const;
    /// Heights at which the crosshair marks x.
    virtual QList<QPair<double, QColor>> readoutPoints(double x) const;
    /// The tooltip of a point of the canvas, and a click on one: for maps.
    virtual void hovered(const QPointF& position);
    virtual void clicked(const QPointF& position);
    /// Keys the subclass wants before the plot does; true when taken.
    virtual bool keyTaken(QKeyEvent* event);

    /// The data have changed: draw soon.
    void contentChanged();
    void setCrosshairShown(bool shown); ///< on for lines, off for maps
    void addPlotAction(QAction* action);

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class Crosshair;
    friend class PlotNavigation;

    QAction* makeAction(const QString& text, const QString& tip, const QList<QKeySequence>& keys);
    void makeActions();
    void redraw();
    void followData();
    void applyTheme();
    void endFollowing();
    void showMenu(const QPoint& globalPosition);
    void updateEmptyText();

    QString m_title;
    QCustomPlot* m_canvas;
};

} // namespace besa
