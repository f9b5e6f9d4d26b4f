#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

struct Riddle
{
    std::string_view text;
    std::string_view hint;
    std::string_view answer;
};

constexpr auto kRiddles = std::to_array<Riddle>({
    {"I am round and yellow. I come in the morning and go in the evening. What am I?", "It is warm",
     "the sun"},
    {"I fall from the sky, but I never get hurt. What am I?", "It makes you wet", "the rain"},
    {"I have four legs, but I cannot walk. What am I?", "You eat on it every day", "a table"},
    {"I have many teeth, but I never bite. What am I?", "You need it for your hair", "a comb"},
    {"I follow you all day, but I am gone at night. What am I?", "It needs light", "a shadow"},
    {"I run all day, but I have no feet. What am I?", "Fish live in it", "the river"},
    {"I am full of words, but I cannot speak. What am I?", "You can read it", "a book"},
    {"I have hands, but I cannot hold anything. What am I?", "It tells the time", "a clock"},
    {"I am white in winter and gone in spring. What am I?", "It is cold", "the snow"},
    {"I have a neck, but no head. What am I?", "Milk can be in it", "a bottle"},
    {"I am light as a feather, but nobody can hold me for long. What am I?", "You need it to live",
     "your breath"},
});

struct Skill
{
    std::string_view verb;    ///< infinitive without "to"
    std::string_view failure; ///< past tense, subject the hero
    std::string_view advice;
    std::string_view success; ///< past tense, subject the hero
};

constexpr auto kSkills = std::to_array<Skill>({
    {"swim", "got water in {his} nose", "Move your legs like a frog", "swam across the pond"},
    {"whistle", "only blew air", "Make your mouth small and round", "whistled a whole song"},
    {"bake bread", "burned the bread until it was black", "Count to one hundred, and then look at it",
     "took a golden loaf out of the oven"},
    {"jump over the stream", "fell into the water", "Start to run from far away", "landed on the other side"},
    {"play the drum", "hit {his} own thumb", "Start slowly and listen",
     "played so well that everybody danced"},
    {"climb the big tree", "slid down and hurt {his} knee", "Look for the next branch before you move",
     "sat at the very top and saw the whole village"},
    {"read", "mixed up the letters", "Say each letter out loud", "read a whole page without help"},
    {"skate on the ice", "fell on {his} back", "Bend your knees and look ahead",
     "made a big circle on the ice"},
    {"catch a ball", "dropped it again and again", "Keep your eyes on the ball",
     "caught the ball with one hand"},
});

} // namespace

void tellRiddle(StoryWriter& story)
{
    const Riddle& riddle = story.random().pick(kRiddles);
    const Riddle* wrong = &story.random().pick(kRiddles);
    while (wrong == &riddle) {
        wrong = &story.random().pick(kRiddles);
    }
    story.set("riddle", riddle.text);
    story.set("hint", riddle.hint);
    story.set("answer", riddle.answer);
    story.set("wrong", wrong->answer);
    story.fix("prize", "[a sweet cake|a golden coin|a bag of nuts|a shiny stone|a picture of a ship]");
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "One day {he} found a box with a note on it. The note said that only the answer to a riddle would "
        "open it.",
        "{f} knew many riddles. <If you find the answer, you will get {prize},> {fhe} said to {h}.",
        "At the gate of the {place} stood {f.full}. <You may go in if you can answer my riddle,> said {f}.",
    });
    story.say({
        "This was the riddle: <{riddle}>",
        "{h} listened. <{riddle}>",
    });
    story.paragraph();
    story.say({
        "{h} thought and thought. <Is it {wrong}?> {he} asked. <No, it is not {wrong},> said {f}. <Try "
        "again.>",
        "<I know it!> cried {h}. <It is {wrong}!> But that was wrong.",
        "{h} did not know it. {He} walked up and down and looked at the sky.",
    });
    story.say({
        "<I will give you a hint,> said {f}. <{hint}.>",
        "<Can you help me a little?> asked {h}. <{hint},> said {f}, and {fhe} smiled.",
        "{He} asked {his} {elder}, who only said, <{hint}.>",
    });
    story.say({
        "Then {h} began to smile. <Now I have it,> {he} said. <It is {answer}!>",
        "Suddenly it was clear to {him}. <{Answer}!> {he} shouted. <It is {answer}!>",
    });
    story.paragraph();
    story.say({
        "<That is right,> said {f}. <You are very clever.> And {h} got {prize}.",
        "The answer was right. {h} got {prize}, and {he} gave half of it to {f}.",
        "<Yes, it is {answer},> said {f}. {h} jumped for joy and got {prize}.",
    });
    story.say({
        "On the way home {h} asked everybody the same riddle, and nobody knew the answer.",
        "That night {he} made up {his} own riddle, and the next day it was {f} who had to think.",
        "<Do not give up too soon,> said {h}. <That is the trick.>",
    });
}

void tellPractice(StoryWriter& story)
{
    const Skill& skill = story.random().pick(kSkills);
    story.set("verb", skill.verb);
    story.set("failure", skill.failure);
    story.set("advice", skill.advice);
    story.set("success", skill.success);
    story.set("days", numberWord(story.random().between(2, 9)));
    introduceHero(story);
    story.say({
        "{He} wanted to learn to {verb}. {f} could do it, and it looked so easy.",
        "All {his} friends could {verb}, but {he} could not. That made {him} sad.",
    });
    story.say({
        "{h} tried it, but {he} {failure}. Everybody laughed.",
        "The first time {he} tried, {he} {failure}.",
    });
    story.paragraph();
    story.say({
        "<I will never learn it,> said {h}. <I am not good at it.>",
        "{h} was angry. <It is too hard for me,> {he} said, and {he} ran home.",
    });
    story.say({
        "{F.full} sat down next to {him}. <It was hard for me too,> said {f}. <{advice}. Then it gets "
        "easier.>",
        "{His} {elder} heard it and said, <Nobody can do everything at once. {advice}.>",
    });
    story.say({
        "So {h} tried again. {He} {failure} once more, but this time {he} did not give up.",
        "The next morning {he} began to practice. {He} practiced every day for {days} days.",
    });
    story.say({
        "Each day it went a little better.",
        "It was slow, but {he} could feel that it was getting better.",
        "Sometimes {he} was tired, but then {he} thought of what {he} wanted.",
    });
    story.paragraph();
    story.say({
        "And then, after {days} days, {he} {success}. <I can {verb}!> {he} shouted.",
        "One day {he} {success}. {He} could hardly believe it.",
    });
    story.say({
        "<I knew that you could do it,> said {f}. {h} was proud, because {he} had worked so hard.",
        "The others did not laugh any more. <Can you teach us?> they asked.",
        "Now {h} helps others who want to learn to {verb}. <{advice},> {he} tells them.",
    });
}

} // namespace besa
