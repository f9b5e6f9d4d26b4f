#pragma once

#include "checkpoint/tensor_io.h"
#include "fixture_model.h"
#include "report/observer.h"
#include "report/outcome.h"
#include "report/recipe.h"

#include <ATen/ops/arange.h>

#include <map>
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

/// Relative name -> bytes of every file below a folder.
inline std::map<std::string, std::string> folderBytes(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path().lexically_relative(folder).generic_string()] = readFile(entry.path());
        }
    }
    return files;
}

/// What differs between two folders, in words; empty when they are equal.
inline std::string difference(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const auto filesA = folderBytes(a);
    const auto filesB = folderBytes(b);
    std::string text;
    for (const auto& [name, bytes] : filesA) {
        if (!filesB.contains(name)) {
            text += "only in the first: " + name + "\n";
        } else if (filesB.at(name) != bytes) {
            text += "different: " + name + "\n";
        }
    }
    for (const auto& [name, bytes] : filesB) {
        text += filesA.contains(name) ? "" : "only in the second: " + name + "\n";
    }
    return text;
}

inline std::string problemText(const RunOutcome& outcome)
{
    return outcome.problem ? outcome.problem->where + ": " + outcome.problem->what : std::string();
}

} // namespace besa::test
