#include "page/export_dialog.h"

#include "page/export_texts.h"
#include "util/ink_label.h"
#include "util/message_bar.h"
#include "util/number_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <array>

namespace besa {

namespace {

constexpr std::array kFormats{ExportFormat::ModelFolder, ExportFormat::Masks, ExportFormat::Figures,
                              ExportFormat::Table, ExportFormat::RunRecord};
constexpr std::array kFigureEndings{"png", "svg", "pdf"};
constexpr int kProgressSteps = 1000;

bool isFigures(ExportFormat format)
{
    return format == ExportFormat::Figures || format == ExportFormat::Table;
}

/// Whether the destination is a folder; else it is a file.
bool isFolder(const ExportRequest& request)
{
    return request.format == ExportFormat::ModelFolder || request.format == ExportFormat::RunRecord ||
           (isFigures(request.format) && request.allFigures);
}

/// The model folder's writer refuses what exists; everything else is replaced or filled.
bool mayExist(const ExportRequest& request)
{
    return request.format != ExportFormat::ModelFolder && request.format != ExportFormat::RunRecord;
}

QString suggestedName(const ExportRequest& request, const QString& name)
{
    switch (request.format) {
    case ExportFormat::ModelFolder:
        return name + QStringLiteral("-pruned");
    case ExportFormat::Masks:
        return name + QStringLiteral("-masks.safetensors");
    case ExportFormat::Figures:
        return request.allFigures
                   ? name + QStringLiteral("-figures")
                   : name + QStringLiteral("-figure.") +
                         QString::fromLatin1(kFigureEndings.at(static_cast<std::size_t>(request.figure)));
    case ExportFormat::Table:
        return request.allFigures ? name + QStringLiteral("-numbers") : name + QStringLiteral("-numbers.csv");
    case ExportFormat::RunRecord:
        return name + QStringLiteral("-record");
    }
    return name;
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent)
    , m_formats(new QListWidget)
    , m_title(new QLabel)
    , m_help(new InkLabel(Ink::Muted))
    , m_reason(new InkLabel(Ink::Warning))
    , m_figureOptions(new QWidget)
    , m_which(new QComboBox)
    , m_figureFormatLabel(new QLabel(tr("&Format")))
    , m_figureFormat(new QComboBox)
    , m_light(new QCheckBox(tr("In the &light theme, for paper")))
    , m_destination(new QLineEdit)
    , m_destinationNote(new InkLabel(Ink::Warning))
    , m_answers(new InkLabel(Ink::Muted))
    , m_command(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_bars(new QVBoxLayout)
    , m_progress(new QProgressBar)
    , m_status(new InkLabel(Ink::Good))
    , m_export(new QPushButton(tr("&Export")))
    , m_show(new QPushButton(tr("&Show in folder")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    resize(820, 540);

    auto* body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(makeChoice());
    body->addWidget(makePage(), 1);

    m_command->setObjectName(QStringLiteral("command"));
    m_command->setReadOnly(true);
    m_command->setAccessibleName(tr("Command that reproduces the run"));
    auto* commandLabel = new QLabel(tr("Co&mmand that does the same"));
    commandLabel->setBuddy(m_command);
    auto* command = new QHBoxLayout;
    command->addWidget(commandLabel);
    command->addWidget(m_command, 1);
    command->addWidget(m_copy);
    m_copy->setObjectName(QStringLiteral("copyCommand"));

    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setTextVisible(false);
    m_status->setObjectName(QStringLiteral("exportStatus"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_close->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_show->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_show);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(12);
    layout->addLayout(m_bars);
    layout->addLayout(body, 1);
    layout->addLayout(command);
    layout->addLayout(buttons);

    connect(m_formats, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        m_status->setText(tr("The command is on the clipboard."));
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_busy = true;
        m_written.clear();
        m_status->clear();
        delete m_bar;
        m_bar = nullptr;
        setProgress(0, 0);
        updateState();
        Q_EMIT exportRequested(request());
    });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_written); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    setCommand({});
    m_formats->setCurrentRow(0);
}

QWidget* ExportDialog::makeChoice()
{
    m_formats->setObjectName(QStringLiteral("exportFormats"));
    m_formats->setAccessibleName(tr("What to export"));
    m_formats->setFixedWidth(210);
    m_formats->setSpacing(4);
    for (const ExportFormat format : kFormats) {
        m_formats->addItem(exportFormatName(format));
    }
    return m_formats;
}

QWidget* ExportDialog::makePage()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    m_which->setObjectName(QStringLiteral("whichFigures"));
    m_which->setAccessibleName(tr("Which plots"));
    m_which->addItems({tr("The plot that is shown"), tr("All plots")});
    m_figureFormat->setObjectName(QStringLiteral("figureFormat"));
    m_figureFormat->setAccessibleName(tr("Format of the figures"));
    m_figureFormat->addItems({tr("PNG, 300 dots an inch"), tr("SVG, for editing"), tr("PDF, for papers")});
    m_light->setObjectName(QStringLiteral("lightTheme"));
    m_light->setChecked(true);
    auto* options = new QFormLayout(m_figureOptions);
    options->setContentsMargins(0, 0, 0, 0);
    options->addRow(tr("&Plots"), m_which);
    options->addRow(m_figureFormatLabel, m_figureFormat);
    m_figureFormatLabel->setBuddy(m_figureFormat);
    options->addRow(QString(), m_light);

    m_destination->setObjectName(QStringLiteral("destination"));
    m_destination->setAccessibleName(tr("Destination"));
    auto* destinationLabel = new QLabel(tr("&Destination"));
    destinationLabel->setBuddy(m_destination);
    auto* choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("chooseDestination"));
    choose->setAutoDefault(false);
    auto* destination = new QHBoxLayout;
    destination->addWidget(destinationLabel);
    destination->addWidget(m_destination, 1);
    destination->addWidget(choose);
    m_destinationNote->setObjectName(QStringLiteral("destinationNote"));
    m_answers->setObjectName(QStringLiteral("exportAnswers"));
    m_answers->setTextFormat(Qt::RichText);
    m_answers->setAlignment(Qt::AlignTop);
    m_reason->setObjectName(QStringLiteral("unavailable"));

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addWidget(m_reason);
    layout->addSpacing(4);
    layout->addWidget(m_figureOptions);
    layout->addLayout(destination);
    layout->addWidget(m_destinationNote);
    layout->addSpacing(8);
    layout->addWidget(m_answers);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);

    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestDestination);
    connect(m_figureFormat, &QComboBox::currentIndexChanged, this, &ExportDialog::suggestDestination);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_destination, &QLineEdit::textEdited, this, [this] { m_destinationEdited = true; });
    connect(m_destination, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    return scroll;
}

void ExportDialog::setPlace(const QString& folder, const QString& name)
{
    m_folder = folder;
    m_name = name;
    m_destinationEdited = false;
    suggestDestination();
}

void ExportDialog::setSizes(const ExportSizes& sizes)
{
    m_sizes = sizes;
    showSizes();
    showFormat();
}

void ExportDialog::setUnavailable(ExportFormat format, const QString& reason)
{
    m_unavailable[format] = reason;
    showFormat();
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_formats->setCurrentRow(static_cast<int>(std::ranges::find(kFormats, format) - kFormats.begin()));
}

void ExportDialog::setFigureName(const QString& name)
{
    m_which->setItemText(0, name.isEmpty() ? tr("The plot that is shown") : tr("The plot “%1”").arg(name));
}

void ExportDialog::setCommand(const QString& command)
{
    m_command->setText(command);
    m_command->setCursorPosition(0);
    m_command->setPlaceholderText(tr("Known once a run is chosen."));
    m_copy->setEnabled(!command.isEmpty());
}

void ExportDialog::setProgress(std::int64_t done, std::int64_t total)
{
    m_progress->setRange(0, total > 0 ? kProgressSteps : 0);
    if (total > 0) {
        const double fraction = static_cast<double>(done) / static_cast<double>(total);
        m_progress->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * kProgressSteps));
    }
}

void ExportDialog::setDone(const QString& sentence)
{
    m_written = m_destination->text();
    m_status->setInk(Ink::Good);
    m_status->setText(sentence);
    end();
}

void ExportDialog::setDone(const VerifyReport& report)
{
    if (!report.ok()) {
        setProblem(report.mismatches.front());
        return;
    }
    setDone(tr("Written and checked: %1 zeros of %2 weights (%3), %n file(s) with the right hash.", nullptr,
               static_cast<int>(report.filesChecked))
                .arg(countText(report.zeros), countText(report.weights), percentText(report.sparsity(), 2)));
}

void ExportDialog::setProblem(const Problem& problem)
{
    delete m_bar;
    m_bar = new MessageBar(BarKind::Error, problem, this);
    connect(m_bar, &MessageBar::closed, this, [this] { m_bar = nullptr; });
    m_bars->addWidget(m_bar);
    m_status->clear();
    end();
}

ExportFormat ExportDialog::format() const
{
    return kFormats.at(static_cast<std::size_t>(std::max(m_formats->currentRow(), 0)));
}

ExportRequest ExportDialog::request() const
{
    return {format(), m_destination->text(), static_cast<FigureFormat>(m_figureFormat->currentIndex()),
            m_which->currentIndex() == 1, m_light->isChecked()};
}

void ExportDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelRequested();
    }
    QDialog::reject();
}

void ExportDialog::showFormat()
{
    const ExportFormat chosen = format();
    m_title->setText(exportFormatName(chosen));
    m_help->setText(exportFormatHelp(chosen));
    m_figureOptions->setVisible(isFigures(chosen));
    const bool pictures = chosen == ExportFormat::Figures;
    m_figureFormat->setVisible(pictures);
    m_figureFormatLabel->setVisible(pictures);
    m_light->setVisible(pictures);
    QString html;
    for (const ExportAnswer& answer : exportAnswers(chosen, m_sizes)) {
        html += QStringLiteral("<p><b>%1</b><br>%2</p>")
                    .arg(answer.question.toHtmlEscaped(), answer.answer.toHtmlEscaped());
    }
    m_answers->setText(html);
    m_destinationEdited = false;
    suggestDestination();
}

void ExportDialog::showSizes()
{
    const auto show = [this](ExportFormat format, std::int64_t bytes) {
        m_formats->item(static_cast<int>(std::ranges::find(kFormats, format) - kFormats.begin()))
            ->setText(tr("%1 – %2", "format and its size").arg(exportFormatName(format), bytesText(bytes)));
    };
    show(ExportFormat::ModelFolder, m_sizes->folder);
    show(ExportFormat::Masks, m_sizes->masks);
}

void ExportDialog::suggestDestination()
{
    if (!m_destinationEdited && !m_name.isEmpty()) {
        m_destination->setText(QDir(m_folder).filePath(suggestedName(request(), m_name)));
    }
    updateState();
}

void ExportDialog::browse()
{
    // A folder that does not exist yet is chosen like a file: where it lies, and its name.
    const QString chosen = isFolder(request()) && mayExist(request())
                               ? QFileDialog::getExistingDirectory(this, tr("Destination"), m_folder)
                               : QFileDialog::getSaveFileName(this, tr("Destination"), m_destination->text());
    if (!chosen.isEmpty()) {
        m_destinationEdited = true;
        m_destination->setText(chosen);
    }
}

void ExportDialog::updateState()
{
    const QString reason = m_unavailable.value(format());
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const ExportRequest wanted = request();
    const QFileInfo target(wanted.destination);
    QString note;
    bool fits = true;
    if (wanted.destination.trimmed().isEmpty()) {
        fits = false;
    } else if (target.exists() && (!mayExist(wanted) || target.isDir() != isFolder(wanted))) {
        note = tr("This already exists. Choose a name that is free.");
        fits = false;
    } else if (target.exists() && !isFolder(wanted)) {
        note = tr("The file exists and will be replaced.");
    } else if (m_sizes && wanted.format == ExportFormat::ModelFolder && m_sizes->free >= 0 &&
               m_sizes->free < m_sizes->folder) {
        note = tr("The disk has %1 left, but %2 are needed.")
                   .arg(bytesText(m_sizes->free), bytesText(m_sizes->folder));
        fits = false;
    }
    m_destinationNote->setText(note);
    m_destinationNote->setVisible(!note.isEmpty());
    m_export->setEnabled(!m_busy && fits && reason.isEmpty());
    m_formats->setEnabled(!m_busy);
    m_destination->setEnabled(!m_busy && reason.isEmpty());
    m_progress->setVisible(m_busy);
    m_status->setVisible(!m_busy);
    m_show->setVisible(!m_written.isEmpty());
    m_close->setText(m_busy ? tr("Cancel") : tr("Close"));
}

void ExportDialog::end()
{
    m_busy = false;
    updateState();
    // What was just written exists now, which is no reason to warn of it.
    m_destinationNote->setVisible(m_destinationNote->isVisible() && m_written.isEmpty());
}

} // namespace besa
