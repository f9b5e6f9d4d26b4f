#include "run/model_card.h"

#include "base/file_reader.h"
#include "base/printable.h"
#include "report/sparsity.h"
#include "run/model_name.h"
#include "run/recipe_paths.h"
#include "run/result_names.h"

#include <yaml-cpp/yaml.h>

#include <array>
#include <cstdio>
#include <sstream>

namespace besa {

namespace {

constexpr std::size_t kLongestFrontMatter = 64U << 10U;

/// Front matter of the source's card; null when there is none that can be read.
YAML::Node sourceFrontMatter(const std::filesystem::path& folder)
{
    if (!std::filesystem::is_regular_file(folder / "README.md")) {
        return {};
    }
    std::istringstream file(readFirstBytes(folder / "README.md", kLongestFrontMatter));
    std::string line;
    std::string matter;
    if (!std::getline(file, line) || !line.starts_with("---")) {
        return {};
    }
    while (std::getline(file, line) && !line.starts_with("---") && matter.size() < kLongestFrontMatter) {
        matter += line + "\n";
    }
    try {
        return YAML::Load(matter);
    } catch (const YAML::Exception&) {
        return {}; // somebody else's card; ours does without
    }
}

/// Copies a text or a list of texts of the source's card.
void copyKey(const YAML::Node& card, const char* key, YAML::Emitter& out)
{
    if (!card.IsMap() || !card[key]) {
        return;
    }
    const YAML::Node value = card[key];
    if (value.IsScalar()) {
        out << YAML::Key << key << YAML::Value << value.Scalar();
    } else if (value.IsSequence()) {
        out << YAML::Key << key << YAML::Value << YAML::BeginSeq;
        for (const YAML::Node& item : value) {
            if (item.IsScalar()) {
                out << item.Scalar();
            }
        }
        out << YAML::EndSeq;
    }
}

std::string frontMatter(const RunRecord& record, const std::filesystem::path& sourceFolder)
{
    const YAML::Node card = sourceFrontMatter(sourceFolder);
    YAML::Emitter out;
    out << YAML::BeginMap;
    out << YAML::Key << "base_model" << YAML::Value << modelId(sourceFolder);
    for (const char* key : {"license", "license_name", "license_link", "language"}) {
        copyKey(card, key, out);
    }
    out << YAML::Key << "library_name" << YAML::Value << "transformers";
    out << YAML::Key << "pipeline_tag" << YAML::Value << "text-generation";
    out << YAML::Key << "tags" << YAML::Value << YAML::BeginSeq << "pruning"
        << "sparse" << methodName(record.recipe) << "besa-workbench" << YAML::EndSeq;
    out << YAML::EndMap;
    return std::string("---\n") + out.c_str() + "\n---\n";
}

/// A name as running text of a card: on one line, and no character of it means markup.
std::string plain(std::string_view name)
{
    constexpr std::string_view markup = "\\`*<[|";
    std::string text;
    for (const char c : printable(name)) {
        text += markup.find(c) == std::string_view::npos ? std::string(1, c) : std::string{'\\', c};
    }
    return text;
}

std::string decimals(double value, int digits)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string sparsityTable(const ExportResult& counted)
{
    std::string table = "| matrix | zeros | weights | sparsity |\n|---|---:|---:|---:|\n";
    const auto row = [&](const std::string& name, std::int64_t zeros, std::int64_t weights) {
        table += "| " + name + " | " + std::to_string(zeros) + " | " + std::to_string(weights) + " | " +
                 decimals(100.0 * sparsityOf(zeros, weights), 2) + " % |\n";
    };
    const auto sites = countSites(counted.tensors);
    for (const Site site : kSites) {
        row("`" + std::string(siteName(site)) + "`", sites[index(site)].zeros, sites[index(site)].weights);
    }
    row("all", counted.zeros, counted.weights);
    return table;
}

std::string evaluationTable(const RunRecord& record)
{
    if (!record.prunedPerplexity) {
        return "Not evaluated.\n";
    }
    const Perplexity& pruned = *record.prunedPerplexity;
    std::string table = "| text | window | tokens | perplexity before | perplexity after |\n"
                        "|---|---:|---:|---:|---:|\n";
    table += "| " + plain(withoutFolders(pruned.source)) + " | " + std::to_string(pruned.window) + " | " +
             std::to_string(pruned.tokens) + " | " +
             (record.densePerplexity ? decimals(record.densePerplexity->value, 4) : std::string("–")) +
             " | " + decimals(pruned.value, 4) + " |\n\n";
    table += "Windows do not overlap; each predicts all its tokens but the first. Begin-of-text token: " +
             pruned.bos + ". SHA-256 of the token ids: `" + pruned.tokenHash + "`.\n";
    return table;
}

std::string calibrationText(const CalibrationRecord& calibration, const std::string& hash)
{
    return std::to_string(calibration.samples) + " windows of " + std::to_string(calibration.length) +
           " tokens from " + plain(withoutFolders(calibration.source)) +
           " (sampling: " + calibration.sampling + ", seed " + std::to_string(calibration.seed) +
           "). SHA-256 of the token ids: `" + hash + "`.\n";
}

} // namespace

std::string makeModelCard(const RunRecord& record, const ExportResult& counted,
                          const std::filesystem::path& sourceFolder)
{
    const std::string name = plain(modelName(sourceFolder));
    std::string card = frontMatter(record, sourceFolder);
    card += "\n# " + name + ", " + percentText(statedSparsity(record.recipe, counted)) + " % pruned\n\n";
    card += plain(modelId(sourceFolder)) + " with " + decimals(100.0 * counted.sparsity(), 2) +
            " % of the weights of its decoder blocks set to zero by the method `" +
            methodName(record.recipe) + "`, made with BESA Workbench " + record.toolVersion +
            ". Names, shapes and types of all tensors are those of the original, so it loads wherever the "
            "original loads. The zeros are stored like other weights: the files do not get smaller, and a "
            "program gets faster only if it makes use of them.\n";
    card += "\n## Sparsity\n\nCounted in the written files.\n\n" + sparsityTable(counted);
    card += "\n## Evaluation\n\n" + evaluationTable(record);
    card +=
        "\n## Calibration\n\n" + calibrationText(record.calibration, record.fingerprints.calibrationTokens);
    card += "\n## Check and repeat\n\n"
            "`besa verify FOLDER` recounts the zeros and compares every file with `besa_sparsity.json`. "
            "`recipe.yaml` holds all settings for `besa prune --recipe recipe.yaml`. "
            "`masks.safetensors` holds one bit a weight (1 = kept); with the original model "
            "`besa apply-mask` writes this folder again, bit for bit.\n";
    return card;
}

} // namespace besa
