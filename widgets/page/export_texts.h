#pragma once

#include "page/export_request.h"
#include "report/export_sizes.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace besa {

QString exportFormatName(ExportFormat format);
QString exportFormatHelp(ExportFormat format); ///< what is written, one or two sentences

/// A question people ask about a format, answered before it is written.
struct ExportAnswer
{
    QString question;
    QString answer;
};

/// Empty where nobody asks. `sizes` makes the answers speak of the model at hand.
std::vector<ExportAnswer> exportAnswers(ExportFormat format, const std::optional<ExportSizes>& sizes);

} // namespace besa
