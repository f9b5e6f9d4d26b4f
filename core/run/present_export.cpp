#include "run/present_export.h"

#include "base/error.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/mask_file.h"
#include "checkpoint/verify.h"
#include "run/recipe_paths.h"
#include "run/recipe_yaml.h"
#include "run/run_masks.h"

#include <ATen/ops/equal.h>

#include <algorithm>

namespace besa {

namespace {

namespace fs = std::filesystem;

/// Same recipe, same source, same masks: then all bytes are the same.
bool belongsTo(const RunRecord& record, const RunFiles& files, const fs::path& output)
{
    const MaskFile masks = MaskFile::open(output / "masks.safetensors");
    if (masks.info().recipeYaml != writeRecipe(withoutPlaces(record.recipe))) {
        return false;
    }
    for (const auto& [file, hash] : masks.info().base) {
        const auto own = record.fingerprints.model.find(file);
        if (own == record.fingerprints.model.end() || own->second != hash) {
            return false;
        }
    }
    const RunMasks own(files, record.blocks);
    return std::ranges::all_of(masks.info().shapes, [&](const auto& pruned) {
        const at::Tensor keep = own.keep(pruned.first);
        return keep.defined() && at::equal(keep, masks.keep(pruned.first));
    });
}

} // namespace

std::optional<ExportResult> findPresentExport(const RunRecord& record, const RunFiles& files,
                                              RunObserver& observer, const std::stop_token& stop)
{
    const fs::path output = record.output;
    if (!fs::exists(output / kSparsityFile)) {
        return {};
    }
    try {
        const VerifyReport report = verifyExport(output, observer, stop);
        if (report.ok() && belongsTo(record, files, output)) {
            return ExportResult{report.folder, report.tensors, report.zeros, report.weights};
        }
    } catch (const Error&) {
        return {}; // damaged or of another kind: not ours
    }
    return {};
}

} // namespace besa
