#pragma once

#include <filesystem>
#include <string>

namespace besa {

/// What people call the model in `folder`: "org/name" for a snapshot in a Hugging Face cache, else the name
/// of the folder.
std::string modelId(const std::filesystem::path& folder);

/// The part of `modelId` after the slash, for file names.
std::string modelName(const std::filesystem::path& folder);

} // namespace besa
