#pragma once

#include "plot/plot_view.h"
#include "report/site.h"

#include <array>

namespace besa {

/// One bar a layer of a block: how much of it is pruned, learned and as edited. The edited bars' tops can be
/// dragged, or moved with Up and Down after choosing one with Left and Right.
class AllocationBars : public PlotView
{
    Q_OBJECT

public:
    explicit AllocationBars(QWidget* parent = nullptr);
    ~AllocationBars() override;

    using Values = std::array<double, kSiteCount>; ///< pruned fraction of each site

    void setLearned(const std::optional<Values>& values); ///< none empties the plot
    void setEdited(const Values& values);
    Values edited() const;
    void setEditable(bool editable);
    void setSite(Site site); ///< chosen bar
    Site site() const;

    QString csv() const override;
    bool hasData() const override;

Q_SIGNALS:
    void siteChosen(besa::Site site);
    void barDragged(besa::Site site, double value);  ///< 0 to 1, while dragging or by a key
    void barReleased(besa::Site site, double value); ///< the drag or key press has ended
};

} // namespace besa
