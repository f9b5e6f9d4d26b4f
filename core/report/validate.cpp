#include "report/validate.h"

#include "report/option_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace besa {

namespace {

std::string decimals(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

bool needsCalibration(const Recipe& recipe)
{
    return recipe.method == Method::Besa || recipe.method == Method::Wanda || recipe.method == Method::Fixed;
}

bool isDevice(const std::string& name)
{
    if (name == "auto" || name == "cpu" || name == "cuda") {
        return true;
    }
    const std::string prefix = "cuda:";
    const std::string number = name.starts_with(prefix) ? name.substr(prefix.size()) : "";
    return !number.empty() && number.size() <= 3 &&
           std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
}

void checkSources(const Recipe& recipe, Validation& found)
{
    const CalibrationOptions& calibration = recipe.calibration;
    if (recipe.model.empty()) {
        found.errors.push_back(
            {"no model is named", "model",
             "Name it right after the command, before lists of files: besa prune MODEL ..."});
    }
    if (!calibration.files.empty() && !calibration.tokens.empty()) {
        found.errors.push_back({"calibration texts and calibration tokens are both given",
                                "calibration.tokens", "Give one of them."});
    }
    if (needsCalibration(recipe) && calibration.files.empty() && calibration.tokens.empty()) {
        found.errors.push_back({"this method needs calibration data and none is given", "calibration.files",
                                "Name text files with --calibration, or token windows with "
                                "--calibration-tokens FILE:TENSOR."});
    }
    if (recipe.method == Method::Fixed && recipe.allocation.empty()) {
        found.errors.push_back({"the method fixed needs an allocation file and none is given", "allocation",
                                "Name it with --allocation FILE, or choose another method."});
    }
    if (!recipe.evaluation.files.empty() && !recipe.evaluation.tokens.empty()) {
        found.errors.push_back({"evaluation texts and evaluation tokens are both given", "evaluation.tokens",
                                "Give one of them."});
    }
}

void checkPublishedBand(const Recipe& recipe, Validation& found)
{
    const BesaOptions& besa = recipe.besa;
    if (recipe.method != Method::Besa || besa.budget != Budget::Published || !besa.sigmoidSmoothing) {
        return;
    }
    const auto [low, high] = reachableSparsity(besa.candidateStep);
    if (recipe.sparsity < low || recipe.sparsity > high) {
        found.warnings.push_back({"a sparsity of " + decimals(recipe.sparsity) +
                                      " cannot be reached: with sigmoid smoothing the published coefficients "
                                      "stay between " +
                                      decimals(low) + " and " + decimals(high),
                                  "sparsity",
                                  "Use the exact budget (besa.budget: exact), or switch the smoothing off "
                                  "(besa.sigmoid_smoothing: false)."});
    }
}

void checkGroups(const Recipe& recipe, Validation& found)
{
    const BesaOptions& besa = recipe.besa;
    if (recipe.method == Method::Besa && besa.granularity == Granularity::Group && besa.groupSize == 1) {
        found.warnings.push_back({"groups of one row are the same as the granularity row", "besa.group_size",
                                  "Set besa.group_size to the rows that shall share a rate."});
    }
}

/// A value that somebody set and that nothing will read deserves a word.
void checkUnused(const Recipe& recipe, Validation& found)
{
    for (const Option& option : optionTable()) {
        if (!applies(option, recipe) && !isDefault(option, recipe)) {
            found.warnings.push_back({"this setting has no effect with the other settings of the recipe",
                                      std::string(option.key),
                                      "Leave it out, or change what it depends on."});
        }
    }
}

} // namespace

Validation validate(const Recipe& recipe)
{
    Validation found;
    checkSources(recipe, found);
    const bool isFraction = recipe.sparsity > 0 && recipe.sparsity < 1;
    if (!isFraction) {
        found.errors.push_back({"the sparsity must lie between 0 and 1", "sparsity",
                                "Write a fraction, for example 0.5 for 50 %."});
    }
    if (!isDevice(recipe.device)) {
        found.errors.push_back(
            {'"' + recipe.device + "\" is not a device", "device", "Write auto, cpu, cuda or cuda:N."});
    }
    checkPublishedBand(recipe, found);
    checkGroups(recipe, found);
    checkUnused(recipe, found);
    return found;
}

std::pair<double, double> reachableSparsity(double candidateStep)
{
    // Candidates 1, 1 - step, ..., 0. The extreme puts weight e on the k highest and 1 on the rest.
    const auto last = static_cast<int>(std::lround(1.0 / candidateStep));
    double highest = 0.5;
    double sum = 0;
    double top = 0;
    for (int i = 0; i <= last; ++i) {
        sum += double(i) / last;
    }
    for (int k = 1; k <= last; ++k) {
        top += double(last - k + 1) / last;
        const double extra = std::numbers::e - 1;
        highest = std::max(highest, (sum + extra * top) / (last + 1 + extra * k));
    }
    return {1 - highest, highest};
}

} // namespace besa
