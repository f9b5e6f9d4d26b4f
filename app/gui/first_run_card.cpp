#include "gui/first_run_card.h"

#include "theme/card_frame.h"
#include "theme/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

constexpr double kRoundness = 8.0; ///< pixels

} // namespace

FirstRunCard::FirstRunCard(QWidget* parent)
    : QFrame(parent)
    , m_prune(new QPushButton(tr("&Prune the demo"), this))
{
    setObjectName("first-run-card");
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    for (const QString& line : {tr("1.  Set up: a model, some text, and how sparse it shall become. The "
                                   "bundled story model is ready."),
                                tr("2.  Watch: block by block, BESA learns how much every layer can spare."),
                                tr("3.  Judge: compare perplexity, try prompts, and export the model.")}) {
        auto* label = new QLabel(line, this);
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    m_prune->setObjectName("prune-demo");
    m_prune->setToolTip(tr("Prunes the bundled model with its recipe; it takes about a minute."));
    m_prune->setDefault(true);
    QFont bold = m_prune->font();
    bold.setBold(true);
    m_prune->setFont(bold);
    m_prune->setMinimumSize(160, 40);
    auto* cross = new QToolButton(this);
    cross->setIcon(icon("close"));
    cross->setAutoRaise(true);
    cross->setToolTip(tr("Hide the first steps; the Help menu shows them again."));
    cross->setAccessibleName(tr("Hide the first steps"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 10, 12);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(m_prune);
    layout->addWidget(cross, 0, Qt::AlignTop);
    connect(m_prune, &QPushButton::clicked, this, &FirstRunCard::pruneDemoRequested);
    connect(cross, &QToolButton::clicked, this, &FirstRunCard::closed);
    applyColours();
}

void FirstRunCard::setPossible(bool possible)
{
    m_prune->setEnabled(possible);
}

void FirstRunCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QFrame::changeEvent(event);
}

void FirstRunCard::applyColours()
{
    QPalette colours = palette();
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        colours.setColor(group, QPalette::Button, ink(Ink::Accent, palette()));
        colours.setColor(group, QPalette::ButtonText, ink(Ink::OnAccent, palette()));
    }
    m_prune->setPalette(colours);
}

void FirstRunCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    drawCard(painter, *this, kRoundness, Ink::Accent);
}

} // namespace besa
