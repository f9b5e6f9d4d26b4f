#include "form/fact_grid.h"

#include "util/elided_label.h"
#include "util/ink_label.h"

#include <QtWidgets/QGridLayout>

namespace besa {

namespace {

constexpr int kNarrowest = 40; ///< of a name, in pixels

} // namespace

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(9, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const std::vector<Fact>& facts)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty()) {
            continue;
        }
        auto* name = new InkLabel(Ink::Muted, fact.name, this);
        name->setWordWrap(false);
        name->setMinimumWidth(kNarrowest);
        auto* value = new ElidedLabel(fact.value, this);
        value->setObjectName(fact.name);
        value->setAccessibleName(tr("%1: %2", "a fact and its value").arg(fact.name, fact.value));
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
    setVisible(row > 0);
}

QString FactGrid::value(const QString& name) const
{
    const auto* label = findChild<ElidedLabel*>(name);
    return label == nullptr ? QString() : label->text();
}

} // namespace besa
