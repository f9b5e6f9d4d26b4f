#include "cli/format.h"

#include "base/printable.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace besa::cli {

namespace {

template <typename... Values>
std::string print(const char* format, Values... values)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

std::string padded(const std::string& text, std::size_t width, bool right)
{
    const std::size_t own = displayWidth(text);
    const std::string space(width > own ? width - own : 0, ' ');
    return right ? space + text : text + space;
}

} // namespace

std::string formatSeconds(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return "?";
    }
    if (seconds < 59.95) {
        return print(seconds < 9.95 ? "%.1f s" : "%.0f s", seconds);
    }
    const long long whole = std::llround(seconds);
    if (whole < 3600) {
        return print("%lld min %02lld s", whole / 60, whole % 60);
    }
    return print("%lld h %02lld min", whole / 3600, whole % 3600 / 60);
}

std::string formatCount(std::int64_t count)
{
    std::string text = std::to_string(count);
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    for (std::size_t i = text.size(); i > first + 3; i -= 3) {
        text.insert(i - 3, ",");
    }
    return text;
}

std::string formatCounted(std::int64_t count, std::string_view noun)
{
    return formatCount(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string formatPercent(double fraction, int digits)
{
    return print("%.*f %%", digits, fraction * 100);
}

std::string formatNumber(double value, int digits)
{
    return print("%.*g", digits, value);
}

std::size_t displayWidth(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string wrapped(std::string_view text, std::size_t columns)
{
    std::string lines;
    std::size_t used = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        const std::size_t width = displayWidth(word);
        if (used > 0 && used + 1 + width > columns) {
            lines += '\n';
            used = 0;
        } else if (used > 0) {
            lines += ' ';
            ++used;
        }
        lines += word;
        used += width;
        begin = end + 1;
        if (end < text.size() && text[end] == '\n') {
            lines += '\n';
            used = 0;
        }
    }
    return lines;
}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    for (Column& column : m_columns) {
        column.title = printable(column.title);
    }
}

void TextTable::add(std::vector<std::string> cells)
{
    cells.resize(m_columns.size());
    for (std::string& cell : cells) {
        cell = printable(cell); // paths may hold line breaks
    }
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t width = displayWidth(m_columns[i].title);
        for (const auto& row : m_rows) {
            width = std::max(width, displayWidth(row[i]));
        }
        widths.push_back(width);
    }
    std::string text;
    const auto line = [&](auto cell) {
        std::string joined;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            joined += (i == 0 ? "" : "  ") + padded(cell(i), widths[i], m_columns[i].right);
        }
        text += joined.substr(0, joined.find_last_not_of(' ') + 1) + "\n";
    };
    line([&](std::size_t i) { return m_columns[i].title; });
    for (const auto& row : m_rows) {
        line([&](std::size_t i) { return row[i]; });
    }
    return text;
}

} // namespace besa::cli
