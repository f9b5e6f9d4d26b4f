#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

constexpr auto kFlowers = std::to_array<Noun>({{"sunflower", "sunflowers"},
                                               {"pumpkin", "pumpkins"},
                                               {"tomato", "tomatoes"},
                                               {"rose", "roses"},
                                               {"carrot", "carrots"},
                                               {"bean", "beans"}});

} // namespace

void tellBirthday(StoryWriter& story)
{
    StoryRandom& random = story.random();
    const int age = random.between(4, 9);
    const int before = random.between(1, age - 1);
    static constexpr Noun kCandle = {"candle", "candles"};
    story.setCount("age", age, kCandle);
    story.setCount("out", before, kCandle);
    story.setCount("burn", age - before, kCandle);
    story.set("old", numberWord(age - 1));
    drawThing(story);
    introduceHero(story);
    story.say({
        "Today was {his} birthday. Yesterday {he} was {old}, and now {he} was {age} years old.",
        "{He} was {old} years old, but tomorrow {he} would be {age}. {He} could not wait.",
    });
    story.paragraph();
    sometimes(story, tellScenery);
    story.say({
        "{His} {elder} baked a [round|big|sweet] cake and put {age.of} on it.",
        "In the kitchen {his} {elder} made a cake with [berries|cream|honey] and {age.of}.",
    });
    story.say({
        "{f} and {g} came to the party. {f} brought a {thing}, and {g} brought some flowers.",
        "Then the door opened, and in came {f} and {g}. They sang a song for {him}.",
        "{h} waited for {his} friends. It was late, and nobody came. <Did they forget me?> {he} thought. "
        "Then there was a knock at the door, and {f} and {g} ran in.",
    });
    story.say({
        "{h} blew hard, and {out.of} went out. {Burn} {burn.were} left burning. {He} blew again, and then "
        "all of them were out.",
        "<Blow out the candles,> said {f}. {h} blew, but only {out.of} went out, so {burn.of} {burn.were} "
        "still burning. <Help me,> said {h}. All three blew together, and then it was dark.",
    });
    story.paragraph();
    story.say({
        "<What did you wish for?> asked {g}. <I cannot tell you,> said {h}, <or it will not come true.>",
        "<I made a wish,> said {h}. <I wished for a {thing}.> {f} laughed and gave {him} a box. In the box "
        "was a {thing}!",
        "{f} gave {him} a {thing}. <It is just what I wanted!> cried {h}.",
    });
    sometimes(story, tellSmallTalk);
    story.say({
        "They ate the cake and danced until they were tired. It was the best birthday of all.",
        "In the evening {h} was tired but happy. <Being {age} is nice,> {he} said, and then {he} fell "
        "asleep.",
        "Everybody got a piece of cake, and {h} gave the biggest piece to {his} {elder}.",
    });
}

void tellGarden(StoryWriter& story)
{
    StoryRandom& random = story.random();
    const Noun& plant = random.pick(kFlowers);
    const int seeds = random.between(3, 9);
    const int lost = random.between(1, seeds - 1);
    static constexpr Noun kSeed = {"seed", "seeds"};
    story.setCount("seeds", seeds, kSeed);
    story.setCount("lost", lost, kSeed);
    story.setCount("kept", seeds - lost, kSeed);
    story.setCount("grown", seeds - lost, plant);
    story.set("plants", plant.many);
    story.set("days", numberWord(random.between(5, 10)));
    story.fix("thief", "[crow|hen|snail|mole|beetle]");
    introduceHero(story);
    story.say({
        "In spring {his} {elder} gave {him} {seeds.of}. <If you take care of them, {plants} will grow,> "
        "{ehe} said.",
        "{He} wanted to grow {plants}, so {he} planted {seeds.of} in the garden.",
    });
    story.say({
        "{h} dug a small hole for each seed and gave them water. But a {thief} came and ate {lost.of}, so "
        "{kept.of} {kept.were} left.",
        "Every morning {he} gave them water. One night a {thief} took {lost.of}. {Seeds} take away {lost} is "
        "{kept}, so {he} had {kept.of} left.",
    });
    story.paragraph();
    story.say({
        "{h} was angry at the {thief}. {F.full} said, <The {thief} was only hungry. Let us build a fence.>",
        "{h} was sad, but {he} did not give up. {He} and {f} built a little fence around the garden.",
    });
    sometimes(story, tellSmallTalk);
    story.say({
        "{Days} days went by, and nothing happened. <Will they ever grow?> asked {h}. <Be patient,> said "
        "{his} {elder}. <Good things take time.>",
        "It was dry for {days} days, so {h} carried water from the [river|well|pond] every evening. {He} was "
        "tired, but the seeds were not thirsty.",
    });
    story.say({
        "Then one morning there was something green. The plants grew and grew because they had sun and "
        "water.",
        "After the next rain {h} saw small green leaves. <Look!> {he} cried. <They are coming up!>",
    });
    story.paragraph();
    story.say({
        "In summer there {grown.were} {grown.of} in the garden. {h} was proud.",
        "When summer came, {he} counted: {grown.of}!",
    });
    story.say({
        "{He} gave one to {f}, because {f} had helped {him}.",
        "{His} {elder} smiled and said, <You worked hard, and you were patient.>",
        "{He} kept some seeds for the next spring, and this time {he} gave a few to the {thief}.",
    });
}

} // namespace besa
