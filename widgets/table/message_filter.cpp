#include "table/message_filter.h"

#include "table/message_model.h"

namespace besa {

void MessageFilter::setLowest(Severity severity)
{
    m_lowest = severity;
    invalidateFilter();
}

bool MessageFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QVariant severity = sourceModel()->index(row, 0, parent).data(MessageModel::kSeverityRole);
    return severity.toInt() >= static_cast<int>(m_lowest);
}

} // namespace besa
