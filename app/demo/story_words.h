#pragma once

#include "story_writer.h"

#include <span>
#include <string_view>

namespace besa {

enum class Gender { Female, Male };

/// Forms of the personal pronoun.
struct Pronouns
{
    std::string_view he;
    std::string_view him;
    std::string_view his;
};
const Pronouns& pronouns(Gender gender);

/// A kind of character: a child or an animal.
struct Kind
{
    std::string_view word;
    std::string_view home; ///< with its preposition: "in a hole in an old tree"
    std::string_view food; ///< what it likes to eat, plural or a mass noun
};

/// Something one can own: the noun and the adjectives that fit it, as a template of alternatives.
struct Thing
{
    std::string_view word;
    std::string_view adjectives;
};

/// Where a lost thing lies: the place, when the owner last had it, and how it came there.
struct HidingSpot
{
    std::string_view where;
    std::string_view last;
    std::string_view reason;
};

/// Bad weather and what follows from it.
struct Weather
{
    std::string_view begins;  ///< a main clause
    std::string_view result;  ///< a main clause that follows from it
    std::string_view noun;    ///< "the rain"
    std::string_view indoors; ///< what the friends do instead, infinitive without "to"
};

std::span<const std::string_view> girlNames();
std::span<const std::string_view> boyNames();
std::span<const std::string_view> femaleAnimalNames();
std::span<const std::string_view> maleAnimalNames();
std::span<const Kind> animals();
std::span<const std::string_view> traits();
std::span<const std::string_view> childHomes();
std::span<const std::string_view> places();
std::span<const Thing> things();
std::span<const HidingSpot> hidingSpots();
std::span<const std::string_view> uselessFinds();
std::span<const Weather> badWeather();
std::span<const Noun> snacks();

} // namespace besa
