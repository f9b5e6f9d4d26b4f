#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace besa {

/// Draws a cell's share (kShareRole) as a bar along its lower edge, under the text, and the line of its
/// series (kSeriesRole) before it.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace besa
