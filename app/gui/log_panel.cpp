#include "gui/log_panel.h"

#include "table/message_filter.h"
#include "table/message_model.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace besa {

LogPanel::LogPanel(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
{
    auto* model = new MessageModel(watch, this);
    auto* filter = new MessageFilter(this);
    filter->setSourceModel(model);
    auto* warnings = new QCheckBox(tr("Only &warnings"), this);
    warnings->setAccessibleName(tr("Only warnings"));
    auto* table = new QTableView(this);
    table->setObjectName("messages");
    table->setAccessibleName(tr("Messages of the run"));
    table->setModel(filter);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(MessageModel::Level, 90);
    table->setColumnWidth(MessageModel::What, 420);
    table->setColumnWidth(MessageModel::Where, 220);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 4);
    layout->setSpacing(2);
    layout->addWidget(warnings);
    layout->addWidget(table);
    connect(warnings, &QCheckBox::toggled, filter,
            [filter](bool only) { filter->setLowest(only ? Severity::Warning : Severity::Info); });
    connect(filter, &QAbstractItemModel::rowsInserted, table, &QTableView::scrollToBottom);
}

} // namespace besa
