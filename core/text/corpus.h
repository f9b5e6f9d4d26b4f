#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// Streams the documents of one file: .txt/.raw (one document, or several separated by a line
/// "<|endoftext|>"), .jsonl/.json (one object a line, or one array of objects), and the same with .gz
/// (multi-member). UTF-8; a BOM is stripped. Bounded: lines up to 64 MiB. `onDocument` returns false to stop.
/// Throws Error(Model) naming file, line and remedy.
void readDocuments(const std::filesystem::path& file, const std::string& textKey,
                   const std::function<bool(std::string&&)>& onDocument, const std::stop_token& stop);

/// All documents of several files, in order.
std::vector<std::string> readAllDocuments(const std::vector<std::string>& files, const std::string& textKey,
                                          const std::stop_token& stop);

} // namespace besa
