#pragma once

#include "story_writer.h"

#include <span>
#include <string_view>

namespace besa {

/// One family of stories: tells a whole story into a writer whose cast is drawn.
struct Plot
{
    std::string_view name;
    void (*tell)(StoryWriter&);
};

// Things and friends. story_plots_friends.cpp
void tellLostThing(StoryWriter& story);
void tellMistake(StoryWriter& story);
void tellNewFriend(StoryWriter& story);
void tellHideAndSeek(StoryWriter& story);

// Counting. story_plots_counting.cpp
void tellSharing(StoryWriter& story);
void tellMarket(StoryWriter& story);

// The year. story_plots_year.cpp
void tellBirthday(StoryWriter& story);
void tellGarden(StoryWriter& story);

// Trouble and how it ends. story_plots_trouble.cpp
void tellWeather(StoryWriter& story);
void tellBuilding(StoryWriter& story);
void tellRescue(StoryWriter& story);

// At home. story_plots_home.cpp
void tellNight(StoryWriter& story);
void tellIllness(StoryWriter& story);

// Journeys. story_plots_journeys.cpp
void tellRace(StoryWriter& story);
void tellVisit(StoryWriter& story);

// Lessons. story_plots_lessons.cpp
void tellRiddle(StoryWriter& story);
void tellPractice(StoryWriter& story);

std::span<const Plot> plots();

} // namespace besa
