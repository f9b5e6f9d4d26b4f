#include "checkpoint/bounded_json.h"

#include "base/error.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>

namespace besa {

JsonSource::JsonSource(int descriptor, std::uint64_t begin, std::uint64_t length,
                       const std::filesystem::path& path)
    : m_descriptor(descriptor)
    , m_next(begin)
    , m_end(begin + length)
    , m_path(path)
{
    fill();
}

void JsonSource::advance()
{
    if (++m_position == m_filled) {
        fill();
    } else {
        checkCurrent();
    }
}

void JsonSource::fill()
{
    m_position = 0;
    m_filled = 0;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_buffer.size(), m_end - m_next));
    if (wanted == 0) {
        return;
    }
    ssize_t got = 0;
    do {
        got = ::pread(m_descriptor, m_buffer.data(), wanted, static_cast<off_t>(m_next));
    } while (got < 0 && errno == EINTR);
    if (got <= 0) {
        throw Error(ExitCode::Model, {"the file could not be read to the end of its JSON text",
                                      m_path.string(), "Check the disk, then fetch the file again."});
    }
    m_filled = static_cast<std::size_t>(got);
    m_next += m_filled;
    checkCurrent();
}

void JsonSource::checkCurrent()
{
    const char c = current();
    if (c == '\0') {
        throw Error(ExitCode::Model, {"the JSON text has a NUL byte", m_path.string(),
                                      "The file is damaged; fetch it again."});
    }
    if (m_inString) {
        const bool closes = c == '"' && !m_escaped;
        m_escaped = c == '\\' && !m_escaped;
        m_run = closes ? 0 : m_run + 1;
        m_inString = !closes;
    } else if (c == '"') {
        m_inString = true;
        m_run = 0;
    } else if (c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':') {
        m_run = 0;
    } else {
        ++m_run;
        m_space += c == ' ' || c == '\t' || c == '\n' || c == '\r' ? 1 : 0;
    }
    if (m_run > kLongestToken || m_space > kMostSpace) {
        throw Error(ExitCode::Model,
                    {"the JSON text has a string or number longer than " + std::to_string(kLongestToken) +
                         " bytes, or more than " + std::to_string(kMostSpace) + " blanks",
                     m_path.string(), "The file is damaged; fetch it again."});
    }
}

} // namespace besa
