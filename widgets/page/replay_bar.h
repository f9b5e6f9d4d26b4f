#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace besa {

class Replay;

/// The bar under a recorded run: play, speed, steps and blocks to and fro, and a slider over all events.
/// Keys while it or a part of it has the focus: Space plays and pauses, Left and Right go by a step, Page Up
/// and Page Down by a block, Home and End to the ends, + and - change the speed.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    /// `replay` must outlive the bar.
    explicit ReplayBar(Replay& replay, QWidget* parent = nullptr);

private:
    QToolButton* addButton(const QString& name, const QString& text, std::function<void()> pressed);
    void addKeys();
    void changeSpeed(int steps);
    void showRun();
    void showPosition();
    void showPlaying();
    void showSpeed();

    Replay& m_replay;
    QToolButton* m_play = nullptr;
    QSlider* m_slider;
    QLabel* m_place;
    QLabel* m_time;
    QComboBox* m_speed;
};

} // namespace besa
