#include "text/protobuf_reader.h"

#include <limits>

namespace besa {

namespace {

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        number = number << 8U | static_cast<unsigned char>(bytes[i]);
    }
    return number;
}

} // namespace

std::uint64_t ProtobufReader::varint()
{
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const auto byte = static_cast<std::uint8_t>(take(1).front());
        number |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80) {
            return number;
        }
    }
    throw ProtobufError("a number is longer than 64 bits");
}

std::string_view ProtobufReader::take(std::uint64_t count)
{
    if (count > m_left.size()) {
        throw ProtobufError("it ends in the middle of a field");
    }
    const std::string_view taken = m_left.substr(0, static_cast<std::size_t>(count));
    m_left.remove_prefix(taken.size());
    return taken;
}

std::optional<ProtobufField> ProtobufReader::next()
{
    if (m_left.empty()) {
        return std::nullopt;
    }
    const std::uint64_t tag = varint();
    if (tag >> 3U == 0 || tag > std::numeric_limits<std::uint32_t>::max()) {
        throw ProtobufError("a field has an impossible number");
    }
    ProtobufField field;
    field.id = static_cast<std::uint32_t>(tag >> 3U);
    switch (tag & 7U) {
    case 0:
        field.wire = ProtobufField::Wire::Varint;
        field.number = varint();
        return field;
    case 1:
        field.wire = ProtobufField::Wire::Fixed64;
        field.number = littleEndian(take(8));
        return field;
    case 2:
        field.wire = ProtobufField::Wire::Bytes;
        field.bytes = take(varint());
        return field;
    case 5:
        field.wire = ProtobufField::Wire::Fixed32;
        field.number = littleEndian(take(4));
        return field;
    default:
        throw ProtobufError("a field has an unknown wire type");
    }
}

} // namespace besa
