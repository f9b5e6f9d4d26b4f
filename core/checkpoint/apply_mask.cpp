#include "checkpoint/apply_mask.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/export.h"
#include "checkpoint/mask_file.h"

namespace besa {

namespace {

[[noreturn]] void throwOtherModel(const std::string& what, const std::filesystem::path& masksFile)
{
    throw Error(ExitCode::Model, {"the masks were made for another model: " + what, masksFile.string(),
                                  "Give the model folder that the masks were made from."});
}

/// Shapes first: they tell another model apart without reading its weights.
void requireSameTensors(const Checkpoint& source, const MaskFileInfo& info,
                        const std::filesystem::path& masksFile)
{
    for (const auto& [weight, shape] : info.shapes) {
        if (!source.has(weight)) {
            throwOtherModel("this one has no " + weight, masksFile);
        }
        if (source.place(weight).entry->shape != std::vector(shape.begin(), shape.end())) {
            throwOtherModel("the shape of " + weight + " differs", masksFile);
        }
    }
    if (info.base.size() != source.shards().size()) {
        throwOtherModel("the number of weight files differs", masksFile);
    }
    for (const auto& shard : source.shards()) {
        if (!info.base.contains(shard->path().filename().string())) {
            throwOtherModel("its weight files have other names", masksFile);
        }
    }
}

} // namespace

ExportResult applyMask(const std::string& model, const std::filesystem::path& masksFile,
                       const std::filesystem::path& target, bool overwrite, RunObserver& observer,
                       const std::stop_token& stop)
{
    const auto source = Checkpoint::open(model);
    const MaskFile masks = MaskFile::open(masksFile);
    const MaskFileInfo& info = masks.info();
    requireSameTensors(*source, info, masksFile);
    ExportTexts texts{.recipeYaml = info.recipeYaml,
                      .modelCard = info.modelCard,
                      .provenance = info.provenance,
                      .method = info.method,
                      .target = info.target};
    return exportModel(*source,
                       {.masks = [&](const std::string& weight) { return masks.keep(weight); },
                        .target = target,
                        .overwrite = overwrite,
                        .expectedSource = info.base,
                        .texts = [&](const ExportResult&) { return texts; }},
                       observer, stop);
}

} // namespace besa
