#include "util/message_bar.h"

#include "theme/colours.h"
#include "util/core_text.h"
#include "util/icon_button.h"

#include <QtCore/QEvent>
#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr int kStripe = 4; ///< pixels of colour at the left edge

Ink inkOf(BarKind kind)
{
    switch (kind) {
    case BarKind::Info:
        return Ink::Accent;
    case BarKind::Warning:
        return Ink::Warning;
    case BarKind::Error:
        return Ink::Bad;
    }
    return Ink::Accent;
}

} // namespace

MessageBar::MessageBar(BarKind kind, const Problem& problem, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_problem(problem)
    , m_buttons(new QHBoxLayout)
    , m_what(new QLabel(this))
    , m_rest(new QLabel(this))
{
    setObjectName("message-bar");
    const QString names[]{tr("Note"), tr("Warning"), tr("Error")};
    const QString what = capitalized(coreText(problem.what));
    const QString where = QString::fromStdString(problem.where);
    const QString remedy = coreText(problem.remedy);
    setAccessibleName(names[static_cast<int>(kind)]);
    setAccessibleDescription(what);

    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setText(what);
    m_rest->setText(where.isEmpty() || remedy.isEmpty() ? where + remedy : where + "\n" + remedy);
    m_rest->setVisible(!m_rest->text().isEmpty());
    for (QLabel* label : {m_what, m_rest}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        label->setMinimumWidth(80);
    }

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_rest);
    QToolButton* copy = iconButton("copy", tr("Copy details for a report"), this);
    QToolButton* cross = iconButton("close", tr("Close this message"), this);
    cross->setObjectName("close-message");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kStripe + 10, 6, 6, 6);
    layout->addLayout(texts, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(copy, 0, Qt::AlignTop);
    layout->addWidget(cross, 0, Qt::AlignTop);

    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    connect(cross, &QToolButton::clicked, this, &MessageBar::close);
    applyColours();
}

void MessageBar::addButton(const QString& text, const std::function<void()>& act)
{
    auto* button = new QPushButton(text, this);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [this, act] {
        close();
        act();
    });
}

QString MessageBar::details() const
{
    QString text = QString("BESA Workbench %1\n").arg(QCoreApplication::applicationVersion());
    text += QString("%1, %2\n").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    text += QString("what: %1\n").arg(QString::fromStdString(m_problem.what));
    text += QString("where: %1\n").arg(QString::fromStdString(m_problem.where));
    text += QString("remedy: %1\n").arg(QString::fromStdString(m_problem.remedy));
    return text;
}

void MessageBar::close()
{
    hide();
    Q_EMIT closed();
    deleteLater();
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), ink(Ink::Card, palette()));
    painter.fillRect(QRect(0, 0, kStripe, height()), ink(inkOf(m_kind), palette()));
    painter.setPen(ink(Ink::Border, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void MessageBar::applyColours()
{
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, ink(inkOf(m_kind), palette()));
    m_what->setPalette(coloured);
}

} // namespace besa
