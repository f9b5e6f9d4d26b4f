#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

struct TaleText
{
    std::string_view plot; ///< name of the plot family
    std::string text;      ///< paragraphs separated by single newlines, no newline at the end
};

/// Story number `index` of a collection. Depends on nothing else: the same on every platform.
TaleText tellStory(std::uint64_t collection, std::uint64_t index);

/// Stories of a collection separated by lines `<|endoftext|>`, at least `bytes` long.
std::string storyFile(std::uint64_t collection, std::size_t bytes);

/// The stories of such a file.
std::vector<std::string> storiesOf(const std::string& file);

/// The first `count` stories of a collection.
std::vector<std::string> stories(std::uint64_t collection, std::size_t count);

} // namespace besa
