#pragma once

#include "kernels/cuda/plugin.h"

/// The functions behind PluginApi, which says what they take and return.
namespace besa::kernels::cuda {

std::int64_t rankRowsScratch(std::int64_t rows, std::int64_t columns);
const char* launchRankRows(const float* score, std::uint16_t* rank, std::uint16_t* scratch, std::int64_t rows,
                           std::int64_t columns, Stream stream);
const char* launchMaskedWeight(const WeightRows& rows, const std::int32_t* counts, void* masked,
                               Stream stream);
const char* launchWindowSums(const WeightRows& rows, const std::int32_t* first, const std::int32_t* last,
                             double* sums, Stream stream);
const char* launchBucketSums(const WeightRows& rows, const std::uint16_t* bucketOf, std::int32_t buckets,
                             double* sums, Stream stream);

const char* launchRmsNorm(const NormRows& rows, Stream stream);
const char* launchRmsNormBackward(const NormRows& rows, Stream stream);
const char* launchRotate(const HeadVectors& vectors, Stream stream);
const char* launchSiluMul(const GatedValues& values, Stream stream);
const char* launchSiluMulBackward(const GatedValues& values, Stream stream);

const char* launchAdam(const AdamStep& step, Stream stream);
std::int64_t prodigyBlocks(std::int64_t size);
const char* launchProdigy(const ProdigyStep& step, Stream stream);

} // namespace besa::kernels::cuda
