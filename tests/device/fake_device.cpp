#include "fake_device.h"

#include "../kernels/emulated_grid.h"

#include "kernels/activations_cpu.h"
#include "kernels/cuda/optimizers.cuh"
#include "kernels/device_kernels.h"
#include "kernels/oracle.h"

#include <ATen/EmptyTensor.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/ops/_copy_from_ops.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/view_native.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <map>
#include <mutex>
#include <sys/mman.h>

namespace besa::test {

namespace {

namespace cuda = kernels::cuda;

constexpr auto kFake = at::DeviceType::PrivateUse1;

/// The device's memory: open while anybody holds a HostAccess.
class Memory
{
public:
    void* allocate(std::size_t bytes)
    {
        const std::scoped_lock lock(m_mutex);
        void* place = mmap(nullptr, bytes, m_open > 0 ? PROT_READ | PROT_WRITE : PROT_NONE,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        TORCH_CHECK(place != MAP_FAILED, "no memory for the fake device");
        m_blocks[place] = bytes;
        return place;
    }

    void release(void* place)
    {
        const std::scoped_lock lock(m_mutex);
        munmap(place, m_blocks.at(place));
        m_blocks.erase(place);
    }

    void open()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_open++ == 0) {
            protect(PROT_READ | PROT_WRITE);
        }
    }

    void close()
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_open == 0) {
            protect(PROT_NONE);
        }
    }

private:
    void protect(int access) const
    {
        for (const auto& [place, bytes] : m_blocks) {
            mprotect(place, bytes, access);
        }
    }

    std::mutex m_mutex;
    std::map<void*, std::size_t> m_blocks;
    int m_open = 0;
};

Memory& memory()
{
    static auto* const all = new Memory; // tensors may outlive everything else
    return *all;
}

struct HostAccess
{
    HostAccess() { memory().open(); }
    ~HostAccess() { memory().close(); }
    HostAccess(const HostAccess&) = delete;
    HostAccess& operator=(const HostAccess&) = delete;
};

class FakeAllocator : public c10::Allocator
{
public:
    at::DataPtr allocate(std::size_t bytes) override
    {
        if (bytes == 0) {
            return {nullptr, at::Device(kFake, 0)};
        }
        void* place = memory().allocate(bytes);
        return {place, place, &FakeAllocator::release, at::Device(kFake, 0)};
    }
    at::DeleterFnPtr raw_deleter() const override { return &FakeAllocator::release; }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        const HostAccess access;
        default_copy_data(to, from, bytes);
    }

private:
    static void release(void* place) { memory().release(place); }
};

FakeAllocator& allocator()
{
    static auto* const only = new FakeAllocator;
    return *only;
}

struct FakeGuard : c10::impl::NoOpDeviceGuardImpl<kFake>
{
    at::Device getDevice() const override { return {kFake, 0}; }
    at::Device exchangeDevice(at::Device) const override { return {kFake, 0}; }
    c10::Stream getStream(at::Device) const noexcept override { return stream(); }
    c10::Stream exchangeStream(c10::Stream) const noexcept override { return stream(); }
    void* getStreamNativeHandle(const c10::Stream) const override { return nullptr; }

private:
    static c10::Stream stream() { return c10::Stream(c10::Stream::DEFAULT, at::Device(kFake, 0)); }
};

const FakeGuard kGuard;
const c10::impl::DeviceGuardImplRegistrar kRegistered(kFake, &kGuard);

/// Autograd asks whether there is an accelerator whose streams it must mind.
struct FakeHooks : at::PrivateUse1HooksInterface
{
    bool isBuilt() const override { return true; }
    bool isAvailable() const override { return true; }
    bool hasPrimaryContext(at::DeviceIndex) const override { return true; }
};

at::Tensor hostView(const at::Tensor& tensor)
{
    return tensor.is_cpu() ? tensor
                           : at::from_blob(const_cast<void*>(tensor.const_data_ptr()), tensor.sizes(),
                                           tensor.strides(), at::TensorOptions(tensor.scalar_type()));
}

at::Tensor emptyOnFake(at::IntArrayRef size, std::optional<at::ScalarType> type, std::optional<at::Layout>,
                       std::optional<at::Device>, std::optional<bool>, std::optional<at::MemoryFormat> format)
{
    return at::detail::empty_generic(size, &allocator(), c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                     type.value_or(at::kFloat), format);
}

at::Tensor emptyStridedOnFake(at::IntArrayRef size, at::IntArrayRef stride,
                              std::optional<at::ScalarType> type, std::optional<at::Layout>,
                              std::optional<at::Device>, std::optional<bool>)
{
    return at::detail::empty_strided_generic(size, stride, &allocator(),
                                             c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                             type.value_or(at::kFloat));
}

at::Tensor copyFrom(const at::Tensor& from, const at::Tensor& to, bool /*nonBlocking*/)
{
    const HostAccess access;
    hostView(to).copy_(hostView(from));
    return to;
}

/// How results of an operator that ran on the host come back. Outputs start empty in some.
at::Tensor copyFromAndResize(const at::Tensor& from, const at::Tensor& to)
{
    if (from.sizes() != to.sizes()) {
        c10::TensorImpl* whole = to.unsafeGetTensorImpl();
        whole->set_storage_keep_dtype(emptyOnFake(from.sizes(), to.scalar_type(), {}, {}, {}, {}).storage());
        whole->set_sizes_contiguous(from.sizes());
    }
    return copyFrom(from, to, false);
}

/// The way of attention that is made of plain operators.
std::int64_t plainAttention(const at::Tensor&, const at::Tensor&, const at::Tensor&,
                            const std::optional<at::Tensor>&, double, bool, std::optional<double>, bool)
{
    return 0;
}

void requireOneDevice(const c10::OperatorHandle& op, const torch::jit::Stack& stack)
{
    bool fake = false;
    bool host = false;
    const auto look = [&](const at::Tensor& tensor) {
        if (tensor.defined()) {
            fake = fake || tensor.device().type() == kFake;
            host = host || (tensor.is_cpu() && tensor.dim() > 0);
        }
    };
    for (const c10::IValue& value : torch::jit::last(stack, op.schema().arguments().size())) {
        if (value.isTensor()) {
            look(value.toTensor());
        } else if (value.isTensorList()) {
            for (const at::Tensor& tensor : value.toTensorVector()) {
                look(tensor);
            }
        }
    }
    TORCH_CHECK(!fake || !host, "tensors of two devices meet in ", op.schema().name());
}

void onHost(const c10::OperatorHandle& op, torch::jit::Stack* stack)
{
    requireOneDevice(op, *stack);
    const HostAccess access;
    at::native::cpu_fallback(op, stack);
}

TORCH_LIBRARY_IMPL(_, PrivateUse1, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&onHost>());
}

TORCH_LIBRARY_IMPL(aten, PrivateUse1, library)
{
    library.impl("empty.memory_format", &emptyOnFake);
    library.impl("empty_strided", &emptyStridedOnFake);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("_fused_sdp_choice", &plainAttention);
    library.impl("view", &at::native::view);
    library.impl("as_strided", &at::native::as_strided_tensorimpl);
    library.impl("_reshape_alias", &at::native::_reshape_alias);
}

// The plug-in of the device: every function of the interface, by its plain definition.

at::ScalarType scalarType(cuda::NumberType type)
{
    switch (type) {
    case cuda::NumberType::BFloat16:
        return at::kBFloat16;
    case cuda::NumberType::Float16:
        return at::kHalf;
    case cuda::NumberType::Float32:
        break;
    }
    return at::kFloat;
}

at::Tensor tensorAt(const void* place, at::IntArrayRef shape, at::ScalarType type)
{
    return at::from_blob(const_cast<void*>(place), shape, at::TensorOptions(type));
}

struct Rows
{
    explicit Rows(const cuda::WeightRows& rows)
        : weight(tensorAt(rows.weight, {rows.rows, rows.columns}, scalarType(rows.type)))
        , rank(tensorAt(rows.rank, {rows.rows, rows.columns}, at::kUInt16))
    {
        if (rows.gradient != nullptr) {
            gradient = tensorAt(rows.gradient, {rows.rows, rows.columns}, scalarType(rows.type));
        }
    }
    at::Tensor weight;
    at::Tensor rank;
    at::Tensor gradient;
};

const char* rankRows(const float* score, std::uint16_t* rank, std::uint16_t* /*scratch*/, std::int64_t rows,
                     std::int64_t columns, cuda::Stream)
{
    const HostAccess access;
    tensorAt(rank, {rows, columns}, at::kUInt16)
        .copy_(kernels::oracle::rankRows(tensorAt(score, {rows, columns}, at::kFloat)));
    return nullptr;
}

const char* maskedWeight(const cuda::WeightRows& given, const std::int32_t* counts, void* masked,
                         cuda::Stream)
{
    const HostAccess access;
    const Rows rows(given);
    tensorAt(masked, rows.weight.sizes(), rows.weight.scalar_type())
        .copy_(
            kernels::oracle::maskedWeight(rows.weight, rows.rank, tensorAt(counts, {given.rows}, at::kInt)));
    return nullptr;
}

const char* windowSums(const cuda::WeightRows& given, const std::int32_t* first, const std::int32_t* last,
                       double* sums, cuda::Stream)
{
    const HostAccess access;
    const Rows rows(given);
    tensorAt(sums, {given.rows}, at::kDouble)
        .copy_(kernels::oracle::windowSums(rows.weight, rows.gradient, rows.rank,
                                           tensorAt(first, {given.rows}, at::kInt),
                                           tensorAt(last, {given.rows}, at::kInt)));
    return nullptr;
}

const char* bucketSums(const cuda::WeightRows& given, const std::uint16_t* bucketOf, std::int32_t buckets,
                       double* sums, cuda::Stream)
{
    const HostAccess access;
    const Rows rows(given);
    std::vector<std::int32_t> edges{0};
    for (std::int32_t b = 0; b < buckets; ++b) {
        auto edge = edges.back();
        while (edge < given.columns && bucketOf[edge] == b) {
            ++edge;
        }
        edges.push_back(edge);
    }
    tensorAt(sums, {given.rows, buckets}, at::kDouble)
        .copy_(kernels::oracle::bucketSums(rows.weight, rows.gradient, rows.rank, edges));
    return nullptr;
}

// The model's operators: the CPU's, which record nothing.

const char* rmsNorm(const cuda::NormRows& rows, cuda::Stream)
{
    const HostAccess access;
    const at::ScalarType type = scalarType(rows.type);
    const std::vector<std::int64_t> shape{rows.rows, rows.columns};
    tensorAt(rows.out, shape, type)
        .copy_(kernels::cpu::rmsNorm(tensorAt(rows.x, shape, type),
                                     tensorAt(rows.weight, {rows.columns}, type), rows.eps));
    return nullptr;
}

const char* rmsNormBackward(const cuda::NormRows& rows, cuda::Stream)
{
    const HostAccess access;
    const at::ScalarType type = scalarType(rows.type);
    const std::vector<std::int64_t> shape{rows.rows, rows.columns};
    tensorAt(rows.out, shape, type)
        .copy_(kernels::cpu::rmsNormBackward(tensorAt(rows.gradient, shape, type),
                                             tensorAt(rows.x, shape, type),
                                             tensorAt(rows.weight, {rows.columns}, type), rows.eps, {}));
    return nullptr;
}

const char* rotate(const cuda::HeadVectors& vectors, cuda::Stream)
{
    const HostAccess access;
    const at::ScalarType type = scalarType(vectors.type);
    const std::vector<std::int64_t> shape{vectors.windows, vectors.positions, vectors.heads,
                                          2 * vectors.half};
    const std::vector<std::int64_t> angles{vectors.positions, vectors.half};
    tensorAt(vectors.out, shape, type)
        .copy_(kernels::cpu::rotate(tensorAt(vectors.x, shape, type), tensorAt(vectors.cos, angles, type),
                                    tensorAt(vectors.sin, angles, type),
                                    vectors.direction > 0 ? kernels::Turn::Forward : kernels::Turn::Back));
    return nullptr;
}

const char* siluMul(const cuda::GatedValues& values, cuda::Stream)
{
    const HostAccess access;
    const at::ScalarType type = scalarType(values.type);
    tensorAt(values.out, {1, values.size}, type)
        .copy_(kernels::cpu::siluMul(tensorAt(values.gate, {1, values.size}, type),
                                     tensorAt(values.up, {1, values.size}, type)));
    return nullptr;
}

const char* siluMulBackward(const cuda::GatedValues& values, cuda::Stream)
{
    const HostAccess access;
    const at::ScalarType type = scalarType(values.type);
    const at::Tensor both = kernels::cpu::siluMulBackward(tensorAt(values.gate, {1, values.size}, type),
                                                          tensorAt(values.up, {1, values.size}, type),
                                                          tensorAt(values.gradient, {1, values.size}, type));
    tensorAt(values.gateGradient, {1, values.size}, type).copy_(both.narrow(1, 0, values.size));
    tensorAt(values.upGradient, {1, values.size}, type).copy_(both.narrow(1, values.size, values.size));
    return nullptr;
}

const char* adam(const cuda::AdamStep& step, cuda::Stream)
{
    const HostAccess access;
    onGrid({2, 64, 0}, [&](const EmulatedThread& thread) { cuda::adamStep(thread, step); });
    return nullptr;
}

const char* prodigy(const cuda::ProdigyStep& step, cuda::Stream)
{
    const HostAccess access;
    const GridSize grid{step.blocks, 64, cuda::kProdigyShared};
    onGrid(grid, [&](const EmulatedThread& thread) { cuda::prodigyGather(thread, step); });
    onGrid({1, 32, 0}, [&](const EmulatedThread& thread) { cuda::prodigyEstimate(thread, step); });
    onGrid(grid, [&](const EmulatedThread& thread) { cuda::prodigyMove(thread, step); });
    return nullptr;
}

const cuda::PluginApi& fakePlugin()
{
    static const cuda::PluginApi api = [] {
        cuda::PluginApi all{};
        all.abi = cuda::kPluginAbi;
        all.architectures = "";
        all.rankRowsScratch = [](std::int64_t rows, std::int64_t columns) { return rows * columns; };
        all.rankRows = rankRows;
        all.maskedWeight = maskedWeight;
        all.windowSums = windowSums;
        all.bucketSums = bucketSums;
        all.rmsNorm = rmsNorm;
        all.rmsNormBackward = rmsNormBackward;
        all.rotate = rotate;
        all.siluMul = siluMul;
        all.siluMulBackward = siluMulBackward;
        all.adam = adam;
        all.prodigyBlocks = [](std::int64_t) { return std::int64_t{3}; };
        all.prodigy = prodigy;
        return all;
    }();
    return api;
}

} // namespace

c10::Device makeFakeDevice()
{
    static FakeHooks hooks;
    c10::register_privateuse1_backend("fake");
    at::RegisterPrivateUse1HooksInterface(&hooks);
    c10::SetAllocator(kFake, &allocator());
    kernels::serveDevice(kFake, fakePlugin());
    return {kFake, 0};
}

} // namespace besa::test
