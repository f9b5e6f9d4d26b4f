#pragma once

#include "report/run_event.h"
#include "report/run_record.h"

#include <string>
#include <vector>

namespace besa {

/// A block of seven equal matrices, whose zeros differ by site.
inline BlockReport sampleBlock(int block)
{
    BlockReport report;
    report.block = block;
    for (std::size_t i = 0; i < kSiteCount; ++i) {
        report.sites[i] = {64, 64,
                           2048 + 128 * (static_cast<std::int64_t>(i) - 3) * (block % 2 == 0 ? 1 : -1)};
    }
    report.firstLoss = 0.08 / (block + 1);
    report.lastLoss = 0.05 / (block + 1);
    report.loss = 0.04 / (block + 1);
    report.denseLoss = 0.01 * (block + 1);
    report.secondsLearning = 1.5;
    return report;
}

inline Perplexity samplePerplexity(double value)
{
    Perplexity perplexity;
    perplexity.value = value;
    perplexity.windows = 141;
    perplexity.window = 2048;
    perplexity.tokens = perplexity.windows * perplexity.window;
    perplexity.source = "evaluation.txt";
    return perplexity;
}

inline RunRecord sampleRun(const std::string& folder, double sparsity, double perplexity)
{
    RunRecord run;
    run.folder = folder;
    run.created = "2026-05-01T10:00:00Z";
    run.recipe.model = "models/tiny";
    run.recipe.sparsity = sparsity;
    run.recipe.calibration.files = {"calibration.txt"};
    run.status = RunStatus::Completed;
    run.blocks = 6;
    run.seconds = 42;
    run.weights = 1000000;
    run.zeros = static_cast<std::int64_t>(sparsity * 1e6);
    run.densePerplexity = samplePerplexity(5.473);
    run.prunedPerplexity = samplePerplexity(perplexity);
    for (int block = 0; block < run.blocks; ++block) {
        run.finished.push_back(sampleBlock(block));
    }
    return run;
}

template <class What>
void addEvent(std::vector<RunEvent>& events, double seconds, const What& what)
{
    RunEvent& event = events.emplace_back();
    event.seconds = seconds;
    event.what = what;
}

/// What a finished run of `blocks` blocks tells.
inline std::vector<RunEvent> sampleEvents(int blocks, int steps = 40)
{
    std::vector<RunEvent> events;
    addEvent(events, 0, PerplexityReport{"dense", samplePerplexity(5.473)});
    double seconds = 0;
    for (int block = 0; block < blocks; ++block) {
        addEvent(events, seconds, BlockStarted{block, blocks, steps});
        for (int step = 0; step < steps; ++step) {
            seconds += 0.03;
            StepReport report;
            report.block = block;
            report.step = step;
            report.steps = steps;
            report.loss = 0.05 / (block + 1) * (1.0 + 1.0 / (1 + step));
            report.sparsity = 0.5;
            report.siteSparsity = {0.45, 0.47, 0.49, 0.5, 0.51, 0.53, 0.55};
            addEvent(events, seconds, report);
        }
        addEvent(events, seconds, sampleBlock(block));
    }
    addEvent(events, seconds, PerplexityReport{"pruned", samplePerplexity(6.821)});
    return events;
}

} // namespace besa
