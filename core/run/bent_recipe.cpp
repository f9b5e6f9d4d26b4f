#include "run/bent_recipe.h"

#include "base/error.h"
#include "pruning/allocation/allocation_file.h"
#include "pruning/allocation/fixed.h"
#include "pruning/metric/metric.h"
#include "run/matrix_view.h"
#include "run/recipe_paths.h"
#include "run/run_reader.h"

#include <filesystem>
#include <utility>

namespace besa {

namespace {

Allocation allocationOf(const RunRecord& record)
{
    if (record.blocks == 0 || std::cmp_less(record.finished.size(), record.blocks)) {
        throw Error(ExitCode::Usage, {"only " + std::to_string(record.finished.size()) + " of " +
                                          std::to_string(record.blocks) + " blocks are pruned",
                                      record.folder, "Let the run finish first."});
    }
    Allocation allocation;
    for (const BlockReport& report : record.finished) {
        BlockAllocation& block = allocation.blocks.emplace_back();
        for (const Site site : kSites) {
            block[index(site)] = {report.sites[index(site)].zeros,
                                  readRowZeros(record.folder, report.block, site)};
        }
    }
    return allocation;
}

void bend(BlockAllocation& block, const BlockReport& report, const BlockCounts& zeros)
{
    for (const Site site : kSites) {
        const SiteReport& shape = report.sites[index(site)];
        const std::int64_t total = zeros[index(site)];
        requireZerosFit(total, shape.rows * shape.columns, report.block, site);
        SiteAllocation& allocation = block[index(site)];
        allocation = {total, shiftRows(allocation.rows, shape.columns, total)};
    }
}

/// What a fixed allocation takes of the settings: importance and loss.
BesaOptions measuredAs(const Recipe& recipe)
{
    BesaOptions options;
    options.metric = metricOf(recipe);
    options.objective = recipe.besa.objective;
    options.normalizeOverAll = recipe.besa.normalizeOverAll;
    if (recipe.method == Method::Besa || recipe.method == Method::Fixed) {
        options.reference = recipe.besa.reference;
    }
    return options;
}

} // namespace

Allocation runAllocation(const std::string& runFolder)
{
    return allocationOf(readRun(runFolder));
}

Recipe saveBentRecipe(const std::string& runFolder, const std::map<int, BlockCounts>& changed,
                      const std::string& allocationFile)
{
    const RunRecord record = readRun(runFolder);
    Allocation allocation = allocationOf(record);
    for (const auto& [block, zeros] : changed) {
        if (block < 0 || block >= record.blocks) {
            throw Error(ExitCode::Usage, {"there is no block " + std::to_string(block), runFolder,
                                          "Name a block of the run."});
        }
        const auto b = static_cast<std::size_t>(block);
        bend(allocation.blocks[b], record.finished[b], zeros);
    }
    writeAllocation(allocationFile, allocation);
    Recipe recipe = withAbsolutePaths(record.recipe, record.workingDirectory);
    recipe.besa = measuredAs(recipe);
    recipe.method = Method::Fixed;
    recipe.allocation = std::filesystem::absolute(allocationFile).lexically_normal().string();
    recipe.sparsity = Recipe{}.sparsity; // the counts say it all
    recipe.output.clear();
    recipe.run.clear();
    recipe.overwrite = false;
    return recipe;
}

} // namespace besa
