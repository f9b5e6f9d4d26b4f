#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace besa::test {

inline std::string littleEndian(std::uint64_t value)
{
    std::string bytes;
    for (unsigned i = 0; i < 8; ++i) {
        bytes += static_cast<char>((value >> (8 * i)) & 0xffU);
    }
    return bytes;
}

/// A file of this header (not padded) and data, right or wrong.
inline std::string safetensors(std::string_view header, std::string_view data = {})
{
    return littleEndian(header.size()).append(header).append(data);
}

/// One header entry, its parts as JSON text.
inline std::string tensor(const std::string& name, const std::string& dtype, const std::string& shape,
                          const std::string& offsets)
{
    return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape +
           ",\"data_offsets\":" + offsets + "}";
}

/// The 160-byte file of the format notes: a = F32 [1.0], b = BF16 [1.0, 2.0].
inline std::string referenceFile()
{
    std::string header = R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[1],)"
                         R"("data_offsets":[0,4]},"b":{"dtype":"BF16","shape":[2],"data_offsets":[4,8]}})";
    header.resize(144, ' ');
    return safetensors(header, std::string_view("\x00\x00\x80\x3f\x80\x3f\x00\x40", 8));
}

} // namespace besa::test
