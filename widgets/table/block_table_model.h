#pragma once

#include "watch/run_watch.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <vector>

namespace besa {

/// The blocks of the watched run as rows. A block in progress shows its newest step. Follows the run at most
/// four times a second and names only the rows that changed.
class BlockTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Block = 0,
        FirstSite = 1,
        Sparsity = FirstSite + static_cast<int>(kSiteCount),
        FinalLoss = Sparsity + 1,
        DenseLoss = Sparsity + 2,
        FirstLoss = Sparsity + 3,
        LastLoss = Sparsity + 4,
        Seconds = Sparsity + 5,
        ColumnCount = Sparsity + 6
    };

    explicit BlockTableModel(RunWatch& watch, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Tells whether a row must be drawn again.
    struct Stamp
    {
        bool started = false;
        bool finished = false;
        std::int64_t steps = 0;
        bool operator==(const Stamp&) const = default;
    };

    Stamp stamp(int row) const;
    void reset();
    void update();
    std::optional<double> number(int row, int column) const;

    RunWatch& m_watch;
    QTimer m_timer;
    std::vector<Stamp> m_shown; ///< one a row
};

} // namespace besa
