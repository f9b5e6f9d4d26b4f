#pragma once

#include "report/events.h"

#include <QtCore/QSortFilterProxyModel>

namespace besa {

/// Messages of a level and above.
class MessageFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLowest(Severity severity);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Severity m_lowest = Severity::Info;
};

} // namespace besa
