#pragma once

#include "report/events.h"
#include "report/run_record.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <stdexcept>
#include <utility>

namespace besa {

using Json = nlohmann::ordered_json;

// Report structs as JSON, as the run folder and the command line write them (docs/run-folder.md). Reading is
// for what a later version added or an earlier one lacked: absent keys keep their default. A value of the
// wrong type throws nlohmann's exception, a number that cannot be meant std::invalid_argument; the caller
// turns both into an Error naming the file.

Json toJson(const Problem& problem);
Json toJson(const Perplexity& perplexity);
Json toJson(const BlockReport& report);
Json toJson(const Fingerprints& fingerprints);
Json toJson(const CalibrationRecord& calibration);

Problem problemFromJson(const Json& json);
Perplexity perplexityFromJson(const Json& json);
BlockReport blockReportFromJson(const Json& json);
Fingerprints fingerprintsFromJson(const Json& json);
CalibrationRecord calibrationFromJson(const Json& json);

/// A whole number that T holds; nlohmann would cut and wrap others. Throws std::invalid_argument.
template <std::integral T>
T wholeFromJson(const Json& json)
{
    const bool fits = json.is_number_unsigned()
                          ? std::in_range<T>(json.get<std::uint64_t>())
                          : json.is_number_integer() && std::in_range<T>(json.get<std::int64_t>());
    if (!fits) {
        throw std::invalid_argument("no whole number of that size");
    }
    return json.get<T>();
}

int blockFromJson(const Json& json);      ///< the number of a block
int blockCountFromJson(const Json& json); ///< how many blocks a model has

std::string_view statusName(RunStatus status); ///< "completed"
RunStatus statusFromName(std::string_view name);
std::string_view stageName(Stage stage); ///< "calibrate"

/// Throw std::invalid_argument for a name that there is not.
Stage stageFromName(std::string_view name);
Site siteFromName(std::string_view name);

/// One line, or indented. Bytes that are no UTF-8 become U+FFFD; numbers that are not finite become null.
std::string jsonLine(const Json& json);
std::string jsonText(const Json& json);

/// `jsonText` of an object with a checksum of its members as one member more.
std::string sealedText(Json json);

/// Parses that. Throws std::invalid_argument when the checksum is there and not that of the members, and
/// Json::exception for what is no JSON; a text without a checksum is taken as it is.
Json unsealed(std::string_view text);

} // namespace besa
