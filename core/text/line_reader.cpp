#include "text/line_reader.h"

#include "base/error.h"
#include "text/unicode.h"

namespace besa {

LineReader::LineReader(const std::filesystem::path& path, std::stop_token stop)
    : m_path(path)
    , m_stop(std::move(stop))
    , m_source(path)
{
}

void LineReader::fail(const std::string& what, const std::string& remedy) const
{
    throw Error(ExitCode::Model, {what, m_path.string() + ", line " + std::to_string(m_number), remedy});
}

bool LineReader::next(std::string& line)
{
    throwIfStopped(m_stop);
    line.clear();
    if (m_source.atEnd()) {
        return false;
    }
    ++m_number;
    while (!m_source.atEnd() && !line.ends_with('\n')) {
        const std::string_view ahead = m_source.ahead();
        const std::string_view taken = ahead.substr(0, ahead.find('\n') + 1); // all of it without a line feed
        const std::string_view part = taken.empty() ? ahead : taken;
        line.append(part);
        m_source.consume(part.size());
        if (line.size() > kMaxLine) {
            fail("the line is longer than 64 MiB", "Break it into shorter lines or documents.");
        }
    }
    const std::size_t valid = validUtf8Prefix(line);
    if (valid != line.size()) {
        fail("byte " + std::to_string(valid + 1) + " of the line is not UTF-8 text",
             "Convert the file, for example with iconv -f LATIN1 -t UTF-8.");
    }
    return true;
}

} // namespace besa
