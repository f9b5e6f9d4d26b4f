#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// Streams the documents of one file, by the end of its name:
/// - .txt, .raw: one document as it stands, or several separated by lines "<|endoftext|>", each without the
/// line
///   breaks at its ends;
/// - .jsonl, .json: the text under `textKey` of one object a line, or of one array of objects;
/// - the same with .gz behind (gzip, any number of members).
/// The text is UTF-8; a byte order mark is dropped, CR LF stays, empty documents are skipped. A line or JSON
/// document has at most 64 MiB, a text document 1 GiB. `onDocument` returns false to stop.
/// Throws Error(Model) naming file, line and remedy, Cancelled when stopped.
void readDocuments(const std::filesystem::path& file, const std::string& textKey,
                   const std::function<bool(std::string&&)>& onDocument, const std::stop_token& stop);

/// All documents of several files, in order.
std::vector<std::string> readAllDocuments(const std::vector<std::string>& files, const std::string& textKey,
                                          const std::stop_token& stop);

/// Whether the file is one of WikiText's own (wiki.test.raw, wiki.train.raw.gz, ...), whose lines are the
/// rows that published results join (formats 5.3).
bool isWikiTextFile(const std::filesystem::path& file);

/// The rows of such a file: its lines with their line feeds, a blank line as the empty text.
std::vector<std::string> readWikiTextRows(const std::filesystem::path& file, const std::stop_token& stop);

} // namespace besa
