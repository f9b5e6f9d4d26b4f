#pragma once

#include "story_words.h"

#include <string>

namespace besa {

/// Draws the characters and the setting of a story, children or animals, and fills these slots:
///   {h} name of the hero, {hero} name or kind, {kind}, {trait}, {he} {him} {his}, {home}, {food}
///   {f} name of the friend, {friend} name or kind, {f.full} with an introduction, {fhe} {fhim} {fhis},
///   {ffood} {g} {g.full} {ghe} {ghim} {ghis}: a third character {elder} "mom" or "mother" and the like,
///   {ehe} {ehim} {ehis} {place}
void castStory(StoryWriter& story);

/// Opens the story: who the hero is, where the hero lives, what the hero is like.
void introduceHero(StoryWriter& story);

/// Draws a thing: {thing} with an adjective, {toy} the bare noun.
void drawThing(StoryWriter& story);

/// Draws `count` different hiding spots: {spot1}, {last1}, {reason1}, {spot2}, ...
void drawSpots(StoryWriter& story, int count);

} // namespace besa
