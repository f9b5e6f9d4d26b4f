#include "cli/record_view.h"

#include "cli/format.h"
#include "cli/options_reference.h"
#include "cli/site_counts.h"
#include "report/option_value.h"
#include "run/report_json.h"

namespace besa::cli {

namespace {

std::string optionOf(const Recipe& recipe, std::string_view key)
{
    return optionText(*findOption(key), recipe);
}

std::string perplexityCell(const std::optional<Perplexity>& perplexity)
{
    return perplexity ? formatNumber(perplexity->value) : "-";
}

/// Settings that are not the default, one a line.
std::string settingsText(const Recipe& recipe)
{
    TextTable table({{"setting"}, {"value"}});
    for (const Option& option : optionTable()) {
        if (!isDefault(option, recipe)) {
            table.add({std::string(option.key), optionText(option, recipe)});
        }
    }
    return table.text();
}

std::string blocksText(const std::vector<BlockReport>& blocks)
{
    TextTable table({{"block", true},
                     {"sparsity", true},
                     {"first loss", true},
                     {"last loss", true},
                     {"final loss", true},
                     {"dense error", true},
                     {"time", true}});
    const auto number = [](const std::optional<double>& value) {
        return value ? formatNumber(*value) : std::string("-");
    };
    for (const BlockReport& block : blocks) {
        const double sparsity = block.weights() > 0 ? double(block.zeros()) / double(block.weights()) : 0.0;
        table.add(
            {std::to_string(block.block), formatPercent(sparsity), number(block.firstLoss),
             number(block.lastLoss), formatNumber(block.loss), number(block.denseLoss),
             formatSeconds(block.secondsStatistics + block.secondsLearning + block.secondsPropagation)});
    }
    return table.text();
}

} // namespace

std::vector<std::string> recordCells(const RunRecord& record)
{
    if (record.problem && record.blocks == 0) {
        return {record.folder, "unreadable: " + record.problem->what};
    }
    return {record.folder,
            std::string(statusName(record.status)),
            optionOf(record.recipe, "method"),
            formatPercent(record.target()),
            record.weights > 0 ? formatPercent(record.sparsity()) : "-",
            std::to_string(record.finished.size()) + "/" + std::to_string(record.blocks),
            perplexityCell(record.densePerplexity),
            perplexityCell(record.prunedPerplexity),
            formatSeconds(record.seconds)};
}

nlohmann::ordered_json recordJson(const RunRecord& record)
{
    Json json{{"run", record.folder},
              {"status", statusName(record.status)},
              {"live", record.live},
              {"created", record.created},
              {"model", record.recipe.model},
              {"output", record.output},
              {"method", optionOf(record.recipe, "method")},
              {"target", record.target()}};
    putCounts(json, record.zeros, record.weights);
    json["blocks"] = record.blocks;
    json["finished_blocks"] = record.finished.size();
    json["seconds"] = record.seconds;
    if (record.densePerplexity) {
        json["dense_perplexity"] = toJson(*record.densePerplexity);
    }
    if (record.prunedPerplexity) {
        json["pruned_perplexity"] = toJson(*record.prunedPerplexity);
    }
    if (record.problem) {
        json["problem"] = toJson(*record.problem);
    }
    return json;
}

std::string recordText(const RunRecord& record)
{
    TextTable head({{"run"}, {record.folder}});
    head.add({"status", std::string(statusName(record.status))});
    if (record.problem) {
        head.add({"problem", record.problem->what});
        head.add({"", record.problem->where});
        head.add({"", record.problem->remedy});
    }
    head.add({"created", record.created + ", version " + record.toolVersion});
    head.add({"output", record.output});
    head.add({"compute",
              record.compute + " on " + record.device + ", " + formatCounted(record.threads, "thread")});
    head.add({"calibration", formatCounted(record.calibration.samples, "window") + " of " +
                                 formatCounted(record.calibration.length, "token") + ", " +
                                 record.calibration.sampling + ", from " + record.calibration.source});
    head.add({"token hash", record.fingerprints.calibrationTokens});
    const std::string counted = record.weights > 0
                                    ? formatPercent(record.sparsity(), 3) + " counted, "
                                    : std::string("nothing counted yet: no block is finished, ");
    head.add({"sparsity", counted + formatPercent(record.target(), 3) + " asked"});
    head.add({"perplexity", perplexityCell(record.densePerplexity) + " dense, " +
                                perplexityCell(record.prunedPerplexity) + " pruned"});
    head.add({"blocks", std::to_string(record.finished.size()) + " of " + std::to_string(record.blocks)});
    head.add({"time", formatSeconds(record.seconds)});
    const std::string text = head.text() + "\n" + settingsText(record.recipe);
    return record.finished.empty()
               ? text
               : text + "\n" + blocksText(record.finished) + "\n" + sitesText(countSites(record.finished));
}

nlohmann::ordered_json recordDetailsJson(const RunRecord& record)
{
    Json json = recordJson(record);
    json["tool_version"] = record.toolVersion;
    json["working_directory"] = record.workingDirectory;
    json["threads"] = record.threads;
    json["compute"] = record.compute;
    json["device"] = record.device;
    json["recipe"] = recipeJson(record.recipe);
    json["calibration"] = toJson(record.calibration);
    json["fingerprints"] = toJson(record.fingerprints);
    json["sites"] = record.finished.empty() ? Json::object() : sitesJson(countSites(record.finished));
    json["block_results"] = Json::array();
    for (const BlockReport& block : record.finished) {
        json["block_results"].push_back(toJson(block));
    }
    return json;
}

} // namespace besa::cli
