#include "table/block_table_model.h"

#include "table/roles.h"
#include "util/number_text.h"

#include <algorithm>

namespace besa {

namespace {

constexpr int kUpdateMilliseconds = 250;

bool isShare(int column)
{
    return column >= BlockTableModel::FirstSite && column <= BlockTableModel::Sparsity;
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

std::optional<double> ofReport(const BlockReport& report, int column)
{
    switch (column) {
    case BlockTableModel::Sparsity:
        return share(report.zeros(), report.weights());
    case BlockTableModel::FirstLoss:
        return report.firstLoss;
    case BlockTableModel::LastLoss:
        return report.lastLoss;
    case BlockTableModel::FinalLoss:
        return report.loss;
    case BlockTableModel::DenseLoss:
        return report.denseLoss;
    case BlockTableModel::Seconds:
        return report.secondsStatistics + report.secondsLearning + report.secondsPropagation;
    default:
        const SiteReport& site =
            report.sites.at(static_cast<std::size_t>(column - BlockTableModel::FirstSite));
        return share(site.zeros, site.rows * site.columns);
    }
}

std::optional<double> ofCurve(const StepCurve& curve, int column)
{
    if (curve.points().empty()) {
        return std::nullopt;
    }
    const StepReport& last = curve.points().back().last;
    switch (column) {
    case BlockTableModel::Sparsity:
        return last.sparsity;
    case BlockTableModel::LastLoss:
        return last.loss;
    case BlockTableModel::FirstLoss:
        return curve.stride() == 1 ? std::optional(curve.points().front().last.loss) : std::nullopt;
    case BlockTableModel::FinalLoss:
    case BlockTableModel::DenseLoss:
    case BlockTableModel::Seconds:
        return std::nullopt;
    default:
        return last.siteSparsity.at(static_cast<std::size_t>(column - BlockTableModel::FirstSite));
    }
}

} // namespace

BlockTableModel::BlockTableModel(RunWatch& watch, QObject* parent)
    : QAbstractTableModel(parent)
    , m_watch(watch)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kUpdateMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &BlockTableModel::update);
    connect(&watch, &RunWatch::begun, this, &BlockTableModel::reset);
    connect(&watch, &RunWatch::jumped, this, &BlockTableModel::update);
    connect(&watch, &RunWatch::advanced, this, [this] {
        if (!m_timer.isActive()) {
            m_timer.start();
        }
    });
    reset();
}

int BlockTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BlockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockTableModel::data(const QModelIndex& index, int role) const
{
    // A jump may have shortened the trace before the view was told.
    if (!index.isValid() || index.row() >= std::ssize(m_watch.trace().blocks())) {
        return {};
    }
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (column == Block) {
        return role == Qt::DisplayRole || role == kSortRole ? QVariant(index.row()) : QVariant();
    }
    if (role != Qt::DisplayRole && role != kSortRole && role != kShareRole) {
        return {};
    }
    const std::optional<double> value = number(index.row(), column);
    if (role == Qt::DisplayRole) {
        return textOr(value, isShare(column)     ? [](double x) { return percentText(x); }
                             : column == Seconds ? durationText
                                                 : lossText);
    }
    if (!value || (role == kShareRole && !isShare(column))) {
        return {};
    }
    return *value;
}

QVariant BlockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Block:
        return tip ? tr("Number of the decoder block, from 0.") : tr("Block");
    case Sparsity:
        return tip ? tr("Zeros of all seven layers over their weights.") : tr("Sparsity");
    case FirstLoss:
        return tip ? tr("Reconstruction loss of the first learning step.") : tr("First loss");
    case LastLoss:
        return tip ? tr("Reconstruction loss of the newest learning step.") : tr("Last loss");
    case FinalLoss:
        return tip ? tr("Mean reconstruction loss of the final mask over all calibration windows.")
                   : tr("Final loss");
    case DenseLoss:
        return tip ? tr("Mean squared error against the output of the dense model.") : tr("Dense error");
    case Seconds:
        return tip ? tr("Computing time of the block.") : tr("Time");
    default:
        const Site site = kSites.at(static_cast<std::size_t>(section - FirstSite));
        return tip ? tr("Zeros of %1 over its weights.").arg(siteText(site)) : siteText(site);
    }
}

BlockTableModel::Stamp BlockTableModel::stamp(int row) const
{
    const BlockTrace& block = m_watch.trace().blocks().at(static_cast<std::size_t>(row));
    return {block.started, block.report.has_value(), block.curve.steps()};
}

std::optional<double> BlockTableModel::number(int row, int column) const
{
    const BlockTrace& block = m_watch.trace().blocks().at(static_cast<std::size_t>(row));
    return block.report ? ofReport(*block.report, column) : ofCurve(block.curve, column);
}

void BlockTableModel::reset()
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < std::ssize(m_watch.trace().blocks()); ++row) {
        m_shown.push_back(stamp(row));
    }
    endResetModel();
}

void BlockTableModel::update()
{
    const auto count = static_cast<int>(m_watch.trace().blocks().size());
    const int before = rowCount();
    if (count < before) {
        reset(); // replay went back to a time when fewer blocks were known
        return;
    }
    int first = before;
    int last = -1;
    for (int row = 0; row < before; ++row) {
        const Stamp now = stamp(row);
        if (Stamp& shown = m_shown[static_cast<std::size_t>(row)]; shown != now) {
            shown = now;
            first = std::min(first, row);
            last = row;
        }
    }
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    if (count > before) {
        beginInsertRows({}, before, count - 1);
        for (int row = before; row < count; ++row) {
            m_shown.push_back(stamp(row));
        }
        endInsertRows();
    }
}

} // namespace besa
