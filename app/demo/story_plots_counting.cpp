#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

#include <array>

namespace besa {
namespace {

constexpr Noun kCoin = {"coin", "coins"};

/// For sale on the market; the price in coins is drawn by the story.
constexpr auto kGoods = std::to_array<std::string_view>(
    {"a loaf of bread", "a fish", "a bag of flour", "a pot of honey", "a jar of milk", "a warm hat",
     "a red kite", "a wooden spoon", "a bunch of flowers", "a new cup", "a ball of wool", "a little bell"});

} // namespace

void tellSharing(StoryWriter& story)
{
    StoryRandom& random = story.random();
    const Noun& snack = random.pick(snacks());
    const int all = random.between(3, 10);
    const int given = random.between(1, all / 2);
    const int left = all - given;
    const int eaten = random.between(1, left);
    story.setCount("all", all, snack);
    story.setCount("given", given, snack);
    story.setCount("left", left, snack);
    story.setCount("eaten", eaten, snack);
    story.setCount("rest", left - eaten, snack);
    story.set("snacks", snack.many);
    introduceHero(story);
    story.say({
        "One day {his} {elder} gave {him} {all.of}. <{All}!> said {h}. <I am so lucky.>",
        "One morning {he} found {all.of} in {his} basket. {He} was very happy.",
        "{He} had {all.of} in {his} bag for a long walk to the {place}.",
    });
    story.paragraph();
    sometimes(story, tellSight);
    story.say({
        "At the {place} {he} met {f.full}, who looked [sad|tired|weak]. <What is wrong?> asked {h}. <I am "
        "hungry,> said {f}. <I have had nothing to eat today.>",
        "{F.full} [came by|sat under a tree]. <Those {snacks} look good,> said {f}. <I forgot my lunch at "
        "home, so I have nothing.>",
        "On the way {he} saw {f.full}. {f} had dropped {fhis} lunch in the mud, so {fhe} was hungry.",
    });
    story.say({
        "{h} looked at {his} {snacks}. At first {he} wanted to keep all of them. But {he} saw that {f} was "
        "[hungry|sad].",
        "{h} thought about it. <If I give some away, I will have less,> {he} thought. <But {f} will have "
        "more.>",
        "{h} did not wait, because {he} was kind.",
    });
    story.say({
        "{He} gave {f} {given.of}. Now {h} had {left.of} left.",
        "<Here, take {given.of},> {he} said. {All} take away {given} is {left}, so {h} still had {left.of}.",
    });
    story.say({
        "<Thank you,> said {f}, and a big smile came to {fhis} face. They sat down and ate together.",
        "{f} was so happy that {fhe} began to sing. <You are a true friend,> {fhe} said.",
    });
    sometimes(story, tellSmallTalk);
    story.paragraph();
    if (left > eaten) {
        story.say({
            "{h} ate {eaten.of}, and then {he} had {rest.of} left for {his} {elder}.",
            "After {h} ate {eaten.of}, {rest.of} {rest.were} left. {He} took {rest.them} home.",
        });
    } else {
        story.say({
            "{h} ate {eaten.of}, and then there were no {snacks} left.",
            "{h} ate all of {his} {snacks}, and then the bag was empty.",
        });
    }
    story.say({
        "{h} had fewer {snacks} than before, but {he} had [a happy heart|a good friend].",
        "The next day {f} came back with [some bread|a big cake|a cup of soup] and gave half of it to {h}. "
        "Sharing made both of them happy.",
        "<They taste better when we eat together,> said {h}, and {f} agreed.",
    });
}

void tellMarket(StoryWriter& story)
{
    StoryRandom& random = story.random();
    const int purse = random.between(5, 12);
    const int first = random.between(1, purse - 3);
    const int left = purse - first;
    const int second = random.between(1, left);
    const std::size_t good = random.below(kGoods.size());
    const std::size_t other = (good + 1 + random.below(kGoods.size() - 1)) % kGoods.size();
    story.setCount("purse", purse, kCoin);
    story.setCount("cost1", first, kCoin);
    story.setCount("left1", left, kCoin);
    story.setCount("cost2", second, kCoin);
    story.setCount("left2", left - second, kCoin);
    story.set("good1", kGoods[good]);
    story.set("good2", kGoods[other]);
    introduceHero(story);
    sometimes(story, tellScenery);
    story.say({
        "One day {his} {elder} sent {him} to the market. {He} had {purse.of} in {his} pocket.",
        "On market day {he} had {purse.of}. <Buy {good1},> said {his} {elder}. <But do not lose the coins.>",
        "{He} had saved {purse.of}, and today {he} wanted to go to the market.",
    });
    story.paragraph();
    sometimes(story, tellSight);
    story.say({
        "The market was [loud and full of people|full of good smells|busy]. {h} walked from table to table.",
        "At the market there were [red apples and fresh bread|flowers and fish|cakes and cheese]. {h} looked "
        "at everything.",
    });
    story.say({
        "<How much is {good1}?> {he} asked. <It costs {cost1.of},> said the [old woman|farmer|baker|man with "
        "the big hat]. {h} paid {cost1.of}. Now {he} had {left1.of} left.",
        "{He} found {good1}. <That is {cost1.of}, please,> said the [seller|old man|woman]. {h} counted "
        "carefully and paid {cost1.of}. {Purse} take away {cost1} is {left1}, so {he} had {left1.of} left.",
    });
    story.say({
        "Then {he} saw {f.full}, who was crying. <I wanted to buy {good2} for my {elder}, but I lost my "
        "money,> said {f}. <It costs {cost2.of}.>",
        "Next to the gate stood {f.full}. <I need {good2},> said {f}, <but it costs {cost2.of}, and I have "
        "none.>",
    });
    story.paragraph();
    story.say({
        "{h} thought about it. Then {he} gave {f} {cost2.of}, and now {h} had {left2.of} left.",
        "<I can help you,> said {h}. {He} paid {cost2.of} for it. After that {he} had {left2.of} left.",
    });
    if (left == second) {
        story.say({
            "{His} pocket was empty, but {his} heart was full.",
            "It was all {he} had, but {h} did not mind.",
        });
    } else {
        story.say({
            "{h} put the rest back into {his} pocket and walked home with a smile.",
            "{He} gave the rest back to {his} {elder} in the evening.",
        });
    }
    story.say({
        "<You are so kind,> said {f}. <When I have money again, I will help you too.> And {fhe} did.",
        "{His} {elder} was proud. <You can count well,> {ehe} said, <and you know what a friend is worth.>",
        "{f} hugged {him}. Then they went home together, and {f} carried the bag.",
    });
}

} // namespace besa
