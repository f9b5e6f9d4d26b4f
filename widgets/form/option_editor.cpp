#include "form/option_editor.h"

#include "form/recipe_draft.h"
#include "form/value_editor.h"
#include "report/option_value.h"
#include "util/core_text.h"
#include "util/icon_button.h"
#include "util/ink_label.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace besa {

namespace {

constexpr int kMark = 3; ///< width of the mark of a changed option
constexpr int kButton = 20;

QToolButton* smallButton(const QString& iconName, const QString& tip, QWidget* parent)
{
    QToolButton* button = iconButton(iconName, tip, parent);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({14, 14});
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    return button;
}

/// The default as a person reads it.
QString defaultText(const Option& option)
{
    const std::string text = optionText(option, Recipe{});
    if (text == "0" && !option.zeroMeans.empty()) {
        return coreText(option.zeroMeans);
    }
    if (option.type == OptionType::Boolean) {
        return text == "true" ? OptionEditor::tr("on") : OptionEditor::tr("off");
    }
    for (const OptionChoice& choice : option.choices) {
        if (choice.name == text) {
            return coreText(choice.label);
        }
    }
    QString shown = QString::fromStdString(text);
    if (option.type == OptionType::Real) {
        shown.replace(QLatin1Char('.'), QLocale().decimalPoint());
    }
    return shown.replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

} // namespace

OptionEditor::OptionEditor(RecipeDraft& draft, const Option& option, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_option(option)
    , m_label(new QLabel(this))
    , m_value(makeValueEditor(option, this))
    , m_reset(smallButton("reset", tr("Back to the default: %1").arg(defaultText(option)), this))
    , m_help(smallButton("help", tr("Explain this setting (F1 in the field)"), this))
    , m_message(new InkLabel(Ink::Bad, this))
    , m_details(new InkLabel(Ink::Muted, this))
{
    setObjectName(QString::fromUtf8(option.key.data(), qsizetype(option.key.size())));
    m_reset->setObjectName("reset");
    m_help->setObjectName("help");
    m_message->setObjectName("message");
    m_details->setObjectName("details");
    m_help->setCheckable(true);
    m_help->setFocusPolicy(Qt::NoFocus); // F1 does the same without another stop for the Tab key
    m_reset->setFocusPolicy(Qt::TabFocus);
    layOut();
    describe();

    connect(m_value, &ValueEditor::edited, this, &OptionEditor::take);
    connect(m_value, &ValueEditor::finished, this, [this] {
        m_draft.finishEdit();
        if (!isInvalid()) {
            refresh(); // writes the value as recipes do: "1e-2" becomes 0.01
        }
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_draft.finishEdit();
        setInvalid({});
        m_draft.set(m_option, optionValues(m_option, Recipe{}));
        m_draft.finishEdit();
        input()->setFocus();
    });
    connect(m_help, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(&m_draft, &RecipeDraft::changed, this, &OptionEditor::refresh);
    input()->installEventFilter(this);
    refresh();
}

QWidget* OptionEditor::input() const
{
    return m_value->input();
}

QString OptionEditor::name() const
{
    return m_value->showsUnit() ? coreText(m_option.label) : labelText(m_option);
}

bool OptionEditor::isChanged() const
{
    const bool hasDefault = m_option.type != OptionType::PathList && !optionText(m_option, Recipe{}).empty();
    return hasDefault && !isDefault(m_option, m_draft.recipe());
}

QString OptionEditor::message() const
{
    return m_fault.isEmpty() ? m_note : m_fault;
}

void OptionEditor::setNote(const QString& text, Ink ink)
{
    m_note = text;
    m_noteInk = ink;
    showMessage();
}

void OptionEditor::setExplained(bool explained)
{
    m_help->setChecked(explained);
}

QString OptionEditor::explanation() const
{
    QStringList lines{coreText(m_option.help)};
    if (const std::string range = rangeText(m_option); !range.empty()) {
        lines << tr("Range: %1.").arg(coreText(range));
    }
    if (const QString usual = defaultText(m_option); !usual.isEmpty()) {
        lines << tr("Default: %1.").arg(usual);
    }
    if (!m_option.source.empty()) {
        lines << tr("Comes from: %1.").arg(coreText(m_option.source));
    }
    for (const OptionChoice& choice : m_option.choices) {
        lines
            << tr("%1: %2", "a choice and what it means").arg(coreText(choice.label), coreText(choice.help));
    }
    return lines.join(QLatin1Char('\n'));
}

void OptionEditor::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (isChanged()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(Ink::Accent, palette()));
        painter.drawRoundedRect(QRectF(0, 3, kMark, height() - 6), 1.5, 1.5);
    }
}

bool OptionEditor::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        const bool help = key->key() == Qt::Key_F1;
        if (!undo && !redo && !help) {
            return QWidget::eventFilter(watched, event);
        }
        if (isOverride) {
            event->accept(); // comes back as a key, to be handled here rather than by the input
        } else if (help) {
            setExplained(!m_help->isChecked());
        } else if (undo && isInvalid()) {
            setInvalid({}); // what could not be taken is what goes first
            refresh();
        } else {
            m_draft.finishEdit();
            undo ? m_draft.history().undo() : m_draft.history().redo();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OptionEditor::layOut()
{
    constexpr int kLabelPart = 9;
    constexpr int kValuePart = 10;
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kMark + 6, 2, 0, 2);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(3);
    m_label->setText(name());
    m_label->setWordWrap(true);
    m_label->setBuddy(input());
    m_label->setMinimumWidth(60);
    m_label->setVisible(!m_value->hasLabel());
    if (m_value->hasLabel()) {
        layout->addWidget(m_value, 0, 0, 1, 2);
    } else if (m_value->isWide()) {
        layout->addWidget(m_label, 0, 0, 1, 2);
        layout->addWidget(m_value, 1, 0, 1, 4);
    } else {
        layout->addWidget(m_label, 0, 0);
        layout->addWidget(m_value, 0, 1);
    }
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(m_help, 0, 3);
    layout->addWidget(m_message, 2, 0, 1, 4);
    layout->addWidget(m_details, 3, 0, 1, 4);
    layout->setColumnStretch(0, kLabelPart);
    layout->setColumnStretch(1, kValuePart);
    for (InkLabel* label : {m_message, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
}

void OptionEditor::describe()
{
    const QString text = explanation();
    input()->setAccessibleName(name());
    input()->setAccessibleDescription(text);
    if (input()->toolTip().isEmpty() && !m_value->isWide()) {
        input()->setToolTip(text);
    }
    m_label->setToolTip(text);
    m_details->setText(text);
}

void OptionEditor::take(const std::vector<std::string>& values)
{
    m_typing = true;
    const auto problem = m_draft.set(m_option, values);
    m_typing = false;
    setInvalid(problem ? m_value->explain(*problem) : QString());
}

void OptionEditor::setInvalid(const QString& fault)
{
    if (fault != m_fault) {
        m_fault = fault;
        showMessage();
        Q_EMIT invalidChanged();
    }
}

void OptionEditor::refresh()
{
    const Recipe& recipe = m_draft.recipe();
    const std::vector<std::string> values = optionValues(m_option, recipe);
    setVisible(applies(m_option, recipe));
    // The text of one who types is left alone, and so is a text that could not be taken, until the value
    // changes by other means.
    if (!m_typing && (!isInvalid() || values != m_shown)) {
        m_value->setValues(values);
        setInvalid({});
    }
    m_shown = values;
    m_value->consider(recipe);
    m_reset->setVisible(isChanged());
    update();
}

void OptionEditor::showMessage()
{
    m_message->setInk(m_fault.isEmpty() ? m_noteInk : Ink::Bad);
    m_message->setText(message());
    m_message->setVisible(!message().isEmpty());
}

} // namespace besa
