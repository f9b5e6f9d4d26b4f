#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace besa {

/// Tensor element types of safetensors files that we handle; files with other known types open, but their
/// tensors cannot be loaded.
enum class Dtype { Bool, U8, I8, I16, U16, F16, BF16, I32, U32, F32, F64, I64, U64, Other };

std::string_view dtypeName(Dtype dtype); ///< "BF16"
std::size_t dtypeBytes(Dtype dtype);     ///< 0 for Other

/// What a type name of the format means; nothing for a name the format does not know.
struct DtypeInfo
{
    Dtype dtype = Dtype::Other;
    unsigned bits = 0;
};
std::optional<DtypeInfo> findDtype(std::string_view name);

/// Place of the type in the official writer's order of tensors, which puts the largest first.
std::size_t dtypeRank(Dtype dtype);

} // namespace besa
