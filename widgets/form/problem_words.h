#pragma once

#include "report/problem.h"

#include <QtCore/QString>

namespace besa {

/// A problem of the recipe in the window's words: what core says, with remedies that name what is on screen
/// instead of the command line's flags.
QString recipeProblemText(const Problem& problem);

/// Whether the recipe only lacks something that has to be chosen: the model or the texts.
bool isMissing(const Problem& problem);

} // namespace besa
