#include "cli/outcome_view.h"

#include "base/printable.h"
#include "cli/format.h"
#include "cli/site_counts.h"
#include "run/report_json.h"

namespace besa::cli {

namespace {

Json outcomeJson(const RunOutcome& outcome, const std::optional<Problem>& problem,
                 const std::vector<Problem>& warnings)
{
    Json json;
    json["status"] = statusName(outcome.status);
    json["seconds"] = outcome.seconds;
    putCounts(json, outcome.zeros, outcome.weights);
    json["output"] = outcome.output;
    json["run"] = outcome.run;
    json["sites"] = outcome.blocks.empty() ? Json::object() : sitesJson(countSites(outcome.blocks));
    json["blocks"] = Json::array();
    for (const BlockReport& block : outcome.blocks) {
        json["blocks"].push_back(toJson(block));
    }
    if (outcome.densePerplexity) {
        json["dense_perplexity"] = toJson(*outcome.densePerplexity);
    }
    if (outcome.prunedPerplexity) {
        json["pruned_perplexity"] = toJson(*outcome.prunedPerplexity);
    }
    json["warnings"] = Json::array();
    for (const Problem& warning : warnings) {
        json["warnings"].push_back(toJson(warning));
    }
    if (problem) {
        json["error"] = toJson(*problem);
    }
    json["exit_code"] = outcome.exitCode;
    return json;
}

std::string perplexityText(const RunOutcome& outcome)
{
    std::string text;
    if (outcome.densePerplexity) {
        text += "perplexity  " + formatNumber(outcome.densePerplexity->value) + " dense";
    }
    if (outcome.prunedPerplexity) {
        text += (text.empty() ? "perplexity  " : ", ") + formatNumber(outcome.prunedPerplexity->value) +
                " pruned  (" + formatCounted(outcome.prunedPerplexity->windows, "window") + " of " +
                formatCounted(outcome.prunedPerplexity->window, "token") + ")";
    }
    return text.empty() ? text : text + "\n";
}

void showCompleted(Console& console, const RunOutcome& outcome)
{
    console.print(sitesText(countSites(outcome.blocks)) + "\n");
    console.print("sparsity    " + console.bold(formatPercent(outcome.sparsity(), 3)) + "  (" +
                  formatCount(outcome.zeros) + " zeros of " + formatCount(outcome.weights) +
                  " pruned parameters, counted in the file)\n");
    console.print(perplexityText(outcome));
    console.print("time        " + formatSeconds(outcome.seconds) + "\n");
    console.print("output      " + printable(outcome.output) + "\n");
    console.print("run         " + printable(outcome.run) + "\n");
}

} // namespace

ExitCode showOutcome(Console& console, const RunOutcome& outcome, const ConsoleObserver& observer)
{
    const std::string toContinue = outcome.run.empty() ? "" : " Continue with: besa resume " + outcome.run;
    std::optional<Problem> problem;
    if (outcome.problem) {
        problem = console.named(*outcome.problem);
        console.error(*problem);
        if (!outcome.blocks.empty()) {
            console.note("What is finished is kept." + toContinue);
        }
    } else if (outcome.status == RunStatus::Cancelled) {
        console.note("Stopped after " + formatCounted(std::int64_t(outcome.blocks.size()), "finished block") +
                     "." + toContinue);
    } else {
        showCompleted(console, outcome);
    }
    console.printJson(outcomeJson(outcome, problem, observer.warnings()));
    return static_cast<ExitCode>(outcome.exitCode);
}

} // namespace besa::cli
