#pragma once

#include "plot/plot_view.h"
#include "report/matrix_tile.h"

namespace besa {

/// A weight matrix and its mask, zoomable down to single weights. Asks for the part in view.
class MatrixMap : public PlotView
{
    Q_OBJECT

public:
    enum class Mode { Magnitude, Kept, Both };

    explicit MatrixMap(QWidget* parent = nullptr);
    ~MatrixMap() override;

    /// Shows another matrix, whole; its tile is asked for when the map is in view. Block -1 for none.
    void setMatrix(int block, Site site);
    /// Asks again for what is in view: the mask has changed.
    void reload();
    /// The answer to tileRequested(); one of another matrix is ignored.
    void setTile(const MatrixTile& tile);
    /// There is no answer.
    void setProblem(const QString& text);
    void setMode(Mode mode);
    Mode mode() const;

    QString csv() const override;
    bool hasData() const override;

Q_SIGNALS:
    void tileRequested(const besa::MatrixRequest& request);
    void modeChanged(besa::MatrixMap::Mode mode);
};

} // namespace besa
