#pragma once

#include "report/option_table.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QString>

#include <vector>

namespace besa {

/// The options of several recipes side by side, one column a run. Where a run puts its files is left out.
class ParameterDiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString name;
        Recipe recipe;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(std::vector<Column> columns);
    void setDifferencesOnly(bool only); ///< at first: only differences

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override; ///< the option's label comes first
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const Option* option = nullptr;
        std::vector<QString> values; ///< one a column; a dash where the option has no effect
        bool differs = false;
    };

    void rebuild();

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    bool m_differencesOnly = true;
};

} // namespace besa
