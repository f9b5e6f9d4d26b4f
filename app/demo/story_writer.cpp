#include "story_writer.h"

#include <array>
#include <stdexcept>
#include <vector>

namespace besa {
namespace {

int depthChange(char c, char opener, char closer)
{
    return int(c == opener) - int(c == closer);
}

/// Position of the bracket that closes the one at `open`.
std::size_t closing(std::string_view pattern, std::size_t open, char opener, char closer)
{
    int depth = 0;
    for (std::size_t i = open; i < pattern.size(); ++i) {
        depth += depthChange(pattern[i], opener, closer);
        if (depth == 0) {
            return i;
        }
    }
    throw std::logic_error("unbalanced bracket in a story template: " + std::string(pattern));
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLetter(char c)
{
    return small(c) >= 'a' && small(c) <= 'z';
}

/// "a owl" -> "an owl".
std::string withArticles(const std::string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        const bool wordStart = i == 0 || !isLetter(text[i - 1]);
        const bool article = wordStart && small(text[i]) == 'a' && i + 2 < text.size() && text[i + 1] == ' ';
        if (article && std::string_view("aeiou").find(small(text[i + 2])) != std::string_view::npos) {
            result += 'n';
        }
    }
    return result;
}

} // namespace

std::string_view numberWord(int n)
{
    static constexpr std::array<std::string_view, 13> kWords = {"zero", "one",    "two",   "three", "four",
                                                                "five", "six",    "seven", "eight", "nine",
                                                                "ten",  "eleven", "twelve"};
    return kWords.at(static_cast<std::size_t>(n));
}

std::string counted(int n, const Noun& noun)
{
    const std::string_view number = n == 0 ? "no" : numberWord(n);
    return std::string(number) + ' ' + std::string(n == 1 ? noun.one : noun.many);
}

void StoryWriter::setCount(const std::string& slot, int n, const Noun& noun)
{
    set(slot, n == 0 ? "no" : numberWord(n));
    set(slot + ".of", counted(n, noun));
    set(slot + ".are", n == 1 ? "is" : "are");
    set(slot + ".were", n == 1 ? "was" : "were");
    set(slot + ".they", n == 1 ? "it" : "they");
    set(slot + ".them", n == 1 ? "it" : "them");
}

void StoryWriter::say(std::initializer_list<std::string_view> variants)
{
    const std::string sentence = withArticles(expand(m_random.pick(std::vector(variants))));
    if (sentence.empty()) {
        return;
    }
    if (!m_text.empty() && m_text.back() != '\n') {
        m_text += ' ';
    }
    m_text += sentence;
}

void StoryWriter::paragraph()
{
    if (!m_text.empty() && m_text.back() != '\n') {
        m_text += '\n';
    }
}

std::string StoryWriter::expand(std::string_view pattern)
{
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '[') {
            const std::size_t end = closing(pattern, i, '[', ']');
            result += choose(pattern.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == '{') {
            const std::size_t end = closing(pattern, i, '{', '}');
            result += slotValue(pattern.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == '<' || c == '>') {
            result += '"';
        } else {
            result += c;
        }
    }
    return result;
}

std::string StoryWriter::choose(std::string_view alternatives)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const char c = alternatives[i];
        depth += depthChange(c, '[', ']');
        if (c == '|' && depth == 0) {
            parts.push_back(alternatives.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(alternatives.substr(begin));
    return expand(m_random.pick(parts));
}

std::string StoryWriter::slotValue(std::string_view name)
{
    std::string key(name);
    const bool wantsCapital = !key.empty() && key[0] >= 'A' && key[0] <= 'Z';
    if (wantsCapital) {
        key[0] = small(key[0]);
    }
    const auto slot = m_slots.find(key);
    if (slot == m_slots.end()) {
        throw std::logic_error("unknown slot in a story template: " + std::string(name));
    }
    std::string value = expand(slot->second);
    if (wantsCapital && !value.empty()) {
        value[0] = capital(value[0]);
    }
    return value;
}

} // namespace besa
