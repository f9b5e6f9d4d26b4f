#pragma once

#include "model/causal_lm.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace besa {

struct GenerationOptions
{
    std::int64_t maxTokens = 256;
    double temperature = 0.0; ///< 0: greedy
    std::int64_t topK = 0;    ///< draw among the K likeliest; 0: among all
    double topP = 1.0;        ///< draw among the likeliest that hold this probability together, in (0, 1]
    std::uint64_t seed = 0;
    std::vector<std::int64_t> stopIds; ///< generation ends after producing one of these
};

/// Keeps all blocks and a key/value cache in memory: for models that fit. The model must outlive it.
class Generator
{
public:
    explicit Generator(const CausalLm& model);
    ~Generator();
    Generator(const Generator&) = delete;
    Generator& operator=(const Generator&) = delete;

    /// Continues `prompt` (at least one id) and returns the new ids. `onToken` may be empty.
    /// Ends at the context limit, at maxTokens or at a stop id. Throws Error(Usage) for an empty or too long
    /// prompt or options out of range, Error(Model) for predictions that are not finite, Cancelled.
    std::vector<std::int64_t> generate(const std::vector<std::int64_t>& prompt,
                                       const GenerationOptions& options,
                                       const std::function<void(std::int64_t)>& onToken,
                                       const std::stop_token& stop);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace besa
