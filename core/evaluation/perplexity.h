#pragma once

#include "model/causal_lm.h"
#include "report/events.h"
#include "report/observer.h"
#include "text/token_hash.h"

#include <stop_token>

namespace besa {

/// Bytes of logits, counted in fp32, that are scored at a time. They exist in the compute type, in fp32 and
/// as log-probabilities.
inline constexpr std::int64_t kLogitsBytes = std::int64_t{96} << 20U;

/// Perplexity by the papers' protocol: non-overlapping windows, mean negative log-likelihood of the T-1
/// predictions of each window, exp of the mean over windows. Logits are cast to fp32 before log-softmax; sums
/// are fp64. Walks block by block over all windows, so memory is windows*T*H plus one block.
/// windows: int64 [n, T], T >= 2. Fills value, meanNll, windows, window, tokens, tokenHash and seconds.
/// Sends onStage(Evaluate) with finished blocks. Throws Error(Model) when the result is not finite.
Perplexity perplexity(const CausalLm& model, const at::Tensor& windows, RunObserver& observer,
                      const std::stop_token& stop);

/// Cuts a stream of ids [N] into windows [N / window, window], dropping the tail. Windows [n, T] given as
/// such are kept when T == window or window == 0; any other window cuts the joined stream anew. At most
/// maxWindows of them, when that is not 0. Throws Error(Usage) for a window below 2 and Error(Model) when
/// there is no whole window.
at::Tensor cutWindows(const at::Tensor& ids, std::int64_t window, std::int64_t maxWindows);

} // namespace besa
