#include "checkpoint/shard_index.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/file_reader.h"
#include "checkpoint/bounded_json.h"
#include "checkpoint/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <set>
#include <system_error>
#include <utility>

namespace besa {

namespace {

constexpr std::uint64_t kLargestIndex = std::uint64_t{32} << 20U;
constexpr std::size_t kMostIndexed = 262'144;
constexpr std::size_t kLongestFileName = 255;
constexpr int kDeepestMetadata = 16;

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& what,
                         const std::string& remedy = "The index is damaged; fetch it again.")
{
    throw Error(ExitCode::Model, {what, path.string(), remedy});
}

/// Takes `weight_map` and steps over everything else.
class IndexHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit IndexHandler(const std::filesystem::path& path)
        : m_path(path)
    {
    }

    ShardIndex index;
    bool hasMap = false;

    bool start_object(std::size_t /*elements*/) override
    {
        if (m_depth == 1 && m_topKey == "weight_map") {
            m_inMap = true;
        } else if (m_inMap) {
            badValue();
        }
        return deeper();
    }
    bool end_object() override
    {
        --m_depth;
        m_inMap = m_inMap && m_depth > 1;
        return true;
    }
    bool start_array(std::size_t /*elements*/) override { return other() && deeper(); }
    bool end_array() override
    {
        --m_depth;
        return true;
    }

    bool key(std::string& name) override
    {
        if (m_depth == 1) {
            if (name == "weight_map" && std::exchange(hasMap, true)) {
                refuse(m_path, "the index has weight_map twice");
            }
            m_topKey = name;
        } else if (m_inMap) {
            mapKey(name);
        }
        return true;
    }

    bool string(std::string& value) override
    {
        if (!m_inMap) {
            return other();
        }
        if (!isPlainFileName(value)) {
            refuse(m_path,
                   "tensor " + m_tensor + " is said to be in '" + value.substr(0, 120) +
                       "', which is no plain file name",
                   "An index may only name files of its own folder; do not use this model.");
        }
        if (!value.ends_with(".safetensors")) {
            refuse(m_path, "tensor " + m_tensor + " is said to be in '" + value + "', no safetensors file",
                   "Convert the model to safetensors with transformers' save_pretrained.");
        }
        index.fileOf[m_tensor] = value;
        return true;
    }

    bool null() override { return other(); }
    bool boolean(bool /*value*/) override { return other(); }
    bool number_integer(std::int64_t /*value*/) override { return other(); }
    bool number_unsigned(std::uint64_t /*value*/) override { return other(); }
    bool number_float(double /*value*/, const std::string& /*text*/) override { return other(); }
    bool binary(nlohmann::json::binary_t& /*value*/) override { return other(); }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::json::exception& /*error*/) override
    {
        refuse(m_path, "the index is not valid JSON in UTF-8 (byte " + std::to_string(position) + ")");
    }

private:
    [[noreturn]] void badValue() const
    {
        refuse(m_path, "the index gives tensor " + m_tensor + " no file name");
    }

    bool other() const
    {
        if (m_depth == 0) {
            refuse(m_path, "the index is not a JSON object");
        }
        if (m_depth == 1 && m_topKey == "weight_map") {
            refuse(m_path, "weight_map is not an object of tensor names and files");
        }
        if (m_inMap) {
            badValue();
        }
        return true;
    }

    bool deeper()
    {
        if (++m_depth > kDeepestMetadata) {
            refuse(m_path, "the index is nested deeper than " + std::to_string(kDeepestMetadata) + " levels");
        }
        return true;
    }

    void mapKey(const std::string& name)
    {
        if (name.empty() || name.size() > kLongestName) {
            refuse(m_path,
                   "a tensor name is empty or longer than " + std::to_string(kLongestName) + " bytes");
        }
        if (index.fileOf.size() == kMostIndexed) {
            refuse(m_path, "the index has more than " + std::to_string(kMostIndexed) + " tensors");
        }
        if (!index.fileOf.try_emplace(name).second) {
            refuse(m_path, "the index has tensor " + name + " twice");
        }
        m_tensor = name;
    }

    const std::filesystem::path& m_path;
    int m_depth = 0;
    bool m_inMap = false;
    std::string m_topKey;
    std::string m_tensor;
};

/// A descriptor that closes itself.
struct OpenFile
{
    int descriptor = -1;

    explicit OpenFile(const std::filesystem::path& path)
        : descriptor(openFile(path, O_RDONLY | O_NONBLOCK))
    {
        if (descriptor < 0) {
            refuse(path, "the file cannot be opened: " + std::generic_category().message(errno),
                   "Check that it exists and is readable.");
        }
    }
    ~OpenFile() { ::close(descriptor); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
};

} // namespace

std::vector<std::string> ShardIndex::files() const
{
    std::set<std::string> names;
    for (const auto& [tensor, file] : fileOf) {
        names.insert(file);
    }
    return {names.begin(), names.end()};
}

ShardIndex readShardIndex(const std::filesystem::path& path)
{
    const OpenFile file(path);
    struct stat info = {};
    if (::fstat(file.descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        refuse(path, "this is not a regular file", "Name the index file of a model.");
    }
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > kLargestIndex) {
        refuse(path, "the index has " + std::to_string(size) + " bytes; the limit is " +
                         std::to_string(kLargestIndex));
    }
    IndexHandler handler(path);
    JsonSource source(file.descriptor, 0, size, path);
    nlohmann::json::sax_parse(source.begin(), JsonSource::end(), &handler);
    if (!handler.hasMap || handler.index.fileOf.empty()) {
        refuse(path, "the index names no tensors (weight_map)");
    }
    return std::move(handler.index);
}

void writeShardIndex(const std::filesystem::path& path, const ShardIndex& index, std::uint64_t totalSize)
{
    const nlohmann::json document{{"metadata", {{"total_size", totalSize}}}, {"weight_map", index.fileOf}};
    writeFileAtomically(path, document.dump(2) + "\n");
}

bool isPlainFileName(std::string_view name)
{
    const auto isBad = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '/' || c == '\\' || c == ':';
    };
    return !name.empty() && name.size() <= kLongestFileName && name != "." &&
           name.find("..") == std::string_view::npos && std::ranges::none_of(name, isBad);
}

std::string shardFileName(std::size_t shard, std::size_t shards)
{
    if (shards == 1) {
        return "model.safetensors";
    }
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", shard + 1, shards);
    return name.data();
}

} // namespace besa
