#include "report/presets.h"

#include "report/option_value.h"

#include <algorithm>
#include <stdexcept>

namespace besa {

namespace {

using Values = std::vector<std::pair<std::string_view, std::string_view>>;

/// What both published runs share; the options that have their published value by default are left out.
Values published(Values own)
{
    Values values{
        {"method", "besa"},
        {"besa.budget", "published"},
        {"besa.objective", "channel"},
        {"besa.optimizer", "prodigy"},
        {"besa.epochs", "1"},
        {"besa.batch", "1"},
        {"besa.penalty", "5"},
        {"besa.candidate_step", "0.01"},
        {"besa.sigmoid_smoothing", "true"},
    };
    values.insert(values.end(), own.begin(), own.end());
    return values;
}

} // namespace

std::span<const Preset> presetTable()
{
    static const std::vector<Preset> presets{
        {"besa",
         "BESA",
         "Learns a rate for every row; the target is met exactly in every block.",
         "ours",
         {{"method", "besa"}}},
        {"besa-published-row", "BESA as published, by row",
         "The paper's main setting: a penalty holds the target, every row learns its rate.",
         "published code, LLaMA 7B",
         published({{"besa.granularity", "row"},
                    {"besa.reference", "pruned-stream"},
                    {"besa.prodigy_coefficient", "5"}})},
        {"besa-published-layer", "BESA as published, by layer",
         "The published layer-wise setting: one rate for each matrix, compared with the dense stream.",
         "published code, LLaMA 13B",
         published({{"besa.granularity", "layer"},
                    {"besa.reference", "dense-stream"},
                    {"besa.prodigy_coefficient", "0.5"}})},
        {"wanda",
         "Wanda",
         "The same fraction of every row, lowest weight times input norm first.",
         "Wanda paper",
         {{"method", "wanda"}}},
        {"magnitude",
         "Magnitude",
         "The same fraction of every matrix, smallest weights first. Needs no calibration.",
         "baseline of the papers",
         {{"method", "magnitude"}}},
        {"magnitude-row",
         "Magnitude by row",
         "The same fraction of every row, smallest weights first. Needs no calibration.",
         "baseline",
         {{"method", "magnitude-row"}}},
    };
    return presets;
}

const Preset* findPreset(std::string_view name)
{
    const auto presets = presetTable();
    const auto found = std::ranges::find(presets, name, &Preset::name);
    return found == presets.end() ? nullptr : &*found;
}

void applyPreset(const Preset& preset, Recipe& recipe)
{
    recipe.method = Recipe{}.method;
    recipe.besa = BesaOptions{};
    for (const auto& [key, text] : preset.values) {
        const Option* option = findOption(key);
        if (option == nullptr || setOption(*option, recipe, std::string(text))) {
            throw std::logic_error("preset " + std::string(preset.name) + " names a bad value for " +
                                   std::string(key));
        }
    }
}

} // namespace besa
