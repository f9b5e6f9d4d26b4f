#pragma once

#include "report/recipe.h"

#include <c10/core/ScalarType.h>

#include <cstdint>

namespace besa {

/// What a run has to compute, in numbers.
struct RunWork
{
    std::int64_t blocks = 0;
    std::int64_t blockWeights = 0; ///< of the seven sites
    std::int64_t blockRows = 0;    ///< of the seven sites
    std::int64_t hidden = 0;
    std::int64_t intermediate = 0;
    std::int64_t heads = 0;
    std::int64_t headDim = 0;
    std::int64_t kvHeads = 0;
    std::int64_t headWeights = 0; ///< of the language model head
    std::int64_t modelBytes = 0;  ///< that are hashed, copied and verified
    std::int64_t windows = 0;     ///< of calibration
    std::int64_t length = 0;      ///< tokens a window
    std::int64_t evaluationTokens = 0;
    std::int64_t denseWindows = 0; ///< of calibration, in the dense stream
    std::int64_t vocabulary = 0;
    bool tiedHead = false;
    std::int64_t evaluationWindow = 1; ///< tokens
    std::int64_t width = 4;            ///< bytes of a number in the compute type
    bool onGpu = false;
    bool widens = false; ///< products of the compute type go through fp32 on this processor
};

struct TimeRange
{
    double low = 0; ///< seconds
    double high = 0;
};

/// Floating-point operations a second of matrix products of that type on so many threads; measured once a
/// process (a tenth of a second, more for half types that the processor does not know).
double matrixSpeed(at::ScalarType type, std::int64_t threads);

/// Computing time of a run in that type, from its work and the speed of this machine's matrix products. Other
/// work on the machine is not foreseen.
TimeRange estimateTime(const RunWork& work, const Recipe& recipe, at::ScalarType type, std::int64_t threads);

} // namespace besa
