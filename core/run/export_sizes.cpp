#include "run/export_sizes.h"

#include "base/paths.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/other_files.h"
#include "run/recipe_paths.h"
#include "run/run_files.h"
#include "run/run_reader.h"

#include <filesystem>

namespace besa {

namespace {

namespace fs = std::filesystem;

/// Recipe, model card and the manifest, which has a few lines for each pruned matrix.
constexpr std::int64_t kTexts = 12'000;
constexpr std::int64_t kManifestLine = 300;

std::int64_t fileBytes(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

ExportSizes exportSizes(const std::string& runFolder, const std::string& destination)
{
    const RunRecord record = readRun(runFolder);
    const auto checkpoint = Checkpoint::open(withAbsolutePaths(record.recipe, record.workingDirectory).model);
    ExportSizes sizes;
    for (const auto& shard : checkpoint->shards()) {
        sizes.source += static_cast<std::int64_t>(shard->size());
    }
    for (const OtherFile& file : listOtherFiles(*checkpoint).files) {
        sizes.source += static_cast<std::int64_t>(file.bytes);
    }
    const RunFiles files{runFolder};
    std::int64_t zeroBytes = 0;
    std::int64_t matrices = 0;
    for (const BlockReport& block : record.finished) {
        sizes.masks += fileBytes(files.masks(block.block));
        for (const Site site : kSites) {
            const TensorPlace& place = checkpoint->place(siteWeightName(block.block, site));
            zeroBytes +=
                block.sites[index(site)].zeros * static_cast<std::int64_t>(dtypeBytes(place.entry->dtype));
            ++matrices;
        }
    }
    sizes.folder = sizes.source + sizes.masks + kTexts + matrices * kManifestLine;
    sizes.skipped = sizes.folder - zeroBytes;
    sizes.free = freeBytes(destination.empty() ? record.output : destination);
    return sizes;
}

} // namespace besa
