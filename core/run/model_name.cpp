#include "run/model_name.h"

#include <string_view>

namespace besa {

namespace fs = std::filesystem;

std::string modelId(const fs::path& folder)
{
    constexpr std::string_view prefix = "models--";
    const fs::path absolute = fs::weakly_canonical(fs::absolute(folder));
    const fs::path snapshots = absolute.parent_path();
    const std::string repository = snapshots.parent_path().filename().string();
    if (snapshots.filename() != "snapshots" || !repository.starts_with(prefix)) {
        return absolute.filename().string();
    }
    std::string id = repository.substr(prefix.size());
    const std::size_t dashes = id.find("--");
    if (dashes != std::string::npos) {
        id.replace(dashes, 2, "/");
    }
    return id;
}

std::string modelName(const fs::path& folder)
{
    const std::string id = modelId(folder);
    return id.substr(id.find('/') + 1); // npos + 1 is 0: the whole id
}

} // namespace besa
