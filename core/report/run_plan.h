#pragma once

#include <cstdint>
#include <string>

namespace besa {

/// What a run would do, worked out without computing or writing anything.
struct RunPlan
{
    std::string model;  ///< resolved model folder
    std::string output; ///< folder that would be created
    std::string run;    ///< run folder that would be created
    std::int64_t blocks = 0;
    std::int64_t prunable = 0; ///< weights of all sites of all blocks
    std::int64_t target = 0;   ///< of these, to be zero
    std::int64_t samples = 0;
    std::int64_t length = 0;      ///< tokens a window
    std::int64_t outputBytes = 0; ///< size of the exported folder, about
    std::int64_t stateBytes = 0;  ///< largest size of the run folder, about
    std::int64_t memoryBytes = 0; ///< embedding, one block with its learning state, and the streams, about
    double secondsLow = 0;        ///< computing time, from the work and the speed of this machine, about
    double secondsHigh = 0;
    std::int64_t threads = 0;
    std::string compute; ///< "float32"
};

} // namespace besa
