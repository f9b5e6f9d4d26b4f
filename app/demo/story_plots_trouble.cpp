#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

struct Building
{
    std::string_view what;
    std::string_view material; ///< plural or a mass noun
    std::string_view trouble;  ///< a main clause: why it broke
    std::string_view fix;      ///< past tense, subject "they"
    std::string_view use;      ///< "to ...", why it was wanted
};

constexpr auto kBuildings = std::to_array<Building>({
    {"tower", "blocks", "the bottom was too small", "made the bottom wide and strong", "to see far"},
    {"boat", "wood", "there was a hole in it", "closed the hole with [wax|mud|a piece of leather]",
     "to cross the lake"},
    {"tree house", "old boards", "the nails were too short", "used long nails and a strong rope",
     "to sit above the ground"},
    {"bridge", "stones and branches", "the water was too strong", "put the biggest stones at the bottom",
     "to cross the stream"},
    {"kite", "paper and string", "the paper was too thin", "took strong paper and a long tail",
     "to fly it on the hill"},
    {"snowman", "snow", "the sun was too warm", "built a new one in the shade", "to have a friend in winter"},
    {"little hut", "branches and leaves", "the wind was too strong", "tied the branches with rope",
     "to stay dry when it rained"},
    {"castle", "sand", "a big wave came", "built a wall in front of it", "to play kings and queens"},
});

struct Trap
{
    std::string_view victim;
    std::string_view stuck; ///< past participle clause: "stuck in the mud"
    std::string_view first; ///< first attempt, past tense
    std::string_view fails; ///< why it failed, a main clause
    std::string_view tool;  ///< what helps
    std::string_view helps; ///< second attempt, past tense, with {tool}
    std::string_view thanks;
};

constexpr auto kTraps = std::to_array<Trap>({
    {"lamb", "stuck in the mud", "pulled at its legs", "the mud was too deep", "a long board",
     "put {tool} on the mud and walked on it", "It gave {him} some of its soft wool"},
    {"kitten", "high up in a tree", "called it down", "it was too scared to move", "a ladder",
     "climbed up on {tool} and took it in {his} arms", "It purred and licked {his} hand"},
    {"puppy", "in a deep hole", "reached down", "{his} arm was too short", "a basket on a rope",
     "let down {tool} and pulled it up", "It wagged its tail and followed {him} home"},
    {"butterfly", "caught in a spider web", "blew at the web", "the web was too strong", "a thin stick",
     "cut the web with {tool}", "It flew around {his} head and sat on {his} nose"},
    {"fish", "in a puddle far from the river", "pushed the water with {his} hands",
     "the puddle was too small", "a bucket", "carried it back to the river in {tool}",
     "It jumped out of the water three times to say thanks"},
    {"pony", "caught in the fence", "pushed from behind", "the wire was too tight", "a pair of pliers",
     "cut the wire with {tool}", "It let {him} ride on its back"},
    {"bee", "in a glass of juice", "shook the glass", "its wings were wet and sticky", "a leaf",
     "lifted it out with {tool}", "It showed {him} where the best flowers were"},
});

} // namespace

void tellWeather(StoryWriter& story)
{
    const Weather& weather = story.random().pick(badWeather());
    story.set("begins", weather.begins);
    story.set("result", weather.result);
    story.set("bad", weather.noun);
    story.fix("indoors", weather.indoors);
    introduceHero(story);
    story.say({
        "{He} wanted to go to the {place} with {f}. {He} packed [some bread and cheese|a basket with food|a "
        "blanket and some fruit] the night before.",
        "<Tomorrow we will go to the {place},> {he} told {f}. Both were so excited that they could hardly "
        "sleep.",
    });
    story.say({
        "But then {begins}. Because of {bad}, {result}.",
        "But the next day {begins}, so {result}.",
    });
    story.paragraph();
    story.say({
        "<Now we cannot go,> said {h}. {He} [was sad|was angry at {bad}|looked out of the window and almost "
        "cried].",
        "<Maybe we can go anyway,> said {f}. They took a few steps outside, but {result}, so they had to "
        "turn back.",
    });
    story.say({
        "{His} {elder} said, <We cannot change {bad}, but we can change what we do.>",
        "<Do not be sad,> said {his} {elder}. <There is always something to do.>",
        "{h} thought for a while. Then {he} had an idea.",
    });
    story.say({
        "<Let us {indoors},> said {f}. {h} liked that.",
        "So {h} asked {f}, <Do you want to {indoors}?> <Yes!> said {f}.",
    });
    story.paragraph();
    story.say({
        "They had so much fun that they forgot about {bad}.",
        "Soon the house was [warm and full of laughter|full of happy voices]. Nobody thought about {bad} "
        "now.",
    });
    sometimes(story, tellSmallTalk);
    story.say({
        "When {bad} was over, they went to the {place} after all. The [air was fresh|sky was clear], and a "
        "[rainbow|bird|soft light] was in the sky.",
        "<I am glad that we stayed at home,> said {h} in the evening. <We can go to the {place} another "
        "day.>",
        "The next day the sun came out, and they walked to the {place} with their basket.",
    });
}

void tellBuilding(StoryWriter& story)
{
    const Building& building = story.random().pick(kBuildings);
    story.set("what", building.what);
    story.set("material", building.material);
    story.set("trouble", building.trouble);
    story.fix("fix", building.fix);
    story.set("use", building.use);
    introduceHero(story);
    story.say({
        "One day {he} wanted to build a {what} {use}.",
        "{He} had a plan. {He} wanted to make a {what} {use}.",
    });
    story.say({
        "{He} [found|looked for|got] some {material} and began to work. {He} worked all [morning|day].",
        "{He} took some {material} and started at once, because {he} did not want to wait.",
    });
    story.paragraph();
    story.say({
        "At first the {what} looked good. But then it broke because {trouble}.",
        "When it was almost done, there was a crack. The {what} fell apart, because {trouble}.",
    });
    story.say({
        "{h} was [angry|sad] and kicked [a stone|the ground]. <I will never build anything again!> {he} "
        "said.",
        "<All my work is gone,> said {h}, and {he} sat down on the ground.",
        "{h} tried again by {him}self, but it did not work.",
    });
    story.say({
        "{F.full} saw it. <Why did it break?> asked {f}. <Because {trouble},> said {h}. <Then we know what "
        "to do,> said {f}.",
        "Then {f.full} came along. <May I help you?> asked {f}. <Two can do more than one.> {h} was glad.",
    });
    story.paragraph();
    story.say({
        "This time they {fix}. It took a long time, but now the {what} was strong.",
        "Together they worked until evening. They {fix}, and the {what} did not break.",
    });
    story.say({
        "<We did it!> [cried|shouted] {h}. {He} was proud of the {what}, and {he} was glad to have a friend.",
        "<A mistake is not bad,> said {f}. <It shows you what to do next.> {h} nodded.",
        "{h} called {his} {elder} to see the {what}. <How beautiful!> said {his} {elder}. <Did you make it "
        "alone?> <No,> said {h}. <{f} and I made it together.>",
    });
}

void tellRescue(StoryWriter& story)
{
    const Trap& trap = story.random().pick(kTraps);
    story.set("victim", trap.victim);
    story.set("stuck", trap.stuck);
    story.set("first", trap.first);
    story.set("fails", trap.fails);
    story.set("tool", trap.tool);
    story.set("helps", trap.helps);
    story.set("thanks", trap.thanks);
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "One day {he} walked to the {place}. On the way {he} heard a small voice. <Help!>",
        "On the way to the {place} {he} saw something strange.",
        "{He} was on the way home when {he} saw that something was wrong.",
    });
    story.say({
        "It was a little {victim}, {stuck}. It could not get [out|away].",
        "There was a {victim}, {stuck}. The poor thing was very scared.",
    });
    story.paragraph();
    story.say({
        "<[Do not be afraid|Stay calm, little {victim}],> said {h}. <I will help you.> {He} {first}, but "
        "{fails}.",
        "{h} felt sorry for it. First {he} {first}, but {fails}.",
    });
    story.say({
        "<I cannot do it like this,> {he} thought. <I need {tool}.> So {he} ran to {f.full} to ask for help.",
        "Then {f.full} came along. <We need {tool},> said {f}. <I know where to find that.>",
    });
    story.say({
        "{f} brought {tool}. Then {h} {helps}.",
        "Soon they had {tool}. {h} was careful. {He} {helps}.",
    });
    story.paragraph();
    story.say({
        "The {victim} was free! {thanks}.",
        "Now the {victim} was safe. {thanks}.",
    });
    story.say({
        "<You were very brave,> said {f}. <And you were very quick,> said {h}. They were both happy all day.",
        "{h} went home late, and {his} {elder} asked, <Where have you been?> When {he} told the story, {his} "
        "{elder} was proud of {him}.",
        "From that day on, the {victim} was never afraid of {h} and {f}.",
    });
}

} // namespace besa
