#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

constexpr auto kHidingPlaces = std::to_array<std::string_view>(
    {"under the bed", "behind the door", "in the tall grass", "under a bush", "behind a big rock",
     "under the old bench", "in the hay", "in the boat", "behind the wood pile", "in the empty barrel",
     "under the stairs", "inside the hollow tree"});

} // namespace

void tellLostThing(StoryWriter& story)
{
    drawThing(story);
    drawSpots(story, 3);
    story.fix("junk1", story.random().pick(uselessFinds()));
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "{He} had a {thing}. [It was a gift from {his} {elder}.|{He} played with it every day.|{He} took it "
        "everywhere.]",
        "{His} {elder} had given {him} a {thing}, and {he} [loved it very much|was proud of it].",
        "The thing {he} loved most was {his} {thing}.",
    });
    story.paragraph();
    story.say({
        "One [morning|day|evening], the {toy} was gone. <Where is my {toy}?> [asked|cried] {h}. {He} felt "
        "[sad|very sad] because {he} [could not find it|did not know where it was].",
        "But one [morning|day|evening], {hero} could not find {his} {toy}. {He} [began to cry|was sad and "
        "worried]. <My {toy} is lost!> {he} said.",
    });
    story.say({
        "First {he} looked {spot1}, but there was only {junk1}. Then {he} looked {spot2}. [There was "
        "nothing|The {toy} was not there].",
        "{He} looked {spot1} and {spot2}. {He} found {junk1}, but no {toy}.",
    });
    story.say({
        "{F.full} came by. <Why are you so sad?> asked {f}. <I lost my {thing},> said {h}. <[I will help "
        "you|Let us look together|Two can look better than one],> said {f}.",
        "Then {h} met {f.full}. <Can you help me?> {he} asked. <I lost my {thing}.> <[Of course|Yes, I "
        "can],> said {f}.",
    });
    story.say({
        "<When did you have it last?> asked {f}. {h} thought [hard|for a while]. <I had it {last3},> {he} "
        "said.",
        "<Think back,> said {f}. <When did you see it last?> <It was {last3},> said {h}.",
    });
    story.paragraph();
    story.say({
        "So they looked {spot3}, and there was the {thing}! {reason3}.",
        "They ran to look {spot3}. There it was! {reason3}.",
    });
    story.say({
        "{h} was so happy that {he} [jumped|danced|hugged {f}]. <Thank you for your help,> {he} said. From "
        "then on, {he} [always put the {toy} in its place|took good care of the {toy}].",
        "<You found it!> cried {h}. <[We found it together|It was easy with two of us],> said {f}. After "
        "that, {h} [always knew where {his} {toy} was|never left {his} {toy} alone again].",
        "{h} [smiled|laughed] and thanked {f}. That night {he} went to sleep with the {toy} next to {his} "
        "bed.",
    });
}

void tellMistake(StoryWriter& story)
{
    story.fix("owned", "[blue cup|glass bowl|white plate|old clock|clay pot|green vase]");
    introduceHero(story);
    story.say({
        "One day {he} [was running through the house|played with a ball inside|danced around the table], "
        "even though {his} {elder} had said, <Be careful in here.>",
        "{He} liked to [run|jump|dance] in the house. <Please go outside to play,> {his} {elder} always "
        "said. One day {he} did not listen.",
    });
    story.say({
        "{He} bumped into the table, and the {owned} fell down. It broke into [many|two|three] pieces.",
        "Suddenly there was a loud crash. The {owned} had fallen to the floor and was broken.",
    });
    story.paragraph();
    story.say({
        "{h} was [scared|afraid]. <[Oh no!|What now?]> {he} thought. {He} hid the pieces [under the bed|in a "
        "box|behind the door] and said nothing.",
        "{h} did not want anybody to be angry, so {he} hid the pieces [under the bed|in a box|behind the "
        "door].",
    });
    story.say({
        "At dinner {his} {elder} asked, <Have you seen my {owned}?> {h} said, <No.> But {he} felt bad, and "
        "{his} stomach hurt. {He} could not eat.",
        "In the evening {his} {elder} looked for the {owned}. <Maybe it is lost,> {ehe} said sadly. When {h} "
        "saw {his} {elder} so sad, {he} felt [bad|even worse].",
    });
    story.say({
        "{F.full} said, <You should tell the truth. It is hard, but it helps.>",
        "{h} told {f.full} about it. <Say that you are sorry,> said {f}. <That is what I would do.>",
        "That night {h} could not sleep, because {he} had not told the truth.",
    });
    story.paragraph();
    story.say({
        "So {he} went to {his} {elder} and said, <I broke your {owned}. I am sorry.>",
        "At last {he} took the pieces to {his} {elder}. <I did it,> {he} said. <I broke it, and I hid it. I "
        "am very sorry.>",
    });
    story.say({
        "{His} {elder} was quiet for a moment. Then {ehe} hugged {him}. <Thank you for telling me,> {ehe} "
        "said. <[A cup of truth|The truth] is worth more than a {owned}.>",
        "{His} {elder} was a little angry at first, but then {ehe} smiled. <It was brave to tell me,> {ehe} "
        "said.",
    });
    story.say({
        "Together they glued the pieces, and the {owned} looked almost like new. {h} felt light and happy "
        "again.",
        "They cleaned the floor together. From that day on, {h} [played outside|was more careful in the "
        "house].",
        "{h} gave {his} {elder} {his} own {owned}. It was not the same, but it made {ehim} smile.",
    });
}

void tellNewFriend(StoryWriter& story)
{
    story.fix("hobby", "[build towers|look at the stars|sing songs|draw pictures|collect stones|climb "
                       "trees|catch leaves|tell jokes]");
    introduceHero(story);
    story.say({
        "{He} was new [here|in this place] and had no friends, so {he} often felt lonely.",
        "{He} liked to {hobby}, but {he} had nobody to do it with. That made {him} sad.",
        "All the others played together, but {h} was too shy to ask them. {He} sat alone.",
    });
    story.paragraph();
    sometimes(story, tellScenery);
    story.say({
        "One day {he} went to the {place}. There {he} saw a {fkind} who was sitting all alone.",
        "One morning {he} heard someone cry near the {place}. It was a little {fkind}.",
        "Then a {fkind} came to live next door. {Fhe} [stood by the fence|looked out of the window] and did "
        "not say a word.",
    });
    story.say({
        "{h} wanted to say hello, but {his} heart beat fast. <What if {fhe} does not like me?> {he} thought.",
        "{h} took a deep breath and went closer.",
        "At first {h} hid behind a tree. Then {he} remembered what {his} {elder} had said: <A smile is a "
        "good start.>",
    });
    story.say({
        "<Hello, my name is {h},> {he} said. <What is your name?> <I am {f},> said the {fkind} [quietly|with "
        "a small smile].",
        "<Hello,> said {h}. <I am {h}. Do you want to play with me?> The {fkind} looked up. <Yes, please,> "
        "{fhe} said. <My name is {f}.>",
    });
    story.say({
        "<What do you like to do?> asked {h}. <I like to {hobby},> said {f}. <[Me too|So do I]!> cried {h}.",
        "<Do you like to {hobby}?> asked {f}. <That is what I like best!> said {h}. Both of them laughed.",
    });
    story.paragraph();
    story.say({
        "They went to the {place} to {hobby} until the sun went down.",
        "All afternoon they played at the {place}, and {h} was not shy at all.",
        "{h} shared {his} {food} with {f}, and then they began to {hobby} together.",
    });
    sometimes(story, tellSmallTalk);
    story.say({
        "When it was time to go home, {f} asked, <Will you come back tomorrow?> <Of course,> said {h}. <That "
        "is what friends do.>",
        "From that day on, {h} and {f} met every day. {h} was never lonely again.",
        "In the evening {h} told {his} {elder}, <Today I found a friend.> {He} was so happy that {he} could "
        "hardly sleep.",
    });
}

void tellHideAndSeek(StoryWriter& story)
{
    const std::size_t first = story.random().below(kHidingPlaces.size());
    const std::size_t second =
        (first + 1 + story.random().below(kHidingPlaces.size() - 1)) % kHidingPlaces.size();
    story.set("spot1", kHidingPlaces[first]);
    story.set("spot2", kHidingPlaces[second]);
    const int top = story.random().between(5, 10);
    story.set("top", numberWord(top));
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "One [sunny|warm|cloudy] day {he} played hide and seek with {f} and {g}.",
        "{f} and {g} came to play. <Let us play hide and seek,> said {f}.",
    });
    story.say({
        "{h} closed {his} eyes and counted to {top}. {f} and {g} ran away to hide.",
        "<I will count to {top},> said {h}. {He} covered {his} eyes, and the two others ran off.",
    });
    if (top == 5) {
        story.say("<One, two, three, four, five! Here I come!> {he} [called|cried].");
    } else {
        story.say("[<Here I come!> {he} called.|<Ready or not, here I come!> {he} cried.]");
    }
    story.paragraph();
    story.say({
        "First {h} looked {spot1}. {He} saw a [foot|tail|hat|nose] there. <I see you, {f}!> {he} called. {f} "
        "came out and laughed. Now one was found and one was left.",
        "{h} heard a [giggle|sneeze|small noise] {spot1}. It was {f}! <Oh, you found me,> said {f}. <But you "
        "will not find {g} so soon.>",
    });
    story.say({
        "They looked for {g} everywhere, but {ghe} was not [behind the house|in the shed|up in the tree]. "
        "{h} began to worry.",
        "Then {h} looked for {g}. {He} looked high and low, but {g} was gone. A long time went by.",
    });
    story.say({
        "<{g}, you can come out now!> {h} called. Nobody answered.",
        "<Maybe {ghe} went home,> said {f}. <No,> said {h}. <{g} would tell us first.>",
    });
    story.paragraph();
    story.say({
        "At last they found {g} {spot2}. {Ghe} had fallen asleep there! They all laughed.",
        "Then they heard a soft sound {spot2}. There was {g}, fast asleep. <Wake up, {g},> said {h}. <You "
        "won!>",
        "Finally {h} looked {spot2}. <Here you are!> {he} cried. {g} smiled. <That was the best place of "
        "all,> {ghe} said.",
    });
    story.say({
        "Because {g} was found last, {ghe} was the winner. The next time {ghe} had to count.",
        "Then they went home and ate {food} together, because all three were hungry.",
        "<Next time I want to hide too,> said {h}. <Then I will count,> said {f}.",
    });
}

} // namespace besa
