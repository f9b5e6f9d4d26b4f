#include "checkpoint/safetensors_header.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "checkpoint/bounded_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <optional>
#include <unordered_set>

namespace besa {

namespace {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

constexpr std::uint64_t kLengthField = 8;

/// Refuses the file, or one tensor of it.
class Refusal
{
public:
    explicit Refusal(const std::filesystem::path& path)
        : m_path(path)
    {
    }

    [[noreturn]] void file(const std::string& what) const { fail(what, m_path.string()); }

    [[noreturn]] void tensor(const std::string& name, const std::string& what) const
    {
        fail(what, m_path.string() + ", tensor " + name);
    }

private:
    [[noreturn]] static void fail(const std::string& what, const std::string& where)
    {
        throw Error(ExitCode::Model,
                    {what, where, "The file is damaged or no safetensors file; fetch it again."});
    }

    const std::filesystem::path& m_path;
};

/// Raw offsets count from the data section here.
struct RawEntry
{
    std::string name;
    std::optional<std::string> dtype;
    std::optional<std::vector<std::uint64_t>> shape;
    std::optional<std::vector<std::uint64_t>> offsets;
};

/// Takes the header apart while it is being parsed, so that anything out of place stops the parser at once.
class HeaderHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit HeaderHandler(const Refusal& refusal)
        : m_refuse(refusal)
    {
    }

    std::vector<RawEntry> entries;
    std::map<std::string, std::string> metadata;

    bool start_object(std::size_t /*elements*/) override
    {
        switch (m_state) {
        case State::Start:
            m_state = State::Top;
            return true;
        case State::TensorValue:
            m_state = State::Tensor;
            return true;
        case State::MetadataValue:
            m_state = State::Metadata;
            return true;
        default:
            misplaced("an object");
        }
    }

    bool end_object() override
    {
        if (m_state == State::Tensor) {
            const RawEntry& entry = entries.back();
            if (!entry.dtype || !entry.shape || !entry.offsets) {
                m_refuse.tensor(entry.name, "the header entry needs dtype, shape and data_offsets");
            }
        }
        m_state = m_state == State::Top ? State::End : State::Top;
        return true;
    }

    bool key(std::string& name) override
    {
        switch (m_state) {
        case State::Top:
            topKey(name);
            return true;
        case State::Tensor:
            tensorKey(name);
            return true;
        default:
            metadataKey(name);
            return true;
        }
    }

    bool string(std::string& value) override
    {
        if (m_state == State::Dtype) {
            entries.back().dtype = value.substr(0, kLongestName);
            m_state = State::Tensor;
            return true;
        }
        if (m_state == State::MetadataText) {
            countMetadata(value.size());
            metadata[m_metadataKey] = value;
            m_state = State::Metadata;
            return true;
        }
        misplaced("a string");
    }

    bool start_array(std::size_t /*elements*/) override
    {
        if (m_state == State::Shape) {
            entries.back().shape.emplace();
            m_state = State::ShapeNumbers;
            return true;
        }
        if (m_state == State::Offsets) {
            entries.back().offsets.emplace();
            m_state = State::OffsetNumbers;
            return true;
        }
        misplaced("a list");
    }

    bool end_array() override
    {
        const RawEntry& entry = entries.back();
        if (m_state == State::OffsetNumbers && entry.offsets->size() != 2) {
            m_refuse.tensor(entry.name, "data_offsets is not a pair of numbers");
        }
        m_state = State::Tensor;
        return true;
    }

    bool number_unsigned(std::uint64_t value) override
    {
        if (m_state == State::ShapeNumbers) {
            if (entries.back().shape->size() == kHighestRank) {
                m_refuse.tensor(entries.back().name,
                                "the shape has more than " + std::to_string(kHighestRank) + " dimensions");
            }
            entries.back().shape->push_back(value);
            return true;
        }
        if (m_state == State::OffsetNumbers) {
            if (entries.back().offsets->size() == 2) {
                m_refuse.tensor(entries.back().name, "data_offsets is not a pair of numbers");
            }
            entries.back().offsets->push_back(value);
            return true;
        }
        misplaced("a number");
    }

    bool number_integer(std::int64_t /*value*/) override { misplaced("a negative number"); }
    bool number_float(double /*value*/, const std::string& /*text*/) override
    {
        misplaced("a fractional or too large number");
    }
    bool null() override { misplaced("null"); }
    bool boolean(bool /*value*/) override { misplaced("true or false"); }
    bool binary(nlohmann::json::binary_t& /*value*/) override { misplaced("binary data"); }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::json::exception& /*error*/) override
    {
        m_refuse.file("the header is not valid JSON in UTF-8 (byte " + std::to_string(position) +
                      " of the header)");
    }

private:
    enum class State {
        Start,
        Top,
        End,
        TensorValue,
        Tensor,
        Dtype,
        Shape,
        ShapeNumbers,
        Offsets,
        OffsetNumbers,
        MetadataValue,
        Metadata,
        MetadataText
    };

    [[noreturn]] void misplaced(const std::string& found) const
    {
        switch (m_state) {
        case State::Start:
        case State::End:
        case State::Top:
            m_refuse.file("the header is not a JSON object of tensors");
        case State::MetadataValue:
            m_refuse.file("__metadata__ is " + found + ", not an object");
        case State::Metadata:
        case State::MetadataText:
            m_refuse.file("__metadata__ holds " + found + " under '" + m_metadataKey.substr(0, 80) +
                          "'; only strings are allowed");
        case State::TensorValue:
        case State::Tensor:
            m_refuse.tensor(entries.back().name, "the header entry is " + found + ", not an object");
        case State::Dtype:
            m_refuse.tensor(entries.back().name, "dtype is " + found + ", not a string");
        case State::Shape:
        case State::ShapeNumbers:
            m_refuse.tensor(entries.back().name,
                            "shape holds " + found + "; it must be a list of whole numbers from 0");
        case State::Offsets:
        case State::OffsetNumbers:
            m_refuse.tensor(entries.back().name,
                            "data_offsets holds " + found + "; it must be a pair of whole numbers from 0");
        }
        m_refuse.file("the header is not a JSON object of tensors");
    }

    void topKey(const std::string& name)
    {
        if (name == "__metadata__") {
            if (m_hasMetadata) {
                m_refuse.file("the header has __metadata__ twice");
            }
            m_hasMetadata = true;
            m_state = State::MetadataValue;
            return;
        }
        const bool unprintable = std::ranges::any_of(
            name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (name.empty() || name.size() > kLongestName || unprintable) {
            m_refuse.file("a tensor name is empty, longer than " + std::to_string(kLongestName) +
                          " bytes or has control characters");
        }
        if (entries.size() == kMostTensors) {
            m_refuse.file("the header has more than " + std::to_string(kMostTensors) + " tensors");
        }
        entries.push_back({name, {}, {}, {}});
        m_state = State::TensorValue;
    }

    void tensorKey(const std::string& name)
    {
        const RawEntry& entry = entries.back();
        bool twice = false;
        if (name == "dtype") {
            twice = entry.dtype.has_value();
            m_state = State::Dtype;
        } else if (name == "shape") {
            twice = entry.shape.has_value();
            m_state = State::Shape;
        } else if (name == "data_offsets") {
            twice = entry.offsets.has_value();
            m_state = State::Offsets;
        } else {
            m_refuse.tensor(entry.name, "the header entry has the unknown key '" + name.substr(0, 80) + "'");
        }
        if (twice) {
            m_refuse.tensor(entry.name, "the header entry has " + name + " twice");
        }
    }

    void metadataKey(const std::string& name)
    {
        if (metadata.contains(name)) {
            m_refuse.file("__metadata__ has the key '" + name.substr(0, 80) + "' twice");
        }
        if (metadata.size() == kMostMetadata) {
            m_refuse.file("__metadata__ has more than " + std::to_string(kMostMetadata) + " keys");
        }
        countMetadata(name.size());
        m_metadataKey = name;
        m_state = State::MetadataText;
    }

    void countMetadata(std::size_t bytes)
    {
        m_metadataBytes += bytes;
        if (m_metadataBytes > kLargestMetadata) {
            m_refuse.file("__metadata__ is larger than " + std::to_string(kLargestMetadata) + " bytes");
        }
    }

    const Refusal& m_refuse;
    State m_state = State::Start;
    bool m_hasMetadata = false;
    std::string m_metadataKey;
    std::size_t m_metadataBytes = 0;
};

/// Length of the JSON text, checked against the file before anything is read or allocated by it.
std::uint64_t readHeaderLength(int descriptor, std::uint64_t fileSize, const std::filesystem::path& path,
                               const Refusal& refuse)
{
    if (fileSize < kLengthField) {
        refuse.file("the file has " + std::to_string(fileSize) + " bytes, too few for a safetensors file");
    }
    std::array<std::byte, kLengthField + 1> start{};
    const std::size_t wanted = std::min<std::uint64_t>(start.size(), fileSize);
    if (readAt(descriptor, std::span(start).first(wanted), 0, path) != wanted) {
        refuse.file("the file cannot be read");
    }
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthField; ++i) {
        length |= std::to_integer<std::uint64_t>(start[i]) << (8 * i);
    }
    if (length > fileSize - kLengthField) {
        refuse.file("the header says it has " + std::to_string(length) + " bytes, but the file has only " +
                    std::to_string(fileSize) + " (cut off?)");
    }
    if (length > kLargestHeader) {
        refuse.file("the header has " + std::to_string(length) + " bytes; the limit of the format is " +
                    std::to_string(kLargestHeader));
    }
    if (length == 0 || start[kLengthField] != std::byte{'{'}) {
        refuse.file("the header does not start with '{'");
    }
    return length;
}

/// Checks type and shape against the byte range, which lies inside the file already.
TensorEntry checkEntry(RawEntry&& raw, std::uint64_t dataBegin, std::uint64_t dataSize, const Refusal& refuse)
{
    const std::uint64_t begin = raw.offsets->front();
    const std::uint64_t end = raw.offsets->back();
    if (begin > end || end > dataSize) {
        refuse.tensor(raw.name, "data_offsets [" + std::to_string(begin) + ", " + std::to_string(end) +
                                    "] do not lie in the " + std::to_string(dataSize) +
                                    " bytes of data (file cut off?)");
    }
    const std::optional<DtypeInfo> type = findDtype(*raw.dtype);
    if (!type) {
        refuse.tensor(raw.name, "the format has no dtype '" + raw.dtype->substr(0, 40) + "'");
    }

    // A zero among the dimensions must not hide an overflow of the others: later code multiplies parts of
    // them.
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t product = 1;
    bool empty = false;
    TensorEntry entry;
    for (const std::uint64_t size : *raw.shape) {
        if (size > limit || (size > 0 && product > limit / size)) {
            refuse.tensor(raw.name, "the shape has more elements than can be counted");
        }
        empty = empty || size == 0;
        product *= std::max<std::uint64_t>(size, 1);
        entry.shape.push_back(static_cast<std::int64_t>(size));
    }
    const std::uint64_t elements = empty ? 0 : product;
    if (elements > std::numeric_limits<std::uint64_t>::max() / type->bits) {
        refuse.tensor(raw.name, "the shape has more bytes than can be counted");
    }
    const std::uint64_t bits = elements * type->bits;
    if (bits % 8 != 0 || bits / 8 != end - begin) {
        refuse.tensor(raw.name, "shape and dtype do not fit the " + std::to_string(end - begin) +
                                    " bytes that data_offsets give");
    }
    entry.name = std::move(raw.name);
    entry.dtypeText = std::move(*raw.dtype);
    entry.dtype = type->dtype;
    entry.begin = dataBegin + begin;
    entry.end = dataBegin + end;
    return entry;
}

/// In offset order the tensors must cover the data exactly once, without a hole, an overlap or a tail.
void checkCover(const std::vector<TensorEntry>& tensors, std::uint64_t dataBegin, std::uint64_t fileSize,
                const Refusal& refuse)
{
    std::uint64_t reached = dataBegin;
    for (const TensorEntry& entry : tensors) {
        if (entry.begin != reached) {
            refuse.tensor(entry.name, entry.begin < reached
                                          ? "the tensor overlaps the one before it"
                                          : "there is a hole in the data before the tensor");
        }
        reached = entry.end;
    }
    if (reached != fileSize) {
        refuse.file("the file has " + std::to_string(fileSize - reached) +
                    " bytes that belong to no tensor at its end");
    }
}

void checkNames(const std::vector<TensorEntry>& tensors, const Refusal& refuse)
{
    std::unordered_set<std::string_view> names;
    names.reserve(tensors.size());
    for (const TensorEntry& entry : tensors) {
        if (!names.insert(entry.name).second) {
            refuse.tensor(entry.name, "the header has the tensor twice");
        }
    }
}

} // namespace

std::int64_t TensorEntry::elements() const
{
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

SafetensorsHeader readSafetensorsHeader(int descriptor, std::uint64_t fileSize,
                                        const std::filesystem::path& path)
{
    const Refusal refuse(path);
    const std::uint64_t length = readHeaderLength(descriptor, fileSize, path, refuse);

    HeaderHandler handler(refuse);
    JsonSource source(descriptor, kLengthField, length, path);
    nlohmann::json::sax_parse(source.begin(), JsonSource::end(), &handler);

    SafetensorsHeader header;
    header.dataBegin = kLengthField + length;
    header.metadata = std::move(handler.metadata);
    header.tensors.reserve(handler.entries.size());
    for (RawEntry& raw : handler.entries) {
        header.tensors.push_back(
            checkEntry(std::move(raw), header.dataBegin, fileSize - header.dataBegin, refuse));
    }
    checkNames(header.tensors, refuse);
    std::ranges::sort(header.tensors, [](const TensorEntry& a, const TensorEntry& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    checkCover(header.tensors, header.dataBegin, fileSize, refuse);
    return header;
}

} // namespace besa
