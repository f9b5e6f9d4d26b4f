#include "cli/report_error.h"

#include "run/report_json.h"

namespace besa::cli {

ExitCode reportError(Console& console, const Problem& found, ExitCode code)
{
    const Problem problem = console.named(found);
    console.error(problem);
    console.printJson({{"error", toJson(problem)}, {"exit_code", static_cast<int>(code)}});
    return code;
}

} // namespace besa::cli
