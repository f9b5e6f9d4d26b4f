#include "run/tensorboard_log.h"

#include "base/crc32c.h"

#include <bit>
#include <span>

namespace besa {

namespace {

// Fields of the messages Event, Summary and Summary.Value.
constexpr std::uint32_t kEventTime = 1;
constexpr std::uint32_t kEventStep = 2;
constexpr std::uint32_t kEventVersion = 3;
constexpr std::uint32_t kEventSummary = 5;
constexpr std::uint32_t kSummaryValue = 1;
constexpr std::uint32_t kValueTag = 1;
constexpr std::uint32_t kValueNumber = 2;

constexpr std::uint32_t kVarint = 0;
constexpr std::uint32_t kFixed64 = 1;
constexpr std::uint32_t kBytes = 2;
constexpr std::uint32_t kFixed32 = 5;

template <typename Unsigned>
void appendFixed(std::string& out, Unsigned value)
{
    for (unsigned shift = 0; shift < 8 * sizeof(Unsigned); shift += 8) {
        out += static_cast<char>(value >> shift & 0xFFU);
    }
}

void appendVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U) {
        out += static_cast<char>((value & 0x7FU) | 0x80U);
    }
    out += static_cast<char>(value);
}

void appendKey(std::string& out, std::uint32_t field, std::uint32_t wire)
{
    appendVarint(out, field << 3U | wire);
}

void appendBytes(std::string& out, std::uint32_t field, std::string_view bytes)
{
    appendKey(out, field, kBytes);
    appendVarint(out, bytes.size());
    out += bytes;
}

std::string eventAt(double time)
{
    std::string event;
    appendKey(event, kEventTime, kFixed64);
    appendFixed(event, std::bit_cast<std::uint64_t>(time));
    return event;
}

/// Rotated and shifted, so that the checksum of bytes that hold checksums is still worth something.
std::uint32_t maskedCrc(std::string_view bytes)
{
    constexpr std::uint32_t shift = 0xA282EAD8;
    return std::rotr(crc32c(std::as_bytes(std::span(bytes))), 15) + shift;
}

} // namespace

TensorBoardLog::TensorBoardLog(double time)
{
    std::string event = eventAt(time);
    appendBytes(event, kEventVersion, "brain.Event:2");
    record(event);
}

void TensorBoardLog::add(double time, std::int64_t step, const std::vector<Scalar>& scalars)
{
    std::string summary;
    for (const Scalar& scalar : scalars) {
        std::string value;
        appendBytes(value, kValueTag, scalar.tag);
        appendKey(value, kValueNumber, kFixed32);
        appendFixed(value, std::bit_cast<std::uint32_t>(static_cast<float>(scalar.value)));
        appendBytes(summary, kSummaryValue, value);
    }
    std::string event = eventAt(time);
    appendKey(event, kEventStep, kVarint);
    appendVarint(event, static_cast<std::uint64_t>(step));
    appendBytes(event, kEventSummary, summary);
    record(event);
}

void TensorBoardLog::record(std::string_view message)
{
    std::string length;
    appendFixed(length, static_cast<std::uint64_t>(message.size()));
    m_bytes += length;
    appendFixed(m_bytes, maskedCrc(length));
    m_bytes += message;
    appendFixed(m_bytes, maskedCrc(message));
}

} // namespace besa
