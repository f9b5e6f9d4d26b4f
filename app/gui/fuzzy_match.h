#pragma once

#include <QtCore/QString>

#include <optional>

namespace besa {

/// How well the letters of `pattern` stand in `text`, in order but with gaps; higher is better: starts of
/// words and letters in a row count more. Nothing when they do not. Case does not matter; blanks of the
/// pattern are left out.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace besa
