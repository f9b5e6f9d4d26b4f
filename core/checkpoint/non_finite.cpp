#include "checkpoint/non_finite.h"

#include "base/error.h"
#include "checkpoint/checkpoint.h"

#include <algorithm>
#include <cstring>

namespace besa {

namespace {

constexpr std::size_t kPiece = std::size_t{1}
                               << 16U; ///< elements looked at between two looks at the stop token

struct Finding
{
    std::size_t first = 0;
    std::string value;
    std::int64_t count = 0;
};

/// A floating-point number is not finite when all bits of its exponent are set; with a fraction it is NaN.
template <typename Bits>
std::string nameOf(Bits bits, Bits exponent)
{
    constexpr Bits one = 1;
    const auto sign = static_cast<Bits>(one << (8 * sizeof(Bits) - 1));
    const auto fraction = static_cast<Bits>(bits & static_cast<Bits>(~(sign | exponent)));
    if (fraction != 0) {
        return "NaN";
    }
    return (bits & sign) != 0 ? "-Inf" : "+Inf";
}

template <typename Bits>
Finding search(const TensorPlace& place, Bits exponent, const std::stop_token& stop)
{
    const std::size_t elements = place.entry->bytes() / sizeof(Bits);
    std::vector<Bits> piece(std::min(kPiece, elements));
    Finding finding;
    for (std::size_t begin = 0; begin < elements; begin += kPiece) {
        throwIfStopped(stop);
        const std::size_t count = std::min(kPiece, elements - begin);
        place.file->read(*place.entry, begin * sizeof(Bits),
                         std::as_writable_bytes(std::span(piece).first(count)));
        std::uint32_t found = 0;
        for (std::size_t i = 0; i < count; ++i) {
            found += (piece[i] & exponent) == exponent ? 1U : 0U;
        }
        if (found > 0 && finding.count == 0) {
            const auto first = std::find_if(piece.begin(), piece.end(),
                                            [&](Bits bits) { return (bits & exponent) == exponent; });
            finding.first = begin + static_cast<std::size_t>(first - piece.begin());
            finding.value = nameOf(*first, exponent);
        }
        finding.count += found;
    }
    return finding;
}

Finding search(const TensorPlace& place, const std::stop_token& stop)
{
    switch (place.entry->dtype) {
    case Dtype::F16:
        return search<std::uint16_t>(place, 0x7c00, stop);
    case Dtype::BF16:
        return search<std::uint16_t>(place, 0x7f80, stop);
    case Dtype::F32:
        return search<std::uint32_t>(place, 0x7f800000, stop);
    case Dtype::F64:
        return search<std::uint64_t>(place, 0x7ff0000000000000, stop);
    default:
        return {};
    }
}

std::vector<std::int64_t> positionOf(std::size_t element, const std::vector<std::int64_t>& shape)
{
    std::vector<std::int64_t> position(shape.size());
    auto rest = static_cast<std::int64_t>(element);
    for (std::size_t i = shape.size(); i-- > 0;) {
        position[i] = rest % shape[i];
        rest /= shape[i];
    }
    return position;
}

} // namespace

std::vector<NonFinite> findNonFinite(const Checkpoint& checkpoint, const std::stop_token& stop)
{
    std::vector<NonFinite> all;
    for (const auto& [name, place] : checkpoint.places()) {
        const Finding finding = search(place, stop);
        if (finding.count > 0) {
            all.push_back(
                {name, positionOf(finding.first, place.entry->shape), finding.value, finding.count});
        }
    }
    return all;
}

} // namespace besa
