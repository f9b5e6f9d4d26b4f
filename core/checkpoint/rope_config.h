#pragma once

#include "checkpoint/config.h"

namespace besa {

class ConfigKeys;

/// Fills `ropeTheta` and `rope` from `rope_theta` and `rope_scaling` or from `rope_parameters`, the spelling
/// of transformers 5 (formats §3.1, §3.2). Throws Error(Model) for an unknown scaling and for spellings that
/// disagree.
void readRope(const ConfigKeys& keys, ModelConfig& config);

} // namespace besa
