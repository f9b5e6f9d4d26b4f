#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace besa::cli {

std::string formatSeconds(double seconds);                            ///< "8.4 s", "2 min 10 s", "1 h 05 min"
std::string formatCount(std::int64_t count);                          ///< "260,032"
std::string formatCounted(std::int64_t count, std::string_view noun); ///< "1 window", "1,024 windows"
std::string formatPercent(double fraction, int digits = 2);           ///< "50.00 %"
std::string formatNumber(double value, int digits = 4); ///< significant digits: "8.312", "1.2e+09"

/// Columns a terminal needs for the text: code points, counted roughly.
std::size_t displayWidth(std::string_view text);

/// The text with further line breaks between words, so that no line is longer unless a word is.
std::string wrapped(std::string_view text, std::size_t columns);

/// A small table of text. Columns that hold numbers are given as right-aligned.
class TextTable
{
public:
    struct Column
    {
        std::string title;
        bool right = false;
    };

    explicit TextTable(std::vector<Column> columns);

    void add(std::vector<std::string> cells); ///< as many as there are columns

    /// Title line and rows, two spaces between columns, each line ended by a newline.
    std::string text() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace besa::cli
