// 16-bit floats as kernels see them: stored as bits, computed with in fp32.
#pragma once

#include "kernels/cuda/thread_block.cuh"

#ifdef __CUDACC__
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#else
#include <bit>
#include <cmath>
#endif

namespace besa::kernels::cuda {

struct BFloat16
{
    std::uint16_t bits;
};

struct Float16
{
    std::uint16_t bits;
};

BESA_DEVICE float toFloat(float value)
{
    return value;
}

/// To the nearest value of type T, ties to even.
template <typename T>
BESA_DEVICE T fromFloat(float value);

template <>
BESA_DEVICE float fromFloat<float>(float value)
{
    return value;
}

#ifdef __CUDACC__

BESA_DEVICE float toFloat(BFloat16 value)
{
    return __bfloat162float(__ushort_as_bfloat16(value.bits));
}

BESA_DEVICE float toFloat(Float16 value)
{
    return __half2float(__ushort_as_half(value.bits));
}

template <>
BESA_DEVICE BFloat16 fromFloat<BFloat16>(float value)
{
    return {__bfloat16_as_ushort(__float2bfloat16_rn(value))};
}

template <>
BESA_DEVICE Float16 fromFloat<Float16>(float value)
{
    return {__half_as_ushort(__float2half_rn(value))};
}

BESA_DEVICE std::uint32_t bitsOf(float value)
{
    return __float_as_uint(value);
}

BESA_DEVICE float reciprocalRoot(float value)
{
    return rsqrtf(value);
}

#else

BESA_DEVICE std::uint32_t bitsOf(float value)
{
    return std::bit_cast<std::uint32_t>(value);
}

BESA_DEVICE float reciprocalRoot(float value)
{
    return 1.0F / std::sqrt(value);
}

BESA_DEVICE float toFloat(BFloat16 value)
{
    return std::bit_cast<float>(std::uint32_t{value.bits} << 16U);
}

BESA_DEVICE float toFloat(Float16 value)
{
    const std::uint32_t sign = (value.bits & 0x8000U) << 16U;
    const std::uint32_t exponent = (value.bits >> 10U) & 0x1FU;
    const std::uint32_t fraction = value.bits & 0x3FFU;
    if (exponent == 0U) { // zero and the numbers below 2^-14
        const float size = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0U ? -size : size;
    }
    const std::uint32_t wide = exponent == 0x1FU ? 0xFFU : exponent + 112U;
    return std::bit_cast<float>(sign | wide << 23U | fraction << 13U);
}

template <>
BESA_DEVICE BFloat16 fromFloat<BFloat16>(float value)
{
    const std::uint32_t bits = bitsOf(value);
    if (std::isnan(value)) {
        return {0x7FFFU};
    }
    return {static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16U) & 1U)) >> 16U)};
}

template <>
BESA_DEVICE Float16 fromFloat<Float16>(float value)
{
    const std::uint32_t sign = (bitsOf(value) >> 16U) & 0x8000U;
    const float size = std::fabs(value);
    std::uint32_t magnitude = 0x7FFFU; // not a number
    if (size >= 65520.0F) {
        magnitude = 0x7C00U;
    } else if (size < 0x1p-14F) {
        magnitude = static_cast<std::uint32_t>(std::nearbyint(size * 0x1p24F));
    } else if (!std::isnan(value)) {
        const std::uint32_t bits = bitsOf(size) - (112U << 23U);
        magnitude = (bits + 0xFFFU + ((bits >> 13U) & 1U)) >> 13U;
    }
    return {static_cast<std::uint16_t>(sign | magnitude)};
}

#endif

/// Eight neighbours. As `Pack`, they are one or two 16-byte accesses.
inline constexpr int kPack = 8;

template <typename T>
struct alignas(16) Pack
{
    T values[kPack];
};

/// Up to eight values from `from` on, `size` of them real. `packed`: `from` is aligned to 16 bytes and size
/// is kPack.
template <typename T>
BESA_DEVICE Pack<T> loadPack(const T* from, int size, bool packed)
{
    if (packed) {
        return *reinterpret_cast<const Pack<T>*>(from);
    }
    Pack<T> pack{};
    for (int i = 0; i < size; ++i) {
        pack.values[i] = from[i];
    }
    return pack;
}

template <typename T>
BESA_DEVICE void storePack(T* to, const Pack<T>& pack, int size, bool packed)
{
    if (packed) {
        *reinterpret_cast<Pack<T>*>(to) = pack;
        return;
    }
    for (int i = 0; i < size; ++i) {
        to[i] = pack.values[i];
    }
}

} // namespace besa::kernels::cuda
