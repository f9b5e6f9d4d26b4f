#pragma once

#include <cstdint>
#include <string>

namespace besa {

enum class EventFormat {
    JsonLines,  ///< a file: the lines of the run's own log, without broken ones and steps done again
    TensorBoard ///< a folder with one event file, for tensorboard --logdir
};

struct EventExport
{
    std::string file;
    std::int64_t events = 0;     ///< written
    std::int64_t passedOver = 0; ///< lines that are not whole, or of an unknown kind
};

/// Writes the recorded events of a run, finished or not, for other programs. Of a step or block that a
/// resumed run did again the later one counts. `target`: file or folder of the format. Throws Error(Model)
/// without an event log, Error(Usage) for a file that is there already and for a target in the run folder or
/// beside the files of a model, Error(Write).
EventExport exportEvents(const std::string& runFolder, const std::string& target, EventFormat format,
                         bool overwrite);

} // namespace besa
