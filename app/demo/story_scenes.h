#pragma once

#include "story_writer.h"

namespace besa {

// Small free scenes that fit into every plot. They are drawn independently of it.

/// The weather and the sounds around the hero.
void tellScenery(StoryWriter& story);

/// What the hero likes and does not like.
void tellLikes(StoryWriter& story);

/// Something the hero sees on the way; fills {sight} so that the ending can come back to it.
void tellSight(StoryWriter& story);

/// The hero and the friend {f} talk about what things are like.
void tellSmallTalk(StoryWriter& story);

/// A remark at the end of the story about {sight}.
void recallSight(StoryWriter& story);

/// Tells the scene in two stories of three.
void sometimes(StoryWriter& story, void (*scene)(StoryWriter&));

} // namespace besa
