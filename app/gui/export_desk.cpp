#include "gui/export_desk.h"

#include "gui/run_desk.h"
#include "plot/plot_export.h"
#include "plot/plot_view.h"
#include "report/prune_command.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QWidget>

#include <utility>

namespace besa {

namespace {

const char* suffixOf(const ExportRequest& request)
{
    if (request.format == ExportFormat::Table) {
        return "csv";
    }
    switch (request.figure) {
    case FigureFormat::Png:
        return "png";
    case FigureFormat::Svg:
        return "svg";
    case FigureFormat::Pdf:
        return "pdf";
    }
    return "png";
}

QString fileNameOf(const QString& title)
{
    QString name = title.toLower();
    name.replace(QRegularExpression("[^\\p{L}\\p{N}]+"), "-");
    return name;
}

} // namespace

ExportDesk::ExportDesk(EngineServices& services, RunDesk& desk, std::function<QList<PlotView*>()> plots,
                       QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_desk(desk)
    , m_plots(std::move(plots))
    , m_dialog(new ExportDialog(window))
{
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportDesk::take);
    connect(m_dialog, &ExportDialog::cancelRequested, this, [this] { m_services.cancel(Service::Export); });
    connect(m_dialog, &ExportDialog::showRequested, this, [](const QString& path) {
        const QFileInfo info(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? path : info.absolutePath()));
    });
    connect(&m_services, &EngineServices::progressed, this,
            [this](Service service, std::int64_t done, std::int64_t total) {
                if (service == Service::Export) {
                    m_dialog->setProgress(done, total);
                }
            });
    connect(&m_services, &EngineServices::exported, this, [this](const RunOutcome& outcome) {
        m_target = QString::fromStdString(outcome.output);
        m_services.verify(m_target);
    });
    connect(&m_services, &EngineServices::verified, this, [this](const VerifyReport& report) {
        if (QString::fromStdString(report.folder) == m_target) {
            m_target.clear();
            m_dialog->setDone(report);
        }
    });
    connect(&m_services, &EngineServices::copied, this, [this](const QString& target) {
        m_dialog->setDone(tr("Written to %1.").arg(QDir::toNativeSeparators(target)));
    });
    connect(&m_services, &EngineServices::sizesRead, m_dialog, &ExportDialog::setSizes);
    connect(&m_services, &EngineServices::failed, this, [this](Service service, const Problem& problem) {
        if (service == Service::Export || service == Service::CopyMasks || service == Service::SaveRecord) {
            m_dialog->setProblem(problem);
        }
    });
}

void ExportDesk::open(ExportFormat format, const QString& resultsFolder)
{
    const RunHeader& header = m_desk.watch().header();
    m_dialog->setPlace(resultsFolder, header.name);
    m_dialog->setCommand(QString::fromStdString(pruneCommand(header.recipe)));
    const QList<PlotView*> plots = m_plots();
    m_dialog->setFigureName(plots.isEmpty() ? QString() : plots.first()->title());
    tellWhatIsMissing();
    if (!header.folder.isEmpty() && m_desk.controller().canStart()) {
        m_services.readSizes(header.folder);
    }
    m_dialog->setFormat(format);
    m_dialog->show();
    m_dialog->raise();
}

void ExportDesk::tellWhatIsMissing()
{
    const bool live = m_desk.controller().active();
    const bool known = !m_desk.watch().header().folder.isEmpty();
    QString folder;
    if (!known) {
        folder = tr("There is no run yet: start one, or open one.");
    } else if (live) {
        folder = tr("The run is still in progress.");
    }
    m_dialog->setUnavailable(ExportFormat::RunRecord, folder);
    if (folder.isEmpty() && m_desk.output().isEmpty()) {
        folder = tr("The run is not finished: resume it first.");
    }
    m_dialog->setUnavailable(ExportFormat::ModelFolder, folder);
    m_dialog->setUnavailable(ExportFormat::Masks, folder);
    const QString noPlot = m_plots().isEmpty() ? tr("No plot is shown: open the Watch page.") : QString();
    m_dialog->setUnavailable(ExportFormat::Figures, noPlot);
    m_dialog->setUnavailable(ExportFormat::Table, noPlot);
}

void ExportDesk::take(const ExportRequest& request)
{
    const QString run = m_desk.watch().header().folder;
    switch (request.format) {
    case ExportFormat::ModelFolder:
        m_services.exportRun(run, request.destination, false);
        break;
    case ExportFormat::Masks:
        m_services.copyMasks(m_desk.output(), request.destination);
        break;
    case ExportFormat::RunRecord:
        m_services.saveRecord(run, request.destination);
        break;
    case ExportFormat::Figures:
    case ExportFormat::Table:
        saveFigures(request);
        break;
    }
}

void ExportDesk::saveFigures(const ExportRequest& request)
{
    const FigureOptions options{.keepTheme = !request.lightTheme};
    QList<PlotView*> plots = m_plots();
    if (!request.allFigures) {
        plots = plots.mid(0, 1);
    } else {
        QDir().mkpath(request.destination);
    }
    for (PlotView* plot : plots) {
        const QString file =
            request.allFigures
                ? QString("%1/%2.%3").arg(request.destination, fileNameOf(plot->title()), suffixOf(request))
                : request.destination;
        if (const std::optional<Problem> problem = savePlot(*plot, file, options)) {
            m_dialog->setProblem(*problem);
            return;
        }
    }
    m_dialog->setDone(tr("Written to %1.").arg(QDir::toNativeSeparators(request.destination)));
}

} // namespace besa
