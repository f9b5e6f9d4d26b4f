#include "fuzz_target.h"
#include "temporary_folder.h"
#include "text/corpus.h"

namespace besa::fuzz {

/// The same bytes as JSON and as plain text.
void parse(std::string_view input)
{
    const auto take = [](std::string&& document) {
        if (document.empty()) {
            __builtin_trap();
        }
        return true;
    };
    const std::filesystem::path text = folder() / "corpus.txt";
    test::writeFile(text, input);
    try {
        readDocuments(text, "text", take, {});
        readWikiTextRows(text, {});
    } catch (const Error& error) {
        requireHelpful(error); // what is no text may yet be JSON
    }
    const std::filesystem::path json = folder() / "corpus.jsonl";
    test::writeFile(json, input);
    readDocuments(json, "text", take, {});
}

std::vector<std::string> seeds()
{
    return {"{\"text\": \"first\", \"more\": [1, {\"text\": null}]}\n\n{\"text\": \"\\u00e9 second\"}\n",
            R"([{"text": "first"}, {"url": "x", "text": "second", "n": -1.5e3}, {"text": ""}])",
            "\xef\xbb\xbf{\"text\": \"after a mark\"}\r\n", "plain\n<|endoftext|>\ntext\r\n\n", "[]"};
}

} // namespace besa::fuzz
