#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string_view>
#include <vector>

namespace besa {

/// The bytes of a file in pieces, decompressed when its name ends in `.gz` (any number of gzip members),
/// without a UTF-8 byte order mark. Throws Error(Model) naming the file when it cannot be read or its
/// compression is damaged or cut off.
class ByteSource
{
public:
    explicit ByteSource(const std::filesystem::path& path);
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// The next bytes, at least one unless the file is at its end. Valid until the next `consume` that takes
    /// all.
    std::string_view ahead() const { return {m_buffer.data() + m_position, m_filled - m_position}; }
    bool atEnd() const { return m_position == m_filled; }

    void consume(std::size_t count)
    {
        m_position += count;
        if (m_position == m_filled) {
            fill();
        }
    }

private:
    class Inflater;

    void fill();
    std::size_t readFile(char* to, std::size_t count);

    std::filesystem::path m_path;
    std::ifstream m_file;
    std::vector<char> m_buffer;
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace besa
