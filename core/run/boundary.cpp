#include "run/boundary.h"

#include "base/error.h"

#include <c10/util/Exception.h>

#include <filesystem>
#include <new>
#include <string_view>

namespace besa {

namespace {

constexpr const char* kMemoryRemedy =
    "Use fewer or shorter calibration windows, a smaller batch, or a machine with more memory. A run that "
    "had begun can be resumed.";

void fail(RunOutcome& outcome, ExitCode code, Problem problem)
{
    if (outcome.status == RunStatus::Failed) {
        return;
    }
    outcome.status = RunStatus::Failed;
    outcome.exitCode = static_cast<int>(code);
    outcome.problem = std::move(problem);
}

bool speaksOfMemory(std::string_view text)
{
    return text.find("allocate memory") != std::string_view::npos ||
           text.find("not enough memory") != std::string_view::npos ||
           text.find("out of memory") != std::string_view::npos ||
           text.find("CUBLAS_STATUS_ALLOC_FAILED") != std::string_view::npos;
}

} // namespace

void guard(RunOutcome& outcome, const std::function<void()>& work)
{
    try {
        work();
    } catch (const Cancelled&) {
        if (outcome.status != RunStatus::Failed) {
            outcome.status = RunStatus::Cancelled;
            outcome.exitCode = static_cast<int>(ExitCode::Interrupted);
        }
    } catch (const Error& error) {
        fail(outcome, error.code(), error.problem());
    } catch (const std::bad_alloc&) {
        fail(outcome, ExitCode::Memory, {"not enough memory", "", kMemoryRemedy});
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (speaksOfMemory(what)) {
            fail(outcome, ExitCode::Memory, {"not enough memory", "", kMemoryRemedy});
        } else {
            fail(outcome, ExitCode::Failure,
                 {"a tensor operation failed: " + what, "",
                  "Report this as a defect, with the model and recipe."});
        }
    } catch (const std::filesystem::filesystem_error& error) {
        fail(outcome, ExitCode::Write,
             {error.code().message(), error.path1().string(), "Check the disk and the permissions."});
    } catch (const std::exception& error) {
        fail(outcome, ExitCode::Failure,
             {error.what(), "", "Report this as a defect, with the model and recipe."});
    }
}

} // namespace besa
