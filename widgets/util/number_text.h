#pragma once

#include "report/site.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace besa {

// Numbers as people read them, in the application's locale, with their unit.

QString percentText(double fraction, int decimals = 1); ///< 0.5: "50.0 %"
QString countText(std::int64_t count);                  ///< "4,128,768"
QString shortCountText(std::int64_t count);             ///< "134.5 M"; whole below 10,000
QString bytesText(std::int64_t bytes);                  ///< powers of ten: "9.1 MB"
QString durationText(double seconds); ///< "0.42 s", "38 s", "4 min 05 s", "2 h 07 min", "3 d 4 h"
/// With no more digits than an estimate of about `magnitude` seconds deserves: "40 s", "3 min", "1 h 20 min".
/// Times that are said together have one magnitude, so that an estimate lies within its spread.
QString estimateText(double seconds, double magnitude);
QString lossText(double loss);             ///< four significant digits
QString perplexityText(double perplexity); ///< as papers give them: "5.473"

/// The text of what is there, else a dash.
QString textOr(const std::optional<double>& value, QString (*text)(double));
QString dash();

QString siteText(Site site); ///< "q_proj"

} // namespace besa
