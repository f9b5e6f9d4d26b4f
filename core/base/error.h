#pragma once

#include "report/problem.h"

#include <exception>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <utility>

namespace besa {

/// Process exit codes; the numbers are documented and stable.
enum class ExitCode {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    Model = 3, ///< model, data or recipe invalid, unsupported or changed
    Memory = 4,
    Write = 5, ///< write failed or disk full
    Verification = 6,
    Warnings = 7,
    WorkspaceNotFound = 10,
    WorkspaceLocked = 11,
    Interrupted = 130
};

/// An error a user can act on. Everything the engine throws on purpose is an Error or a Cancelled.
class Error : public std::runtime_error
{
public:
    Error(ExitCode code, Problem problem)
        : std::runtime_error(problem.where.empty() ? problem.what : problem.where + ": " + problem.what)
        , m_code(code)
        , m_problem(std::move(problem))
    {
    }

    ExitCode code() const { return m_code; }
    const Problem& problem() const { return m_problem; }

private:
    ExitCode m_code;
    Problem m_problem;
};

/// Thrown when a stop was requested; not an error.
class Cancelled : public std::exception
{
public:
    const char* what() const noexcept override { return "cancelled"; }
};

inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        throw Cancelled();
    }
}

} // namespace besa
