#include "model/batched_forward.h"

#include "base/error.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty_like.h>

#include <algorithm>

namespace besa {

namespace {

/// `out` may be x itself: a batch is read whole before it is written.
void forwardInto(const at::Tensor& out, const DecoderBlock& block, const ModelConfig& config,
                 const Rotary& rotary, const at::Tensor& x, SiteLinear& linear, std::int64_t batch,
                 const std::stop_token& stop)
{
    const at::NoGradGuard noGrad;
    const std::int64_t step = batch > 0 ? batch : batchWindows(x.size(1));
    for (std::int64_t begin = 0; begin < x.size(0); begin += step) {
        throwIfStopped(stop);
        const std::int64_t count = std::min(step, x.size(0) - begin);
        out.narrow(0, begin, count)
            .copy_(forwardBlock(block, config, rotary, x.narrow(0, begin, count), linear));
    }
}

} // namespace

std::int64_t batchWindows(std::int64_t length)
{
    constexpr std::int64_t kTokens = 1024;
    return std::max<std::int64_t>(1, kTokens / std::max<std::int64_t>(1, length));
}

at::Tensor forwardBatched(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                          const at::Tensor& x, SiteLinear& linear, std::int64_t batch,
                          const std::stop_token& stop)
{
    const at::Tensor out = at::empty_like(x);
    forwardInto(out, block, config, rotary, x, linear, batch, stop);
    return out;
}

void forwardBatchedInPlace(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                           const at::Tensor& x, SiteLinear& linear, std::int64_t batch,
                           const std::stop_token& stop)
{
    forwardInto(x, block, config, rotary, x, linear, batch, stop);
}

} // namespace besa
