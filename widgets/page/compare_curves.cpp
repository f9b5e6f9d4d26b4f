#include "page/compare_curves.h"

#include "plot/crosshair_link.h"
#include "plot/line_plot.h"
#include "table/run_list_model.h"
#include "theme/colours.h"
#include "util/number_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

#include <limits>

namespace besa {

namespace {

constexpr int kDenseError = 1; ///< index in the choice of the quantity

double lossOf(const BlockReport& block, int quantity)
{
    return quantity == kDenseError ? block.denseLoss.value_or(std::numeric_limits<double>::quiet_NaN())
                                   : block.loss;
}

double sparsityOf(const BlockReport& block)
{
    return 100 * static_cast<double>(block.zeros()) /
           static_cast<double>(std::max<std::int64_t>(block.weights(), 1));
}

LinePlot* makePlot(const QString& objectName, const QString& title, const QString& unit, CrosshairLink* link)
{
    auto* plot = new LinePlot;
    plot->setObjectName(objectName);
    plot->setTitle(title);
    plot->setAxisLabels(CompareCurves::tr("Block"), unit);
    plot->setEmptyText(
        CompareCurves::tr("Check runs in the table above to see their curves over each other."));
    plot->setKeyText([](double block) { return CompareCurves::tr("Block %1").arg(block); });
    plot->setCrosshairLink(link);
    return plot;
}

} // namespace

CompareCurves::CompareCurves(const RunListModel& runs, QWidget* parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_quantity(new QComboBox)
{
    auto* link = new CrosshairLink(this);
    m_loss = makePlot(QStringLiteral("compareLossPlot"), tr("Loss of each block"), tr("Loss"), link);
    m_loss->setLogarithmic(Qt::Vertical, true);
    m_sparsity =
        makePlot(QStringLiteral("compareSparsityPlot"), tr("Sparsity of each block"), tr("Pruned (%)"), link);
    m_sparsity->setValueText([](double percent) { return percentText(percent / 100, 2); });

    m_quantity->setObjectName(QStringLiteral("compareQuantity"));
    m_quantity->setAccessibleName(tr("Loss to compare"));
    m_quantity->addItems({tr("Reconstruction loss of the final mask"), tr("Error against the dense model")});
    auto* label = new QLabel(tr("&Loss"));
    label->setBuddy(m_quantity);
    auto* choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_quantity);
    choice->addStretch();

    auto* plots = new QSplitter(Qt::Horizontal);
    plots->addWidget(m_loss);
    plots->addWidget(m_sparsity);
    plots->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(choice);
    layout->addWidget(plots, 1);

    connect(m_quantity, &QComboBox::currentIndexChanged, this, &CompareCurves::draw);
    connect(&runs, &RunListModel::checkedChanged, this, &CompareCurves::draw);
    connect(&runs, &RunListModel::notesChanged, this, &CompareCurves::draw); // a name may be another
    draw();
}

void CompareCurves::draw()
{
    m_loss->clear();
    m_sparsity->clear();
    for (const int row : m_runs.checkedRows()) {
        std::vector<double> blocks;
        std::vector<double> losses;
        std::vector<double> sparsities;
        for (const BlockReport& block : m_runs.run(row).finished) {
            blocks.push_back(block.block);
            losses.push_back(lossOf(block, m_quantity->currentIndex()));
            sparsities.push_back(sparsityOf(block));
        }
        const PenMaker pen = [series = m_runs.series(row)](const QPalette& palette) {
            return seriesPen(series, palette);
        };
        for (const auto& [plot, values] : {std::pair{m_loss, &losses}, std::pair{m_sparsity, &sparsities}}) {
            const int series = plot->addSeries(m_runs.name(row), pen);
            plot->setMarkers(series, true);
            plot->setSeries(series, blocks, *values);
        }
    }
}

} // namespace besa
