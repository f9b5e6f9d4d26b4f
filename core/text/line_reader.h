#pragma once

#include "text/byte_source.h"

#include <cstdint>
#include <stop_token>
#include <string>

namespace besa {

inline constexpr std::size_t kMaxLine = std::size_t{64} << 20U;

/// The lines of a text file, each with its line feed. Throws Error(Model) naming file and line for bytes that
/// are not UTF-8 and for lines beyond `kMaxLine`; Cancelled when stopped.
class LineReader
{
public:
    LineReader(const std::filesystem::path& path, std::stop_token stop);

    /// False at the end of the file.
    bool next(std::string& line);

    /// Number of the line last read, from 1.
    std::int64_t number() const { return m_number; }

private:
    [[noreturn]] void fail(const std::string& what, const std::string& remedy) const;

    std::filesystem::path m_path;
    std::stop_token m_stop;
    ByteSource m_source;
    std::int64_t m_number = 0;
};

} // namespace besa
