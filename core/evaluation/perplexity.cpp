#include "evaluation/perplexity.h"

#include "base/error.h"
#include "base/stopwatch.h"
#include "model/batched_forward.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/log_softmax.h>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

/// Sum over all windows of the negative log-likelihood of tokens 1..T-1, in nats.
double sumNll(const CausalLm& model, const at::Tensor& hidden, const at::Tensor& windows,
              const std::stop_token& stop)
{
    const std::int64_t predictions = windows.size(1) - 1;
    const std::int64_t rowBytes = model.config().vocabSize * std::int64_t{sizeof(float)};
    const std::int64_t slice = std::max<std::int64_t>(1, kLogitsBytes / rowBytes);
    const std::int64_t step = std::max<std::int64_t>(1, slice / predictions); // windows at a time
    double sum = 0;
    for (std::int64_t window = 0; window < windows.size(0); window += step) {
        const std::int64_t count = std::min(step, windows.size(0) - window);
        const at::Tensor states = hidden.narrow(0, window, count).narrow(1, 0, predictions).flatten(0, 1);
        const at::Tensor next = windows.narrow(0, window, count).narrow(1, 1, predictions).flatten();
        for (std::int64_t row = 0; row < next.size(0); row += slice) {
            throwIfStopped(stop);
            const std::int64_t rows = std::min(slice, next.size(0) - row);
            const at::Tensor logProbability =
                at::log_softmax(model.logits(states.narrow(0, row, rows)), -1, at::kFloat);
            const at::Tensor targets = next.narrow(0, row, rows).to(model.device()).unsqueeze(1);
            sum -= logProbability.gather(1, targets).sum(at::kDouble).item<double>();
        }
    }
    return sum;
}

} // namespace

Perplexity perplexity(const CausalLm& model, const at::Tensor& windows, RunObserver& observer,
                      const std::stop_token& stop)
{
    const Stopwatch clock;
    const at::NoGradGuard noGrad;
    const std::int64_t blocks = model.config().blocks;
    const Rotary rotary = model.rotary(windows.size(1));
    PlainLinear linear;

    const at::Tensor hidden = model.embed(windows);
    for (int i = 0; i < blocks; ++i) {
        observer.onStage(
            {Stage::Evaluate, i, blocks, "block " + std::to_string(i + 1) + " of " + std::to_string(blocks)});
        forwardBatchedInPlace(model.loadBlock(i), model.config(), rotary, hidden, linear, 0, stop);
    }
    observer.onStage({Stage::Evaluate, blocks, blocks, "predictions"});

    Perplexity result;
    result.windows = windows.size(0);
    result.window = windows.size(1);
    result.tokens = windows.numel();
    result.meanNll = sumNll(model, hidden, windows, stop) / double(result.windows * (result.window - 1));
    result.value = std::exp(result.meanNll);
    if (!std::isfinite(result.value)) {
        throw Error(ExitCode::Model,
                    {"the model's predictions are not finite numbers", model.checkpoint().folder().string(),
                     "Use the compute type bfloat16 or float32."});
    }
    result.tokenHash = tokenHash(windows);
    result.seconds = clock.seconds();
    return result;
}

at::Tensor cutWindows(const at::Tensor& ids, std::int64_t window, std::int64_t maxWindows)
{
    const std::int64_t length = window == 0 && ids.dim() == 2 ? ids.size(1) : window;
    if (length < 2) {
        throw Error(ExitCode::Usage, {"an evaluation window has " + std::to_string(length) + " tokens",
                                      "evaluation.window", "Give a window of at least 2 tokens."});
    }
    const std::int64_t whole = ids.numel() / length;
    if (whole == 0) {
        throw Error(ExitCode::Model,
                    {"there are " + std::to_string(ids.numel()) +
                         " evaluation tokens, fewer than a window of " + std::to_string(length),
                     "evaluation.window", "Give more text or a smaller window."});
    }
    const std::int64_t count = maxWindows > 0 ? std::min(whole, maxWindows) : whole;
    return ids.reshape({-1}).narrow(0, 0, count * length).view({count, length});
}

} // namespace besa
