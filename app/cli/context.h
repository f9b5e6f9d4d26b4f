#pragma once

#include "cli/console.h"
#include "cli/stop_signal.h"

#include <functional>
#include <memory>
#include <optional>

namespace besa::cli {

/// What all commands share. Commands put their work into `action` while the command line is parsed; it runs
/// afterwards, when the console is known.
struct Context
{
    std::function<ExitCode()> action;
    std::unique_ptr<Console> console;
    std::optional<StopSignal> stopSignal;

    /// From the first call on, Ctrl+C asks instead of kills.
    std::stop_token stop()
    {
        if (!stopSignal) {
            stopSignal.emplace(!console->quiet());
        }
        return stopSignal->token();
    }
};

} // namespace besa::cli
