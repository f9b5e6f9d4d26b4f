#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

struct Noise
{
    std::string_view sound; ///< "a scratching sound"
    std::string_view fear;  ///< what the hero believes
    std::string_view truth; ///< the real cause, a main clause
};

constexpr auto kNoises = std::to_array<Noise>({
    {"a scratching sound", "a monster", "it was only a branch that moved in the wind"},
    {"a soft tap, tap, tap", "a ghost", "it was only the rain that dripped from the roof"},
    {"a deep howl", "a wolf", "it was only the wind in the chimney"},
    {"a loud bump", "a thief", "it was only the cat, who had jumped from the shelf"},
    {"a strange squeak", "a giant bat", "it was only the old door, which was not closed"},
    {"a long rumble", "a dragon", "it was only the old dog, who was snoring"},
    {"a quick patter", "a little ghost", "it was only a hedgehog, who was looking for food"},
});

} // namespace

void tellNight(StoryWriter& story)
{
    const Noise& noise = story.random().pick(kNoises);
    story.set("sound", noise.sound);
    story.set("fear", noise.fear);
    story.set("truth", noise.truth);
    introduceHero(story);
    story.say({
        "{He} was afraid of the dark, but {he} did not tell anybody.",
        "When it got dark, {he} did not like to be alone.",
        "One night {he} could not sleep, because the moon was too bright.",
    });
    story.say({
        "One night {he} was in bed when {he} heard {sound}.",
        "Late at night there was {sound}.",
    });
    story.paragraph();
    story.say({
        "<That must be {fear}!> thought {h}. {He} pulled the blanket over {his} head.",
        "{h} sat up. {His} heart beat fast. <Is it {fear}?> {he} whispered.",
    });
    story.say({
        "{He} waited, and there it was again: {sound}. {h} was so scared that {he} could not move.",
        "{He} ran to {his} {elder}. <There is {fear} in the house!> {he} cried.",
        "{He} woke up {f}, who slept in the same room that night. <Do you hear that?> {he} asked. <It is "
        "{fear}!>",
    });
    story.say({
        "Then {he} took a deep breath. <I will go and look,> {he} said. <If I know what it is, I will not be "
        "afraid.>",
        "<Let us go and see,> said a sleepy voice. They took a lamp and went together, hand in hand.",
    });
    story.paragraph();
    story.say({
        "Step by step {he} came closer, held up the lamp and looked. And then {he} laughed, because {truth}.",
        "In the light of the lamp there was no monster and no ghost. {Truth}.",
    });
    story.say({
        "{h} went back to bed and slept until morning. {He} was not afraid any more.",
        "<In the dark everything sounds big,> said {h}. <In the light it is small.> Then {he} fell asleep.",
        "The next day {he} told {f} about it, and they laughed together.",
    });
}

void tellIllness(StoryWriter& story)
{
    story.fix("cure", "[hot soup|tea with honey|a warm blanket|a bowl of berries]");
    story.fix("pain", "[a cold|a fever|a sore throat|a bad cough]");
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "Every day {he} played with {f} at the {place}. But one day {f} did not come.",
        "One morning {he} waited for {f} at the {place}, but {fhe} was not there.",
    });
    story.say({
        "{h} waited and waited. <Maybe {fhe} does not like me any more,> {he} thought.",
        "<Where can {fhe} be?> {h} wondered, and {he} began to worry.",
    });
    story.paragraph();
    story.say({
        "So {he} went to see {fhim}. {f} was in bed and had {pain}. <I cannot play today,> {fhe} said in a "
        "weak voice.",
        "{g} came by and said, <{f} is ill. {Fhe} has {pain}.> {h} ran to {fhis} house at once.",
    });
    story.say({
        "{h} went home and told {his} {elder} about it. Together they made {cure} for {f}.",
        "<I know what you need,> said {h}. <I will bring you {cure}.>",
    });
    sometimes(story, tellSight);
    story.say({
        "{He} carried it to {f} and sat by {fhis} bed. {He} told funny stories until {f} laughed.",
        "{h} stayed all afternoon and read a book to {fhim}.",
        "Because {f} was bored, {h} drew a picture for {fhim}. It showed the two of them at the {place}.",
    });
    sometimes(story, tellSmallTalk);
    story.say({
        "{h} came back every day. On the third day {f} could sit up, and on the fourth day {fhe} could walk.",
        "The next day {f} felt better, because {fhe} had slept well.",
    });
    story.paragraph();
    story.say({
        "Soon {f} was well again, and they went back to the {place}.",
        "A week later {f} stood at the door. <I am well again,> {fhe} said. <Let us play!>",
    });
    story.say({
        "But then {h} began to sneeze. Now {he} had {pain}, and this time it was {f} who brought {cure}.",
        "<{Cure} helped me,> said {f}, <but a good friend helped me more.>",
        "<Thank you for coming every day,> said {f}. <You would do the same for me,> said {h}.",
    });
}

} // namespace besa
