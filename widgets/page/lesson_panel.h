#pragma once

#include "page/lesson_steps.h"
#include "watch/run_watch.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace besa {

class InkLabel;
class StepDots;

/// A lesson on the bundled demo in six short steps, each about one live view. Made to stand beside the views,
/// narrow; a step with a goal goes on by itself when the run gets there, and Next always does.
class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPanel(RunWatch& watch, QWidget* parent = nullptr);

    int step() const { return m_step; }
    void setStep(int step); ///< from 0; also to be restored
    /// Whether the bundled demo is set up; else the panel offers to open it.
    void setDemoOpen(bool open);

    QSize sizeHint() const override { return {320, 420}; }

Q_SIGNALS:
    void highlightRequested(const QString& objectName); ///< bring this view to light and point at it
    void actionRequested(const QString& actionName);    ///< trigger the action of this object name
    void stepChanged(int step);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool reached(LessonStep::Goal goal) const;
    void follow();
    void showStep(int step);

    RunWatch& m_watch;
    std::vector<LessonStep> m_steps;
    int m_step = 0;
    StepDots* m_dots;
    InkLabel* m_number;
    QLabel* m_title;
    QLabel* m_text;
    InkLabel* m_state;
    QWidget* m_demoNote;
    QPushButton* m_showMe;
    QPushButton* m_act;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace besa
