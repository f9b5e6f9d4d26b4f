#include "page/watch_page.h"
#include "plot/heat_map.h"
#include "plot/histogram_plot.h"
#include "plot/line_plot.h"
#include "plot/matrix_map.h"
#include "watch/replay.h"
#include "widgets/fake_run.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <cmath>

using namespace besa;

namespace {

constexpr std::size_t kPlots = 9;

FakeJob distributing()
{
    FakeJob job;
    job.distributions = true;
    return job;
}

RunHeader header()
{
    RunHeader run;
    run.name = "fake";
    run.folder = "fake.run";
    run.recipe.sparsity = 0.5;
    return run;
}

/// Rows of values: the lines after the head that are not empty.
qsizetype rowsOf(const PlotView& plot)
{
    return plot.csv().split('\n', Qt::SkipEmptyParts).size() - 1;
}

} // namespace

class WatchPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<RunWatch>();
        m_page = std::make_unique<WatchPage>(*m_watch);
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void withoutARunThePageSaysWhatToDo()
    {
        QSignalSpy setup(m_page.get(), &WatchPage::setupRequested);
        QTest::mouseClick(m_page->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(setup.count(), 1);
        QVERIFY(!plot("stepLossPlot").isVisible());
        m_watch->begin(header());
        m_watch->apply(fakeEvents({}));
        QVERIFY(plot("stepLossPlot").isVisible());
    }

    void everyPlotCanBeFoundAndHasATitle()
    {
        m_watch->begin(header());
        m_watch->apply(fakeEvents({}));
        QCOMPARE(m_page->plots().size(), kPlots);
        QSet<QString> names;
        for (const PlotView* view : m_page->plots()) {
            names.insert(view->objectName());
            QVERIFY(!view->title().isEmpty());
        }
        QCOMPARE(names.size(), qsizetype(kPlots));
    }

    void everyColumnOfTheValuesHasAName()
    {
        m_watch->begin(header());
        m_watch->apply(fakeEvents(distributing()));
        for (PlotView* view : m_page->plots()) {
            view->updateNow();
            if (view->objectName() == "matrixMap") {
                continue; // has no values before a tile came
            }
            const QStringList names = view->csv().section('\n', 0, 0).split(',');
            QVERIFY2(names.size() >= 2, qPrintable(view->objectName()));
            QVERIFY2(!names.contains(QString()), qPrintable(view->objectName() + ": " + names.join(" | ")));
            QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        }
    }

    void thePlotsHoldWhatTheTraceHolds()
    {
        showAll();
        const FakeJob job = distributing();
        m_watch->begin(header());
        m_watch->apply(fakeEvents(job));
        QTRY_COMPARE(rowsOf(plot("stepLossPlot")), qsizetype(job.steps));
        QTRY_COMPARE(rowsOf(plot("stepSparsityPlot")), qsizetype(job.steps));
        QTRY_COMPARE(rowsOf(plot("blockLossPlot")), qsizetype(job.blocks));
        QTRY_COMPARE(rowsOf(plot("blockSparsityPlot")), qsizetype(job.blocks));
        auto& map = find<HeatMap>("sparsityMap");
        QTRY_COMPARE(map.columns(), job.blocks);
        QCOMPARE(map.rows(), static_cast<int>(kSiteCount));
        const SiteReport site = job.blockReport(2).sites[5];
        QCOMPARE(map.cell(2, 5), 100 * double(site.zeros) / double(site.rows * site.columns));
        auto& shares = find<HeatMap>("lossShareMap");
        double sum = 0;
        for (int block = 0; block < job.blocks; ++block) {
            sum += shares.cell(block, 0);
        }
        QVERIFY(qAbs(sum - 100) < 1e-9);
        QTRY_VERIFY(plot("distributionPlot").hasData());
    }

    void aBlockInProgressFillsInAsItLearns()
    {
        showAll();
        m_watch->begin(header());
        const FakeJob job;
        const std::vector<RunEvent> events{{0, BlockStarted{1, 4, 8}}, {1, job.stepReport(1, 3)}};
        m_watch->apply(events);
        auto& map = find<HeatMap>("sparsityMap");
        QTRY_COMPARE(map.columns(), 4);
        QTRY_COMPARE(map.cell(1, 2), 100 * job.stepReport(1, 3).siteSparsity[2]);
        QVERIFY(std::isnan(map.cell(0, 2)) && std::isnan(map.cell(2, 2)));
    }

    void aClickSelectsEverywhere()
    {
        showAll();
        m_watch->begin(header());
        m_watch->apply(fakeEvents(distributing()));
        auto& map = find<HeatMap>("sparsityMap");
        QTRY_COMPARE(map.columns(), 4);
        Q_EMIT map.cellSelected(1, 6);
        QCOMPARE(m_watch->block(), 1);
        QCOMPARE(m_watch->site(), Site::Down);
        QTRY_VERIFY(plot("stepLossPlot").title().contains("block 1"));
        QTRY_VERIFY(plot("distributionPlot").title().contains("down_proj"));
        QTRY_COMPARE(map.selectedColumn(), 1);
        QCOMPARE(m_page->findChild<QComboBox*>("blockChoice")->currentText(), QString("Block 1"));
        QCOMPARE(m_page->findChild<QComboBox*>("siteChoice")->currentText(), QString("down_proj"));
        QVERIFY(!m_watch->follows());
        Q_EMIT find<LinePlot>("blockLossPlot").keyClicked(2.2);
        QCOMPARE(m_watch->block(), 2);
        QCOMPARE(m_watch->site(), Site::Down);
        QTest::mouseClick(m_page->findChild<QToolButton*>("step-back"), Qt::LeftButton);
        QCOMPARE(m_watch->block(), 1);
        auto* follow = m_page->findChild<QToolButton*>("follow");
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(m_watch->block(), 3);
        QTest::mouseClick(follow, Qt::LeftButton);
        QVERIFY(!m_watch->follows());
        QCOMPARE(m_watch->block(), 3);
    }

    void rowsAreAskedForOncePerFinishedLayer()
    {
        showAll();
        QSignalSpy asked(m_page.get(), &WatchPage::rowRatesRequested);
        m_watch->begin(header());
        const FakeJob job;
        const std::vector<RunEvent> unfinished{{0, BlockStarted{0, 4, 8}}, {1, job.stepReport(0, 0)}};
        m_watch->apply(unfinished);
        QTest::qWait(150);
        QCOMPARE(asked.count(), 0);
        m_watch->apply(fakeEvents(job));
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), 3);
        m_page->setRowRates(1, Site::Query, std::vector<float>{0.1F}); // late, of another block
        QVERIFY(!plot("rowRatesPlot").hasData());
        m_page->setRowRates(3, Site::Query, std::vector<float>{0.4F, 0.5F, 0.6F});
        QVERIFY(plot("rowRatesPlot").hasData());
        m_watch->select(0, Site::Key);
        QTRY_COMPARE(asked.count(), 2);
        QVERIFY(!plot("rowRatesPlot").hasData());
        m_page->setRowRatesProblem("gone");
        QVERIFY(!plot("rowRatesPlot").hasData());
    }

    void theWeightsOfTheSelectedLayerAreAskedFor()
    {
        showAll();
        QSignalSpy asked(m_page.get(), &WatchPage::tileRequested);
        m_watch->begin(header());
        m_watch->apply(fakeEvents({}));
        m_watch->select(1, Site::Up);
        QTRY_VERIFY(!asked.isEmpty());
        const auto request = asked.last()[0].value<MatrixRequest>();
        QCOMPARE(request.block, 1);
        QCOMPARE(request.site, Site::Up);
    }

    void hiddenPlotsDoNothing()
    {
        m_watch->begin(header());
        m_watch->apply(fakeEvents(distributing()));
        QTRY_VERIFY(plot("stepLossPlot").hasData());
        auto& hidden = plot("blockSparsityPlot"); // behind a tab
        QVERIFY(!hidden.isVisible());
        QTest::qWait(150);
        QVERIFY(!hidden.hasData());
        m_page->showPlot(hidden);
        QTRY_VERIFY(hidden.hasData());
    }

    void aStreamOfAThousandStepsASecondIsDrawnInFrames()
    {
        showAll();
        QSignalSpy drawn(canvasOf(plot("stepLossPlot")), SIGNAL(afterReplot()));
        RunHeader live = header();
        live.live = true;
        m_watch->begin(live);
        const FakeJob job{.blocks = 4, .steps = 1000};
        const std::vector<RunEvent> begin{{0, BlockStarted{0, 4, 1000}}};
        m_watch->apply(begin);
        QElapsedTimer timer;
        timer.start();
        for (int step = 0; step < 1000; ++step) {
            const std::vector<RunEvent> event{{0.001 * step, job.stepReport(0, step)}};
            m_watch->apply(event);
            QTest::qWait(0);
            while (timer.elapsed() < step) {
                QTest::qWait(1);
            }
        }
        QVERIFY(drawn.count() >= 2);
        QVERIFY2(drawn.count() <= 30 + timer.elapsed() / 40, qPrintable(QString::number(drawn.count())));
        QTRY_COMPARE(rowsOf(plot("stepLossPlot")), qsizetype(1000));
        QTest::qWait(100); // what was asked for so far is drawn
        // A page that is hidden draws nothing at all.
        m_page->hide();
        drawn.clear();
        for (int step = 0; step < 100; ++step) {
            const std::vector<RunEvent> event{{1, job.stepReport(0, step)}};
            m_watch->apply(event);
            QTest::qWait(1);
        }
        QTest::qWait(100);
        QCOMPARE(drawn.count(), 0);
    }

    void aReplayShowsTheSamePlots()
    {
        showAll();
        Replay replay(*m_watch);
        replay.load(header(), fakeEvents(distributing()));
        QTRY_COMPARE(rowsOf(plot("stepLossPlot")), qsizetype(8));
        const QString whole = plot("blockLossPlot").csv();
        replay.jump(replay.blockStarts()[1]);
        QTRY_VERIFY(std::isnan(find<HeatMap>("sparsityMap").cell(2, 0)));
        QTRY_VERIFY(plot("blockLossPlot").csv() != whole);
        replay.jump(replay.count());
        QTRY_COMPARE(plot("blockLossPlot").csv(), whole);
    }

    void anotherRunForgetsTheOneBefore()
    {
        showAll();
        m_watch->begin(header());
        m_watch->apply(fakeEvents(distributing()));
        QTRY_VERIFY(plot("blockLossPlot").hasData());
        RunHeader live = header();
        live.live = true;
        m_watch->begin(live);
        for (const PlotView* view : m_page->plots()) {
            if (view->objectName() != "matrixMap") {
                QTRY_VERIFY2(!view->hasData(), qPrintable(view->objectName()));
            }
        }
    }

    void aLargeWindowShowsAllPlots()
    {
        m_watch->begin(header());
        m_watch->apply(fakeEvents(distributing()));
        QCOMPARE(shownPlots(), 4);
        m_page->resize(3840, 2160);
        QTRY_COMPARE(shownPlots(), static_cast<int>(kPlots));
        m_page->resize(1280, 720);
        QTRY_COMPARE(shownPlots(), 4);
    }

    void theLayoutIsKept()
    {
        m_watch->begin(header());
        m_watch->apply(fakeEvents({}));
        m_page->showPlot(plot("matrixMap"));
        find<LinePlot>("stepLossPlot").setSmoothing(0.6);
        const QByteArray state = m_page->saveState();
        WatchPage other(*m_watch);
        other.resize(1280, 720);
        other.show();
        QVERIFY(other.restoreState(state));
        QVERIFY(other.findChild<MatrixMap*>()->isVisible());
        QCOMPARE(other.findChild<LinePlot*>("stepLossPlot")->smoothing(), 0.6);
        other.resetLayout();
        QVERIFY(!other.findChild<MatrixMap*>()->isVisible());
        QVERIFY(!other.restoreState("damaged"));
        QVERIFY(!other.restoreState({}));
    }

private:
    PlotView& plot(const char* name) const { return find<PlotView>(name); }

    template <class Plot>
    Plot& find(const char* name) const
    {
        return *m_page->findChild<Plot*>(name);
    }

    static QWidget* canvasOf(const PlotView& view)
    {
        for (QWidget* child : view.findChildren<QWidget*>()) {
            if (child->inherits("QCustomPlot")) {
                return child;
            }
        }
        return nullptr;
    }

    void showAll() { m_page->resize(2000, 1200); }

    int shownPlots() const
    {
        return static_cast<int>(
            std::ranges::count_if(m_page->plots(), [](const PlotView* view) { return view->isVisible(); }));
    }

    std::unique_ptr<RunWatch> m_watch;
    std::unique_ptr<WatchPage> m_page;
};

QTEST_MAIN(WatchPageTest)
#include "watch_page_test.moc"
