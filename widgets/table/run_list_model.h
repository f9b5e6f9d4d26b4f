#pragma once

#include "report/run_record.h"
#include "table/run_notes.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <vector>

namespace besa {

QString runStatusText(RunStatus status);

/// Runs with their headline numbers. Name, tags and notes can be edited; a checked run takes part in the
/// comparison and keeps the number of its series until it is unchecked.
class RunListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Tags,
        Status,
        Method,
        Target,
        Counted,
        DensePerplexity,
        PrunedPerplexity,
        Time,
        Created,
        Notes,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of runs that stay keep their place, checks and what people wrote; new ones come last.
    void setRuns(std::vector<RunRecord> runs);
    /// What people wrote, by run folder.
    void setNotes(const QHash<QString, RunNotes>& notes);
    void setChecked(int row, bool checked);

    const RunRecord& run(int row) const { return m_rows[static_cast<std::size_t>(row)].record; }
    const RunNotes& notes(int row) const { return m_rows[static_cast<std::size_t>(row)].notes; }
    QString name(int row) const;                                                       ///< to be shown
    int series(int row) const { return m_rows[static_cast<std::size_t>(row)].series; } ///< -1: not checked
    std::vector<int> checkedRows() const;  ///< in the order of their series
    int find(const QString& folder) const; ///< row, or -1

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged();
    void notesChanged(const QString& folder, const besa::RunNotes& notes); ///< edited here

private:
    struct Row
    {
        RunRecord record;
        RunNotes notes;
        int series = -1;
    };

    int freeSeries() const;
    QVariant text(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;

    std::vector<Row> m_rows;
    QHash<QString, RunNotes> m_notes;
};

} // namespace besa
