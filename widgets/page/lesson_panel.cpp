#include "page/lesson_panel.h"

#include "page/step_dots.h"
#include "util/ink_label.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace besa {

namespace {

constexpr double kTitleScale = 1.35;
constexpr double kTextScale = 1.1;

void scaleFont(QLabel& label, double scale, bool bold)
{
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label.setFont(font);
}

} // namespace

LessonPanel::LessonPanel(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_steps(lessonSteps())
    , m_dots(new StepDots(static_cast<int>(m_steps.size())))
    , m_number(new InkLabel(Ink::Muted))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_state(new InkLabel(Ink::Muted))
    , m_demoNote(new QWidget)
    , m_showMe(new QPushButton(tr("Show &me")))
    , m_act(new QPushButton)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    m_title->setWordWrap(true);
    scaleFont(*m_title, kTitleScale, true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    scaleFont(*m_text, kTextScale, false);
    m_text->setObjectName(QStringLiteral("lessonText"));
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_state->setObjectName(QStringLiteral("lessonState"));
    m_dots->setObjectName(QStringLiteral("lessonDots"));
    m_showMe->setObjectName(QStringLiteral("lessonShowMe"));
    m_act->setObjectName(QStringLiteral("lessonAct"));
    m_back->setObjectName(QStringLiteral("lessonBack"));
    m_next->setObjectName(QStringLiteral("lessonNext"));

    auto* openDemo = new QPushButton(tr("Open the &demo"));
    openDemo->setObjectName(QStringLiteral("lessonOpenDemo"));
    auto* note = new QVBoxLayout(m_demoNote);
    note->setContentsMargins(0, 0, 0, 0);
    note->addWidget(new InkLabel(Ink::Warning, tr("The lesson speaks of the bundled story model.")));
    note->addWidget(openDemo, 0, Qt::AlignLeft);
    m_demoNote->hide();

    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 6, 0);
    body->setSpacing(10);
    body->addWidget(m_demoNote);
    body->addWidget(m_number);
    body->addWidget(m_title);
    body->addWidget(m_text);
    auto* offers = new QHBoxLayout;
    offers->addWidget(m_showMe);
    offers->addWidget(m_act);
    offers->addStretch();
    body->addLayout(offers);
    body->addWidget(m_state);
    body->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto* steps = new QHBoxLayout;
    steps->addWidget(m_dots);
    steps->addStretch();
    steps->addWidget(m_back);
    steps->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(scroll, 1);
    layout->addLayout(steps);

    connect(m_dots, &StepDots::stepChosen, this, &LessonPanel::setStep);
    connect(m_back, &QPushButton::clicked, this, [this] { setStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 == std::ssize(m_steps)) {
            Q_EMIT closeRequested();
        } else {
            setStep(m_step + 1);
        }
    });
    connect(m_showMe, &QPushButton::clicked, this,
            [this] { Q_EMIT highlightRequested(m_steps[static_cast<std::size_t>(m_step)].view); });
    connect(m_act, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(m_steps[static_cast<std::size_t>(m_step)].action); });
    connect(openDemo, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(QStringLiteral("open-demo")); });
    for (const auto signal : {&RunWatch::begun, &RunWatch::advanced, &RunWatch::jumped}) {
        connect(&watch, signal, this, &LessonPanel::follow);
    }
    showStep(0);
}

void LessonPanel::setStep(int step)
{
    if (step == m_step || step < 0 || step >= std::ssize(m_steps)) {
        return;
    }
    showStep(step);
    Q_EMIT stepChanged(step);
}

void LessonPanel::setDemoOpen(bool open)
{
    m_demoNote->setVisible(!open);
}

void LessonPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown) {
        setStep(m_step + 1);
    } else if (event->key() == Qt::Key_PageUp) {
        setStep(m_step - 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool LessonPanel::reached(LessonStep::Goal goal) const
{
    const RunTrace& trace = m_watch.trace();
    switch (goal) {
    case LessonStep::Goal::None:
        return false;
    case LessonStep::Goal::Learning:
        return trace.current() >= 0;
    case LessonStep::Goal::Completed:
        return !trace.blocks().empty() && trace.finishedBlocks() == std::ssize(trace.blocks());
    }
    return false;
}

void LessonPanel::follow()
{
    const LessonStep& step = m_steps[static_cast<std::size_t>(m_step)];
    if (step.goal == LessonStep::Goal::Learning && m_watch.header().live && reached(step.goal)) {
        setStep(m_step + 1);
        return;
    }
    const bool done = reached(step.goal);
    switch (step.goal) {
    case LessonStep::Goal::None:
        m_state->clear();
        break;
    case LessonStep::Goal::Learning:
        m_state->setText(done ? tr("A run is there already; start another or go on with Next.")
                              : tr("The lesson goes on when the first block learns."));
        break;
    case LessonStep::Goal::Completed:
        m_state->setText(done ? tr("All blocks are pruned. That was the lesson.")
                              : tr("The map fills in, block by block, while the run goes on."));
        break;
    }
    m_state->setInk(done && step.goal == LessonStep::Goal::Completed ? Ink::Good : Ink::Muted);
}

void LessonPanel::showStep(int step)
{
    m_step = step;
    const LessonStep& shown = m_steps[static_cast<std::size_t>(step)];
    m_dots->setStep(step);
    m_number->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_act->setText(shown.actionText);
    m_act->setVisible(!shown.action.isEmpty());
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 == std::ssize(m_steps) ? tr("&Finish") : tr("&Next"));
    follow();
}

} // namespace besa
