#pragma once

#include "watch/run_watch.h"

#include <QtCore/QAbstractTableModel>

#include <deque>

namespace besa {

/// What the watched run had to say, newest last; as many as a trace keeps.
class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Level, What, Where, Remedy, ColumnCount };
    static constexpr int kSeverityRole = Qt::UserRole + 16; ///< int of Severity

    explicit MessageModel(RunWatch& watch, QObject* parent = nullptr);

    int count(Severity severity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void update();

    RunWatch& m_watch;
    std::deque<Message> m_messages;
    std::int64_t m_first = 0; ///< number of the first row among all messages of the run
};

} // namespace besa
