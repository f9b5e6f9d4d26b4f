#include "run/calibration_preview.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"
#include "run/recipe_paths.h"
#include "text/calibration.h"

#include <algorithm>

namespace besa {

namespace {

std::unique_ptr<Tokenizer> tokenizerFor(const Recipe& recipe, const Checkpoint& checkpoint)
{
    if (recipe.calibration.tokens.empty()) {
        return openTokenizer(checkpoint.folder(), "Or give token ids with --calibration-tokens FILE:TENSOR.");
    }
    try {
        return openTokenizer(checkpoint.folder());
    } catch (const Error&) {
        return nullptr; // ids do without; they are shown without pieces
    }
}

TokenSample sampleOf(const CalibrationSet& set, std::int64_t window, const Tokenizer* tokenizer)
{
    TokenSample sample;
    sample.sample = window;
    const auto w = static_cast<std::size_t>(window);
    if (w < set.documents.size()) {
        sample.document = set.documents[w];
        sample.offset = set.offsets[w];
    }
    const std::int64_t length = set.ids.size(1);
    const std::int64_t* ids = set.ids.data_ptr<std::int64_t>() + window * length;
    for (std::int64_t t = 0; t < length; ++t) {
        sample.ids.push_back(static_cast<std::int32_t>(ids[t]));
        if (tokenizer != nullptr) {
            sample.pieces.push_back(ids[t] < tokenizer->size() ? tokenizer->piece(ids[t]) : std::string());
        }
    }
    return sample;
}

} // namespace

CalibrationPreview previewCalibration(const Recipe& given, std::int64_t first, std::int64_t count,
                                      const std::stop_token& stop)
{
    const Recipe recipe = withAbsolutePaths(given, std::filesystem::current_path());
    const auto checkpoint = Checkpoint::open(recipe.model);
    const auto tokenizer = tokenizerFor(recipe, *checkpoint);
    const ModelConfig& config = checkpoint->config();
    CalibrationSet set =
        makeCalibration(recipe.calibration, config.maxPositions, config.vocabSize, tokenizer.get(), stop);
    set.ids = set.ids.contiguous();
    CalibrationPreview preview;
    preview.source = set.source;
    preview.sampling = set.sampling;
    preview.samples = set.ids.size(0);
    preview.length = set.ids.size(1);
    preview.tokenHash = set.tokenHash;
    const std::int64_t end = std::min(preview.samples, std::max<std::int64_t>(first, 0) + count);
    for (std::int64_t window = std::max<std::int64_t>(first, 0); window < end; ++window) {
        preview.shown.push_back(sampleOf(set, window, tokenizer.get()));
    }
    return preview;
}

} // namespace besa
