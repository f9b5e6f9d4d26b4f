#include "plot/plot_export.h"

#include "plot/plot_view.h"
#include "plot/qcp.h"
#include "theme/colours.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace besa {

namespace {

constexpr double kPointsAnInch = 72;
constexpr double kDotsAMetre = 1 / 0.0254;
constexpr double kLargestImage = 30000; // pixels a side, beyond which painting fails

/// Gives the texts of this file their context.
class PlotExport
{
    Q_DECLARE_TR_FUNCTIONS(besa::PlotExport)
};

Problem problem(const QString& what, const QString& file, const QString& remedy)
{
    return {what.toStdString(), file.toStdString(), remedy.toStdString()};
}

Problem notWritten(const QString& file, const QString& why)
{
    return problem(PlotExport::tr("The figure could not be written: %1.").arg(why), file,
                   PlotExport::tr("Choose another folder or make room on the disk."));
}

/// A plot drawn as on paper for a while.
class OnPaper
{
public:
    OnPaper(PlotView& plot, bool keepTheme)
        : m_plot(plot)
    {
        plot.beginPaper(keepTheme ? std::nullopt : std::optional(lightPalette()));
    }
    ~OnPaper() { m_plot.endPaper(); }
    OnPaper(const OnPaper&) = delete;
    OnPaper& operator=(const OnPaper&) = delete;

private:
    PlotView& m_plot;
};

/// Plots side by side, in points of the screen.
struct Sheet
{
    std::span<PlotView* const> plots;
    int columns = 1;
    QSize cell;

    QSize size() const
    {
        const int rows = (static_cast<int>(plots.size()) + columns - 1) / columns;
        return {cell.width() * columns, cell.height() * rows};
    }

    void paint(QCPPainter& painter) const
    {
        painter.setMode(QCPPainter::pmNoCaching);
        for (std::size_t i = 0; i < plots.size(); ++i) {
            const auto place = static_cast<int>(i);
            painter.save();
            const QPoint corner((place % columns) * cell.width(), (place / columns) * cell.height());
            painter.translate(corner);
            plots[i]->canvas().toPainter(&painter, cell.width(), cell.height());
            painter.restore();
        }
    }
};

std::optional<Problem> savePng(const Sheet& sheet, const QString& file, const FigureOptions& options)
{
    const QSize pixels = (QSizeF(sheet.size()) * options.scale).toSize();
    if (std::max(pixels.width(), pixels.height()) > kLargestImage) {
        return problem(PlotExport::tr("The image would be too large."), file,
                       PlotExport::tr("Choose a smaller scale or size."));
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return problem(PlotExport::tr("There is not enough memory for the image."), file,
                       PlotExport::tr("Choose a smaller scale or size."));
    }
    const PlotView& first = *sheet.plots.front();
    image.fill(ink(Ink::Card, first.plotPalette()));
    {
        QCPPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(options.scale, options.scale);
        sheet.paint(painter);
    }
    const int dots = static_cast<int>(std::lround(first.logicalDpiX() * options.scale * kDotsAMetre));
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !image.save(&out, "PNG") || !out.commit()) {
        return notWritten(file, out.errorString());
    }
    return std::nullopt;
}

std::optional<Problem> saveSvg(const Sheet& sheet, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return notWritten(file, out.errorString());
    }
    {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(sheet.size());
        svg.setViewBox(QRect(QPoint(0, 0), sheet.size()));
        svg.setResolution(sheet.plots.front()->logicalDpiX());
        svg.setTitle(sheet.plots.front()->title());
        QCPPainter painter;
        painter.begin(&svg);
        sheet.paint(painter);
        painter.end();
    }
    return out.commit() ? std::nullopt : std::optional(notWritten(file, out.errorString()));
}

std::optional<Problem> savePdf(const Sheet& sheet, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return notWritten(file, out.errorString());
    }
    {
        const int dots = sheet.plots.front()->logicalDpiX();
        QPdfWriter pdf(&out);
        pdf.setResolution(dots);
        pdf.setPageSize(QPageSize(QSizeF(sheet.size()) * kPointsAnInch / dots, QPageSize::Point, {},
                                  QPageSize::ExactMatch));
        pdf.setPageMargins({});
        pdf.setTitle(sheet.plots.front()->title());
        QCPPainter painter;
        painter.begin(&pdf);
        sheet.paint(painter);
        painter.end();
    }
    return out.commit() ? std::nullopt : std::optional(notWritten(file, out.errorString()));
}

std::optional<Problem> saveCsv(PlotView& plot, const QString& file)
{
    plot.updateNow(); // the values shown depend on the view
    const QByteArray text = plot.csv().toUtf8();
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
        return notWritten(file, out.errorString());
    }
    return std::nullopt;
}

} // namespace

std::optional<Problem> savePlot(PlotView& plot, const QString& file, const FigureOptions& options)
{
    if (QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        return saveCsv(plot, file);
    }
    const std::array<PlotView*, 1> plots{&plot};
    return savePlots(plots, 1, file, options);
}

std::optional<Problem> savePlots(std::span<PlotView* const> plots, int columns, const QString& file,
                                 const FigureOptions& options)
{
    if (plots.empty()) {
        return problem(PlotExport::tr("There is no plot to save."), file,
                       PlotExport::tr("Start or open a run first."));
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    std::vector<std::unique_ptr<OnPaper>> onPaper;
    for (PlotView* plot : plots) {
        onPaper.push_back(std::make_unique<OnPaper>(*plot, options.keepTheme));
    }
    const Sheet sheet{plots, std::clamp(columns, 1, static_cast<int>(plots.size())), options.size};
    if (suffix == QLatin1String("png")) {
        return savePng(sheet, file, options);
    }
    if (suffix == QLatin1String("svg")) {
        return saveSvg(sheet, file);
    }
    if (suffix == QLatin1String("pdf")) {
        return savePdf(sheet, file);
    }
    return problem(PlotExport::tr("Figures cannot be written in this format."), file,
                   PlotExport::tr("Give the file a name that ends in .png, .svg or .pdf."));
}

} // namespace besa
