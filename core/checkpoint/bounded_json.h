#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>

namespace besa {

/// Reads a stretch of a file as JSON input in small pieces, so that text of any length costs no memory, and
/// stops a parser that would gather an endless string or number or skip endless spaces. A NUL byte is refused
/// because the parser takes it for the end. Throws Error(Model) naming the file.
class JsonSource
{
public:
    static constexpr std::size_t kLongestToken = std::size_t{4} << 20U;
    static constexpr std::size_t kMostSpace = std::size_t{4} << 20U; ///< in the whole text

    JsonSource(int descriptor, std::uint64_t begin, std::uint64_t length, const std::filesystem::path& path);

    /// Input iterator for nlohmann's `sax_parse(begin, end, handler)`.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char*;
        using reference = const char&;

        Iterator() = default;
        explicit Iterator(JsonSource& source)
            : m_source(&source)
        {
        }
        const char& operator*() const { return m_source->current(); }
        Iterator& operator++()
        {
            m_source->advance();
            return *this;
        }
        bool operator==(const Iterator& other) const { return atEnd() == other.atEnd(); }

    private:
        bool atEnd() const { return m_source == nullptr || m_source->atEnd(); }
        JsonSource* m_source = nullptr;
    };

    Iterator begin() { return Iterator(*this); }
    static Iterator end() { return {}; }

private:
    bool atEnd() const { return m_position == m_filled; }
    const char& current() const { return m_buffer[m_position]; }
    void advance();
    void fill();
    void checkCurrent();

    int m_descriptor;
    std::uint64_t m_next;
    std::uint64_t m_end;
    const std::filesystem::path& m_path;
    std::array<char, std::size_t{1} << 16U> m_buffer;
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::size_t m_run = 0;   ///< bytes of the current token
    std::size_t m_space = 0; ///< blanks and line ends outside strings so far
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace besa
