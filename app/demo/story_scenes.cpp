#include "story_scenes.h"

#include <array>
#include <string>

namespace besa {
namespace {

/// Animals at the roadside and what they do there.
struct Roadside
{
    Noun noun;
    std::string_view look;   ///< alternatives of adjectives
    std::string_view action; ///< alternatives, "-ing"
    std::string_view where;  ///< alternatives
};

constexpr auto kRoadside = std::to_array<Roadside>({
    {{"sheep", "sheep"},
     "[white|black|fat]",
     "[eating grass|sleeping|standing]",
     "[on the hill|behind the fence]"},
    {{"cow", "cows"}, "[brown|white|big]", "[eating grass|drinking|lying]", "[in the field|by the river]"},
    {{"goose", "geese"}, "[white|gray|loud]", "[walking|swimming|making noise]", "[by the pond|on the lake]"},
    {{"horse", "horses"},
     "[brown|black|white|young]",
     "[running|standing]",
     "[in the meadow|behind the fence]"},
    {{"butterfly", "butterflies"},
     "[yellow|blue|orange|small]",
     "[dancing|flying]",
     "[over the flowers|in the garden]"},
    {{"bee", "bees"}, "[busy|small|yellow]", "[flying|working]", "[over the flowers|near the old tree]"},
    {{"snail", "snails"}, "[slow|tiny|brown]", "[sleeping|eating leaves]", "[on a wet stone|under a leaf]"},
    {{"crow", "crows"},
     "[black|old|loud]",
     "[sitting|making noise]",
     "[on the roof|on the fence|in a dry tree]"},
    {{"lamb", "lambs"}, "[white|young|tiny]", "[jumping|sleeping]", "[in the meadow|next to the barn]"},
    {{"hen", "hens"},
     "[red|white|fat|brown]",
     "[looking for corn|running]",
     "[on the road|next to the barn]"},
    {{"deer", "deer"}, "[shy|brown|young]", "[drinking|eating leaves]", "[by the stream|between the trees]"},
    {{"ant", "ants"},
     "[red|black|tiny]",
     "[carrying leaves|walking in a line]",
     "[on the path|under a tree]"},
});

/// Facts about everyday things: plural subject and what is true of it.
struct Fact
{
    std::string_view things;
    std::string_view truth;
};

constexpr auto kFacts = std::to_array<Fact>({
    {"lemons", "yellow and sour"},
    {"cherries", "red and sweet"},
    {"clouds", "white and soft"},
    {"stars", "far away and bright"},
    {"frogs", "green and wet"},
    {"stones", "gray and hard"},
    {"roses", "red and full of thorns"},
    {"feathers", "light and soft"},
    {"carrots", "long and orange"},
    {"mountains", "high and cold"},
    {"plums", "blue and juicy"},
    {"candles", "warm and bright"},
    {"snowflakes", "white and cold"},
    {"elephants", "big and gray"},
    {"mice", "small and quick"},
    {"snails", "slow and quiet"},
    {"pillows", "soft and warm"},
    {"rivers", "long and never dry"},
});

} // namespace

void tellScenery(StoryWriter& story)
{
    story.say({
        // Sentences are longer than lines. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
        "It was a [warm|cool|bright|quiet|windy] [morning|day|afternoon], and the [birds were singing|bees "
        "were humming|leaves were falling|grass was wet|flowers were open].",
        "The sky was [blue|gray|clear|full of small clouds], and [a soft wind|a cool wind|the smell of "
        "[flowers|hay|fresh bread|the sea]] came over the [hills|fields|roofs|trees].",
        "It was [spring|summer|autumn|winter], and [the days were long|everything was quiet|the air was "
        "fresh|the first stars came early].",
        "The [sun|moon] was [just coming up|high in the sky|behind a cloud|big and round].",
        "[Far away|Behind the hill|In the next street] a [dog|bell|train|rooster|cow|child|donkey] could be "
        "heard.",
        "{He} [wore|had on] [red|blue|green|yellow|brown|old|new|warm] [shoes|boots|socks|gloves|pants] that "
        "day.",
        "For breakfast {he} had [bread|milk|an egg|{food}|porridge|toast] and [a cup of tea|some juice|a "
        "pear|a bit of cheese|a spoon of honey].",
        "{He} had [one brother|one sister|two brothers|two sisters|three cousins|no brothers and no "
        "sisters|a little brother|a big sister].",
    });
}

void tellLikes(StoryWriter& story)
{
    static constexpr auto kLikes = std::to_array<std::string_view>(
        {"warm bread",       "rainy days",    "loud music", "old stories",    "cold water",  "tall trees",
         "big dogs",         "snow",          "long walks", "quiet evenings", "sweet plums", "deep water",
         "the smell of hay", "the dark",      "soft wool",  "thunder",        "new songs",   "hot soup",
         "muddy shoes",      "early mornings"});
    StoryRandom& random = story.random();
    const std::size_t first = random.below(kLikes.size());
    const std::size_t second = (first + 1 + random.below(kLikes.size() - 2)) % kLikes.size();
    const std::size_t third = (first + kLikes.size() - 1) % kLikes.size();
    story.set("like1", kLikes[first]);
    story.set("like2", kLikes[second]);
    story.set("dislike", kLikes[third]);
    story.say({
        "{He} liked {like1} and {like2}, but {he} did not like {dislike}.",
        "{He} liked {like1} more than {like2}.",
        "Most of all {he} liked {like1}.",
        "{He} did not like {dislike} at all, but {he} liked {like1}.",
    });
}

void tellSight(StoryWriter& story)
{
    const Roadside& seen = story.random().pick(kRoadside);
    const int n = story.random().between(1, 6);
    const std::string look = std::string(n == 1 ? "a " : std::string(numberWord(n)) + ' ') +
                             std::string(seen.look) + ' ' +
                             std::string(n == 1 ? seen.noun.one : seen.noun.many);
    story.fix("sight", look);
    story.fix("action", seen.action);
    story.fix("where", seen.where);
    story.setCount("seen", n, seen.noun);
    story.say({
        "On the way {he} saw {sight}. [{Seen.they} {seen.were} {action} {where}.|{Seen.they} {seen.were} "
        "{action}.]",
        "{He} passed {sight} {where}.",
        "There {seen.were} {sight} {where}. {h} [stopped|waited] for a moment to look at {seen.them}.",
        "{Where} there {seen.were} {sight}, {action}.",
    });
    if (n > 2 && story.random().below(3) == 0) {
        std::string row;
        for (int i = 1; i <= n; ++i) {
            row += std::string(i == 1 ? "" : ", ") + std::string(numberWord(i));
        }
        story.set("row", row);
        story.say("[{h} counted them|{He} pointed at each of them]: {row}.");
    }
}

void tellSmallTalk(StoryWriter& story)
{
    const Fact& first = story.random().pick(kFacts);
    const Fact* second = &story.random().pick(kFacts);
    while (second == &first) {
        second = &story.random().pick(kFacts);
    }
    story.set("facts1", first.things);
    story.set("truth1", first.truth);
    story.set("facts2", second->things);
    story.set("truth2", second->truth);
    story.say({
        // Sentences are longer than lines. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
        "<Do you like {facts1}?> asked {f}. <[Yes|Of course], they are {truth1},> [said|answered] {h}. <But "
        "I like {facts2} even more.>",
        "<Why are {facts1} {truth1}?> asked {h}. <Because they are not {facts2},> said {f}, and both "
        "laughed.",
        "<I dreamed of {facts1} last night,> said {f}. <They were {truth1}.> <I dreamed of {facts2},> said "
        "{h}. <They were {truth2}.>",
        "<Have you ever seen {facts1}?> asked {f}. <[Only once|Many times|Not yet],> said {h}. <I know that "
        "they are {truth1}.>",
        "<If I could choose, I would have ten {facts2},> said {f}. <What for?> asked {h}. <Because they are "
        "{truth2},> said {f}.",
        "<What are {facts1} like?> asked {f}. <They are {truth1},> [said|answered] {h}. <And {facts2}?> "
        "<They are {truth2}.>",
    });
}

void recallSight(StoryWriter& story)
{
    story.say({
        "At home {he} told {his} {elder} about {sight} {where}.",
        "That night {he} dreamed of {sight}.",
        "<And do you know what else I saw?> {he} asked {his} {elder}. <I saw {sight}!>",
        "Later {he} drew a picture of {sight} {where}.",
    });
}

void sometimes(StoryWriter& story, void (*scene)(StoryWriter&))
{
    if (story.random().below(3) != 0) {
        scene(story);
    }
}

} // namespace besa
