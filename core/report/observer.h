#pragma once

#include "report/events.h"

namespace besa {

/// Receives what the engine reports while it runs. Called on the engine's thread, in order; calls must
/// return quickly and not throw. Every call has an empty default, so a client overrides what it shows.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    virtual void onStage(const StageReport&) {}
    virtual void onBlockStarted(const BlockStarted&) {}
    virtual void onStep(const StepReport&) {}
    virtual void onDistribution(const RateDistribution&) {}
    /// Whether onDistribution shall be called although the recipe does not record distributions. Asked at
    /// every step; changes no result.
    virtual bool wantsDistributions() const { return false; }
    virtual void onBlockDone(const BlockReport&) {}
    virtual void onPerplexity(const std::string& /*which: "dense" or "pruned"*/, const Perplexity&) {}
    virtual void onMessage(const Message&) {}
};

} // namespace besa
