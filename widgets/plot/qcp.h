#pragma once

// The only file that includes QCustomPlot: its header spells Qt's lower-case keywords, which the rest of the
// project switches off.
#pragma push_macro("signals")
#pragma push_macro("foreach")
#define signals public
#define foreach(variable, container) for (variable : container) // NOLINT(bugprone-macro-parentheses)
#include <qcustomplot.h>
#pragma pop_macro("foreach")
#pragma pop_macro("signals")
