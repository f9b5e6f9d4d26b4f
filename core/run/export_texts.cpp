#include "run/export_texts.h"

#include "report/option_value.h"
#include "run/model_card.h"
#include "run/model_name.h"
#include "run/recipe_paths.h"
#include "run/recipe_yaml.h"
#include "run/report_json.h"
#include "run/result_names.h"

namespace besa {

namespace {

Json evaluationJson(const Perplexity& perplexity)
{
    Json json = toJson(perplexity);
    json["source"] = withoutFolders(perplexity.source);
    json.erase("seconds");
    return json;
}

/// "cuda" of "cuda:1": which of several GPUs it was says nothing about the result.
std::string withoutNumber(const std::string& device)
{
    return device.substr(0, device.find(':'));
}

Json provenance(const RunRecord& record, const ExportResult& counted,
                const std::filesystem::path& sourceFolder)
{
    Json calibration = toJson(record.calibration);
    calibration["source"] = withoutFolders(record.calibration.source);
    calibration["token_hash"] = record.fingerprints.calibrationTokens;
    Json json{{"base_model", modelId(sourceFolder)}, {"base_files", record.fingerprints.model},
              {"method", methodName(record.recipe)}, {"target", statedSparsity(record.recipe, counted)},
              {"compute", record.compute},           {"device", withoutNumber(record.device)},
              {"threads", record.threads},           {"calibration", std::move(calibration)}};
    if (record.densePerplexity) {
        json["evaluation"]["dense"] = evaluationJson(*record.densePerplexity);
    }
    if (record.prunedPerplexity) {
        json["evaluation"]["pruned"] = evaluationJson(*record.prunedPerplexity);
    }
    return json;
}

} // namespace

ExportTexts makeExportTexts(const RunRecord& record, const ExportResult& counted,
                            const std::filesystem::path& sourceFolder)
{
    Recipe stated;
    stated.sparsity = statedSparsity(record.recipe, counted);
    return {.recipeYaml = writeRecipe(withoutPlaces(record.recipe)),
            .modelCard = makeModelCard(record, counted, sourceFolder),
            .provenance = jsonLine(provenance(record, counted, sourceFolder)),
            .method = methodName(record.recipe),
            .target = optionText(*findOption("sparsity"), stated)};
}

} // namespace besa
