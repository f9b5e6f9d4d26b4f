#include "run/learning_checkpoint.h"

#include "base/crc32c.h"
#include "base/error.h"
#include "checkpoint/tensor_io.h"

#include <ATen/ops/from_blob.h>

#include <bit>
#include <utility>

namespace besa {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCoefficients = "coefficients";
constexpr const char* kLastGood = "last_good";
constexpr const char* kNumbers = "numbers";
constexpr const char* kOptimizer = "optimizer.";
constexpr const char* kBlock = "block";
constexpr const char* kStep = "step";
constexpr const char* kRateModel = "rate_model_numbers";
constexpr const char* kCheck = "crc32c";

at::Tensor vectorTensor(const std::vector<float>& values)
{
    return at::from_blob(const_cast<float*>(values.data()), {std::ssize(values)}, at::kFloat);
}

std::vector<float> vectorOf(const at::Tensor& tensor)
{
    if (tensor.scalar_type() != at::kFloat || tensor.dim() != 1) {
        throw std::invalid_argument("a vector holds no floats");
    }
    return {tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel()};
}

/// Doubles as whole numbers of the same bits; no type of the file keeps them otherwise.
class Numbers
{
public:
    Numbers() = default;
    explicit Numbers(const at::Tensor& bits)
        : m_bits(bits.data_ptr<std::int64_t>(), bits.data_ptr<std::int64_t>() + bits.numel())
    {
    }

    void add(double number) { m_bits.push_back(std::bit_cast<std::int64_t>(number)); }
    void add(const std::optional<double>& number)
    {
        m_bits.push_back(number ? 1 : 0);
        add(number.value_or(0.0));
    }

    double next() { return std::bit_cast<double>(m_bits.at(m_next++)); }
    std::optional<double> nextOptional()
    {
        const bool present = m_bits.at(m_next++) != 0;
        const double number = next();
        return present ? std::optional(number) : std::nullopt;
    }
    std::size_t left() const { return m_bits.size() - m_next; }

    at::Tensor tensor() const
    {
        return at::from_blob(const_cast<std::int64_t*>(m_bits.data()), {std::ssize(m_bits)}, at::kLong);
    }

private:
    std::vector<std::int64_t> m_bits;
    std::size_t m_next = 0;
};

/// Over all that the file says.
std::string checksum(const std::map<std::string, at::Tensor>& tensors,
                     std::map<std::string, std::string> words)
{
    words.erase(kCheck);
    std::string sums;
    for (const auto& [name, word] : words) {
        sums += name + "=" + word + " ";
    }
    for (const auto& [name, tensor] : tensors) {
        sums += name + "=" + std::to_string(crc32c(tensorBytes(tensor))) + " ";
    }
    return std::to_string(crc32c(std::as_bytes(std::span(sums))));
}

void write(const fs::path& path, const LearningState& state)
{
    Numbers numbers;
    numbers.add(state.firstLoss);
    numbers.add(state.lastLoss);
    numbers.add(state.seconds);
    for (const double number : state.rateModel) {
        numbers.add(number);
    }
    for (const double number : state.optimizer.numbers) {
        numbers.add(number);
    }
    std::map<std::string, at::Tensor> tensors{{kCoefficients, vectorTensor(state.coefficients)},
                                              {kLastGood, vectorTensor(state.lastGood)},
                                              {kNumbers, numbers.tensor()}};
    for (std::size_t i = 0; i < state.optimizer.vectors.size(); ++i) {
        tensors[kOptimizer + std::to_string(i)] = vectorTensor(state.optimizer.vectors[i]);
    }
    std::map<std::string, std::string> words{{kBlock, std::to_string(state.block)},
                                             {kStep, std::to_string(state.step)},
                                             {kRateModel, std::to_string(state.rateModel.size())}};
    words[kCheck] = checksum(tensors, words);
    saveTensors(path, {tensors.begin(), tensors.end()}, words);
}

/// Throws std::exception for whatever is wrong with the file.
LearningState read(const fs::path& path)
{
    const auto file = SafetensorsFile::open(path);
    std::map<std::string, at::Tensor> tensors;
    LearningState state;
    for (const TensorEntry& entry : file->tensors()) {
        tensors[entry.name] = readTensor(file, entry);
        if (entry.name.starts_with(kOptimizer)) {
            state.optimizer.vectors.emplace_back();
        }
    }
    if (file->metadata().at(kCheck) != checksum(tensors, file->metadata())) {
        throw std::invalid_argument("the checksum is another one");
    }
    state.block = std::stoi(file->metadata().at(kBlock));
    state.step = std::stoll(file->metadata().at(kStep));
    state.coefficients = vectorOf(tensors.at(kCoefficients));
    state.lastGood = vectorOf(tensors.at(kLastGood));
    for (std::size_t i = 0; i < state.optimizer.vectors.size(); ++i) {
        state.optimizer.vectors[i] = vectorOf(tensors.at(kOptimizer + std::to_string(i)));
    }
    if (tensors.at(kNumbers).scalar_type() != at::kLong) {
        throw std::invalid_argument("the numbers are no whole numbers");
    }
    Numbers numbers(tensors.at(kNumbers));
    state.firstLoss = numbers.nextOptional();
    state.lastLoss = numbers.nextOptional();
    state.seconds = numbers.next();
    for (auto left = std::stoull(file->metadata().at(kRateModel)); left > 0; --left) {
        state.rateModel.push_back(numbers.next());
    }
    while (numbers.left() > 0) {
        state.optimizer.numbers.push_back(numbers.next());
    }
    return state;
}

} // namespace

LearningCheckpoint::LearningCheckpoint(RunFiles files, RunObserver& observer, std::chrono::milliseconds rest)
    : m_files(std::move(files))
    , m_observer(observer)
    , m_rest(rest)
{
}

std::optional<LearningState> LearningCheckpoint::load(int block)
{
    m_last = Clock::now();
    const fs::path path = m_files.learning();
    if (!fs::exists(path)) {
        return {};
    }
    try {
        LearningState state = read(path);
        return state.block == block ? std::optional(std::move(state)) : std::nullopt;
    } catch (const std::exception& error) {
        m_observer.onMessage({Severity::Warning,
                              {std::string("the state of the learning is damaged (") + error.what() +
                                   "); the block is learned from its beginning",
                               path.string(), "Nothing else is lost."}});
        return {};
    }
}

bool LearningCheckpoint::due()
{
    return Clock::now() - m_last >= m_rest;
}

void LearningCheckpoint::save(const LearningState& state)
{
    constexpr int share = 50;
    const auto started = Clock::now();
    try {
        write(m_files.learning(), state);
    } catch (const Error& error) {
        Problem problem = error.problem();
        problem.what = "the state of the learning was not kept: " + problem.what;
        m_observer.onMessage({Severity::Warning, problem});
    }
    m_last = Clock::now();
    if (m_rest > Clock::duration::zero()) {
        m_rest = std::max(m_rest, share * (m_last - started));
    }
}

} // namespace besa
