#pragma once

#include "plot/plot_view.h"
#include "report/site.h"

#include <array>

class QCPBars;

namespace besa {

/// One bar a layer of a block: how much of it is pruned, as learned (wide, faint) and as edited. The tops of
/// the edited bars can be dragged; Left and Right choose one, Up and Down move it.
class AllocationBars : public PlotView
{
    Q_OBJECT

public:
    using Values = std::array<double, kSiteCount>; ///< pruned fraction of each site

    explicit AllocationBars(QWidget* parent = nullptr);
    ~AllocationBars() override;

    void setLearned(const std::optional<Values>& values); ///< none empties the plot
    void setEdited(const Values& values);
    const Values& edited() const { return m_edited; }
    void setEditable(bool editable) { m_editable = editable; }
    void setSite(Site site); ///< chooses a bar, emits nothing
    Site site() const { return m_site; }

    QString csv() const override;
    bool hasData() const override { return m_learned.has_value(); }

Q_SIGNALS:
    void siteChosen(besa::Site site);
    void barDragged(besa::Site site, double value);  ///< 0 to 1, while it is dragged or by a key
    void barReleased(besa::Site site, double value); ///< the drag has ended, or the key was let go

protected:
    std::optional<PlotRange> contentRange(Qt::Orientation axis, bool positive) const override;
    void updateCanvas() override;
    void applyColours() override;
    std::optional<PlotReadout> readout(double x) const override;
    bool pointerTaken(const QPointF& pressed) override;
    void pointerDragged(const QPointF& position) override;
    void pointerReleased(const QPointF& position) override;
    void pointerMoved(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    std::optional<Site> barAt(const QPointF& pixel) const;
    void choose(Site site);
    void moveTo(double value);

    std::optional<Values> m_learned;
    Values m_edited{};
    Site m_site = Site::Query;
    bool m_editable = true;
    bool m_moved = false;
    QCPBars* m_learnedBars; ///< the canvas's, like the next ones
    QCPBars* m_editedBars;
    QCPBars* m_chosenBar;
};

} // namespace besa
