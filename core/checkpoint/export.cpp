#include "checkpoint/export.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "base/version.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/hashed_file.h"
#include "checkpoint/manifest.h"
#include "checkpoint/mask_file.h"
#include "checkpoint/other_files.h"
#include "checkpoint/safetensors_writer.h"
#include "checkpoint/tensor_io.h"
#include "checkpoint/zeros.h"

#include <algorithm>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr const char* kMasksFile = "masks.safetensors";
constexpr std::uint64_t kRoomForTexts = 4'000'000;

/// Bytes of everything that an export of the checkpoint writes, about.
std::uint64_t exportBytes(const Checkpoint& source, const OtherFiles& others)
{
    std::uint64_t bytes = kRoomForTexts;
    for (const auto& shard : source.shards()) {
        bytes += shard->size() + shard->size() / 16; // masks take one bit of at least 16
    }
    for (const OtherFile& file : others.files) {
        bytes += file.bytes;
    }
    return bytes;
}

class Exporter
{
public:
    Exporter(const Checkpoint& source, const ExportRequest& request, RunObserver& observer,
             std::stop_token stop)
        : m_source(source)
        , m_request(request)
        , m_observer(observer)
        , m_stop(std::move(stop))
        , m_target(resolveExportTarget(source, request.target, request.overwrite))
        , m_others(listOtherFiles(source))
    {
    }

    ExportResult run()
    {
        requireRoom();
        try {
            return write();
        } catch (const fs::filesystem_error& error) {
            throw Error(ExitCode::Write,
                        {error.code().message(), (error.path1().empty() ? m_target : error.path1()).string(),
                         "Check the disk and the permissions, then try again."});
        } catch (const Error& error) {
            if (error.code() == ExitCode::Write) {
                requireRoom(); // says how much is missing when a full disk was the reason
            }
            throw;
        }
    }

private:
    void requireRoom() const { requireFreeSpace(m_target, exportBytes(m_source, m_others)); }

    ExportResult write()
    {
        ExportFolder folder(m_target);
        m_folder = folder.path();
        for (const Problem& warning : m_others.warnings) {
            m_observer.onMessage({Severity::Warning, warning});
        }
        begin(Stage::Export, exportBytes(m_source, m_others));
        for (const auto& shard : m_source.shards()) {
            writeShard(*shard);
        }
        copyOtherFiles();
        recountShards();
        writeTexts(m_request.texts ? m_request.texts(result(m_folder)) : ExportTexts{});
        recheckSmallFiles();
        throwIfStopped(m_stop);
        folder.publish();
        return result(m_target);
    }

    void begin(Stage stage, std::uint64_t bytes)
    {
        m_stage = stage;
        m_total = bytes;
        m_done = 0;
    }

    void progress(std::uint64_t bytes, const std::string& note)
    {
        throwIfStopped(m_stop);
        m_done = std::min(m_done + bytes, m_total);
        m_observer.onStage(
            {m_stage, static_cast<std::int64_t>(m_done), static_cast<std::int64_t>(m_total), note});
    }

    /// Streams one shard, hashing what is read and what is written.
    void writeShard(const SafetensorsFile& shard)
    {
        const std::string file = shard.path().filename().string();
        SafetensorsWriter writer(m_folder / file, shard);
        Sha256 sourceHash;
        sourceHash.add(shard.header());
        for (const TensorEntry& entry : shard.tensors()) {
            m_bytes.resize(entry.bytes());
            shard.read(entry, 0, m_bytes);
            sourceHash.add(m_bytes);
            const at::Tensor keep = isUsed(entry) ? m_request.masks(entry.name) : at::Tensor();
            if (keep.defined()) {
                prune(entry, keep, file);
            }
            writer.add(m_bytes);
            progress(entry.bytes(), file);
        }
        m_manifest.files[file] = {shard.size(), writer.finish()};
        m_base[file] = sourceHash.hex();
        requireExpected(file, m_base[file], shard.path());
    }

    /// A shard may hold a further copy of a tensor that the index places elsewhere; nobody reads it.
    bool isUsed(const TensorEntry& entry) const
    {
        return m_source.has(entry.name) && m_source.place(entry.name).entry == &entry;
    }

    void requireExpected(const std::string& name, const std::string& hash, const fs::path& source) const
    {
        const auto expected = m_request.expectedSource.find(name);
        if (expected != m_request.expectedSource.end() && expected->second != hash) {
            throw Error(ExitCode::Model,
                        {"the file is not the one that the masks were made for", source.string(),
                         "Restore the original model, or prune this one in a new run."});
        }
    }

    /// Sets the pruned weights among the tensor's bytes to +0; notes its counts.
    void prune(const TensorEntry& entry, const at::Tensor& keep, const std::string& file)
    {
        if (entry.shape.size() != 2 || keep.sizes().vec() != entry.shape) {
            throw Error(ExitCode::Model, {"the mask has another shape than the weight " + entry.name, file,
                                          "Give masks that were made for this model."});
        }
        const at::Tensor mask = keep.contiguous();
        const std::int64_t zeros =
            zeroPruned(m_bytes, entry.dtype,
                       std::span(mask.const_data_ptr<bool>(), static_cast<std::size_t>(mask.numel())));
        m_manifest.tensors.push_back({{entry.name, zeros, entry.elements()}, file, sha256(m_bytes)});
        m_shapes[entry.name] = {entry.shape[0], entry.shape[1]};
    }

    void copyOtherFiles()
    {
        std::vector<std::byte> piece(std::size_t{1} << 20U);
        for (const OtherFile& other : m_others.files) {
            const fs::path path = m_folder / other.name;
            fs::create_directories(path.parent_path());
            FileReader source(other.source);
            HashedFile copy(path);
            std::uint64_t bytes = 0;
            while (const std::size_t count = source.read(piece)) {
                copy.write(std::span(piece).first(count));
                bytes += count;
                progress(count, other.name);
            }
            m_manifest.files[other.name] = {bytes, copy.finish()};
            requireExpected(other.name, m_manifest.files[other.name].sha256, other.source);
        }
    }

    /// Reads the written weights again: hashes and zeros must be those of the masks.
    void recountShards()
    {
        std::uint64_t bytes = 0;
        for (const ExportManifest::Tensor& tensor : m_manifest.tensors) {
            bytes += m_source.place(tensor.count.name).entry->bytes();
        }
        begin(Stage::Verify, bytes);
        for (const auto& shard : m_source.shards()) {
            const std::string file = shard->path().filename().string();
            checkHash(file);
            const auto written = SafetensorsFile::open(m_folder / file);
            for (ExportManifest::Tensor& tensor : m_manifest.tensors) {
                if (tensor.file != file) {
                    continue;
                }
                const TensorEntry* entry = written->find(tensor.count.name);
                if (entry == nullptr ||
                    countZeros(written->bytes(*entry), entry->dtype) != tensor.count.zeros) {
                    throwUnequal(file, tensor.count.name + " does not hold the zeros of its mask");
                }
                progress(entry->bytes(), file);
            }
        }
    }

    void writeTexts(const ExportTexts& texts)
    {
        std::vector<std::string> weights;
        weights.reserve(m_manifest.tensors.size());
        for (const ExportManifest::Tensor& tensor : m_manifest.tensors) {
            weights.push_back(tensor.count.name);
        }
        const fs::path masks = m_folder / kMasksFile;
        const std::string hash = writeMaskFile(masks, weights, m_request.masks,
                                               {.shapes = m_shapes,
                                                .base = m_base,
                                                .method = texts.method,
                                                .target = texts.target,
                                                .provenance = texts.provenance,
                                                .recipeYaml = texts.recipeYaml,
                                                .modelCard = texts.modelCard});
        m_manifest.files[kMasksFile] = {fs::file_size(masks), hash};
        writeText("recipe.yaml", texts.recipeYaml);
        writeText("README.md", texts.modelCard);
        m_manifest.toolVersion = toolVersion();
        m_manifest.provenance = texts.provenance;
        const std::string manifest = writeManifest(m_manifest);
        HashedFile file(m_folder / kSparsityFile);
        file.write(std::as_bytes(std::span(manifest.data(), manifest.size())));
        file.finish();
    }

    void writeText(const std::string& name, const std::string& text)
    {
        if (text.empty()) {
            return;
        }
        HashedFile file(m_folder / name);
        file.write(std::as_bytes(std::span(text.data(), text.size())));
        m_manifest.files[name] = {text.size(), file.finish()};
    }

    void recheckSmallFiles()
    {
        for (const auto& [name, file] : m_manifest.files) {
            if (!m_base.contains(name)) {
                checkHash(name);
            }
        }
    }

    void checkHash(const std::string& file)
    {
        if (sha256File(m_folder / file, m_stop) != m_manifest.files.at(file).sha256) {
            throwUnequal(file, "it does not hold what was written");
        }
    }

    [[noreturn]] static void throwUnequal(const std::string& file, const std::string& what)
    {
        throw Error(ExitCode::Verification,
                    {what, file, "The disk returns other bytes than it was given: use another disk."});
    }

    ExportResult result(const fs::path& folder) const
    {
        ExportResult result;
        result.folder = folder.string();
        for (const ExportManifest::Tensor& tensor : m_manifest.tensors) {
            result.tensors.push_back(tensor.count);
            result.zeros += tensor.count.zeros;
            result.weights += tensor.count.weights;
        }
        return result;
    }

    const Checkpoint& m_source;
    const ExportRequest& m_request;
    RunObserver& m_observer;
    std::stop_token m_stop;
    fs::path m_target;
    OtherFiles m_others;
    fs::path m_folder;              ///< the temporary one
    std::vector<std::byte> m_bytes; ///< of the tensor in hand
    Stage m_stage = Stage::Export;
    std::uint64_t m_done = 0;  ///< bytes of the stage
    std::uint64_t m_total = 0; ///< the same
    ExportManifest m_manifest;
    std::map<std::string, std::array<std::int64_t, 2>> m_shapes;
    std::map<std::string, std::string> m_base; ///< weight file of the source -> SHA-256
};

} // namespace

std::uint64_t estimateExportBytes(const Checkpoint& source)
{
    return exportBytes(source, listOtherFiles(source));
}

ExportResult exportModel(const Checkpoint& source, const ExportRequest& request, RunObserver& observer,
                         const std::stop_token& stop)
{
    std::error_code error;
    if (!fs::is_directory(source.folder(), error)) {
        throw Error(ExitCode::Model, {"the model's folder is gone", source.folder().string(),
                                      "Put it back, and resume the run."});
    }
    return Exporter(source, request, observer, stop).run();
}

} // namespace besa
