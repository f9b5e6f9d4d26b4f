#pragma once

#include <QtCore/QString>

#include <vector>

namespace besa {

/// One step of the lesson: a few sentences about one thing that can be seen.
struct LessonStep
{
    /// What the run must have reached for the step to be done; steps without a goal end with Next.
    enum class Goal { None, Learning, Completed };

    QString title;
    QString text;
    QString view;   ///< object name of the view that the text speaks of
    QString action; ///< object name of the action to offer; empty for none
    QString actionText;
    Goal goal = Goal::None;
};

/// From what a zero is worth to why blocks and rows differ. The numbers are those of the bundled demo.
std::vector<LessonStep> lessonSteps();

} // namespace besa
