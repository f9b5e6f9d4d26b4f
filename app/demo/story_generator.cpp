#include "story_generator.h"

#include "story_cast.h"
#include "story_plots.h"
#include "story_scenes.h"

namespace besa {
namespace {

constexpr std::string_view kSeparator = "\n<|endoftext|>\n";

/// Step of splitmix64: spreads neighbouring numbers over all 64 bits.
std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

} // namespace

TaleText tellStory(std::uint64_t collection, std::uint64_t index)
{
    StoryWriter story(mixed(mixed(collection) ^ index));
    castStory(story);
    const Plot& plot = story.random().pick(plots());
    plot.tell(story);
    if (story.has("sight") && story.random().below(2) == 0) {
        recallSight(story);
    }
    return {plot.name, story.text()};
}

std::string storyFile(std::uint64_t collection, std::size_t bytes)
{
    std::string file;
    for (std::uint64_t index = 0; file.size() < bytes; ++index) {
        file += tellStory(collection, index).text;
        file += kSeparator;
    }
    return file;
}

std::vector<std::string> storiesOf(const std::string& file)
{
    std::vector<std::string> all;
    std::size_t begin = 0;
    for (std::size_t end = file.find(kSeparator); end != std::string::npos;
         end = file.find(kSeparator, begin)) {
        all.push_back(file.substr(begin, end - begin));
        begin = end + kSeparator.size();
    }
    return all;
}

std::vector<std::string> stories(std::uint64_t collection, std::size_t count)
{
    std::vector<std::string> all;
    all.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        all.push_back(tellStory(collection, index).text);
    }
    return all;
}

} // namespace besa
