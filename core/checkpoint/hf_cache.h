#pragma once

#include "report/cached_model.h"
#include "report/problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace besa {

/// Folder of the Hugging Face cache by the environment (formats §9): HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE,
/// HF_HOME/hub, XDG_CACHE_HOME/huggingface/hub, ~/.cache/huggingface/hub. It may not exist.
std::filesystem::path hfCacheFolder();

/// All models of the cache, sorted by id. Never writes; folders that cannot be read are left out.
std::vector<CachedModel> listCachedModels(const std::filesystem::path& cache);

/// True for "org/name" or "name" as the hub allows them.
bool isCacheId(std::string_view text);

struct ResolvedModel
{
    std::filesystem::path folder;
    std::vector<Problem> warnings;
};

/// The snapshot an id stands for: that of `main`, or the only one. Throws Error(Model).
ResolvedModel resolveCachedModel(const std::string& id, const std::filesystem::path& cache);

} // namespace besa
