#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace besa {

/// Thrown when bytes are not the protobuf message they should be; `what()` says why in words.
class ProtobufError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One field of a message: `number` for varints and fixed-width values, `bytes` for length-delimited ones.
struct ProtobufField
{
    enum class Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    std::uint32_t id = 0;
    Wire wire = Wire::Varint;
    std::uint64_t number = 0;
    std::string_view bytes;
};

/// Reads the fields of one protobuf message in order. Every length is checked against what is left.
class ProtobufReader
{
public:
    explicit ProtobufReader(std::string_view message)
        : m_left(message)
    {
    }

    /// Nothing at the end of the message. Throws ProtobufError.
    std::optional<ProtobufField> next();

private:
    std::uint64_t varint();
    std::string_view take(std::uint64_t count);

    std::string_view m_left;
};

} // namespace besa
