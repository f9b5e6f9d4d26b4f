#include "story_plots.h"

#include <array>

namespace besa {

std::span<const Plot> plots()
{
    static constexpr auto kPlots = std::to_array<Plot>({
        {"lost thing", tellLostThing},
        {"mistake", tellMistake},
        {"new friend", tellNewFriend},
        {"hide and seek", tellHideAndSeek},
        {"sharing", tellSharing},
        {"market", tellMarket},
        {"birthday", tellBirthday},
        {"garden", tellGarden},
        {"weather", tellWeather},
        {"building", tellBuilding},
        {"rescue", tellRescue},
        {"night", tellNight},
        {"race", tellRace},
        {"visit", tellVisit},
        {"riddle", tellRiddle},
        {"practice", tellPractice},
        {"illness", tellIllness},
    });
    return kPlots;
}

} // namespace besa
