#include "kernels/device_kernels.h"

#include "base/error.h"
#include "kernels/cuda/optimizers.cuh"

#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/from_blob.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <array>
#include <string_view>

namespace besa::kernels {

namespace {

using Plugins =
    std::array<const cuda::PluginApi*, static_cast<std::size_t>(at::COMPILE_TIME_MAX_DEVICE_TYPES)>;

Plugins& plugins()
{
    static Plugins byType{};
    return byType;
}

} // namespace

void serveDevice(at::DeviceType type, const cuda::PluginApi& plugin)
{
    plugins().at(static_cast<std::size_t>(type)) = &plugin;
}

} // namespace besa::kernels

namespace besa::kernels::device {

namespace {

const cuda::PluginApi& pluginFor(const at::Tensor& tensor)
{
    const cuda::PluginApi* plugin = plugins().at(static_cast<std::size_t>(tensor.device().type()));
    if (plugin == nullptr) {
        throw Error(ExitCode::Failure, {"no kernels are loaded for the device " + tensor.device().str(), "",
                                        R"(Use --device cpu; "besa doctor" tells what this machine has.)"});
    }
    return *plugin;
}

void requireStarted(const char* problem)
{
    if (problem != nullptr) {
        const bool memory = std::string_view(problem).find("out of memory") != std::string_view::npos;
        throw Error(memory ? ExitCode::Memory : ExitCode::Failure,
                    {std::string("a CUDA kernel could not be started: ") + problem, "",
                     "Start the program anew and resume the run; if it happens again, use --device cpu."});
    }
}

/// Makes a tensor's device the current one and gives the stream that LibTorch queues its work on.
class OnDevice
{
public:
    explicit OnDevice(const at::Tensor& tensor)
        : m_plugin(pluginFor(tensor))
        , m_guard(tensor.device())
        , m_stream(c10::impl::VirtualGuardImpl(tensor.device().type()).getStream(tensor.device()))
    {
    }

    const cuda::PluginApi* operator->() const { return &m_plugin; }
    cuda::Stream stream() const { return static_cast<cuda::Stream>(m_stream.native_handle()); }

private:
    const cuda::PluginApi& m_plugin;
    c10::DeviceGuard m_guard;
    c10::Stream m_stream;
};

cuda::NumberType numberType(const at::Tensor& tensor)
{
    switch (tensor.scalar_type()) {
    case at::kFloat:
        return cuda::NumberType::Float32;
    case at::kBFloat16:
        return cuda::NumberType::BFloat16;
    case at::kHalf:
        return cuda::NumberType::Float16;
    default:
        TORCH_CHECK(false, "kernels take fp32, bf16 and fp16");
    }
}

template <typename T>
const T* data(const at::Tensor& tensor)
{
    return static_cast<const T*>(tensor.const_data_ptr());
}

cuda::WeightRows weightRows(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank)
{
    return {numberType(weight),
            weight.const_data_ptr(),
            gradient.defined() ? gradient.const_data_ptr() : nullptr,
            data<std::uint16_t>(rank),
            weight.size(0),
            weight.size(1)};
}

at::Tensor moved(const at::Tensor& small, const at::Tensor& where)
{
    return small.to(where.device()).contiguous();
}

} // namespace

at::Tensor rankRows(const at::Tensor& score)
{
    const OnDevice device(score);
    at::Tensor rank = at::empty(score.sizes(), score.options().dtype(at::kUInt16));
    const std::int64_t size = device->rankRowsScratch(score.size(0), score.size(1));
    at::Tensor scratch = at::empty({size}, rank.options());
    requireStarted(device->rankRows(data<float>(score), rank.mutable_data_ptr<std::uint16_t>(),
                                    size > 0 ? scratch.mutable_data_ptr<std::uint16_t>() : nullptr,
                                    score.size(0), score.size(1), device.stream()));
    return rank;
}

void maskWeight(const at::Tensor& weight, const at::Tensor& rank, const at::Tensor& counts,
                const at::Tensor& out)
{
    const OnDevice device(weight);
    const at::Tensor rowCounts = moved(counts, weight);
    requireStarted(device->maskedWeight(weightRows(weight, {}, rank), data<std::int32_t>(rowCounts),
                                        out.mutable_data_ptr(), device.stream()));
}

at::Tensor windowSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& first, const at::Tensor& last)
{
    const OnDevice device(weight);
    at::Tensor sums = at::empty({weight.size(0)}, weight.options().dtype(at::kDouble));
    const at::Tensor begin = moved(first, weight);
    const at::Tensor end = moved(last, weight);
    requireStarted(device->windowSums(weightRows(weight, gradient, rank), data<std::int32_t>(begin),
                                      data<std::int32_t>(end), sums.mutable_data_ptr<double>(),
                                      device.stream()));
    return sums.cpu();
}

at::Tensor bucketSums(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& rank,
                      const at::Tensor& bucketOf, std::int64_t buckets)
{
    const OnDevice device(weight);
    at::Tensor sums = at::empty({weight.size(0), buckets}, weight.options().dtype(at::kDouble));
    const at::Tensor table = moved(bucketOf, weight);
    requireStarted(device->bucketSums(weightRows(weight, gradient, rank), data<std::uint16_t>(table),
                                      static_cast<std::int32_t>(buckets), sums.mutable_data_ptr<double>(),
                                      device.stream()));
    return sums.cpu();
}

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps)
{
    const OnDevice device(x);
    at::Tensor out = at::empty_like(x);
    const std::int64_t columns = x.size(-1);
    requireStarted(
        device->rmsNorm({numberType(x), x.const_data_ptr(), weight.const_data_ptr(), nullptr,
                         out.mutable_data_ptr(), x.numel() / columns, columns, static_cast<float>(eps)},
                        device.stream()));
    return out;
}

at::Tensor rmsNormBackward(const at::Tensor& gradient, const at::Tensor& x, const at::Tensor& weight,
                           double eps)
{
    const OnDevice device(x);
    at::Tensor out = at::empty_like(x);
    const std::int64_t columns = x.size(-1);
    requireStarted(device->rmsNormBackward({numberType(x), x.const_data_ptr(), weight.const_data_ptr(),
                                            gradient.const_data_ptr(), out.mutable_data_ptr(),
                                            x.numel() / columns, columns, static_cast<float>(eps)},
                                           device.stream()));
    return out;
}

at::Tensor rotate(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, float direction)
{
    const OnDevice device(x);
    at::Tensor out = at::empty_like(x);
    requireStarted(
        device->rotate({numberType(x), x.const_data_ptr(), cos.const_data_ptr(), sin.const_data_ptr(),
                        out.mutable_data_ptr(), x.size(0), x.size(1), x.size(2), x.size(3) / 2, direction},
                       device.stream()));
    return out;
}

at::Tensor siluMul(const at::Tensor& gate, const at::Tensor& up)
{
    const OnDevice device(gate);
    at::Tensor out = at::empty_like(gate);
    requireStarted(device->siluMul({numberType(gate), gate.const_data_ptr(), up.const_data_ptr(), nullptr,
                                    out.mutable_data_ptr(), nullptr, nullptr, gate.numel()},
                                   device.stream()));
    return out;
}

std::pair<at::Tensor, at::Tensor> siluMulBackward(const at::Tensor& gradient, const at::Tensor& gate,
                                                  const at::Tensor& up)
{
    const OnDevice device(gate);
    at::Tensor gateGradient = at::empty_like(gate);
    at::Tensor upGradient = at::empty_like(up);
    requireStarted(device->siluMulBackward(
        {numberType(gate), gate.const_data_ptr(), up.const_data_ptr(), gradient.const_data_ptr(), nullptr,
         gateGradient.mutable_data_ptr(), upGradient.mutable_data_ptr(), gate.numel()},
        device.stream()));
    return {gateGradient, upGradient};
}

void adam(const at::Tensor& x, const at::Tensor& gradient, const AdamMeans& means, const AdamRates& rates)
{
    const OnDevice device(x);
    requireStarted(
        device->adam({x.mutable_data_ptr<float>(), data<float>(gradient),
                      means.first.mutable_data_ptr<float>(), means.second.mutable_data_ptr<float>(),
                      x.numel(), rates.rate, rates.weightDecay, rates.correction1, rates.correction2},
                     device.stream()));
}

ProdigySize prodigy(const at::Tensor& x, const at::Tensor& gradient, const ProdigyMeans& means,
                    const ProdigySize& size, double coefficient, double weightDecay)
{
    const OnDevice device(x);
    cuda::ProdigyState state{size.d, size.dMax, size.numerator, 0.0};
    constexpr std::int64_t numbers = sizeof(state) / sizeof(double);
    const at::Tensor here = at::from_blob(&state, {numbers}, at::kDouble);
    const at::Tensor there = here.to(x.device());
    const std::int64_t blocks = device->prodigyBlocks(x.numel());
    const at::Tensor parts = at::empty({2, blocks}, there.options());
    auto* dots = parts.mutable_data_ptr<double>();
    requireStarted(
        device->prodigy({x.mutable_data_ptr<float>(), data<float>(gradient), data<float>(means.initial),
                         means.first.mutable_data_ptr<float>(), means.second.mutable_data_ptr<float>(),
                         means.weighted.mutable_data_ptr<float>(), x.numel(),
                         static_cast<cuda::ProdigyState*>(there.mutable_data_ptr()), dots, dots + blocks,
                         blocks, coefficient, weightDecay},
                        device.stream()));
    here.copy_(there);
    return {state.d, state.dMax, state.numerator};
}

} // namespace besa::kernels::device
