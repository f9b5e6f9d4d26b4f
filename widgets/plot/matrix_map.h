#pragma once

#include "plot/plot_view.h"
#include "report/matrix_tile.h"

class QActionGroup;
class QCPColorMap;
class QCPColorScale;

namespace besa {

/// A weight matrix and its mask, zoomable down to single weights. Asks for the part in view, coarser the more
/// of the matrix is seen.
class MatrixMap : public PlotView
{
    Q_OBJECT

public:
    enum class Mode {
        Magnitude, ///< |w|, pruned or not
        Kept,      ///< the mask
        Both,      ///< |w| of what is kept; what is pruned fades
    };
    Q_ENUM(Mode)

    explicit MatrixMap(QWidget* parent = nullptr);
    ~MatrixMap() override;

    /// Shows another matrix, whole; asks for it when the map can be seen. Block -1 for none.
    void setMatrix(int block, Site site);
    void reload(); ///< asks again for what is in view: the mask has changed
    /// The answer to tileRequested(). One of another matrix is ignored.
    void setTile(const MatrixTile& tile);
    void setProblem(const QString& text); ///< there is no answer, and why
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }

    QString csv() const override;
    bool hasData() const override { return m_tile.has_value(); }

Q_SIGNALS:
    void tileRequested(const besa::MatrixRequest& request);
    void modeChanged(besa::MatrixMap::Mode mode);

protected:
    void updateCanvas() override;
    void applyColours() override;
    void pointerMoved(const QPointF& position) override;
    void changeEvent(QEvent* event) override;

private:
    void request();
    void fillMap();
    void retranslate();
    QString cellText(const QPointF& position) const;

    int m_block = -1;
    Site m_site = Site::Query;
    Mode m_mode = Mode::Both;
    std::optional<MatrixTile> m_tile;
    std::optional<MatrixRequest> m_asked;
    RedrawGate* m_request;
    QActionGroup* m_modes;
    QCPColorMap* m_map; ///< the canvas's
    QCPColorScale* m_scale;
};

} // namespace besa
