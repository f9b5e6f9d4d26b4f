#pragma once

#include "report/tensor_count.h"

#include <QtCore/QAbstractTableModel>

#include <array>

namespace besa {

/// Zeros of the seven kinds of layers over all blocks, and their sum.
class SiteTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Layer, Zeros, Weights, Sparsity, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const std::array<SiteCount, kSiteCount>& counts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::array<SiteCount, kSiteCount + 1> m_counts{}; ///< the last one is the sum
};

} // namespace besa
