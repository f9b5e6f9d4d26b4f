#include "page/bend_rows.h"

#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QGridLayout>

#include <cmath>

namespace besa {

namespace {

QLabel* heading(const QString& text, Qt::Alignment alignment)
{
    auto* label = new InkLabel(Ink::Muted, text);
    label->setWordWrap(false);
    label->setAlignment(alignment | Qt::AlignVCenter);
    return label;
}

QString changeText(std::int64_t change)
{
    const QString sign = change < 0 ? QString::fromUtf8("−") : QStringLiteral("+");
    return change == 0 ? dash() : sign + countText(std::abs(change));
}

} // namespace

BendRows::BendRows(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(heading(tr("Layer"), Qt::AlignLeft), 0, 0);
    grid->addWidget(heading(tr("Pruned"), Qt::AlignLeft), 0, 1);
    grid->addWidget(heading(tr("Zeros"), Qt::AlignRight), 0, 2);
    grid->addWidget(heading(tr("Change"), Qt::AlignRight), 0, 3);
    grid->addWidget(heading(tr("Hold"), Qt::AlignLeft), 0, 4);
    for (const Site site : kSites) {
        Row& row = m_rows[index(site)];
        const int line = static_cast<int>(index(site)) + 1;
        row.percent = new QDoubleSpinBox;
        row.percent->setObjectName(QStringLiteral("bend-") + siteText(site));
        row.percent->setRange(0, 100);
        row.percent->setDecimals(2);
        row.percent->setSuffix(QString::fromUtf8(" %"));
        row.percent->setKeyboardTracking(false);
        row.percent->setAccessibleName(tr("Pruned part of %1 in percent").arg(siteText(site)));
        row.zeros = new QLabel;
        row.zeros->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.zeros->setMinimumWidth(row.zeros->fontMetrics().horizontalAdvance(QStringLiteral("00,000,000")));
        row.change = new InkLabel(Ink::Muted);
        row.change->setWordWrap(false);
        row.change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.change->setMinimumWidth(row.zeros->minimumWidth());
        row.hold = new QCheckBox;
        row.hold->setObjectName(QStringLiteral("hold-") + siteText(site));
        row.hold->setAccessibleName(tr("Hold %1").arg(siteText(site)));
        row.hold->setToolTip(tr("A held layer does not give way to the others."));
        auto* name = new QLabel(siteText(site));
        name->setBuddy(row.percent);
        grid->addWidget(name, line, 0);
        grid->addWidget(row.percent, line, 1);
        grid->addWidget(row.zeros, line, 2);
        grid->addWidget(row.change, line, 3);
        grid->addWidget(row.hold, line, 4, Qt::AlignHCenter);
        connect(row.percent, &QDoubleSpinBox::valueChanged, this, [this, site](double percent) {
            const auto weights = static_cast<double>(m_weights[index(site)]);
            Q_EMIT zerosTyped(site, std::llround(percent / 100 * weights));
        });
    }
    grid->setColumnStretch(1, 1);
}

void BendRows::setLearned(const BendStart& start)
{
    m_weights = bendRules(start).weights;
    m_learned = learnedCounts(start);
}

void BendRows::setCounts(const BlockCounts& counts)
{
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        const Row& row = m_rows[i];
        const QSignalBlocker blocker(row.percent);
        const auto weights = static_cast<double>(m_weights[i]);
        row.percent->setValue(weights > 0 ? 100 * static_cast<double>(counts[i]) / weights : 0.0);
        row.zeros->setText(countText(counts[i]));
        row.change->setText(changeText(counts[i] - m_learned[i]));
    }
}

void BendRows::setEditable(bool editable)
{
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        m_rows[i].percent->setEnabled(editable && m_weights[i] > 0);
        m_rows[i].hold->setEnabled(editable);
    }
}

std::array<bool, kSiteCount> BendRows::held() const
{
    std::array<bool, kSiteCount> held{};
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        held[i] = m_rows[i].hold->isChecked();
    }
    return held;
}

} // namespace besa
