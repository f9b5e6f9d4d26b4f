#include "story_words.h"

#include <array>

namespace besa {

using std::string_view;

const Pronouns& pronouns(Gender gender)
{
    static constexpr Pronouns kShe = {"she", "her", "her"};
    static constexpr Pronouns kHe = {"he", "him", "his"};
    return gender == Gender::Female ? kShe : kHe;
}

std::span<const string_view> girlNames()
{
    static constexpr auto kNames =
        std::to_array<string_view>({"Mia", "Anna", "Rosa", "Emma", "Nina", "Clara", "Zoe", "Ivy", "Ella",
                                    "Maya", "Lucy", "Ruby", "Tara", "Nora", "Sara", "June"});
    return kNames;
}

std::span<const string_view> boyNames()
{
    static constexpr auto kNames =
        std::to_array<string_view>({"Tom", "Ben", "Sam", "Leo", "Max", "Finn", "Jack", "Noah", "Oscar",
                                    "Theo", "Adam", "Hugo", "Paul", "Eli", "Omar", "Luis"});
    return kNames;
}

std::span<const string_view> femaleAnimalNames()
{
    static constexpr auto kNames = std::to_array<string_view>(
        {"Dot", "Fern", "Clover", "Hazel", "Olive", "Willow", "Pebble", "Daisy", "Poppy", "Nutmeg"});
    return kNames;
}

std::span<const string_view> maleAnimalNames()
{
    static constexpr auto kNames = std::to_array<string_view>(
        {"Pip", "Rusty", "Moss", "Bramble", "Tuck", "Button", "Momo", "Rolo", "Bruno", "Otto"});
    return kNames;
}

std::span<const Kind> animals()
{
    static constexpr auto kAnimals = std::to_array<Kind>({
        {"owl", "in a hole in an old tree", "mushrooms"},
        {"dog", "in a small house by the road", "bones"},
        {"cat", "in a warm barn", "fish"},
        {"rabbit", "in a hole under the hill", "carrots"},
        {"fox", "in a den in the forest", "berries"},
        {"bear", "in a cave near the river", "honey"},
        {"mouse", "in a little nest behind the wall", "cheese"},
        {"duck", "in the tall grass by the pond", "bread"},
        {"frog", "in a green pond", "flies"},
        {"squirrel", "at the top of a tall tree", "nuts"},
        {"hedgehog", "in a pile of dry leaves", "apples"},
        {"turtle", "in the mud by the lake", "lettuce"},
        {"pig", "in a clean pen on the farm", "corn"},
        {"goat", "in a shed on the hill", "grass"},
        {"bird", "in a nest in the garden", "seeds"},
    });
    return kAnimals;
}

std::span<const string_view> traits()
{
    static constexpr auto kTraits =
        std::to_array<string_view>({"kind", "brave", "shy", "careful", "curious", "cheerful", "clever",
                                    "quiet", "busy", "gentle", "funny", "patient", "friendly", "young"});
    return kTraits;
}

std::span<const string_view> childHomes()
{
    static constexpr auto kHomes = std::to_array<string_view>(
        {"in a small house near the river", "in a tall house in the city", "in a white house on the hill",
         "in a village by the sea", "on a farm with many animals", "in a house with a green door",
         "in a little house next to the bakery", "in a town with an old bridge"});
    return kHomes;
}

std::span<const string_view> places()
{
    static constexpr auto kPlaces =
        std::to_array<string_view>({"park", "forest", "garden", "river", "lake", "hill", "beach", "meadow",
                                    "farm", "field", "pond", "orchard", "mill", "harbor"});
    return kPlaces;
}

std::span<const Thing> things()
{
    static constexpr auto kThings = std::to_array<Thing>({
        {"ball", "[red|blue|green|yellow|big|small|round]"},
        {"hat", "[red|blue|black|straw|warm|tall|funny]"},
        {"scarf", "[red|green|yellow|long|warm|soft]"},
        {"drum", "[small|wooden|loud|red]"},
        {"doll", "[paper|wooden|small|pretty]"},
        {"book", "[thick|thin|blue|old|new]"},
        {"key", "[iron|golden|tiny|old]"},
        {"cup", "[glass|white|blue|tiny]"},
        {"bell", "[silver|golden|little|shiny]"},
        {"spoon", "[wooden|silver|long|shiny]"},
        {"blanket", "[soft|warm|blue|yellow|old]"},
        {"basket", "[brown|straw|small|big]"},
        {"whistle", "[wooden|silver|loud|green]"},
        {"lamp", "[small|yellow|glass|old]"},
        {"umbrella", "[red|black|yellow|big]"},
        {"ring", "[golden|silver|tiny|shiny]"},
    });
    return kThings;
}

std::span<const HidingSpot> hidingSpots()
{
    static constexpr auto kSpots = std::to_array<HidingSpot>({
        {"under the bed", "when I went to sleep", "It had fallen down in the night"},
        {"behind the door", "when I came home", "It had dropped to the floor when the door closed"},
        {"in the tall grass", "when we ran across the field", "It had fallen out of {his} bag"},
        {"under a bush", "when we played in the garden", "The wind had pushed it there"},
        {"on the kitchen shelf", "when I ate my breakfast",
         "{He} had put it there to keep it safe and then forgot"},
        {"next to the well", "when I got some water", "{He} had put it down to use both hands"},
        {"behind a big rock", "when we sat by the river", "It had slipped between the stones"},
        {"in the nest of a black crow", "when I sat under the tree", "The crow liked pretty things"},
        {"under the old bench", "when I sat down to rest", "It had been there all the time"},
        {"on the roof", "when the wind was strong", "The wind had carried it up"},
        {"in the boat", "when we went fishing", "{He} had left it on the seat"},
        {"in the hay", "when I fed the cow", "The cow had pushed it there with her nose"},
    });
    return kSpots;
}

std::span<const string_view> uselessFinds()
{
    static constexpr auto kFinds = std::to_array<string_view>(
        {"an old shoe", "a broken pot", "some dust", "a dry leaf", "a sleepy spider", "a piece of string",
         "two stones", "a rusty nail", "an empty box", "a feather", "a lost sock", "a snail"});
    return kFinds;
}

std::span<const Weather> badWeather()
{
    static constexpr auto kWeather = std::to_array<Weather>({
        {"it began to rain", "the path was muddy", "the rain", "[bake a cake|paint a picture|sing songs]"},
        {"it began to snow", "the road was white and slippery", "the snow",
         "[drink hot milk by the fire|make paper stars|tell stories]"},
        {"a strong wind came up", "the old gate fell over", "the wind",
         "[build a tent out of a blanket|play a game|tell stories]"},
        {"a thick fog came down", "nobody could see the road", "the fog",
         "[play hide and seek in the house|paint a picture|read a book]"},
        {"a storm came with thunder", "branches fell on the road", "the storm",
         "[light a candle and tell stories|sing songs|hide under a blanket and laugh]"},
        {"heavy rain came down", "the river was too high to cross", "the rain",
         "[bake bread|build a little boat for later|play a game]"},
    });
    return kWeather;
}

std::span<const Noun> snacks()
{
    static constexpr auto kSnacks = std::to_array<Noun>({
        {"apple", "apples"},
        {"pear", "pears"},
        {"plum", "plums"},
        {"cookie", "cookies"},
        {"cake", "cakes"},
        {"nut", "nuts"},
        {"berry", "berries"},
        {"carrot", "carrots"},
        {"peach", "peaches"},
        {"cherry", "cherries"},
        {"egg", "eggs"},
        {"orange", "oranges"},
    });
    return kSnacks;
}

} // namespace besa
