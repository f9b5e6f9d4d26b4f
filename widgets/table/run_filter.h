#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

namespace besa {

/// Runs that contain every word of a filter somewhere, in any column.
class RunFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RunFilter(QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace besa
