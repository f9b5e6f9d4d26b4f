#include "text/json_documents.h"

#include "base/error.h"
#include "text/line_reader.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace besa {

namespace {

using Json = nlohmann::json;
using OnDocument = std::function<bool(std::string&&)>;

constexpr std::string_view kJsonSpace = " \t\r\n";
constexpr std::size_t kKeysNamed = 12;

struct Place
{
    const std::filesystem::path& path;
    std::int64_t line = 1;

    [[noreturn]] void fail(const std::string& what, const std::string& remedy) const
    {
        throw Error(ExitCode::Model, {what, path.string() + ", line " + std::to_string(line), remedy});
    }
};

/// Takes the text out of each object at one depth: 0 for an object a line, 1 for an array of objects.
class TextOfObjects : public nlohmann::json_sax<Json>
{
public:
    TextOfObjects(const Place& place, const std::string& textKey, const OnDocument& onDocument, int depth)
        : m_place(place)
        , m_textKey(textKey)
        , m_onDocument(onDocument)
        , m_objectDepth(depth)
    {
    }

    bool wantsMore() const { return m_wantsMore; }

    bool null() override { return value("null"); }
    bool boolean(bool /*value*/) override { return value("a boolean"); }
    bool number_integer(number_integer_t /*value*/) override { return value("a number"); }
    bool number_unsigned(number_unsigned_t /*value*/) override { return value("a number"); }
    bool number_float(number_float_t /*value*/, const string_t& /*text*/) override
    {
        return value("a number");
    }
    bool binary(binary_t& /*value*/) override { return value("binary"); }

    bool string(string_t& text) override
    {
        if (m_depth == m_objectDepth + 1 && m_atText) {
            m_text = std::move(text);
            m_found = true;
            return true;
        }
        return value("a text");
    }

    bool key(string_t& name) override
    {
        if (m_depth == m_objectDepth + 1) {
            m_atText = name == m_textKey;
            if (m_keys.size() < kKeysNamed) {
                m_keys.push_back(name);
            }
        }
        return true;
    }

    bool start_object(std::size_t /*size*/) override
    {
        if (m_depth == m_objectDepth) {
            m_keys.clear();
            m_found = false;
            m_atText = false;
        } else {
            value("an object");
        }
        ++m_depth;
        return true;
    }

    bool end_object() override
    {
        --m_depth;
        if (m_depth == m_objectDepth) {
            if (!m_found) {
                failWithoutText();
            }
            if (!m_text.empty()) {
                m_wantsMore = m_onDocument(std::move(m_text));
            }
            m_text.clear();
        }
        return m_wantsMore;
    }

    bool start_array(std::size_t /*size*/) override
    {
        if (m_depth >= m_objectDepth) {
            value("an array");
        }
        ++m_depth;
        return true;
    }

    bool end_array() override
    {
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        std::string reason = error.what();
        const std::size_t words = reason.rfind(": ");
        reason = words == std::string::npos ? reason : reason.substr(words + 2);
        m_place.fail("this is not valid JSON: " + reason,
                     "A .json or .jsonl file holds one object a line, or one array of objects.");
    }

private:
    /// Any value but the wanted text.
    bool value(const char* kind)
    {
        if (m_depth == m_objectDepth) {
            m_place.fail(std::string("here is ") + kind + " where an object with the text belongs",
                         R"(Each document is an object such as {")" + m_textKey + R"(": "..."}.)");
        }
        if (m_depth == m_objectDepth + 1 && m_atText) {
            m_place.fail("the value of '" + m_textKey + "' is " + kind + ", not a text",
                         "Name the key that holds the text.");
        }
        return true;
    }

    [[noreturn]] void failWithoutText() const
    {
        std::string names;
        for (const std::string& name : m_keys) {
            names += (names.empty() ? "'" : ", '") + name + "'";
        }
        m_place.fail("the object has no key '" + m_textKey + "'",
                     names.empty() ? "Give each document its text under that key."
                                   : "Name the key that holds the text; there are: " + names + ".");
    }

    const Place& m_place;
    const std::string& m_textKey;
    const OnDocument& m_onDocument;
    int m_objectDepth;
    int m_depth = 0;
    bool m_atText = false;
    bool m_found = false;
    bool m_wantsMore = true;
    std::string m_text;
    std::vector<std::string> m_keys;
};

/// Feeds a file to the parser byte by byte, counting lines and the bytes since the last document.
class JsonBytes
{
public:
    JsonBytes(const std::filesystem::path& path, const std::stop_token& stop, Place& place)
        : m_source(path)
        , m_stop(stop)
        , m_place(place)
    {
        skipSpace();
    }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = const char&;

        Iterator() = default;
        explicit Iterator(JsonBytes& bytes)
            : m_bytes(&bytes)
        {
        }
        const char& operator*() const { return m_bytes->m_source.ahead().front(); }
        Iterator& operator++()
        {
            m_bytes->advance();
            return *this;
        }
        bool operator==(const Iterator& other) const { return atEnd() == other.atEnd(); }

    private:
        bool atEnd() const { return m_bytes == nullptr || m_bytes->m_source.atEnd(); }
        JsonBytes* m_bytes = nullptr;
    };

    Iterator begin() { return Iterator(*this); }
    static Iterator end() { return {}; }

    bool startsArray() const { return m_source.ahead().starts_with('['); }
    void documentRead() { m_sinceDocument = 0; }

private:
    void skipSpace()
    {
        while (!m_source.atEnd() && kJsonSpace.find(m_source.ahead().front()) != std::string_view::npos) {
            advance();
        }
    }

    void advance()
    {
        const char byte = m_source.ahead().front();
        m_place.line += byte == '\n' ? 1 : 0;
        if (byte == '\0') { // the parser would take it for the end
            m_place.fail("here is a zero byte, which is not JSON", "Fetch the file again.");
        }
        if (++m_sinceDocument > kMaxLine) {
            m_place.fail("a document is longer than 64 MiB", "Break it into shorter documents.");
        }
        if (m_sinceDocument % 65536 == 0) {
            throwIfStopped(m_stop);
        }
        m_source.consume(1);
    }

    ByteSource m_source;
    const std::stop_token& m_stop;
    Place& m_place;
    std::size_t m_sinceDocument = 0;
};

void readLines(const std::filesystem::path& path, const std::string& textKey, const OnDocument& onDocument,
               const std::stop_token& stop)
{
    LineReader lines(path, stop);
    Place place{path};
    std::string line;
    bool wantsMore = true;
    while (wantsMore && lines.next(line)) {
        place.line = lines.number();
        if (line.find_first_not_of(kJsonSpace) == std::string::npos) {
            continue;
        }
        if (line.find('\0') != std::string::npos) {
            place.fail("here is a zero byte, which is not JSON", "Fetch the file again.");
        }
        TextOfObjects texts(place, textKey, onDocument, 0);
        Json::sax_parse(line, &texts);
        wantsMore = texts.wantsMore();
    }
}

} // namespace

void readJsonDocuments(const std::filesystem::path& path, const std::string& textKey,
                       const OnDocument& onDocument, const std::stop_token& stop)
{
    Place place{path};
    JsonBytes bytes(path, stop, place);
    if (!bytes.startsArray()) {
        readLines(path, textKey, onDocument, stop);
        return;
    }
    const OnDocument counted = [&](std::string&& text) {
        throwIfStopped(stop);
        bytes.documentRead();
        return onDocument(std::move(text));
    };
    TextOfObjects texts(place, textKey, counted, 1);
    Json::sax_parse(bytes.begin(), JsonBytes::end(), &texts);
}

} // namespace besa
