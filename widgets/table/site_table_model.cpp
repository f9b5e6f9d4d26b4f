#include "table/site_table_model.h"

#include "table/roles.h"
#include "util/number_text.h"

#include <QtGui/QFont>

namespace besa {

namespace {

constexpr auto kTotalRow = static_cast<int>(kSiteCount);

} // namespace

void SiteTableModel::setCounts(const std::array<SiteCount, kSiteCount>& counts)
{
    SiteCount total;
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        m_counts[i] = counts[i];
        total.zeros += counts[i].zeros;
        total.weights += counts[i].weights;
    }
    m_counts[kSiteCount] = total;
    Q_EMIT dataChanged(index(0, 0), index(kTotalRow, ColumnCount - 1));
}

int SiteTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kTotalRow + 1;
}

int SiteTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SiteCount& count = m_counts.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() == Layer ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole && index.row() == kTotalRow) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (index.column() == Layer) {
        const bool total = index.row() == kTotalRow;
        return role == Qt::DisplayRole
                   ? QVariant(total ? tr("All") : siteText(kSites.at(static_cast<std::size_t>(index.row()))))
                   : QVariant();
    }
    const bool known = count.weights > 0;
    const double sparsity =
        known ? static_cast<double>(count.zeros) / static_cast<double>(count.weights) : 0.0;
    if (role == kShareRole) {
        return index.column() == Sparsity && known ? QVariant(sparsity) : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (!known) {
        return dash();
    }
    if (index.column() == Sparsity) {
        return percentText(sparsity, 2);
    }
    return countText(index.column() == Zeros ? count.zeros : count.weights);
}

QVariant SiteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Layer:
        return tr("Layer");
    case Zeros:
        return tr("Zeros");
    case Weights:
        return tr("Weights");
    default:
        return tr("Sparsity");
    }
}

} // namespace besa
