#include "table/bar_delegate.h"

#include "table/roles.h"
#include "theme/colours.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace besa {

namespace {

constexpr int kBarHeight = 3;
constexpr int kSwatchWidth = 22;

void drawBar(QPainter& painter, const QRect& cell, double share, const QPalette& palette)
{
    const QRect track(cell.left() + 4, cell.bottom() - kBarHeight - 1, std::max(cell.width() - 8, 0),
                      kBarHeight);
    painter.fillRect(track, ink(Ink::Grid, palette));
    QRect bar = track;
    bar.setWidth(static_cast<int>(std::clamp(share, 0.0, 1.0) * track.width()));
    painter.fillRect(bar, ink(Ink::Accent, palette));
}

void drawSwatch(QPainter& painter, const QRect& cell, int series, const QPalette& palette)
{
    QPen pen = seriesPen(series, palette);
    pen.setWidthF(2.0);
    pen.setCosmetic(false); // as thick on every screen
    painter.setPen(pen);
    const int y = cell.center().y();
    painter.drawLine(cell.right() - kSwatchWidth - 4, y, cell.right() - 4, y);
}

} // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant share = index.data(kShareRole);
    const QVariant series = index.data(kSeriesRole);
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    if (share.isValid() && !(option.state & QStyle::State_Selected)) {
        drawBar(*painter, option.rect, share.toDouble(), option.palette);
    }
    if (series.isValid()) {
        drawSwatch(*painter, option.rect, series.toInt(), option.palette);
    }
    painter->restore();
}

} // namespace besa
