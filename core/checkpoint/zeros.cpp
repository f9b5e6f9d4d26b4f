#include "checkpoint/zeros.h"

#include "base/error.h"

#include <cstring>

namespace besa {

namespace {

/// A float is a zero of either sign when all bits but the topmost are 0, in all three types.
template <typename Word>
bool isZero(Word word)
{
    return static_cast<Word>(word << 1U) == 0;
}

template <typename Word>
Word load(const std::byte* bytes, std::size_t i)
{
    Word word;
    std::memcpy(&word, bytes + i * sizeof(Word), sizeof(Word));
    return word;
}

template <typename Word>
std::int64_t countZeroWords(std::span<const std::byte> bytes)
{
    std::int64_t zeros = 0;
    for (std::size_t i = 0; i < bytes.size() / sizeof(Word); ++i) {
        zeros += isZero(load<Word>(bytes.data(), i)) ? 1 : 0;
    }
    return zeros;
}

template <typename Word>
std::int64_t zeroPrunedWords(std::span<std::byte> bytes, std::span<const bool> keep)
{
    std::int64_t zeros = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        const Word word = keep[i] ? load<Word>(bytes.data(), i) : Word{0};
        std::memcpy(bytes.data() + i * sizeof(Word), &word, sizeof(Word));
        zeros += isZero(word) ? 1 : 0;
    }
    return zeros;
}

/// Calls `work` with a word of the type's width.
template <typename Work>
std::int64_t withWord(Dtype dtype, Work work)
{
    if (!isWeightType(dtype)) {
        throw Error(ExitCode::Model,
                    {"weights of type " + std::string(dtypeName(dtype)) + " cannot be pruned", "",
                     "Convert the model to F32, F16 or BF16."});
    }
    return dtypeBytes(dtype) == 4 ? work(std::uint32_t{}) : work(std::uint16_t{});
}

} // namespace

bool isWeightType(Dtype dtype)
{
    return dtype == Dtype::F32 || dtype == Dtype::F16 || dtype == Dtype::BF16;
}

std::int64_t countZeros(std::span<const std::byte> bytes, Dtype dtype)
{
    return withWord(dtype, [&](auto word) { return countZeroWords<decltype(word)>(bytes); });
}

std::int64_t zeroPruned(std::span<std::byte> bytes, Dtype dtype, std::span<const bool> keep)
{
    return withWord(dtype, [&](auto word) { return zeroPrunedWords<decltype(word)>(bytes, keep); });
}

} // namespace besa
