#pragma once
// What libbesa_cuda.so gives the program. Both sides include this file; it needs neither LibTorch nor CUDA.

#include <cstdint>

struct CUstream_st; // what cudaStream_t points to

namespace besa::kernels::cuda {

/// Goes up with every change in this file. The program opens only a plug-in of its own number.
inline constexpr std::uint32_t kPluginAbi = 2;
inline constexpr const char* kPluginFile = "libbesa_cuda.so";
/// The plug-in's one symbol, a PluginEntry.
inline constexpr const char* kPluginSymbol = "besaCudaPlugin";

using Stream = CUstream_st*;

enum class NumberType : std::int32_t { Float32, BFloat16, Float16 };

/// A contiguous matrix of weights with the gradient of the same type and the ranks. gradient may be null
/// where it is not read.
struct WeightRows
{
    NumberType type;
    const void* weight;
    const void* gradient;
    const std::uint16_t* rank;
    std::int64_t rows;
    std::int64_t columns; ///< < 65536
};

/// x, out: [rows, columns]; weight: [columns].
struct NormRows
{
    NumberType type;
    const void* x;
    const void* weight;
    const void* gradient; ///< of the output; backward only
    void* out;            ///< the output; backward: the gradient of x
    std::int64_t rows;
    std::int64_t columns;
    float eps;
};

/// x, out: [windows, positions, heads, 2 * half]; cos, sin: [positions, half].
struct HeadVectors
{
    NumberType type;
    const void* x;
    const void* cos;
    const void* sin;
    void* out;
    std::int64_t windows;
    std::int64_t positions;
    std::int64_t heads;
    std::int64_t half;
    float direction; ///< 1, or -1 for back
};

/// silu(gate) * up, element by element.
struct GatedValues
{
    NumberType type;
    const void* gate;
    const void* up;
    const void* gradient; ///< of the output; backward only
    void* out;            ///< forward only
    void* gateGradient;   ///< backward only
    void* upGradient;     ///< backward only
    std::int64_t size;
};

struct AdamStep; // kernels/cuda/optimizers.cuh
struct ProdigyStep;

struct DeviceFacts
{
    char name[256];
    std::int64_t memory; ///< bytes
    std::int32_t major;  ///< compute capability
    std::int32_t minor;
};

/// Functions return null, or what the CUDA library says about the failure, in a text that stays. Those with a
/// stream queue kernels on it, on the current device, and do not wait. Pointers are the device's.
struct PluginApi
{
    std::uint32_t abi;         ///< kPluginAbi; stays the first field for ever
    const char* architectures; ///< compute capabilities it was built for: "8.0 8.6 8.9 9.0 12.0"

    const char* (*countDevices)(std::int32_t* count);
    const char* (*describeDevice)(std::int32_t device, DeviceFacts* facts);
    /// Free memory of the current device in bytes. Starts to use the device, which takes memory itself.
    const char* (*freeMemory)(std::int64_t* bytes);

    /// Elements of uint16 scratch that rankRows needs; 0: none.
    std::int64_t (*rankRowsScratch)(std::int64_t rows, std::int64_t columns);
    const char* (*rankRows)(const float* score, std::uint16_t* rank, std::uint16_t* scratch,
                            std::int64_t rows, std::int64_t columns, Stream stream);
    const char* (*maskedWeight)(const WeightRows& rows, const std::int32_t* counts, void* masked,
                                Stream stream);
    const char* (*windowSums)(const WeightRows& rows, const std::int32_t* first, const std::int32_t* last,
                              double* sums, Stream stream);
    /// bucketOf: the bucket of every rank, [columns]; sums: [rows, buckets].
    const char* (*bucketSums)(const WeightRows& rows, const std::uint16_t* bucketOf, std::int32_t buckets,
                              double* sums, Stream stream);

    const char* (*rmsNorm)(const NormRows& rows, Stream stream);
    const char* (*rmsNormBackward)(const NormRows& rows, Stream stream);
    const char* (*rotate)(const HeadVectors& vectors, Stream stream);
    const char* (*siluMul)(const GatedValues& values, Stream stream);
    const char* (*siluMulBackward)(const GatedValues& values, Stream stream);

    const char* (*adam)(const AdamStep& step, Stream stream);
    /// Length of ProdigyStep::dots and ::magnitudes.
    std::int64_t (*prodigyBlocks)(std::int64_t size);
    const char* (*prodigy)(const ProdigyStep& step, Stream stream);
};

using PluginEntry = const PluginApi* (*)();

} // namespace besa::kernels::cuda
