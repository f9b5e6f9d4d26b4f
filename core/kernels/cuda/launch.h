#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

/// Starts the CUDA kernels: raw device pointers, sizes and the stream to queue them on. Nothing here waits.
/// Launch errors are left for cudaGetLastError().
namespace besa::kernels::cuda {

enum class NumberType { Float32, BFloat16, Float16 };

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

/// Elements of uint16 scratch that rankRows needs; 0 when shared memory is enough.
std::int64_t rankRowsScratch(std::int64_t rows, std::int64_t columns);
void launchRankRows(const float* score, std::uint16_t* rank, std::uint16_t* scratch, std::int64_t rows,
                    std::int64_t columns, cudaStream_t stream);

void launchMaskedWeight(const WeightRows& rows, const std::int32_t* counts, void* masked,
                        cudaStream_t stream);
void launchWindowSums(const WeightRows& rows, const std::int32_t* first, const std::int32_t* last,
                      double* sums, cudaStream_t stream);
/// bucketOf: the bucket of every rank, [columns].
void launchBucketSums(const WeightRows& rows, const std::uint16_t* bucketOf, int buckets, double* sums,
                      cudaStream_t stream);

/// x, out: [rows, columns]; weight: [columns].
void launchRmsNorm(NumberType type, const void* x, const void* weight, void* out, std::int64_t rows,
                   std::int64_t columns, float eps, cudaStream_t stream);
void launchRmsNormBackward(NumberType type, const void* x, const void* weight, const void* gradient,
                           void* inputGradient, std::int64_t rows, std::int64_t columns, float eps,
                           cudaStream_t stream);

/// x, out: [windows, positions, heads, 2 * half]; cos, sin: [positions, half]. `direction`: 1, or -1 for
/// back.
void launchRotate(NumberType type, const void* x, const void* cos, const void* sin, void* out,
                  std::int64_t windows, std::int64_t positions, std::int64_t heads, std::int64_t half,
                  float direction, cudaStream_t stream);

void launchSiluMul(NumberType type, const void* gate, const void* up, void* out, std::int64_t size,
                   cudaStream_t stream);
void launchSiluMulBackward(NumberType type, const void* gate, const void* up, const void* gradient,
                           void* gateGradient, void* upGradient, std::int64_t size, cudaStream_t stream);

struct AdamStep;
struct ProdigyStep;

void launchAdam(const AdamStep& step, cudaStream_t stream);
/// step.blocks must be prodigyBlocks(step.size).
void launchProdigy(const ProdigyStep& step, cudaStream_t stream);
std::int64_t prodigyBlocks(std::int64_t size);

} // namespace besa::kernels::cuda
