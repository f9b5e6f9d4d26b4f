#pragma once

#include "report/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace besa {

/// What a run holds in memory, in bytes, about.
struct MemoryPlan
{
    std::int64_t program = 0;     ///< code, libraries, threads
    std::int64_t embeddings = 0;  ///< embedding and head
    std::int64_t block = 0;       ///< one block: weights, masked weights, ranks
    std::int64_t streams = 0;     ///< activations of all calibration windows between blocks
    std::int64_t activations = 0; ///< inside a block, of the windows at work
    std::int64_t evaluation = 0;  ///< during an evaluation, when block, streams and activations are not there
    std::int64_t peak = 0;        ///< largest sum at a time
};

enum class Shortage { None, Memory, Disk };

/// Whether a run for which memory or disk look too small is refused. Asked of the one who starts it, on the
/// machine where it starts; no part of a recipe.
enum class Fit { Required, Ignored };

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
    std::int64_t length = 0;          ///< tokens a window
    std::int64_t outputBytes = 0;     ///< size of the exported folder, about
    std::int64_t stateBytes = 0;      ///< largest size of the run folder, about
    std::int64_t memoryBytes = 0;     ///< largest resident memory of the process, about
    MemoryPlan memory;                ///< what it consists of; on a GPU, what deviceBytes consists of
    std::int64_t memoryAvailable = 0; ///< on this machine, now; 0 while unknown
    bool denseStream = false;
    double secondsLow = 0; ///< computing time, from the work and the speed of this machine, about; 0 on a
                           ///< GPU, for which nothing is known yet
    double secondsHigh = 0;
    /// Operations a second of matrix products in the compute type, measured: what the time rests on.
    double matrixSpeed = 0;
    std::int64_t threads = 0;
    std::string compute;              ///< "float32"
    std::string device = "cpu";       ///< that the run computes on; "cuda:0"
    std::string deviceName;           ///< of a GPU: "NVIDIA H200"
    std::int64_t deviceBytes = 0;     ///< memory of the GPU that the run takes, about; 0 on the CPU
    std::int64_t deviceAvailable = 0; ///< free there, now
    std::string deviceProblem;        ///< why that GPU cannot be used now
    Shortage shortage = Shortage::None;
    Problem problem;               ///< of the shortage, with ways out
    std::vector<Problem> warnings; ///< what is doubtful about a plan that can be carried out
};

} // namespace besa
