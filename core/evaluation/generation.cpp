#include "evaluation/generation.h"

#include "base/error.h"
#include "evaluation/sampling.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/tensor.h>

#include <algorithm>

namespace besa {

namespace {

void require(bool holds, const std::string& what, const std::string& where, const std::string& remedy)
{
    if (!holds) {
        throw Error(ExitCode::Usage, {what, where, remedy});
    }
}

void check(const GenerationOptions& options)
{
    require(options.maxTokens >= 0, "the number of tokens is negative", "max-tokens", "Give 0 or more.");
    require(options.temperature >= 0.0, "the temperature is negative", "temperature", "Give 0 or more.");
    require(options.topK >= 0, "top-k is negative", "top-k", "Give 0 (off) or more.");
    require(options.topP > 0.0 && options.topP <= 1.0, "top-p is out of range", "top-p",
            "Give a number above 0, at most 1.");
}

} // namespace

struct Generator::State
{
    const CausalLm& model;
    std::vector<DecoderBlock> blocks;
    PlainLinear linear;
    Rotary rotary;
    std::vector<KeyValueCache> caches;

    /// Forgets the last text and makes room for a sequence of `length` tokens.
    void reset(std::int64_t length)
    {
        const ModelConfig& config = model.config();
        rotary = model.rotary(length);
        caches.clear();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto room = [&] {
                return at::empty({1, config.kvHeads, length, config.headDim},
                                 at::TensorOptions(model.device()).dtype(model.type()));
            };
            caches.push_back({room(), room(), 0});
        }
    }

    /// Feeds ids that continue the sequence; returns the logits [V] after the last one, fp32 on the CPU.
    at::Tensor feed(const std::vector<std::int64_t>& ids)
    {
        at::Tensor x = model.embed(at::tensor(ids).unsqueeze(0));
        const Rotary positions = rotary.slice(caches.front().length, x.size(1));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            x = forwardBlock(blocks[i], model.config(), positions, x, linear, &caches[i]);
        }
        const at::Tensor logits =
            model.logits(x.select(1, -1)).squeeze(0).to(at::kCPU, at::kFloat).contiguous();
        if (!logits.isfinite().all().item<bool>()) {
            throw Error(ExitCode::Model,
                        {"the model's predictions are not finite numbers",
                         model.checkpoint().folder().string(), "Use the compute type bfloat16 or float32."});
        }
        return logits;
    }
};

Generator::Generator(const CausalLm& model)
    : m_state(std::make_unique<State>(State{model, {}, {}, {}, {}}))
{
    for (int i = 0; i < model.config().blocks; ++i) {
        m_state->blocks.push_back(model.loadBlock(i));
    }
}

Generator::~Generator() = default;

std::vector<std::int64_t> Generator::generate(const std::vector<std::int64_t>& prompt,
                                              const GenerationOptions& options,
                                              const std::function<void(std::int64_t)>& onToken,
                                              const std::stop_token& stop)
{
    check(options);
    const std::int64_t given = std::int64_t(prompt.size());
    const std::int64_t context = m_state->model.config().maxPositions;
    require(given > 0, "the prompt is empty", "prompt", "Give at least one token; the model's BOS will do.");
    require(given < context,
            "the prompt has " + std::to_string(given) + " tokens and the model's context " +
                std::to_string(context),
            "prompt", "Shorten the prompt.");

    const at::NoGradGuard noGrad;
    PythonRandom random(options.seed);
    const std::int64_t count = std::min(options.maxTokens, context - given);
    m_state->reset(given + count);

    std::vector<std::int64_t> produced;
    std::vector<std::int64_t> next = prompt;
    for (std::int64_t made = 0; made < count; ++made) {
        throwIfStopped(stop);
        const at::Tensor logits = m_state->feed(next);
        const std::int64_t id =
            chooseToken({logits.const_data_ptr<float>(), std::size_t(logits.numel())}, options, random);
        produced.push_back(id);
        if (onToken) {
            onToken(id);
        }
        if (std::find(options.stopIds.begin(), options.stopIds.end(), id) != options.stopIds.end()) {
            break;
        }
        next = {id};
    }
    return produced;
}

} // namespace besa
