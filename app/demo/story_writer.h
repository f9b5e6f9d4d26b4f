#pragma once

#include "story_random.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace besa {

/// Noun with both numbers, for counting.
struct Noun
{
    std::string_view one;
    std::string_view many;
};

/// "zero" ... "twelve".
std::string_view numberWord(int n);

/// "one apple", "three apples", "no apples".
std::string counted(int n, const Noun& noun);

/// Builds one story from templates. In a template
///   [a|b|c]  is one of the alternatives, nested at will,
///   {slot}   is the value of a slot (itself a template); {Slot} the same with a capital,
///   <...>    is a quotation: the brackets become quotation marks.
/// "a" before a vowel becomes "an". Sentences are joined by single spaces.
class StoryWriter
{
public:
    explicit StoryWriter(std::uint64_t seed)
        : m_random(seed)
    {
    }

    StoryRandom& random() { return m_random; }

    void set(const std::string& slot, std::string_view value) { m_slots[slot] = value; }

    bool has(std::string_view slot) const { return m_slots.contains(slot); }

    /// Slots of a counted noun: {slot} "three", {slot.of} "three apples", {slot.are} "are",
    /// {slot.were} "were", {slot.they} "they", {slot.them} "them".
    void setCount(const std::string& slot, int n, const Noun& noun);

    /// Draws the slot's value once, so that every later use agrees.
    void fix(const std::string& slot, std::string_view choices) { m_slots[slot] = expand(choices); }

    /// Appends one of the variants.
    void say(std::initializer_list<std::string_view> variants);
    void say(std::string_view sentence) { say({sentence}); }

    void paragraph();

    /// The finished story. Throws std::logic_error when a template names an unknown slot.
    std::string text() const { return m_text; }

private:
    std::string expand(std::string_view pattern);
    std::string choose(std::string_view alternatives);
    std::string slotValue(std::string_view name);

    StoryRandom m_random;
    std::map<std::string, std::string, std::less<>> m_slots;
    std::string m_text;
};

} // namespace besa
