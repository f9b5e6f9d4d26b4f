#pragma once

#include "checkpoint/tensor_io.h"
#include "fixture_model.h"
#include "folder_bytes.h"
#include "report/observer.h"
#include "report/outcome.h"
#include "report/recipe.h"

#include <ATen/ops/arange.h>

#include <string>

namespace besa::test {

/// Token ids [windows, length] that depend on `seed` only, below the fixture's vocabulary.
inline at::Tensor fixtureIds(std::int64_t windows, std::int64_t length, std::int64_t seed)
{
    return at::arange(windows * length, at::kLong)
        .mul(7919)
        .add(seed * 104729)
        .remainder(61)
        .view({windows, length});
}

/// Writes model and tokens into `folder` and gives a quick recipe for them.
inline Recipe writeRunInputs(const std::filesystem::path& folder, const FixtureModel& model = {})
{
    std::filesystem::create_directories(folder / "model");
    writeFixtureModel(folder / "model", model);
    saveTensors(folder / "tokens.safetensors",
                {{"calibration", fixtureIds(6, 16, 1)}, {"evaluation", fixtureIds(3, 16, 2)}});
    Recipe recipe;
    recipe.model = (folder / "model").string();
    recipe.output = (folder / "out").string();
    recipe.calibration.tokens = (folder / "tokens.safetensors").string() + ":calibration";
    recipe.evaluation.tokens = (folder / "tokens.safetensors").string() + ":evaluation";
    recipe.threads = 1;
    return recipe;
}

inline std::string problemText(const RunOutcome& outcome)
{
    return outcome.problem ? outcome.problem->where + ": " + outcome.problem->what : std::string();
}

} // namespace besa::test
