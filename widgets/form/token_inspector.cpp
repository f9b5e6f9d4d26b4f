#include "form/token_inspector.h"

#include "form/token_view.h"
#include "util/core_text.h"
#include "util/elided_label.h"
#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace besa {

namespace {

QString samplingText(const std::string& sampling)
{
    if (sampling == "papers") {
        return TokenInspector::tr("sampled as in the papers");
    }
    if (sampling == "packed") {
        return TokenInspector::tr("documents packed one after another");
    }
    return TokenInspector::tr("token windows taken as they are");
}

} // namespace

TokenInspector::TokenInspector(QWidget* parent)
    : QDialog(parent)
    , m_sample(new QSpinBox(this))
    , m_count(new InkLabel(Ink::Muted, this))
    , m_ids(new QCheckBox(tr("Show &ids"), this))
    , m_origin(new InkLabel(Ink::Muted, this))
    , m_state(new InkLabel(Ink::Muted, this))
    , m_view(new TokenView(this))
    , m_current(new InkLabel(Ink::Axis, this))
    , m_hash(new ElidedLabel({}, this))
{
    setObjectName("token-inspector");
    setWindowTitle(tr("Calibration samples"));
    resize(720, 520);
    m_sample->setObjectName("sample");
    m_sample->setAccessibleName(tr("Window to show"));
    m_ids->setObjectName("show-ids");
    m_state->setObjectName("inspector-state");
    m_origin->setObjectName("origin");
    m_current->setObjectName("current-token");
    for (InkLabel* label : {m_count, m_origin, m_state, m_current}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_count->setWordWrap(false);

    auto* label = new QLabel(tr("&Window"), this);
    label->setBuddy(m_sample);
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_sample);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_ids);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* refresh = buttons->addButton(tr("Draw again"), QDialogButtonBox::ActionRole);
    refresh->setToolTip(tr("Reads the samples anew with the settings as they are now"));
    refresh->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_origin);
    layout->addWidget(m_state);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_current);
    layout->addWidget(m_hash);
    layout->addWidget(buttons);

    connect(m_sample, &QSpinBox::valueChanged, this, &TokenInspector::showSample);
    connect(m_ids, &QCheckBox::toggled, m_view, &TokenView::setShowsIds);
    connect(m_view, &TokenView::currentChanged, this,
            [this](int token) { m_current->setText(token < 0 ? QString() : m_view->description(token)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(refresh, &QPushButton::clicked, this, [this] {
        setWaiting();
        Q_EMIT refreshRequested();
    });
    setWaiting();
}

void TokenInspector::setWaiting()
{
    m_preview = {};
    showSample();
    say(tr("Reading texts and cutting windows…"), false);
}

void TokenInspector::setPreview(const CalibrationPreview& preview)
{
    m_preview = preview;
    const QSignalBlocker quiet(m_sample);
    m_sample->setRange(1, std::max(1, static_cast<int>(preview.shown.size())));
    m_sample->setValue(1);
    say({}, false);
    if (preview.shown.empty()) {
        say(tr("These settings give no window. Add texts, or make the windows shorter."), true);
    }
    showSample();
    m_view->setFocus();
}

void TokenInspector::setProblem(const Problem& problem)
{
    m_preview = {};
    showSample();
    say(problemText(problem), true);
}

void TokenInspector::showSample()
{
    const auto index = static_cast<std::size_t>(m_sample->value() - 1);
    const bool any = index < m_preview.shown.size();
    m_sample->setEnabled(any);
    m_view->setSample(any ? m_preview.shown[index] : TokenSample{});
    m_count->clear();
    m_origin->clear();
    m_hash->setText({});
    if (!any) {
        return;
    }
    const TokenSample& sample = m_preview.shown[index];
    const auto shown = static_cast<std::int64_t>(m_preview.shown.size());
    m_count->setText(shown == m_preview.samples
                         ? tr("of %1").arg(countText(shown))
                         : tr("of %1 shown; %2 in all").arg(countText(shown), countText(m_preview.samples)));
    QStringList origin{tr("%1 tokens a window").arg(countText(m_preview.length)),
                       samplingText(m_preview.sampling)};
    if (sample.document >= 0) {
        origin << tr("starts in document %1 at token %2")
                      .arg(countText(sample.document + 1), countText(sample.offset + 1));
    }
    if (sample.pieces.empty()) {
        origin << tr("no tokenizer: ids only");
    }
    m_origin->setText(origin.join(QStringLiteral(" · ")));
    m_origin->setToolTip(QString::fromStdString(m_preview.source));
    m_hash->setText(tr("SHA-256 of all ids: %1").arg(QString::fromStdString(m_preview.tokenHash)));
}

void TokenInspector::say(const QString& text, bool wrong)
{
    m_state->setInk(wrong ? Ink::Bad : Ink::Muted);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace besa
