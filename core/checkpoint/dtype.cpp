#include "checkpoint/dtype.h"

#include <algorithm>
#include <array>

namespace besa {

namespace {

struct Row
{
    std::string_view name;
    Dtype dtype;
    unsigned bits;
};

/// In the official order (formats §1.1).
constexpr std::array<Row, 22> kTypes{{{"BOOL", Dtype::Bool, 8},
                                      {"F4", Dtype::Other, 4},
                                      {"F6_E2M3", Dtype::Other, 6},
                                      {"F6_E3M2", Dtype::Other, 6},
                                      {"U8", Dtype::U8, 8},
                                      {"I8", Dtype::I8, 8},
                                      {"F8_E5M2", Dtype::Other, 8},
                                      {"F8_E4M3", Dtype::Other, 8},
                                      {"F8_E8M0", Dtype::Other, 8},
                                      {"F8_E4M3FNUZ", Dtype::Other, 8},
                                      {"F8_E5M2FNUZ", Dtype::Other, 8},
                                      {"I16", Dtype::I16, 16},
                                      {"U16", Dtype::U16, 16},
                                      {"F16", Dtype::F16, 16},
                                      {"BF16", Dtype::BF16, 16},
                                      {"I32", Dtype::I32, 32},
                                      {"U32", Dtype::U32, 32},
                                      {"F32", Dtype::F32, 32},
                                      {"C64", Dtype::Other, 64},
                                      {"F64", Dtype::F64, 64},
                                      {"I64", Dtype::I64, 64},
                                      {"U64", Dtype::U64, 64}}};

const Row* find(Dtype dtype)
{
    const auto* row = std::ranges::find(kTypes, dtype, &Row::dtype);
    return dtype == Dtype::Other || row == kTypes.end() ? nullptr : row;
}

} // namespace

std::string_view dtypeName(Dtype dtype)
{
    const Row* row = find(dtype);
    return row != nullptr ? row->name : "other";
}

std::size_t dtypeBytes(Dtype dtype)
{
    const Row* row = find(dtype);
    return row != nullptr ? row->bits / 8 : 0;
}

std::optional<DtypeInfo> findDtype(std::string_view name)
{
    const auto* row = std::ranges::find(kTypes, name, &Row::name);
    return row != kTypes.end() ? std::optional(DtypeInfo{row->dtype, row->bits}) : std::nullopt;
}

std::size_t dtypeRank(Dtype dtype)
{
    const Row* row = find(dtype);
    return row != nullptr ? static_cast<std::size_t>(row - kTypes.data()) : 0;
}

} // namespace besa
