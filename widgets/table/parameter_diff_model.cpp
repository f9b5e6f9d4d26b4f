#include "table/parameter_diff_model.h"

#include "report/option_value.h"
#include "util/core_text.h"
#include "util/number_text.h"

#include <QtGui/QFont>

#include <algorithm>

namespace besa {

namespace {

bool isPlace(const Option& option)
{
    return option.key == "output" || option.key == "run" || option.key == "overwrite";
}

QString valueText(const Option& option, const Recipe& recipe)
{
    if (!applies(option, recipe)) {
        return dash();
    }
    QStringList values;
    for (const std::string& value : optionValues(option, recipe)) {
        values.append(QString::fromStdString(value));
    }
    QString text = values.join(QStringLiteral(", "));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return text.isEmpty() ? dash() : text;
}

} // namespace

void ParameterDiffModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    rebuild();
    endResetModel();
}

void ParameterDiffModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    rebuild();
    endResetModel();
}

void ParameterDiffModel::rebuild()
{
    m_rows.clear();
    if (m_columns.empty()) {
        return;
    }
    for (const Option& option : optionTable()) {
        Row row{&option, {}, false};
        for (const Column& column : m_columns) {
            row.values.push_back(valueText(option, column.recipe));
        }
        row.differs = std::ranges::any_of(row.values,
                                          [&](const QString& value) { return value != row.values.front(); });
        const bool idle =
            std::ranges::all_of(row.values, [](const QString& value) { return value == dash(); });
        if (!isPlace(option) && !idle && (row.differs || !m_differencesOnly)) {
            m_rows.push_back(std::move(row));
        }
    }
}

int ParameterDiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParameterDiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ParameterDiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && row.differs && index.column() > 0 && !m_differencesOnly) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (index.column() == 0) {
        if (role == Qt::ToolTipRole) {
            return coreText(row.option->help);
        }
        return role == Qt::DisplayRole ? QVariant(coreText(row.option->label)) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return row.values[static_cast<std::size_t>(index.column() - 1)];
}

QVariant ParameterDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > std::ssize(m_columns)) {
        return {};
    }
    return section == 0 ? tr("Parameter") : m_columns[static_cast<std::size_t>(section - 1)].name;
}

} // namespace besa
