#include "trainer.h"

#include "adamw.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "base/stopwatch.h"
#include "story_random.h"

#include <ATen/ops/stack.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numbers>
#include <numeric>
#include <span>

namespace besa {
namespace {

std::vector<at::Tensor> tensorsOf(const DemoModel& model)
{
    std::vector<at::Tensor> tensors;
    for (const auto& [name, tensor] : model.parameters()) {
        tensors.push_back(tensor);
    }
    return tensors;
}

/// Weights and moments: what a training state file holds after the step count.
std::vector<at::Tensor> stateTensors(const DemoModel& model, const AdamW& optimizer)
{
    std::vector<at::Tensor> all = tensorsOf(model);
    const std::vector<at::Tensor> moments = optimizer.moments();
    all.insert(all.end(), moments.begin(), moments.end());
    return all;
}

void saveState(const std::filesystem::path& path, const DemoModel& model, const AdamW& optimizer)
{
    AtomicFile file(path);
    const std::int64_t steps = optimizer.steps();
    file.write(std::as_bytes(std::span(&steps, 1)));
    for (const at::Tensor& tensor : stateTensors(model, optimizer)) {
        file.write({static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()});
    }
    file.commit();
}

void loadState(const std::filesystem::path& path, const DemoModel& model, AdamW& optimizer)
{
    std::ifstream file(path, std::ios::binary);
    std::int64_t steps = 0;
    file.read(reinterpret_cast<char*>(&steps), sizeof steps);
    for (const at::Tensor& tensor : stateTensors(model, optimizer)) {
        file.read(static_cast<char*>(tensor.mutable_data_ptr()),
                  static_cast<std::streamsize>(tensor.nbytes()));
    }
    if (!file || file.peek() != std::ifstream::traits_type::eof()) {
        throw Error(ExitCode::Model, {"The training state does not fit this model.", path.string(),
                                      "Delete the file to start the training anew."});
    }
    optimizer.setSteps(steps);
}

/// Fisher-Yates; pass number `pass` over the windows has its own order.
std::vector<std::int64_t> shuffled(std::int64_t count, std::uint64_t seed, std::int64_t pass)
{
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    StoryRandom random(seed * 1000003U + static_cast<std::uint64_t>(pass));
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random.below(i)]);
    }
    return order;
}

/// Serves batches in shuffled order, pass after pass.
class Batches
{
public:
    Batches(at::Tensor windows, const TrainingOptions& options)
        : m_windows(std::move(windows))
        , m_options(options)
    {
    }

    at::Tensor at(std::int64_t step)
    {
        const std::int64_t perPass = m_windows.size(0) / m_options.batch;
        if (step / perPass != m_pass) {
            m_pass = step / perPass;
            m_order = shuffled(m_windows.size(0), m_options.seed, m_pass);
        }
        std::vector<at::Tensor> rows;
        for (std::int64_t i = 0; i < m_options.batch; ++i) {
            const std::int64_t place = (step % perPass) * m_options.batch + i;
            rows.push_back(m_windows[m_order[static_cast<std::size_t>(place)]]);
        }
        return at::stack(rows);
    }

private:
    at::Tensor m_windows;
    const TrainingOptions& m_options;
    std::int64_t m_pass = -1;
    std::vector<std::int64_t> m_order;
};

} // namespace

std::int64_t TrainingOptions::steps() const
{
    return std::accumulate(rounds.begin(), rounds.end(), std::int64_t{0});
}

double learningRateAt(const TrainingOptions& options, std::int64_t step)
{
    std::size_t round = 0;
    while (round + 1 < options.rounds.size() && step >= options.rounds[round]) {
        step -= options.rounds[round++];
    }
    const double left = double(options.rounds[round] - step) / double(options.coolDown);
    const double warm = std::min(1.0, double(step + 1) / double(options.warmUp));
    const double fallen = std::clamp(1.0 - left, 0.0, 1.0);
    return options.learningRate * warm * 0.5 * (1.0 + std::cos(std::numbers::pi * fallen));
}

DemoModel train(const ModelConfig& config, const at::Tensor& windows, const TrainingOptions& options,
                const std::function<void(const TrainingStep&, const DemoModel&)>& onStep)
{
    if (windows.dim() != 2 || windows.size(0) < options.batch) {
        throw Error(ExitCode::Usage, {"There are fewer training windows than one batch needs.",
                                      std::to_string(windows.size(0)) + " windows", "Give more stories."});
    }
    const DemoModel model = DemoModel::random(config, options.seed);
    AdamW optimizer(tensorsOf(model));
    if (!options.state.empty() && std::filesystem::exists(options.state)) {
        loadState(options.state, model, optimizer);
    }
    for (const at::Tensor& parameter : tensorsOf(model)) {
        parameter.requires_grad_(true);
    }
    Batches batches(windows, options);
    const Stopwatch clock;
    Stopwatch sinceSaved;
    while (optimizer.steps() < options.steps()) {
        const std::int64_t step = optimizer.steps();
        const at::Tensor loss = nextTokenLoss(model, batches.at(step), options.products);
        loss.backward();
        const double norm = optimizer.step(learningRateAt(options, step), options.weightDecay, options.clip);
        onStep({step + 1, loss.item<double>(), norm, clock.seconds()}, model);
        if (!options.state.empty() && sinceSaved.seconds() > options.saveSeconds) {
            saveState(options.state, model, optimizer);
            sinceSaved = Stopwatch();
        }
    }
    if (!options.state.empty()) {
        saveState(options.state, model, optimizer);
    }
    return model;
}

double heldOutPerplexity(const DemoModel& model, const at::Tensor& windows)
{
    constexpr std::int64_t kBatch = 8;
    const c10::AutoGradMode noGradients(false);
    double sum = 0.0;
    for (std::int64_t i = 0; i < windows.size(0); i += kBatch) {
        const std::int64_t count = std::min(kBatch, windows.size(0) - i);
        sum += nextTokenLoss(model, windows.narrow(0, i, count)).item<double>() * double(count);
    }
    return std::exp(sum / double(windows.size(0)));
}

} // namespace besa
