#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

struct Gift
{
    std::string_view what;
    std::string_view mishap; ///< a main clause
    std::string_view rescue; ///< a main clause with {f}
};

constexpr auto kGifts = std::to_array<Gift>({
    {"a basket of eggs", "{he} fell over a root, and two eggs broke", "{f} found two new eggs in the barn"},
    {"a pot of soup", "{he} slipped, and half of the soup was gone", "{f} filled the pot with fresh soup"},
    {"a bunch of flowers", "the wind blew the flowers away",
     "{f} helped {him} to pick new ones in the meadow"},
    {"a cake", "a hungry dog ate a piece of the cake",
     "{f} put berries on the hole, and nobody could see it"},
    {"a letter", "it fell into a puddle and got wet", "{f} held it in the sun until it was dry"},
    {"a jar of honey", "the bees came and wanted it back", "{f} closed the jar with a big leaf"},
    {"a warm shawl", "it got caught on a bush and tore", "{f} sewed it with a needle and red wool"},
});

} // namespace

void tellRace(StoryWriter& story)
{
    story.fix("goal", "[the old oak|the bridge|the red barn|the end of the field|the top of the hill]");
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "{f} was the fastest of all, and {fhe} liked to say so. <Nobody can run like me,> said {f}.",
        "One day there was a race at the {place}. Everybody thought that {f} would win, because {fhe} was "
        "the fastest.",
    });
    story.say({
        "<I want to race too,> said {h}. {f} laughed. <You are too slow!>",
        "{h} was not very fast, but {he} had practiced every morning.",
    });
    story.say({
        "They wanted to run from the {place} to {goal}. {g} counted, <One, two, three, go!>",
        "<Run to {goal},> said {g}. <The first one there is the winner. One, two, three!>",
    });
    story.paragraph();
    story.say({
        "{f} was ahead from the start. {h} ran behind, slow and steady.",
        "{f} ran like the wind. {h} was far behind, but {he} did not stop.",
    });
    const bool falls = story.random().below(2) == 0;
    if (falls) {
        story.say({
            "Suddenly {f} fell over a [root|stone] and hurt {fhis} foot. {h} could run past {fhim} now and "
            "win the race.",
            "But near {goal} {f} slipped in the mud. {Fhe} could not get up, because {fhis} foot hurt.",
        });
        story.say({
            "But {h} stopped. <Are you all right?> {he} asked. {He} helped {f} to stand up, and they walked "
            "to {goal} together.",
            "{h} saw it and stopped at once. <A friend is more important than a race,> {he} said, and {he} "
            "held out {his} hand.",
        });
        story.paragraph();
        story.say({
            "They came to {goal} at the same time, so both of them were winners.",
            "<I am sorry that I laughed at you,> said {f}. <You are a better friend than I am.> <It is all "
            "right,> said {h}.",
        });
        story.say({
            "{g} gave [a ribbon|an apple|a flower] to both of them. From then on, {f} did not boast any "
            "more.",
            "After that day {h} and {f} ran together every morning, and nobody cared who was first.",
        });
    } else {
        story.say({
            "{f} was so sure of winning that {fhe} stopped to [rest|eat some berries|talk to a bird]. {Fhe} "
            "did not see that {h} came closer.",
            "Halfway to {goal} {f} looked back. <{h} is so slow,> {fhe} thought. <I have time to take a "
            "nap.> And {fhe} fell asleep.",
        });
        story.say({
            "Step by step {h} went on, past {f}, and on to {goal}. When {f} looked up, it was too late.",
            "{h} did not rest. {He} ran past {f} as quietly as {he} could.",
        });
        story.paragraph();
        story.say({
            "<{h} is the winner!> called {g}. {h} could not believe it. {He} was tired but very happy.",
            "So {h} was the first at {goal}, and {g} gave {him} [a ribbon|an apple|a flower].",
        });
        story.say({
            "{f} was ashamed. <You won because you did not give up,> {fhe} said. <Next time I will not "
            "sleep.> They shook hands and laughed.",
            "<How did you do it?> asked {f}. <I just did not stop,> said {h}.",
        });
    }
}

void tellVisit(StoryWriter& story)
{
    const Gift& gift = story.random().pick(kGifts);
    story.set("gift", gift.what);
    story.set("mishap", gift.mishap);
    story.set("rescue", gift.rescue);
    story.fix("host", "[aunt|uncle|cousin|teacher]");
    introduceHero(story);
    story.say({
        "One day {he} wanted to visit {his} {host}, who lived behind the {place}. {He} took {gift} with "
        "{him}.",
        "<Please bring {gift} to your {host},> said {his} {elder}. {h} put on {his} [shoes|hat|coat] and "
        "went off.",
    });
    sometimes(story, tellScenery);
    story.say({
        "The way was long, but the sun was shining, and {he} sang a song.",
        "{He} walked over the bridge and through the fields.",
    });
    sometimes(story, tellSight);
    story.paragraph();
    story.say({
        "Everything went well until {mishap}.",
        "{He} was halfway there when {mishap}.",
    });
    story.say({
        "<Oh no!> cried {h}. <What can I do now?> {He} sat down on a stone and [was sad|almost cried].",
        "{h} did not know what to do. <I cannot come with empty hands,> {he} thought.",
    });
    story.say({
        "Luckily {f.full} came along the road. <I can help,> said {f}. And so {rescue}.",
        "Then {he} met {f.full} and told the whole story. {f} had a good idea. {Rescue}.",
    });
    story.say({
        "<Come with me,> said {h}. <There will be [tea|cake|soup] for all of us.>",
        "<Thank you,> said {h}. <Without you I would have gone home.>",
    });
    sometimes(story, tellSmallTalk);
    story.paragraph();
    story.say({
        "When they came to the house, the {host} opened the door. <What a nice surprise!>",
        "{His} {host} was very happy to see {him} and thanked {him} for {gift}.",
    });
    story.say({
        "They sat by the fire and ate [cake|warm bread|soup], and {h} told them about the way.",
        "In the evening {h} walked home under the stars. <It was a good day,> {he} thought, <because I was "
        "not alone.>",
        "<Come back soon,> said the {host}. <And bring your friend {f}, too.>",
    });
}

} // namespace besa
