#include "page/lesson_steps.h"

#include <QtCore/QCoreApplication>

namespace besa {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Lesson", text);
}

} // namespace

std::vector<LessonStep> lessonSteps()
{
    return {
        {say(QT_TRANSLATE_NOOP("Lesson", "What is a zero worth?")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "A language model is a long list of numbers, its weights. The story model here has 4.1 "
             "million that may become zero. Most are so small that a zero in their place changes "
             "little, and a zero need not be stored or multiplied. The map shows one matrix: the "
             "darker a spot, the smaller its weights.")),
         QStringLiteral("matrixMap"),
         {},
         {},
         LessonStep::Goal::None},
        {say(QT_TRANSLATE_NOOP("Lesson", "Which weights go first?")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "A small weight still matters if it always meets a large input. So the model reads some "
             "stories first, the calibration text, and every weight gets a score: its size times the "
             "strength of its input. In each row the lowest scores go first. That settles the order. "
             "How many go is the real question.")),
         QStringLiteral("calibration-card"),
         {},
         {},
         LessonStep::Goal::None},
        {say(QT_TRANSLATE_NOOP("Lesson", "Let it learn")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "The easy answer is to take the same part of every row. BESA learns a better one. It walks "
             "through the six blocks of the model, and in each it tries out how many zeros every row can "
             "bear, while their number in total stays what the target asks for. Press Start: the demo "
             "takes about a minute.")),
         QStringLiteral("start"), QStringLiteral("start"), say(QT_TRANSLATE_NOOP("Lesson", "&Start pruning")),
         LessonStep::Goal::Learning},
        {say(QT_TRANSLATE_NOOP("Lesson", "What does a block lose?")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "A pruned block should still give the output it gave before. The distance between the two "
             "is its reconstruction loss, and this curve shows it step by step: lower is better. It "
             "falls although no weight is ever changed, only because the zeros move to where they hurt "
             "less.")),
         QStringLiteral("stepLossPlot"),
         {},
         {},
         LessonStep::Goal::None},
        {say(QT_TRANSLATE_NOOP("Lesson", "Where zeros hurt least")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "Seven layers share the zeros of a block. They start equal and drift apart: a layer that "
             "the output depends on gives zeros away, and one that hardly matters takes them over. "
             "Their sum stays at the dashed line, exactly, in every step. The same trade goes on "
             "between the rows of each layer.")),
         QStringLiteral("stepSparsityPlot"),
         {},
         {},
         LessonStep::Goal::None},
        {say(QT_TRANSLATE_NOOP("Lesson", "Why blocks and rows differ")),
         say(QT_TRANSLATE_NOOP(
             "Lesson",
             "Every cell of this map is one layer of one block. Errors travel: what one block loses "
             "reaches all blocks after it, so each learns on what the pruned ones before it really "
             "hand over. No two blocks end alike, and a click on a cell shows that its rows do not "
             "either. The results tell what it was worth: with the same number of zeros, the "
             "model guesses the next word better than with the same part of every row gone.")),
         QStringLiteral("sparsityMap"), QStringLiteral("show-results"),
         say(QT_TRANSLATE_NOOP("Lesson", "See the &results")), LessonStep::Goal::Completed},
    };
}

} // namespace besa
