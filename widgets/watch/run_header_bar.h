#pragma once

#include "watch/run_controller.h"
#include "watch/system_meters.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace besa {

class ElidedLabel;
class FactLabel;
class ProgressLine;
class StateChip;

/// What drives a run; each action's enabled state follows the controller's, by whoever owns them.
struct RunActions
{
    QAction* start = nullptr;
    QAction* pause = nullptr;
    QAction* resume = nullptr;
    QAction* stopAfterBlock = nullptr;
    QAction* abort = nullptr;
};

/// The line above the plots: which run this is and how it stands, how far stage, block and run are, time,
/// speed, and how busy the machine is.
class RunHeaderBar : public QWidget
{
    Q_OBJECT

public:
    RunHeaderBar(RunWatch& watch, const RunController& controller, QWidget* parent = nullptr);

    /// Buttons for them: those that make no sense now are hidden.
    void setActions(const RunActions& actions);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    FactLabel* addFact(QHBoxLayout& row, const QString& name, const QString& caption);
    void updateLater();
    void refresh();
    void updateState();
    void updateButtons();
    void updateProgress();
    void updateTimes();
    void updateMeters();
    double secondsNow() const;

    RunWatch& m_watch;
    const RunController& m_controller;
    RunActions m_actions;
    std::vector<QToolButton*> m_buttons;
    QHBoxLayout* m_titleRow;
    ElidedLabel* m_name;
    StateChip* m_state;
    ProgressLine* m_stage;
    ProgressLine* m_block;
    ProgressLine* m_run;
    FactLabel* m_elapsed;
    FactLabel* m_left;
    FactLabel* m_speed;
    FactLabel* m_memory;
    FactLabel* m_processor;
    FactLabel* m_gpu;
    SystemMeters m_meters;
    QElapsedTimer m_clock;
    QTimer m_soon;   ///< after events
    QTimer m_second; ///< meters and the running clock
};

} // namespace besa
