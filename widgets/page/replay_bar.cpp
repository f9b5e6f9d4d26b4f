#include "page/replay_bar.h"

#include "theme/icons.h"
#include "util/icon_button.h"
#include "util/number_text.h"
#include "watch/replay.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <array>

namespace besa {

namespace {

constexpr std::array<double, 9> kSpeeds{0.5, 1, 2, 4, 8, 16, 32, 64, Replay::kFastest};

/// Room for the longest text that the label is going to show, so that the slider does not jump.
void reserve(QLabel* label, const QString& longest)
{
    label->setMinimumWidth(std::max(label->minimumWidth(), label->fontMetrics().horizontalAdvance(longest)));
}

} // namespace

ReplayBar::ReplayBar(Replay& replay, QWidget* parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_place(new QLabel(this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
{
    setObjectName("replayBar");
    setAccessibleName(tr("Replay of a recorded run"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    addButton("block-back", tr("Block before (Page Up)"), [this] { m_replay.stepBlock(-1); });
    addButton("step-back", tr("Step back (Left)"), [this] { m_replay.step(-1); });
    m_play = addButton("play", {}, [this] { m_replay.toggle(); });
    addButton("step-on", tr("Step on (Right)"), [this] { m_replay.step(1); });
    addButton("block-on", tr("Next block (Page Down)"), [this] { m_replay.stepBlock(1); });
    m_slider->setObjectName("replayPosition");
    m_slider->setAccessibleName(tr("Position in the recorded run, in events"));
    m_slider->setMinimumWidth(120);
    row->addWidget(m_slider, 1);
    m_place->setObjectName("replayPlace");
    m_time->setObjectName("replayTime");
    row->addWidget(m_place);
    row->addSpacing(8);
    row->addWidget(m_time);
    row->addSpacing(8);
    auto* speedLabel = new QLabel(tr("S&peed:"), this);
    speedLabel->setBuddy(m_speed);
    row->addWidget(speedLabel);
    m_speed->setObjectName("replaySpeed");
    m_speed->setAccessibleName(tr("Speed of the replay"));
    for (const double speed : kSpeeds) {
        m_speed->addItem(speed == Replay::kFastest ? tr("Fastest") : tr("%1×").arg(locale().toString(speed)),
                         speed);
    }
    row->addWidget(m_speed);
    addKeys();

    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_replay.jump(static_cast<std::size_t>(value)); });
    connect(m_slider, &QSlider::sliderPressed, &m_replay, &Replay::pause);
    connect(m_speed, &QComboBox::activated, this,
            [this](int i) { m_replay.setSpeed(kSpeeds[static_cast<std::size_t>(i)]); });
    connect(&m_replay, &Replay::loaded, this, &ReplayBar::showRun);
    connect(&m_replay, &Replay::positionChanged, this, &ReplayBar::showPosition);
    connect(&m_replay, &Replay::playingChanged, this, &ReplayBar::showPlaying);
    connect(&m_replay, &Replay::speedChanged, this, &ReplayBar::showSpeed);
    showRun();
    showPlaying();
    showSpeed();
}

QToolButton* ReplayBar::addButton(const QString& name, const QString& text, std::function<void()> pressed)
{
    QToolButton* button = iconButton(name, text, this);
    button->setObjectName(name);
    connect(button, &QToolButton::clicked, this, std::move(pressed));
    layout()->addWidget(button);
    return button;
}

void ReplayBar::addKeys()
{
    const auto add = [this](const QKeySequence& key, std::function<void()> pressed) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(pressed));
    };
    add(Qt::Key_Space, [this] { m_replay.toggle(); });
    add(Qt::Key_Left, [this] { m_replay.step(-1); });
    add(Qt::Key_Right, [this] { m_replay.step(1); });
    add(Qt::Key_PageUp, [this] { m_replay.stepBlock(-1); });
    add(Qt::Key_PageDown, [this] { m_replay.stepBlock(1); });
    add(Qt::Key_Home, [this] { m_replay.jump(0); });
    add(Qt::Key_End, [this] { m_replay.jump(m_replay.count()); });
    add(Qt::Key_Plus, [this] { changeSpeed(1); });
    add(Qt::Key_Minus, [this] { changeSpeed(-1); });
}

void ReplayBar::changeSpeed(int steps)
{
    const int last = static_cast<int>(kSpeeds.size()) - 1;
    const int i = std::clamp(m_speed->currentIndex() + steps, 0, last);
    m_replay.setSpeed(kSpeeds[static_cast<std::size_t>(i)]);
}

void ReplayBar::showRun()
{
    setEnabled(!m_replay.empty());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, static_cast<int>(m_replay.count()));
    m_slider->setPageStep(std::max(1, static_cast<int>(m_replay.count() / 20)));
    const QString duration = durationText(m_replay.duration());
    reserve(m_time, tr("%1 of %2").arg(duration, duration));
    const QString count = countText(static_cast<std::int64_t>(m_replay.count()));
    reserve(m_place, tr("Event %1 of %2").arg(count, count));
    showPosition();
}

void ReplayBar::showPosition()
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(m_replay.position()));
    m_place->setText(tr("Event %1 of %2")
                         .arg(countText(static_cast<std::int64_t>(m_replay.position())),
                              countText(static_cast<std::int64_t>(m_replay.count()))));
    m_time->setText(tr("%1 of %2").arg(durationText(m_replay.seconds()), durationText(m_replay.duration())));
}

void ReplayBar::showPlaying()
{
    const QString text = m_replay.playing() ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setIcon(icon(m_replay.playing() ? "pause" : "play"));
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void ReplayBar::showSpeed()
{
    m_speed->setCurrentIndex(m_speed->findData(m_replay.speed()));
}

} // namespace besa
