#include "page/results_page.h"

#include "plot/plot_view.h"
#include "table/block_table_model.h"
#include "table/roles.h"
#include "util/figure_card.h"
#include "widgets/run_samples.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace besa;

namespace {

QTableView* blockTable(const ResultsPage& page)
{
    return page.findChild<QTableView*>("blockTable");
}

void press(QTableView* view, const QModelIndex& index)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

/// Shows the page with a run of five finished blocks. Returns their table, which fills soon.
QTableView* showFiveBlocks(ResultsPage& page, RunWatch& watch)
{
    page.resize(1100, 700);
    page.show();
    watch.begin({});
    watch.apply(sampleEvents(5));
    return blockTable(page);
}

} // namespace

class ResultsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageLeadsToTheSetup()
    {
        RunWatch watch;
        ResultsPage page(watch);
        page.resize(900, 600);
        page.show();
        QSignalSpy setup(&page, &ResultsPage::setupRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(setup.count(), 1);
    }

    void selectionGoesBothWays()
    {
        RunWatch watch;
        ResultsPage page(watch);
        QTableView* view = showFiveBlocks(page, watch);
        QTRY_COMPARE(view->model()->rowCount(), 5);
        QCOMPARE(view->currentIndex().row(), 4); // it follows the run
        press(view, view->model()->index(1, 0));
        QCOMPARE(watch.block(), 1);
        QVERIFY(!watch.follows());
        watch.select(3, Site::Up);
        QCOMPARE(view->currentIndex().row(), 3);
        QCOMPARE(watch.site(), Site::Up);
    }

    void aLargePageHasPlotsAndWideColumns()
    {
        RunWatch watch;
        ResultsPage page(watch);
        QTableView* view = showFiveBlocks(page, watch);
        QTRY_COMPARE(view->model()->rowCount(), 5);
        auto* losses = page.findChild<PlotView*>("blockLossPlot");
        QVERIFY(!losses->isVisible());
        const int natural = view->columnWidth(BlockTableModel::Seconds);
        const int below = view->rowViewportPosition(4) + view->rowHeight(4);
        const QByteArray usual = page.saveTableState();

        page.resize(3000, 1800);
        QTRY_VERIFY(losses->isVisible());
        QVERIFY(page.findChild<PlotView*>("blockSparsityPlot")->isVisible());
        QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        QVERIFY(view->columnWidth(BlockTableModel::Seconds) > natural);
        QVERIFY(view->viewport()->height() < below + 6 * view->rowHeight(0)); // what the layers take
        page.restoreTableState(usual);
        QTRY_COMPARE(view->horizontalHeader()->length(), view->viewport()->width());
        const QByteArray large = page.saveTableState();

        page.resize(1100, 700);
        QTRY_VERIFY(!losses->isVisible());
        QCOMPARE(view->columnWidth(BlockTableModel::Seconds), natural);
        page.restoreTableState(large);
        QCOMPARE(view->columnWidth(BlockTableModel::Seconds), natural);
    }

    void sortedRowsStillMeanTheirBlocks()
    {
        RunWatch watch;
        ResultsPage page(watch);
        QTableView* view = showFiveBlocks(page, watch);
        QTRY_COMPARE(view->model()->rowCount(), 5);
        view->sortByColumn(BlockTableModel::FinalLoss, Qt::AscendingOrder);
        QCOMPARE(view->model()->index(0, 0).data().toInt(), 4); // the smallest loss
        press(view, view->model()->index(0, 0));
        QCOMPARE(watch.block(), 4);
        watch.select(0, Site::Query);
        QCOMPARE(view->currentIndex().row(), 4);
    }

    void cardsShowWhatWasCounted()
    {
        RunWatch watch;
        ResultsPage page(watch);
        page.show();
        RunHeader header;
        header.recipe.sparsity = 0.5;
        watch.begin(header);
        watch.apply(sampleEvents(4));
        QList<FigureCard*> cards = page.findChildren<FigureCard*>();
        QCOMPARE(cards.size(), 3);
        QTRY_COMPARE(cards[0]->value(), QString::fromUtf8("5.473 → 6.821"));
        QVERIFY(cards[0]->caption().contains("+1.348"));
        QCOMPARE(cards[1]->value(), QLocale().toString(50.0, 'f', 2) + QString::fromUtf8(" %"));
        auto* sites = page.findChild<QTableView*>("siteTable");
        QCOMPARE(sites->model()->index(7, 1).data().toString(), QLocale().toString(4 * 7 * 2048));
    }

    void warningsAreCountedOnTheirTab()
    {
        RunWatch watch;
        ResultsPage page(watch);
        page.show();
        watch.begin({});
        const std::vector<RunEvent> events{
            {0, Message{Severity::Warning, {"Short text.", "a.txt", "Add more."}}},
            {0, Message{Severity::Info, {"Fine.", "", ""}}}};
        watch.apply(events);
        QTRY_COMPARE(page.findChild<QTabWidget*>("resultsTabs")->tabText(1),
                     QString("Messages: 1 warning(s)"));
    }
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
