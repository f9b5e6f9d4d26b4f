#pragma once

#include <QtCore/QCoreApplication>

#include <array>

namespace besa {

/// What core says about values and recipes, for the translation tools. %1 to %9 stand for names and numbers,
/// each used once and in this order.
inline constexpr std::array kCoreMessages{
    // report/option_table.cpp: ranges
    QT_TRANSLATE_NOOP("core", "at least %1"),
    QT_TRANSLATE_NOOP("core", "at least %1; 0: %2"),
    QT_TRANSLATE_NOOP("core", "at least %1, at most %2"),
    QT_TRANSLATE_NOOP("core", "at least %1, at most %2; 0: %3"),
    QT_TRANSLATE_NOOP("core", "at least %1, below %2"),
    QT_TRANSLATE_NOOP("core", "above %1"),
    QT_TRANSLATE_NOOP("core", "above %1, at most %2"),
    QT_TRANSLATE_NOOP("core", "above %1, below %2"),
    // report/option_value.cpp: single values
    QT_TRANSLATE_NOOP("core", "%1 is neither true nor false"),
    QT_TRANSLATE_NOOP("core", "Write true or false."),
    QT_TRANSLATE_NOOP("core", "%1 is not an integer"),
    QT_TRANSLATE_NOOP("core", "%1 is not a number"),
    QT_TRANSLATE_NOOP("core", "%1 is not one of the choices"),
    QT_TRANSLATE_NOOP("core", "%1 is out of range"),
    QT_TRANSLATE_NOOP("core", "Choose one of: %1."),
    QT_TRANSLATE_NOOP("core", "Write an integer."),
    QT_TRANSLATE_NOOP("core", "Write an integer (%1)."),
    QT_TRANSLATE_NOOP("core", "Write a number."),
    QT_TRANSLATE_NOOP("core", "Write a number (%1)."),
    QT_TRANSLATE_NOOP("core", "Write a number %1."),
    QT_TRANSLATE_NOOP("core", "Write a fraction %1."),
    // report/validate.cpp: the recipe as a whole
    QT_TRANSLATE_NOOP("core", "calibration texts and calibration tokens are both given"),
    QT_TRANSLATE_NOOP("core", "evaluation texts and evaluation tokens are both given"),
    QT_TRANSLATE_NOOP("core", "Give one of them."),
    QT_TRANSLATE_NOOP("core", "no model is named"),
    QT_TRANSLATE_NOOP("core", "this method needs calibration data and none is given"),
    QT_TRANSLATE_NOOP("core", "the method fixed needs an allocation file and none is given"),
    QT_TRANSLATE_NOOP("core", "the sparsity must lie between 0 and 1"),
    QT_TRANSLATE_NOOP("core", "Write a fraction, for example 0.5 for 50 %."),
    QT_TRANSLATE_NOOP("core", "\"%1\" is not a device"),
    QT_TRANSLATE_NOOP("core", "Write auto, cpu, cuda or cuda:N."),
    QT_TRANSLATE_NOOP("core", "a sparsity of %1 cannot be reached: with sigmoid smoothing the published "
                              "coefficients stay between %2 and %3"),
    QT_TRANSLATE_NOOP("core", "Use the exact budget (besa.budget: exact), or switch the smoothing off "
                              "(besa.sigmoid_smoothing: false)."),
    QT_TRANSLATE_NOOP("core", "groups of one row are the same as the granularity row"),
    QT_TRANSLATE_NOOP("core", "Set besa.group_size to the rows that shall share a rate."),
    QT_TRANSLATE_NOOP("core", "this setting has no effect with the other settings of the recipe"),
    QT_TRANSLATE_NOOP("core", "Leave it out, or change what it depends on."),
};

} // namespace besa
