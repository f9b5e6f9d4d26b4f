#pragma once

#include "trainer.h"

#include <cstdint>
#include <filesystem>
#include <iosfwd>

namespace besa {

/// Everything that decides the bytes of the demo folder.
struct DemoPlan
{
    std::size_t trainingStories = 24000;
    std::size_t tokenizerStories = 8000; ///< the first of the training stories
    std::int64_t vocabSize = 1536;
    std::size_t textBytes = 150'000; ///< calibration.txt and evaluation.txt, each at least

    // Collections of stories: no two share a story on purpose.
    std::uint64_t training = 1;
    std::uint64_t calibration = 2;
    std::uint64_t evaluation = 3;

    TrainingOptions options;
};

/// Writes calibration.txt and evaluation.txt.
void makeTexts(const DemoPlan& plan, const std::filesystem::path& folder);

/// Trains the tokenizer and writes its files.
void makeTokenizer(const DemoPlan& plan, const std::filesystem::path& folder);

struct TrainingSummary
{
    std::int64_t tokens = 0;        ///< in the training windows
    double perplexity = 0.0;        ///< of the stored bf16 weights on evaluation.txt
    std::int64_t heldOutTokens = 0; ///< predicted ones
};

/// Trains the model with the tokenizer of the folder and writes model.safetensors, config.json and
/// generation_config.json. Progress goes to `progress`.
TrainingSummary makeModel(const DemoPlan& plan, const std::filesystem::path& folder, std::ostream& progress);

/// Writes recipe.yaml: BESA to 50 % with the texts of the folder.
void makeRecipe(const std::filesystem::path& folder);

/// model.safetensors (bf16), config.json and generation_config.json of a model.
void writeModelFiles(const std::filesystem::path& folder, const DemoModel& model);

} // namespace besa
