#pragma once

#include "model/decoder_block.h"

#include <stop_token>

namespace besa {

/// Windows of `length` tokens that make a batch large enough to keep the processor busy and small enough
/// for its caches: about 1024 tokens, at least one window.
std::int64_t batchWindows(std::int64_t length);

/// x [n, T, H] -> [n, T, H]: the block over many windows, `batch` at a time (0: batchWindows(T)), without
/// gradients. Every batch goes through `linear` in order. Throws Cancelled between batches.
at::Tensor forwardBatched(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                          const at::Tensor& x, SiteLinear& linear, std::int64_t batch = 0,
                          const std::stop_token& stop = {});

/// The same with the outputs written over x, so that the memory stays one stream. A cancelled pass leaves x
/// half moved.
void forwardBatchedInPlace(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                           const at::Tensor& x, SiteLinear& linear, std::int64_t batch = 0,
                           const std::stop_token& stop = {});

} // namespace besa
