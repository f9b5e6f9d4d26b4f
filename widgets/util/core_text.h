#pragma once

#include <QtCore/QString>

#include <string_view>

namespace besa {

struct Problem;

/// A text of core (label, help, what a problem says) in the language of the window. Texts that core builds
/// around names and numbers are found by their pattern ("%1 is out of range"); the parts are translated the
/// same way. A text that nobody listed comes back as it is.
QString coreText(std::string_view text);

/// The fact and, after it, the remedy, each ended as a sentence.
QString problemText(const Problem& problem);

/// With a great first letter, as a sentence begins.
QString capitalized(QString text);

/// Whether the text is listed for translation, by itself or by a pattern.
bool isCoreText(std::string_view text);

} // namespace besa
