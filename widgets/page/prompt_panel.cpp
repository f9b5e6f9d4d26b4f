#include "page/prompt_panel.h"

#include "util/ink_label.h"
#include "util/message_bar.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextEdit>

namespace besa {

namespace {

constexpr int kPromptLines = 2;

/// A token as a person sees it in a sentence about it.
QString quoted(const QString& token)
{
    QString shown = token;
    shown.replace(QLatin1Char('\n'), QString::fromUtf8("↵"));
    return QString::fromUtf8("“%1”").arg(shown);
}

QTextEdit* makeAnswerView(const QString& objectName, const QString& name, const QString& placeholder)
{
    auto* view = new QTextEdit;
    view->setObjectName(objectName);
    view->setAccessibleName(name);
    view->setReadOnly(true);
    view->setPlaceholderText(placeholder);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setMinimumHeight(64);
    return view;
}

} // namespace

PromptPanel::PromptPanel(QWidget* parent)
    : QWidget(parent)
    , m_prompt(new QPlainTextEdit(this))
    , m_maxTokens(new QSpinBox(this))
    , m_temperature(new QDoubleSpinBox(this))
    , m_generate(new QPushButton(tr("&Ask both models"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_verdict(new InkLabel(Ink::Muted, this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("promptPanel"));
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->setPlaceholderText(tr("Write the beginning of a text, then press Ctrl+Enter."));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setAccessibleName(tr("Prompt"));
    m_prompt->setFixedHeight(m_prompt->fontMetrics().lineSpacing() * kPromptLines + 14);
    m_maxTokens->setObjectName(QStringLiteral("maxTokens"));
    m_maxTokens->setRange(1, 4096);
    m_maxTokens->setValue(80);
    m_maxTokens->setAccessibleName(tr("Longest answer in tokens"));
    m_temperature->setObjectName(QStringLiteral("temperature"));
    m_temperature->setRange(0, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setSpecialValueText(tr("0 (greedy)"));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_temperature->setToolTip(tr("0 always takes the likeliest token. Higher values draw tokens by chance."));
    m_generate->setObjectName(QStringLiteral("generate"));
    m_stop->setObjectName(QStringLiteral("stopAnswer"));
    m_verdict->setObjectName(QStringLiteral("verdict"));

    auto* tokensLabel = new QLabel(tr("&Longest answer (tokens)"), this);
    tokensLabel->setBuddy(m_maxTokens);
    auto* temperatureLabel = new QLabel(tr("Tempe&rature"), this);
    temperatureLabel->setBuddy(m_temperature);
    auto* controls = new QHBoxLayout;
    controls->addWidget(tokensLabel);
    controls->addWidget(m_maxTokens);
    controls->addSpacing(12);
    controls->addWidget(temperatureLabel);
    controls->addWidget(m_temperature);
    controls->addStretch();
    controls->addWidget(m_stop);
    controls->addWidget(m_generate);

    answer(Answerer::Dense).view =
        makeAnswerView(QStringLiteral("denseAnswer"), tr("Answer of the dense model"),
                       tr("The answer of the dense model appears here."));
    answer(Answerer::Pruned).view =
        makeAnswerView(QStringLiteral("prunedAnswer"), tr("Answer of the pruned model"),
                       tr("The answer of the pruned model appears here."));
    auto* answers = new QGridLayout;
    answers->addWidget(new QLabel(tr("Dense model"), this), 0, 0);
    answers->addWidget(new QLabel(tr("Pruned model"), this), 0, 1);
    answers->addWidget(answer(Answerer::Dense).view, 1, 0);
    answers->addWidget(answer(Answerer::Pruned).view, 1, 1);
    answers->setColumnStretch(0, 1);
    answers->setColumnStretch(1, 1);

    m_layout->setContentsMargins(10, 10, 10, 10);
    m_layout->addWidget(m_prompt);
    m_layout->addLayout(controls);
    m_layout->addLayout(answers, 1);
    m_layout->addWidget(m_verdict);

    for (const QKeySequence& keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto* ask = new QShortcut(keys, this);
        ask->setContext(Qt::WidgetWithChildrenShortcut);
        connect(ask, &QShortcut::activated, m_generate, &QPushButton::click);
    }
    connect(m_generate, &QPushButton::clicked, this, &PromptPanel::generate);
    connect(m_stop, &QPushButton::clicked, this, &PromptPanel::stopRequested);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &PromptPanel::updateState);
    setUnavailable(tr("There is no pruned model yet. Finish a run first; its export answers here."));
}

void PromptPanel::setUnavailable(const QString& reason)
{
    m_unavailable = reason;
    updateState();
}

QString PromptPanel::prompt() const
{
    return m_prompt->toPlainText();
}

void PromptPanel::setPrompt(const QString& prompt)
{
    m_prompt->setPlainText(prompt);
}

std::optional<std::size_t> PromptPanel::firstDifference() const
{
    return m_difference;
}

void PromptPanel::generate()
{
    m_asked = prompt();
    m_difference.reset();
    delete m_bar;
    m_bar = nullptr;
    for (Answer& answer : m_answers) {
        answer.tokens.clear();
        answer.finished = false;
        draw(answer);
    }
    updateState();
    Q_EMIT generateRequested(m_asked, m_maxTokens->value(), m_temperature->value());
}

void PromptPanel::appendText(Answerer which, const QString& token)
{
    Answer& to = answer(which);
    to.tokens.push_back(token);
    drawFrom(to, to.tokens.size() - 1);
    compare();
}

void PromptPanel::finished(Answerer which)
{
    answer(which).finished = true;
    compare();
    updateState();
}

void PromptPanel::setProblem(const Problem& problem)
{
    for (Answer& answer : m_answers) {
        answer.finished = true;
    }
    delete m_bar;
    m_bar = new MessageBar(BarKind::Error, problem, this);
    connect(m_bar, &MessageBar::closed, this, [this] { m_bar = nullptr; });
    m_layout->insertWidget(0, m_bar);
    updateState();
}

void PromptPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const Answer& answer : m_answers) {
            if (answer.view != nullptr) {
                draw(answer);
            }
        }
    }
}

void PromptPanel::draw(const Answer& answer)
{
    answer.view->clear();
    if (answer.tokens.empty() && answer.finished) {
        return; // the placeholder speaks
    }
    QTextCharFormat asked;
    asked.setForeground(ink(Ink::Muted, palette()));
    QTextCursor(answer.view->document()).insertText(m_asked, asked);
    drawFrom(answer, 0);
}

void PromptPanel::drawFrom(const Answer& answer, std::size_t token)
{
    QTextCursor cursor(answer.view->document());
    cursor.movePosition(QTextCursor::End);
    for (std::size_t i = token; i < answer.tokens.size(); ++i) {
        QTextCharFormat format;
        format.setForeground(palette().color(QPalette::Text));
        if (m_difference == i) {
            format.setForeground(ink(Ink::OnAccent, palette()));
            format.setBackground(ink(Ink::Accent, palette()));
            format.setFontUnderline(true);
        }
        cursor.insertText(answer.tokens[i], format);
    }
    answer.view->setTextCursor(cursor);
    answer.view->ensureCursorVisible();
}

void PromptPanel::compare()
{
    const Answer& dense = answer(Answerer::Dense);
    const Answer& pruned = answer(Answerer::Pruned);
    if (m_difference) {
        return;
    }
    const std::size_t common = std::min(dense.tokens.size(), pruned.tokens.size());
    std::size_t same = 0;
    while (same < common && dense.tokens[same] == pruned.tokens[same]) {
        ++same;
    }
    const auto endsAt = [&](const Answer& one, const Answer& other) {
        return one.finished && one.tokens.size() == same && other.tokens.size() > same;
    };
    if (same < common) {
        m_difference = same;
        m_verdict->setText(
            tr("The first %n token(s) agree; then the dense model writes %1, the pruned one %2.", nullptr,
               static_cast<int>(same))
                .arg(quoted(dense.tokens[same]), quoted(pruned.tokens[same])));
    } else if (endsAt(dense, pruned) || endsAt(pruned, dense)) {
        m_difference = same;
        m_verdict->setText(
            dense.tokens.size() == same
                ? tr("All %n token(s) agree; then the dense model ends.", nullptr, static_cast<int>(same))
                : tr("All %n token(s) agree; then the pruned model ends.", nullptr, static_cast<int>(same)));
    } else if (dense.finished && pruned.finished && same > 0) {
        m_verdict->setText(
            tr("Both models give the same answer of %n token(s).", nullptr, static_cast<int>(same)));
        return;
    }
    if (m_difference) {
        draw(dense);
        draw(pruned);
    }
}

void PromptPanel::updateState()
{
    const bool available = m_unavailable.isEmpty();
    const bool busy = !m_answers[0].finished || !m_answers[1].finished;
    m_prompt->setEnabled(available);
    m_maxTokens->setEnabled(available);
    m_temperature->setEnabled(available);
    m_generate->setEnabled(available && !busy && !prompt().trimmed().isEmpty());
    m_generate->setToolTip(m_unavailable);
    m_stop->setEnabled(busy);
    if (!available) {
        m_verdict->setText(m_unavailable);
    } else if (busy && !m_difference) {
        m_verdict->setText(tr("The models are writing…"));
    } else if (m_answers[0].tokens.empty() && m_answers[1].tokens.empty()) {
        m_verdict->setText(tr("The first token in which the answers differ is marked in both."));
    }
}

} // namespace besa
