#pragma once

#include "report/observer.h"
#include "report/outcome.h"

#include <chrono>
#include <cmath>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace besa {

/// An engine without arithmetic: the reports of a run, in the engine's order, with curves that are the same
/// every time. Stands in for RunController::Job.
struct FakeJob
{
    int blocks = 4;
    std::int64_t steps = 8;
    std::chrono::microseconds stepTime{0};
    double target = 0.5;
    bool distributions = false;
    std::optional<int> failsInBlock{};  ///< ends with a failed outcome
    std::optional<int> throwsInBlock{}; ///< ends with an exception

    RunOutcome operator()(RunObserver& observer, const std::stop_token& stop) const
    {
        RunOutcome outcome;
        outcome.run = "fake.run";
        observer.onStage({Stage::Open, 0, 0, "fake"});
        observer.onStage({Stage::Evaluate, 0, 0, "dense"});
        observer.onPerplexity("dense", perplexity(8.0));
        for (int block = 0; block < blocks; ++block) {
            observer.onStage({Stage::Prune, block, blocks,
                              "block " + std::to_string(block + 1) + " of " + std::to_string(blocks)});
            observer.onBlockStarted({block, blocks, steps});
            if (throwsInBlock == block) {
                throw std::runtime_error("fake exception");
            }
            if (failsInBlock == block) {
                outcome.status = RunStatus::Failed;
                outcome.exitCode = 5;
                outcome.problem = Problem{"the disk is full", "fake.run", "Free some space."};
                return outcome;
            }
            for (std::int64_t step = 0; step < steps; ++step) {
                if (stop.stop_requested()) {
                    return cancelled(outcome);
                }
                std::this_thread::sleep_for(stepTime);
                observer.onStep(stepReport(block, step));
                for (std::size_t site = 0; distributions && site < kSiteCount; ++site) {
                    observer.onDistribution(distribution(block, kSites[site], step));
                }
            }
            outcome.blocks.push_back(blockReport(block));
            observer.onBlockDone(outcome.blocks.back());
        }
        if (stop.stop_requested()) {
            return cancelled(outcome);
        }
        observer.onStage({Stage::Prune, blocks, blocks, ""});
        observer.onStage({Stage::Export, 0, 100, "model.safetensors"});
        observer.onStage({Stage::Evaluate, 0, 0, "pruned"});
        observer.onPerplexity("pruned", perplexity(9.5));
        outcome.status = RunStatus::Completed;
        outcome.output = "fake-pruned";
        return outcome;
    }

    StepReport stepReport(int block, std::int64_t step) const
    {
        const double done = double(step) / double(std::max<std::int64_t>(steps - 1, 1));
        const double wiggle = 0.1 * std::sin(0.7 * double(step) + block);
        StepReport report{.block = block, .step = step, .steps = steps};
        report.loss = 0.02 * (1 + block) * (std::exp(-3 * done) + 0.35 + wiggle * (1 - 0.5 * done));
        report.sparsity = target;
        for (std::size_t site = 0; site < kSiteCount; ++site) {
            report.siteSparsity[site] = target + offset(block, site) * done;
        }
        report.stepSize = 0.06 * (1 - done);
        report.seconds = std::chrono::duration<double>(stepTime).count();
        return report;
    }

    BlockReport blockReport(int block) const
    {
        BlockReport report;
        report.block = block;
        for (std::size_t site = 0; site < kSiteCount; ++site) {
            report.sites[site] = {64, 100, std::llround(6400 * (target + offset(block, site)))};
        }
        report.firstLoss = stepReport(block, 0).loss;
        report.lastLoss = stepReport(block, steps - 1).loss;
        report.loss = 0.008 * (1 + block);
        report.denseLoss = 0.02 * (1 + block) * (1 + block);
        report.secondsLearning = std::chrono::duration<double>(stepTime).count() * double(steps);
        return report;
    }

    RateDistribution distribution(int block, Site site, std::int64_t step) const
    {
        RateDistribution rates{.block = block, .site = site, .rates = {}, .probabilities = {}};
        const double done = double(step + 1) / double(steps);
        for (int row = 0; row < 64; ++row) {
            rates.rates.push_back(static_cast<float>(target + offset(block, index(site)) * done +
                                                     0.1 * done * std::sin(row * 2.4 + block)));
        }
        return rates;
    }

    static Perplexity perplexity(double value)
    {
        Perplexity result;
        result.value = value;
        result.meanNll = std::log(value);
        return result;
    }

private:
    /// How far a site ends from the target; the sum over the sites is 0.
    static double offset(int block, std::size_t site)
    {
        return 0.05 * (double(site) - 3) * std::cos(0.9 * block) / 3;
    }

    static RunOutcome cancelled(RunOutcome outcome)
    {
        outcome.status = RunStatus::Cancelled;
        outcome.exitCode = 130;
        return outcome;
    }
};

} // namespace besa
