#include "text/corpus.h"

#include "base/error.h"
#include "text/json_documents.h"
#include "text/line_reader.h"
#include "text/unicode.h"

#include <algorithm>

namespace besa {

namespace {

using OnDocument = std::function<bool(std::string&&)>;

constexpr std::string_view kSeparator = "<|endoftext|>";
constexpr std::string_view kLineBreaks = "\r\n";
constexpr std::size_t kMaxTextDocument = std::size_t{1} << 30U;

std::string_view withoutLineBreaks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kLineBreaks);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(kLineBreaks) - first + 1);
}

void readTextDocuments(const std::filesystem::path& path, const OnDocument& onDocument,
                       const std::stop_token& stop)
{
    LineReader lines(path, stop);
    std::string document;
    std::string line;
    bool separated = false;
    while (lines.next(line)) {
        if (withoutLineBreaks(line) == kSeparator) {
            separated = true;
            std::string text(withoutLineBreaks(document));
            document.clear();
            if (!text.empty() && !onDocument(std::move(text))) {
                return;
            }
        } else {
            document += line;
        }
        if (document.size() > kMaxTextDocument) {
            throw Error(ExitCode::Model,
                        {"a document is longer than 1 GiB",
                         path.string() + ", line " + std::to_string(lines.number()),
                         "Separate its parts by lines with " + std::string(kSeparator) + "."});
        }
    }
    if (separated) {
        document = withoutLineBreaks(document);
    }
    if (!document.empty()) {
        onDocument(std::move(document));
    }
}

std::filesystem::path withoutGz(const std::filesystem::path& file)
{
    return file.extension() == ".gz" ? file.stem() : file.filename();
}

} // namespace

void readDocuments(const std::filesystem::path& file, const std::string& textKey,
                   const OnDocument& onDocument, const std::stop_token& stop)
{
    const std::string kind = withoutGz(file).extension().string();
    if (kind == ".txt" || kind == ".raw") {
        readTextDocuments(file, onDocument, stop);
    } else if (kind == ".jsonl" || kind == ".json") {
        readJsonDocuments(file, textKey, onDocument, stop);
    } else {
        throw Error(ExitCode::Model, {"the name does not tell what kind of text file this is", file.string(),
                                      "Use .txt, .raw, .jsonl or .json, each also with .gz behind."});
    }
}

std::vector<std::string> readAllDocuments(const std::vector<std::string>& files, const std::string& textKey,
                                          const std::stop_token& stop)
{
    std::vector<std::string> documents;
    for (const std::string& file : files) {
        readDocuments(
            file, textKey,
            [&](std::string&& text) {
                documents.push_back(std::move(text));
                return true;
            },
            stop);
    }
    return documents;
}

bool isWikiTextFile(const std::filesystem::path& file)
{
    const std::string name = withoutGz(file).string();
    return name.starts_with("wiki.") && name.ends_with(".raw") &&
           name.size() > std::string_view("wiki.raw").size();
}

std::vector<std::string> readWikiTextRows(const std::filesystem::path& file, const std::stop_token& stop)
{
    LineReader lines(file, stop);
    std::vector<std::string> rows;
    std::string line;
    while (lines.next(line)) {
        rows.push_back(withoutLeadingSpace(line).empty() ? std::string() : line);
    }
    return rows;
}

} // namespace besa
