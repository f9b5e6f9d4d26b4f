#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace besa {

/// Streams the texts under `textKey` of a file with one JSON object a line, or one array of objects. Blank
/// lines are skipped. `onDocument` returns false to stop. Throws Error(Model) naming file, line and remedy.
void readJsonDocuments(const std::filesystem::path& path, const std::string& textKey,
                       const std::function<bool(std::string&&)>& onDocument, const std::stop_token& stop);

} // namespace besa
