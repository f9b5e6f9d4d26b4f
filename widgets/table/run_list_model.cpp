#include "table/run_list_model.h"

#include "report/option_table.h"
#include "report/option_value.h"
#include "table/roles.h"
#include "util/core_text.h"
#include "util/number_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

namespace besa {

namespace {

QString folderOf(const RunRecord& record)
{
    return QString::fromStdString(record.folder);
}

QDateTime createdAt(const RunRecord& record)
{
    return QDateTime::fromString(QString::fromStdString(record.created), Qt::ISODate);
}

QString methodText(const Recipe& recipe)
{
    const Option& option = *findOption("method");
    const auto i = static_cast<std::size_t>(recipe.method);
    if (i >= option.choices.size()) {
        return QString::fromStdString(optionText(option, recipe));
    }
    return coreText(option.choices[i].label);
}

QStringList splitTags(const QString& text)
{
    QStringList tags;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

bool isNumber(int column)
{
    return column >= RunListModel::Target && column <= RunListModel::Time;
}

std::optional<double> valueOf(const std::optional<Perplexity>& perplexity)
{
    return perplexity ? std::optional(perplexity->value) : std::nullopt;
}

QVariant orInvalid(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

QString runStatusText(RunStatus status)
{
    switch (status) {
    case RunStatus::Running:
        return QCoreApplication::translate("RunStatus", "Running");
    case RunStatus::Completed:
        return QCoreApplication::translate("RunStatus", "Completed");
    case RunStatus::Cancelled:
        return QCoreApplication::translate("RunStatus", "Stopped");
    case RunStatus::Interrupted:
        return QCoreApplication::translate("RunStatus", "Interrupted");
    case RunStatus::Failed:
        return QCoreApplication::translate("RunStatus", "Failed");
    }
    return {};
}

void RunListModel::setRuns(std::vector<RunRecord> runs)
{
    QHash<QString, std::size_t> incoming;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        incoming.insert(folderOf(runs[i]), i);
    }
    bool lostChecked = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto i = static_cast<std::size_t>(row);
        if (const auto found = incoming.constFind(folderOf(m_rows[i].record)); found != incoming.constEnd()) {
            m_rows[i].record = std::move(runs[*found]);
            incoming.erase(found);
            continue;
        }
        lostChecked = lostChecked || m_rows[i].series >= 0;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    const int kept = rowCount();
    if (kept > 0) {
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, ColumnCount - 1));
    }
    if (!incoming.isEmpty()) {
        QList<std::size_t> order = incoming.values();
        std::ranges::sort(order);
        beginInsertRows({}, kept, kept + static_cast<int>(order.size()) - 1);
        for (const std::size_t i : order) {
            const RunNotes notes = m_notes.value(folderOf(runs[i]));
            m_rows.push_back({std::move(runs[i]), notes, -1});
        }
        endInsertRows();
    }
    const bool someChecked = std::ranges::any_of(m_rows, [](const Row& row) { return row.series >= 0; });
    if (lostChecked || someChecked) {
        Q_EMIT checkedChanged(); // their numbers may be newer
    }
}

void RunListModel::setNotes(const QHash<QString, RunNotes>& notes)
{
    m_notes = notes;
    for (Row& row : m_rows) {
        row.notes = notes.value(folderOf(row.record));
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void RunListModel::setChecked(int row, bool checked)
{
    setData(index(row, Name), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QString RunListModel::name(int row) const
{
    const QString& given = notes(row).name;
    return given.isEmpty() ? QFileInfo(folderOf(run(row))).fileName() : given;
}

std::vector<int> RunListModel::checkedRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (series(row) >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows, {}, [this](int row) { return series(row); });
    return rows;
}

int RunListModel::find(const QString& folder) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row& row) { return folderOf(row.record) == folder; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunListModel::text(const Row& row, int column) const
{
    const RunRecord& record = row.record;
    switch (column) {
    case Tags:
        return row.notes.tags.join(QStringLiteral(", "));
    case Status:
        return runStatusText(record.status);
    case Method:
        return methodText(record.recipe);
    case Target:
        return percentText(record.recipe.sparsity);
    case Counted:
        return record.weights > 0 ? percentText(record.sparsity(), 2) : dash();
    case DensePerplexity:
        return textOr(valueOf(record.densePerplexity), perplexityText);
    case PrunedPerplexity:
        return textOr(valueOf(record.prunedPerplexity), perplexityText);
    case Time:
        return durationText(record.seconds);
    case Created:
        return QLocale().toString(createdAt(record).toLocalTime(), QLocale::ShortFormat);
    default:
        return row.notes.notes;
    }
}

QVariant RunListModel::sortKey(const Row& row, int column) const
{
    const RunRecord& record = row.record;
    switch (column) {
    case Target:
        return record.recipe.sparsity;
    case Counted:
        return record.weights > 0 ? QVariant(record.sparsity()) : QVariant();
    case DensePerplexity:
        return orInvalid(valueOf(record.densePerplexity));
    case PrunedPerplexity:
        return orInvalid(valueOf(record.prunedPerplexity));
    case Time:
        return record.seconds;
    case Created:
        return createdAt(record);
    default:
        return text(row, column);
    }
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Name ? QVariant(name(index.row())) : text(row, column);
    case kSortRole:
        return column == Name ? QVariant(name(index.row())) : sortKey(row, column);
    case Qt::CheckStateRole:
        return column == Name ? QVariant(row.series >= 0 ? Qt::Checked : Qt::Unchecked) : QVariant();
    case kSeriesRole:
        return column == Name && row.series >= 0 ? QVariant(row.series) : QVariant();
    case kShareRole:
        return column == Counted && row.record.weights > 0 ? QVariant(row.record.sparsity()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Name) {
            return folderOf(row.record);
        }
        if (column == Status && row.record.problem) {
            return capitalized(coreText(row.record.problem->what));
        }
        return column == Notes ? QVariant(row.notes.notes) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                index.data(Qt::DisplayRole).toString());
    default:
        return {};
    }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name) {
        const bool checked = value.toInt() == Qt::Checked;
        if (checked != (row.series >= 0)) {
            row.series = checked ? freeSeries() : -1;
            Q_EMIT dataChanged(index, index);
            Q_EMIT checkedChanged();
        }
        return true;
    }
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    RunNotes notes = row.notes;
    const QString text = value.toString();
    if (index.column() == Name) {
        const bool asFolder = text.trimmed() == QFileInfo(folderOf(row.record)).fileName();
        notes.name = asFolder ? QString() : text.trimmed();
    } else if (index.column() == Tags) {
        notes.tags = splitTags(text);
    } else {
        notes.notes = text.trimmed();
    }
    if (notes != row.notes) {
        row.notes = notes;
        m_notes.insert(folderOf(row.record), notes);
        Q_EMIT dataChanged(index, index);
        Q_EMIT notesChanged(folderOf(row.record), notes);
    }
    return true;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) {
        return flags;
    }
    if (index.column() == Name) {
        flags |= Qt::ItemIsUserCheckable;
    }
    if (index.column() == Name || index.column() == Tags || index.column() == Notes) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tip ? tr("Check runs to compare them below. Double-click to rename.") : tr("Run");
    case Tags:
        return tip ? tr("Words to filter by, separated by commas.") : tr("Tags");
    case Status:
        return tip ? tr("Stopped and interrupted runs can be resumed.") : tr("Status");
    case Method:
        return tip ? tr("How the zeros were chosen.") : tr("Method");
    case Target:
        return tip ? tr("Sparsity that was asked for.") : tr("Target");
    case Counted:
        return tip ? tr("Sparsity counted in the exported file, or in the masks so far.") : tr("Counted");
    case DensePerplexity:
        return tip ? tr("Perplexity before pruning; lower is better.") : tr("Dense perplexity");
    case PrunedPerplexity:
        return tip ? tr("Perplexity after pruning; lower is better.") : tr("Pruned perplexity");
    case Time:
        return tip ? tr("Computing time so far.") : tr("Time");
    case Created:
        return tip ? tr("When the run began.") : tr("Created");
    case Notes:
        return tip ? tr("Anything worth remembering. Double-click to write.") : tr("Notes");
    default:
        return {};
    }
}

int RunListModel::freeSeries() const
{
    int series = 0;
    while (std::ranges::any_of(m_rows, [series](const Row& row) { return row.series == series; })) {
        ++series;
    }
    return series;
}

} // namespace besa
