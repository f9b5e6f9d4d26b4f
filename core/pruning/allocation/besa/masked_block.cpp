#include "pruning/allocation/besa/masked_block.h"

#include "kernels/activations.h"
#include "kernels/kernels.h"
#include "kernels/products.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/zeros.h>

#include <algorithm>

namespace besa {
namespace {

/// Shares N rows out over the threads: body(part) for the part of a tensor's rows that is a thread's. Each
/// thread goes through several operators alone, where every operator on its own would wait for all threads to
/// finish.
template <typename Body>
void shareRows(const at::Tensor& like, const Body& body)
{
    const std::int64_t rows = like.size(0);
    if (!like.is_cpu()) {
        body([](const at::Tensor& x) { return x; });
        return;
    }
    constexpr std::int64_t kLeastRows = 32; // fewer are not worth waking a thread
    const std::int64_t share = (rows + at::get_num_threads() - 1) / at::get_num_threads();
    at::parallel_for(0, rows, std::max(kLeastRows, share), [&](std::int64_t first, std::int64_t end) {
        const at::NoGradGuard noGradients; // holds for one thread
        const kernels::cpu::OneThread alone;
        body([&](const at::Tensor& x) { return x.narrow(0, first, end - first); });
    });
}

at::Tensor emptyRows(const at::Tensor& like, std::int64_t columns)
{
    return at::empty({like.size(0), columns}, like.options());
}

} // namespace

MaskedSites::MaskedSites(const std::vector<Site>& sites, const DecoderBlock& block, const BlockRanks& ranks)
{
    std::int64_t rows = 0;
    bool biased = false;
    for (const Site site : sites) {
        const Linear& linear = block.site(site);
        m_parts.push_back({site, linear.weight, ranks[index(site)], rows});
        rows += linear.weight.size(0);
        biased = biased || linear.bias.defined();
    }
    const at::Tensor& first = m_parts.front().weight;
    m_masked = at::empty({rows, first.size(1)}, first.options());
    if (biased) {
        m_bias = at::zeros({rows}, first.options());
        for (const Part& part : m_parts) {
            if (const at::Tensor& bias = block.site(part.site).bias; bias.defined()) {
                m_bias.narrow(0, part.firstRow, bias.size(0)).copy_(bias);
            }
        }
    }
}

void MaskedSites::mask(const Plan& plan)
{
    for (const Part& part : m_parts) {
        kernels::maskWeight(part.weight, part.rank, plan.counts[index(part.site)],
                            m_masked.narrow(0, part.firstRow, part.weight.size(0)));
    }
}

void MaskedSites::apply(at::Tensor out, const at::Tensor& x, const at::Tensor& residual) const
{
    if (!m_bias.defined() && !residual.defined()) {
        at::mm_out(out, x, m_masked.t());
    } else if (!m_bias.defined()) {
        at::addmm_out(out, residual, x, m_masked.t());
    } else {
        at::addmm_out(out, residual.defined() ? residual.add(m_bias) : m_bias, x, m_masked.t());
    }
}

void MaskedSites::inputGradient(at::Tensor out, const at::Tensor& gradient) const
{
    at::mm_out(out, gradient, m_masked);
}

void MaskedSites::addGradients(RateModel& rates, const at::Tensor& gradient, const at::Tensor& x) const
{
    for (const Part& part : m_parts) {
        rates.addGradient(part.site, part.weight, {gradient.narrow(1, part.firstRow, part.weight.size(0)), x},
                          part.rank);
    }
}

MaskedBlock::MaskedBlock(const DecoderBlock& block, const ModelConfig& config, const Rotary& rotary,
                         const BlockRanks& ranks, RateModel& rates)
    : m_block(block)
    , m_config(config)
    , m_rotary(rotary)
    , m_rates(rates)
    , m_queryKeyValue({Site::Query, Site::Key, Site::Value}, block, ranks)
    , m_output({Site::Output}, block, ranks)
    , m_gateUp({Site::Gate, Site::Up}, block, ranks)
    , m_down({Site::Down}, block, ranks)
{
}

void MaskedBlock::mask()
{
    for (MaskedSites* sites : {&m_queryKeyValue, &m_output, &m_gateUp, &m_down}) {
        sites->mask(m_rates.plan());
    }
}

at::Tensor MaskedBlock::forward(const at::Tensor& x)
{
    const at::NoGradGuard noGradients;
    const double eps = m_config.rmsNormEps;
    const at::Tensor rows = x.flatten(0, 1);
    const at::Tensor projected = emptyRows(rows, m_queryKeyValue.outputs());
    m_kept.normed = at::empty_like(rows);
    shareRows(rows, [&](const auto& part) {
        part(m_kept.normed).copy_(kernels::rmsNorm(part(rows), m_block.inputNorm, eps));
        m_queryKeyValue.apply(part(projected), part(m_kept.normed));
    });
    m_kept.attended = attend(projected, x.size(0), x.size(1));

    m_kept.middle = at::empty_like(rows);
    m_kept.middleNormed = at::empty_like(rows);
    m_kept.gateUp = emptyRows(rows, m_gateUp.outputs());
    m_kept.product = emptyRows(rows, m_down.inputs());
    const at::Tensor output = at::empty_like(rows);
    shareRows(rows, [&](const auto& part) {
        const at::Tensor middle = part(m_kept.middle);
        m_output.apply(middle, part(m_kept.attended), part(rows));
        part(m_kept.middleNormed).copy_(kernels::rmsNorm(middle, m_block.postAttentionNorm, eps));
        m_gateUp.apply(part(m_kept.gateUp), part(m_kept.middleNormed));
        const std::vector<at::Tensor> half = part(m_kept.gateUp).chunk(2, 1);
        part(m_kept.product).copy_(kernels::siluMul(half[0], half[1]));
        m_down.apply(part(output), part(m_kept.product), middle);
    });
    return output.view(x.sizes());
}

void MaskedBlock::backward(const at::Tensor& gradient)
{
    const at::NoGradGuard noGradients;
    const at::Tensor output = gradient.flatten(0, 1);
    const at::Tensor gateUp = at::empty_like(m_kept.gateUp);
    const at::Tensor middle = at::empty_like(m_kept.middle);
    const at::Tensor attended = at::empty_like(m_kept.attended);
    shareRows(output, [&](const auto& part) {
        const at::Tensor product = emptyRows(part(output), m_down.inputs());
        m_down.inputGradient(product, part(output));
        const std::vector<at::Tensor> half = part(m_kept.gateUp).chunk(2, 1);
        part(gateUp).copy_(kernels::siluMulBackward(half[0], half[1], product));
        const at::Tensor normed = emptyRows(part(output), m_gateUp.inputs());
        m_gateUp.inputGradient(normed, part(gateUp));
        part(middle).copy_(kernels::rmsNormBackward(normed, part(m_kept.middle), m_block.postAttentionNorm,
                                                    m_config.rmsNormEps, part(output)));
        m_output.inputGradient(part(attended), part(middle));
    });
    // The block's own input needs no gradient, so nothing flows through the first norm.
    const at::Tensor projected = projectedGradient(attended);

    m_down.addGradients(m_rates, output, m_kept.product);
    m_gateUp.addGradients(m_rates, gateUp, m_kept.middleNormed);
    m_output.addGradients(m_rates, middle, m_kept.attended);
    m_queryKeyValue.addGradients(m_rates, projected, m_kept.normed);
    m_kept = {};
}

/// projected [N, (heads + 2 kvHeads) D] -> [N, heads D].
at::Tensor MaskedBlock::attend(const at::Tensor& projected, std::int64_t windows, std::int64_t length)
{
    const at::Tensor vectors = projected.view({windows, length, -1, m_config.headDim});
    const std::int64_t turning = m_config.heads + m_config.kvHeads;
    const at::Tensor turned =
        kernels::rotate(vectors.narrow(2, 0, turning), m_rotary.cos, m_rotary.sin, kernels::Turn::Forward);
    m_kept.query = turned.narrow(2, 0, m_config.heads).transpose(1, 2);
    m_kept.key = turned.narrow(2, m_config.heads, m_config.kvHeads).transpose(1, 2);
    m_kept.value = vectors.narrow(2, turning, m_config.kvHeads).transpose(1, 2);
    m_kept.attention = kernels::causalAttention(m_kept.query, m_kept.key, m_kept.value);
    return m_kept.attention.heads.transpose(1, 2).flatten(2).flatten(0, 1);
}

/// dL/dprojected of dL/dattended, both with N rows.
at::Tensor MaskedBlock::projectedGradient(const at::Tensor& attendedGradient)
{
    const at::Tensor upstream =
        attendedGradient.view({m_kept.query.size(0), m_kept.query.size(2), m_config.heads, m_config.headDim})
            .transpose(1, 2);
    const at::Tensor given =
        kernels::causalAttentionBackward(upstream, m_kept.query, m_kept.key, m_kept.value,
                                         m_kept.attention); // [B, T, heads + 2 kvHeads, D]
    const at::Tensor turned = given.narrow(2, 0, m_config.heads + m_config.kvHeads);
    turned.copy_(kernels::rotate(turned, m_rotary.cos, m_rotary.sin, kernels::Turn::Back));
    return given.flatten(2).flatten(0, 1);
}

} // namespace besa
