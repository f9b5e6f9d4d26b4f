#include "text/charsmap.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

namespace besa {

namespace {

constexpr int kMaxRulesOnPath = 32;
constexpr int kMaxPathLength = 1024;
constexpr std::size_t kMaxCharsmap = std::size_t{4} << 20U; // sentencepiece's own rule sets take 0.3 MB

/// Walks the double array of Darts-clone as the library does, from the root over all bytes.
class TrieWalk
{
public:
    TrieWalk(std::vector<std::uint32_t> units, std::size_t tableSize)
        : m_units(std::move(units))
        , m_tableSize(tableSize)
        , m_rules(m_units.size(), kUnseen)
    {
    }

    bool isSound() { return !m_units.empty() && rulesBelow(0, 0).has_value(); }

private:
    static constexpr int kUnseen = -1;
    static constexpr int kOpen = -2;

    static bool hasRule(std::uint32_t unit) { return ((unit >> 8U) & 1U) != 0; }
    static std::uint32_t label(std::uint32_t unit) { return unit & ((1U << 31U) | 0xffU); }
    static std::size_t offset(std::uint32_t unit)
    {
        return static_cast<std::size_t>(unit >> 10U) << ((unit & (1U << 9U)) >> 6U);
    }

    /// Most rules met on a path that starts in this unit; nothing when some path is unsound.
    std::optional<int> rulesBelow(std::size_t at, int depth)
    {
        if (m_rules[at] >= 0) {
            return m_rules[at];
        }
        if (m_rules[at] == kOpen || depth > kMaxPathLength) {
            return std::nullopt;
        }
        m_rules[at] = kOpen;
        const std::uint32_t unit = m_units[at];
        const std::size_t base = at ^ offset(unit);
        if (hasRule(unit) && (base >= m_units.size() || (m_units[base] & 0x7fffffffU) >= m_tableSize)) {
            return std::nullopt;
        }
        int below = 0;
        for (std::uint32_t byte = 0; byte < 256; ++byte) {
            const std::size_t next = base ^ byte;
            if (next >= m_units.size()) {
                return std::nullopt;
            }
            if (label(m_units[next]) != byte) {
                continue;
            }
            const std::optional<int> rules = rulesBelow(next, depth + 1);
            if (!rules) {
                return std::nullopt;
            }
            below = std::max(below, *rules);
        }
        below += hasRule(unit) ? 1 : 0;
        if (below > kMaxRulesOnPath) {
            return std::nullopt;
        }
        m_rules[at] = below;
        return below;
    }

    std::vector<std::uint32_t> m_units;
    std::size_t m_tableSize;
    std::vector<int> m_rules;
};

} // namespace

bool charsmapIsSound(std::string_view charsmap)
{
    std::uint32_t trieBytes = 0;
    if (charsmap.size() <= sizeof trieBytes || charsmap.size() > kMaxCharsmap) {
        return false;
    }
    std::memcpy(&trieBytes, charsmap.data(), sizeof trieBytes);
    charsmap.remove_prefix(sizeof trieBytes);
    if (trieBytes == 0 || trieBytes % sizeof(std::uint32_t) != 0 || trieBytes >= charsmap.size()) {
        return false;
    }
    std::vector<std::uint32_t> units(trieBytes / sizeof(std::uint32_t));
    std::memcpy(units.data(), charsmap.data(), trieBytes);
    return TrieWalk(std::move(units), charsmap.size() - trieBytes).isSound();
}

} // namespace besa
