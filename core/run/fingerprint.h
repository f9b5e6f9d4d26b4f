#pragma once

#include "checkpoint/checkpoint.h"
#include "report/observer.h"
#include "report/recipe.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace besa {

/// SHA-256 of config.json and of every weight file of the checkpoint, by name. Reads all of it; progress goes
/// to the observer as Stage::Open.
std::map<std::string, std::string> fingerprintModel(const Checkpoint& checkpoint, RunObserver& observer,
                                                    const std::stop_token& stop);

/// SHA-256 of the calibration and evaluation files that the recipe names, by path. A file that is not there
/// is left out.
std::map<std::string, std::string> fingerprintData(const Recipe& recipe, const std::stop_token& stop);

/// Names whose hash differs from `before` or that `now` lacks; names only in `now` are left out.
std::vector<std::string> changedNames(const std::map<std::string, std::string>& before,
                                      const std::map<std::string, std::string>& now);

} // namespace besa
