#include "text/token_hash.h"

#include "base/sha256.h"

#include <bit>
#include <span>

namespace besa {

static_assert(std::endian::native == std::endian::little, "ids are hashed as they lie in memory");

std::string tokenHash(const at::Tensor& ids)
{
    const at::Tensor words = ids.to(at::kCPU, at::kInt).contiguous();
    return sha256(std::as_bytes(
        std::span(words.const_data_ptr<std::int32_t>(), static_cast<std::size_t>(words.numel()))));
}

} // namespace besa
