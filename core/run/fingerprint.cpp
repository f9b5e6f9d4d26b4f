#include "run/fingerprint.h"

#include "base/sha256.h"
#include "run/recipe_paths.h"

#include <filesystem>

namespace besa {

namespace fs = std::filesystem;

std::map<std::string, std::string> fingerprintModel(const Checkpoint& checkpoint, RunObserver& observer,
                                                    const std::stop_token& stop)
{
    std::int64_t total = 0;
    for (const auto& shard : checkpoint.shards()) {
        total += static_cast<std::int64_t>(shard->size());
    }
    std::map<std::string, std::string> hashes;
    hashes["config.json"] = sha256File(checkpoint.folder() / "config.json", stop);
    std::int64_t done = 0;
    for (const auto& shard : checkpoint.shards()) {
        const std::string file = shard->path().filename().string();
        observer.onStage({Stage::Open, done, total, "hash of " + file});
        hashes[file] = sha256File(shard->path(), stop);
        done += static_cast<std::int64_t>(shard->size());
    }
    observer.onStage({Stage::Open, total, total, ""});
    return hashes;
}

std::map<std::string, std::string> fingerprintData(const Recipe& recipe, const std::stop_token& stop)
{
    std::map<std::string, std::string> hashes;
    for (const std::string& file : dataFiles(recipe)) {
        if (fs::is_regular_file(file)) {
            hashes[file] = sha256File(file, stop);
        }
    }
    return hashes;
}

std::vector<std::string> changedNames(const std::map<std::string, std::string>& before,
                                      const std::map<std::string, std::string>& now)
{
    std::vector<std::string> changed;
    for (const auto& [name, hash] : before) {
        const auto found = now.find(name);
        if (found == now.end() || found->second != hash) {
            changed.push_back(name);
        }
    }
    return changed;
}

} // namespace besa
