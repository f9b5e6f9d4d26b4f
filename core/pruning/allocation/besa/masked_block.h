#pragma once

#include "kernels/attention.h"
#include "model/decoder_block.h"
#include "pruning/allocation/besa/rate_model.h"

#include <vector>

namespace besa {

/// Linear maps of one input, computed as one product with their masked weights stacked.
class MaskedSites
{
public:
    MaskedSites(const std::vector<Site>& sites, const DecoderBlock& block, const BlockRanks& ranks);

    std::int64_t inputs() const { return m_masked.size(1); }
    std::int64_t outputs() const { return m_masked.size(0); }

    /// Masks the weights by the plan.
    void mask(const Plan& plan);

    /// x [N, in] -> out [N, out], plus `residual` where it is defined.
    void apply(at::Tensor out, const at::Tensor& x, const at::Tensor& residual = {}) const;

    /// dL/dy [N, out] -> dL/dx, to `out` [N, in].
    void inputGradient(at::Tensor out, const at::Tensor& gradient) const;

    /// Hands dL/dW of every site to the rate model: dL/dy [N, out] and x.
    void addGradients(RateModel& rates, const at::Tensor& gradient, const at::Tensor& x) const;

private:
    struct Part
    {
        Site site;
        at::Tensor weight; ///< dense
        at::Tensor rank;
        std::int64_t firstRow;
    };

    std::vector<Part> m_parts;
    at::Tensor m_masked; ///< [out, in]
    at::Tensor m_bias;   ///< [out]; undefined without biases
};

/// A decoder block under the rate model's masks, with its backward pass written out: autograd would keep
/// twenty intermediate tensors and pass over each on its own, and would multiply seven times where four
/// stacked products do. Tests hold it to autograd in fp64. Keeps one step's activations.
class MaskedBlock
{
public:
    /// `block`, `ranks` and `rates` outlive the object; `rotary` holds the T positions of the windows.
    MaskedBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                const BlockRanks& ranks, RateModel& rates);

    /// Masks the weights by the rate model's present plan.
    void mask();

    /// x [B, T, H] -> [B, T, H] with the weights as `mask` left them.
    at::Tensor forward(const at::Tensor& x);

    /// dL/dW of the masked weights, for the last forward pass, goes to the rate model. gradient: dL/doutput.
    void backward(const at::Tensor& gradient);

private:
    /// What the backward pass reads; N = B T rows.
    struct Kept
    {
        at::Tensor normed; ///< [N, H], input of query, key and value
        at::Tensor query;  ///< rotated, [B, heads, T, D]
        at::Tensor key;    ///< rotated, [B, kvHeads, T, D]
        at::Tensor value;  ///< [B, kvHeads, T, D]
        kernels::Attended attention;
        at::Tensor attended;     ///< the same as [N, heads D], input of output
        at::Tensor middle;       ///< [N, H], the stream between attention and MLP
        at::Tensor middleNormed; ///< [N, H], input of gate and up
        at::Tensor gateUp;       ///< [N, 2 I]
        at::Tensor product;      ///< [N, I], input of down
    };

    at::Tensor attend(const at::Tensor& projected, std::int64_t windows, std::int64_t length);
    at::Tensor projectedGradient(const at::Tensor& attendedGradient);

    const DecoderBlock& m_block;
    const ModelConfig& m_config;
    const Rotary& m_rotary;
    RateModel& m_rates;
    MaskedSites m_queryKeyValue;
    MaskedSites m_output;
    MaskedSites m_gateUp;
    MaskedSites m_down;
    Kept m_kept;
};

} // namespace besa
