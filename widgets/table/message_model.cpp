#include "table/message_model.h"

#include "table/roles.h"
#include "util/core_text.h"

#include <algorithm>

namespace besa {

MessageModel::MessageModel(RunWatch& watch, QObject* parent)
    : QAbstractTableModel(parent)
    , m_watch(watch)
{
    connect(&watch, &RunWatch::begun, this, &MessageModel::reset);
    connect(&watch, &RunWatch::jumped, this, &MessageModel::reset);
    connect(&watch, &RunWatch::advanced, this, &MessageModel::update);
    reset();
}

int MessageModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_messages, severity, &Message::severity));
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int MessageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Message& message = m_messages[static_cast<std::size_t>(index.row())];
    if (role == kSeverityRole) {
        return static_cast<int>(message.severity);
    }
    if (role == kSortRole && index.column() == Level) {
        return static_cast<qlonglong>(m_first + index.row());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != kSortRole) {
        return {};
    }
    switch (index.column()) {
    case Level:
        return message.severity == Severity::Warning ? tr("Warning") : tr("Note");
    case What:
        return coreText(message.problem.what);
    case Where:
        return QString::fromStdString(message.problem.where);
    default:
        return coreText(message.problem.remedy);
    }
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Level:
        return tr("Level");
    case What:
        return tr("Message");
    case Where:
        return tr("Where");
    default:
        return tr("What to do");
    }
}

void MessageModel::reset()
{
    beginResetModel();
    const std::vector<Message>& messages = m_watch.trace().messages();
    m_messages.assign(messages.begin(), messages.end());
    m_first = m_watch.trace().droppedMessages();
    endResetModel();
}

void MessageModel::update()
{
    const std::vector<Message>& messages = m_watch.trace().messages();
    const std::int64_t dropped = m_watch.trace().droppedMessages();
    if (const auto gone = static_cast<int>(std::min<std::int64_t>(dropped - m_first, rowCount())); gone > 0) {
        beginRemoveRows({}, 0, gone - 1);
        m_messages.erase(m_messages.begin(), m_messages.begin() + gone);
        m_first += gone;
        endRemoveRows();
    }
    m_first = dropped;
    const int before = rowCount();
    if (const auto total = static_cast<int>(messages.size()); total > before) {
        beginInsertRows({}, before, total - 1);
        m_messages.insert(m_messages.end(), messages.begin() + before, messages.end());
        endInsertRows();
    }
}

} // namespace besa
