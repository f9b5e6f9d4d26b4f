#include "checkpoint/safetensors_writer.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_reader.h"
#include "base/sha256.h"
#include "checkpoint/safetensors.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <numeric>

namespace besa {

namespace {

std::uint64_t plannedBytes(const TensorPlan& tensor)
{
    const std::int64_t elements =
        std::accumulate(tensor.shape.begin(), tensor.shape.end(), std::int64_t{1}, std::multiplies<>());
    return static_cast<std::uint64_t>(elements) * dtypeBytes(tensor.dtype);
}

/// JSON string literal. Bytes that are no UTF-8 (a path in the metadata) become U+FFFD.
std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string quoted(const std::map<std::string, std::string>& texts)
{
    std::string object = "{";
    for (const auto& [key, value] : texts) {
        object += object.size() > 1 ? "," : "";
        object += quoted(key) + ":" + quoted(value);
    }
    object += "}";
    return object;
}

std::string headerText(const std::vector<TensorPlan>& plan,
                       const std::map<std::string, std::string>& metadata)
{
    std::string text = "{";
    if (!metadata.empty()) {
        text += "\"__metadata__\":" + quoted(metadata);
    }
    std::uint64_t begin = 0;
    for (const TensorPlan& tensor : plan) {
        const std::uint64_t end = begin + plannedBytes(tensor);
        text += text.size() > 1 ? "," : "";
        text += quoted(tensor.name) + R"(:{"dtype":")" + std::string(dtypeName(tensor.dtype)) +
                R"(","shape":)" + nlohmann::json(tensor.shape).dump() + R"(,"data_offsets":[)" +
                std::to_string(begin) + "," + std::to_string(end) + "]}";
        begin = end;
    }
    text += "}";
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

std::string lengthField(std::uint64_t length)
{
    std::string field;
    for (unsigned i = 0; i < 8; ++i) {
        field += static_cast<char>((length >> (8 * i)) & 0xffU);
    }
    return field;
}

} // namespace

struct SafetensorsWriter::State
{
    struct Expected
    {
        std::string name;
        std::uint64_t bytes = 0;
    };

    std::filesystem::path path;
    std::vector<Expected> tensors;
    std::size_t next = 0;
    int descriptor = -1;
    bool finished = false;
    Sha256 hash;

    explicit State(std::filesystem::path file)
        : path(std::move(file))
    {
        ::unlink(path.c_str());
        descriptor = openFile(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (descriptor < 0) {
            throwWriteError("the file could not be created", path);
        }
    }

    ~State()
    {
        ::close(descriptor);
        if (!finished) {
            ::unlink(path.c_str());
        }
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void put(std::span<const std::byte> bytes)
    {
        writeAll(descriptor, bytes, path);
        hash.add(bytes);
    }

    [[noreturn]] void misused(const std::string& what) const
    {
        throw Error(ExitCode::Failure, {what, path.string(), "This is a fault of the program; report it."});
    }
};

void sortLikeOfficialWriter(std::vector<TensorPlan>& plan)
{
    std::ranges::sort(plan, [](const TensorPlan& a, const TensorPlan& b) {
        const std::size_t rankA = dtypeRank(a.dtype);
        const std::size_t rankB = dtypeRank(b.dtype);
        return rankA != rankB ? rankA > rankB : a.name < b.name;
    });
}

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path& path, std::vector<TensorPlan> plan,
                                     const std::map<std::string, std::string>& metadata)
    : m_state(std::make_unique<State>(path))
{
    for (const TensorPlan& tensor : plan) {
        m_state->tensors.push_back({tensor.name, plannedBytes(tensor)});
    }
    const std::string text = headerText(plan, metadata);
    const std::string field = lengthField(text.size());
    m_state->put(std::as_bytes(std::span(field)));
    m_state->put(std::as_bytes(std::span(text)));
}

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path& path, const SafetensorsFile& like)
    : m_state(std::make_unique<State>(path))
{
    for (const TensorEntry& entry : like.tensors()) {
        m_state->tensors.push_back({entry.name, entry.bytes()});
    }
    m_state->put(like.header());
}

SafetensorsWriter::~SafetensorsWriter() = default;

void SafetensorsWriter::add(std::span<const std::byte> bytes)
{
    State& state = *m_state;
    if (state.next == state.tensors.size()) {
        state.misused("a tensor more than planned was added");
    }
    const State::Expected& expected = state.tensors[state.next];
    if (bytes.size() != expected.bytes) {
        state.misused("tensor " + expected.name + " has " + std::to_string(bytes.size()) +
                      " bytes; its plan says " + std::to_string(expected.bytes));
    }
    state.put(bytes);
    ++state.next;
}

std::string SafetensorsWriter::finish()
{
    State& state = *m_state;
    if (state.next != state.tensors.size()) {
        state.misused("tensor " + state.tensors[state.next].name + " was planned but not added");
    }
    fsyncFile(state.descriptor, state.path);
    state.finished = true;
    return state.hash.hex();
}

} // namespace besa
