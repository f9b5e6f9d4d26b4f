#include "story_cast.h"

#include "story_scenes.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace besa {
namespace {

struct Character
{
    std::string_view name;
    std::string_view kind; ///< "girl", "boy" or the animal
    Gender gender = Gender::Female;
    const Kind* animal = nullptr; ///< null for children
};

bool usedBefore(const std::vector<Character>& cast, const Character& next)
{
    return std::any_of(cast.begin(), cast.end(), [&](const Character& other) {
        return other.name == next.name || (next.animal != nullptr && other.kind == next.kind);
    });
}

Character drawCharacter(StoryRandom& random, bool animal)
{
    Character character;
    character.gender = random.below(2) == 0 ? Gender::Female : Gender::Male;
    const bool female = character.gender == Gender::Female;
    if (animal) {
        character.animal = &random.pick(animals());
        character.kind = character.animal->word;
        character.name = random.pick(female ? femaleAnimalNames() : maleAnimalNames());
    } else {
        character.kind = female ? "girl" : "boy";
        character.name = random.pick(female ? girlNames() : boyNames());
    }
    return character;
}

/// {h}, {he}, {him}, {his} with the given prefixes, and the name with or without the kind.
void setCharacter(StoryWriter& story, const Character& character, const std::string& name,
                  const std::string& prefix)
{
    const Pronouns& forms = pronouns(character.gender);
    story.set(name, character.name);
    story.set(prefix + "he", forms.he);
    story.set(prefix + "him", forms.him);
    story.set(prefix + "his", forms.his);
    story.set(prefix + "kind", character.kind);
    const std::string plain(character.name);
    const std::string kind(character.kind);
    const bool animal = character.animal != nullptr;
    story.set(name + ".ref", animal ? "[" + plain + "|" + plain + "|the " + kind + "]" : plain);
    story.set(name + ".full", animal ? plain + " the " + kind : "{his} friend " + plain);
}

void setElder(StoryWriter& story, bool animal)
{
    static constexpr auto kChildElders =
        std::to_array<std::string_view>({"mom", "dad", "grandma", "grandpa"});
    static constexpr auto kAnimalElders =
        std::to_array<std::string_view>({"mother", "father", "grandmother", "grandfather"});
    const std::size_t i = story.random().below(kChildElders.size());
    story.set("elder", animal ? kAnimalElders[i] : kChildElders[i]);
    const Pronouns& forms = pronouns(i % 2 == 0 ? Gender::Female : Gender::Male);
    story.set("ehe", forms.he);
    story.set("ehim", forms.him);
    story.set("ehis", forms.his);
}

} // namespace

void castStory(StoryWriter& story)
{
    StoryRandom& random = story.random();
    const bool animal = random.below(5) < 2;
    std::vector<Character> cast;
    while (cast.size() < 3) {
        const Character next = drawCharacter(random, animal);
        if (!usedBefore(cast, next)) {
            cast.push_back(next);
        }
    }
    setCharacter(story, cast[0], "h", "");
    setCharacter(story, cast[1], "f", "f");
    setCharacter(story, cast[2], "g", "g");
    story.set("hero", "{h.ref}");
    story.set("friend", "{f.ref}");
    story.set("trait", random.pick(traits()));
    story.set("place", random.pick(places()));
    story.set("home", animal ? cast[0].animal->home : random.pick(childHomes()));
    story.fix("food", animal ? cast[0].animal->food : "[apples|soup|bread with honey|pancakes|berries|cake]");
    story.fix("ffood",
              animal ? cast[1].animal->food : "[apples|soup|bread with honey|pancakes|berries|cake]");
    setElder(story, animal);
}

void introduceHero(StoryWriter& story)
{
    story.set("once", "Once upon a time");
    story.say({
        "[{once}|Once|One day], there was a [little|small|{trait}] {kind} named {h}. {He} lived {home}.",
        "[Once upon a time|Long ago], a {trait} {kind} named {h} lived {home}.",
        "{h} was a {trait} little {kind}. {He} lived {home} with {his} {elder}.",
        "{h} was a {kind} who lived {home}. Everybody [knew|said] that {he} was very {trait}.",
        "{Home} lived a {trait} {kind}. {His} name was {h}.",
        "There once was a {kind} named {h}, and {he} was very {trait}.",
    });
    sometimes(story, tellLikes);
}

void drawThing(StoryWriter& story)
{
    const Thing& thing = story.random().pick(things());
    story.set("toy", thing.word);
    story.fix("thing", std::string(thing.adjectives) + " " + std::string(thing.word));
}

void drawSpots(StoryWriter& story, int count)
{
    std::vector<const HidingSpot*> drawn;
    while (std::ssize(drawn) < count) {
        const HidingSpot* spot = &story.random().pick(hidingSpots());
        if (std::find(drawn.begin(), drawn.end(), spot) != drawn.end()) {
            continue;
        }
        drawn.push_back(spot);
        const std::string number = std::to_string(drawn.size());
        story.set("spot" + number, spot->where);
        story.set("last" + number, spot->last);
        story.set("reason" + number, spot->reason);
    }
}

} // namespace besa
