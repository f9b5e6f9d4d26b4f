#include "form/start_bar.h"

#include "form/problem_words.h"
#include "report/option_table.h"
#include "util/core_text.h"
#include "util/elided_label.h"
#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr std::size_t kMost = 3; ///< errors that are written out

QString link(const std::string& key, const QString& text, const QColor& colour)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(QString::fromStdString(key).toHtmlEscaped(), colour.name(), text.toHtmlEscaped());
}

/// Errors in full, one a line.
QString errorLinks(const std::vector<Problem>& problems, const QColor& colour)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        if (std::size_t(lines.size()) == kMost) {
            lines << StartBar::tr("and %n more", nullptr, int(problems.size() - kMost));
            break;
        }
        lines << QStringLiteral("✕&nbsp;") + link(problem.where, recipeProblemText(problem), colour);
    }
    return lines.join(QLatin1String("<br>"));
}

/// Warnings stand at their fields in full; here they are only named.
QString warningLinks(const std::vector<Problem>& problems, const QColor& colour)
{
    QStringList names;
    for (const Problem& problem : problems) {
        const Option* option = findOption(problem.where);
        names << link(problem.where, option == nullptr ? recipeProblemText(problem) : coreText(option->label),
                      colour);
    }
    return QStringLiteral("⚠&nbsp;") +
           StartBar::tr("Look at %1", "fields with a warning").arg(names.join(", "));
}

/// "4 min to 6 min", or one time where both read the same; empty when it is not known.
QString spanText(double low, double high)
{
    if (high <= 0) {
        return {};
    }
    const QString from = estimateText(low, high);
    const QString to = estimateText(high, high);
    return from == to ? from : StartBar::tr("%1 to %2", "shortest and longest time").arg(from, to);
}

InkLabel* linkLabel(Ink ink, const char* name, StartBar* parent)
{
    auto* label = new InkLabel(ink, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->hide();
    QObject::connect(label, &QLabel::linkActivated, parent, &StartBar::fieldRequested);
    return label;
}

} // namespace

StartBar::StartBar(QWidget* parent)
    : QWidget(parent)
    , m_errors(linkLabel(Ink::Bad, "errors", this))
    , m_warnings(linkLabel(Ink::Warning, "warnings", this))
    , m_estimate(new InkLabel(Ink::Muted, this))
    , m_output(new ElidedLabel({}, this))
    , m_button(new QPushButton(tr("Start pruning"), this))
{
    m_errors->setAccessibleName(tr("What keeps the run from starting"));
    m_warnings->setAccessibleName(tr("Warnings"));
    m_estimate->setObjectName("estimate");
    m_estimate->setTextFormat(Qt::PlainText);
    m_output->setObjectName("output-folder");
    m_button->setObjectName("start");
    m_button->setMinimumHeight(34);
    QFont bold = m_button->font();
    bold.setBold(true);
    m_button->setFont(bold);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(5);
    for (QWidget* widget : {static_cast<QWidget*>(m_errors), static_cast<QWidget*>(m_warnings),
                            static_cast<QWidget*>(m_estimate), static_cast<QWidget*>(m_output)}) {
        layout->addWidget(widget);
    }
    layout->addSpacing(2);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &StartBar::startRequested);
    setPlan(std::nullopt);
    updateButton();
}

void StartBar::setProblems(const Validation& found)
{
    m_found = found;
    m_errors->setText(errorLinks(found.errors, ink(Ink::Bad, palette())));
    m_errors->setVisible(!found.errors.empty());
    m_warnings->setText(warningLinks(found.warnings, ink(Ink::Warning, palette())));
    m_warnings->setVisible(!found.warnings.empty());
    updateButton();
}

void StartBar::setPlan(const std::optional<RunPlan>& plan)
{
    m_output->setVisible(plan.has_value());
    if (!plan) {
        m_estimate->setText(tr("Memory, time and disk are estimated once model and texts are chosen."));
        return;
    }
    const QString memory = bytesText(plan->deviceBytes > 0 ? plan->deviceBytes : plan->memoryBytes);
    const QString disk = bytesText(plan->outputBytes + plan->stateBytes);
    const QString time = spanText(plan->secondsLow, plan->secondsHigh);
    m_estimate->setText(time.isEmpty()
                            ? tr("Needs about %1 of memory and %2 on disk.").arg(memory, disk)
                            : tr("Needs about %1 of memory, %2 on disk, and %3.").arg(memory, disk, time));
    m_output->setText(tr("Creates %1").arg(QString::fromStdString(plan->output)));
}

void StartBar::setEstimating()
{
    if (!m_output->isVisibleTo(this)) {
        m_estimate->setText(tr("Estimating…"));
    }
}

void StartBar::setBusy(bool busy)
{
    m_isBusy = busy;
    updateButton();
}

void StartBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setProblems(m_found);
    }
}

void StartBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(ink(Ink::Border, palette()));
    painter.drawLine(0, 0, width(), 0);
}

void StartBar::updateButton()
{
    const bool ready = m_found.errors.empty() && !m_isBusy;
    m_button->setEnabled(ready);
    m_button->setToolTip(m_isBusy ? tr("A run is in progress. It can be stopped in the head of the run.")
                         : !ready ? tr("See above what is still missing.")
                                  : tr("Prunes the model as set up here"));
    QPalette colours;
    if (ready) {
        colours.setColor(QPalette::Button, ink(Ink::Accent, palette()));
        colours.setColor(QPalette::ButtonText, ink(Ink::OnAccent, palette()));
    }
    m_button->setPalette(colours);
}

} // namespace besa
