#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/export.h"
#include "fixture_model.h"
#include "folder_bytes.h"
#include "report/observer.h"

#include <ATen/ops/empty.h>

#include <string>

namespace besa::test {

/// A model folder with the other files that real ones have.
inline void writeFullModel(const std::filesystem::path& folder, const FixtureModel& model = {})
{
    std::filesystem::create_directories(folder / "original");
    writeFixtureModel(folder, model);
    writeFile(folder / "tokenizer.model", std::string("tokenizer\0bytes", 15));
    writeFile(folder / "tokenizer_config.json", "{}\n");
    writeFile(folder / "generation_config.json", "{\"do_sample\": false}\n");
    writeFile(folder / "LICENSE", "be nice\n");
    writeFile(folder / "README.md", "---\nlicense: apache-2.0\nlanguage:\n- en\n---\n# Source card\n");
    writeFile(folder / "original" / "params.json", "{}\n");
}

/// A keep mask that depends only on the name: reproducible, and different for every weight.
inline at::Tensor patternMask(const std::string& weight, std::int64_t rows, std::int64_t columns)
{
    std::size_t state = std::hash<std::string>{}(weight);
    at::Tensor keep = at::empty({rows, columns}, at::kBool);
    bool* bits = keep.mutable_data_ptr<bool>();
    for (std::int64_t i = 0; i < keep.numel(); ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        bits[i] = (state >> 40U) % 3 != 0;
    }
    return keep;
}

inline bool isPrunedName(const std::string& name)
{
    return name.find("_proj.weight") != std::string::npos;
}

inline MaskSource patternMasks(const Checkpoint& checkpoint)
{
    return [&checkpoint](const std::string& weight) {
        if (!isPrunedName(weight)) {
            return at::Tensor();
        }
        const auto& shape = checkpoint.place(weight).entry->shape;
        return patternMask(weight, shape[0], shape[1]);
    };
}

inline ExportTexts someTexts()
{
    return {.recipeYaml = "besa_recipe: 1\n",
            .modelCard = "---\nbase_model: fixture\n---\n# Card\n",
            .provenance = "{\"seed\":0}",
            .method = "besa",
            .target = "0.5"};
}

/// Exports the model in `source` with pattern masks.
inline ExportResult exportPattern(const std::filesystem::path& source, const std::filesystem::path& target,
                                  bool overwrite = false)
{
    const auto checkpoint = Checkpoint::open(source.string());
    RunObserver observer;
    return exportModel(*checkpoint,
                       {.masks = patternMasks(*checkpoint),
                        .target = target,
                        .overwrite = overwrite,
                        .expectedSource = {},
                        .texts = [](const ExportResult&) { return someTexts(); }},
                       observer, {});
}

/// Names directly in a folder, hidden ones too.
inline std::vector<std::string> namesIn(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

} // namespace besa::test
