#include "fuzz_target.h"
#include "temporary_folder.h"
#include "text/corpus.h"

#include <zlib.h>

namespace besa::fuzz {

namespace {

std::string compressed(std::string text)
{
    std::string bytes(text.size() + 64, '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return bytes;
}

} // namespace

void parse(std::string_view input)
{
    const std::filesystem::path path = folder() / "corpus.jsonl.gz";
    test::writeFile(path, input);
    readDocuments(path, "text", [](std::string&&) { return true; }, {});
}

std::vector<std::string> seeds()
{
    const std::string one = compressed("{\"text\": \"first\"}\n");
    return {one, one + compressed("{\"text\": \"second\"}\n") + compressed(""),
            compressed("\xef\xbb\xbf[{\"text\": \"" + std::string(100'000, 'a') + "\"}]"),
            one.substr(0, one.size() - 4)};
}

} // namespace besa::fuzz
