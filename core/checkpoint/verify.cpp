#include "checkpoint/verify.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "base/sha256.h"
#include "checkpoint/export_folder.h"
#include "checkpoint/manifest.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/zeros.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestManifest = 256U << 20U;

bool isSiteWeight(const std::string& name)
{
    return name.find(".layers.") != std::string::npos && std::ranges::any_of(kSites, [&](Site site) {
               return name.ends_with(std::string(siteName(site)).append(".weight"));
           });
}

std::string readText(const fs::path& path)
{
    constexpr std::size_t largest = 64U << 20U;
    return readFirstBytes(path, largest);
}

class Verifier
{
public:
    Verifier(const fs::path& folder, RunObserver& observer, std::stop_token stop)
        : m_folder(folder)
        , m_observer(observer)
        , m_stop(std::move(stop))
    {
        m_report.folder = folder.string();
    }

    VerifyReport run()
    {
        requireExport();
        const std::optional<ExportManifest> manifest = openManifest();
        if (manifest) {
            checkFiles(*manifest);
            checkStrayFiles(*manifest);
            openShards(filesOf(*manifest));
            for (const ExportManifest::Tensor& stated : manifest->tensors) {
                compareTensor(stated);
            }
        } else {
            openShards(weightFiles());
            countSiteWeights();
        }
        m_report.sites = countSites(m_report.tensors);
        return std::move(m_report);
    }

private:
    void requireExport() const
    {
        std::error_code failed;
        if (!fs::is_directory(m_folder, failed)) {
            const bool file = fs::exists(m_folder, failed);
            throw Error(ExitCode::Model, {file ? "this is no folder" : "there is no such folder",
                                          m_folder.string(), "Name the folder that prune or export wrote."});
        }
        if (!fs::exists(m_folder / kSparsityFile)) {
            throw Error(ExitCode::Verification,
                        {"the folder has no besa_sparsity.json, so nothing says what it should hold",
                         m_folder.string(), "Name a folder that prune or export wrote."});
        }
    }

    void differs(const std::string& what, const std::string& where)
    {
        m_report.mismatches.push_back(
            {what, where, "Export the run again, or take the folder from where you got it."});
    }

    std::optional<ExportManifest> openManifest()
    {
        const fs::path path = m_folder / kSparsityFile;
        std::error_code error;
        if (fs::file_size(path, error) > kLargestManifest || error) {
            differs("it is no description of an export", kSparsityFile);
            return {};
        }
        try {
            return readManifest(readText(path), path);
        } catch (const Error& damage) {
            differs(damage.problem().what, kSparsityFile);
            return {};
        }
    }

    void checkFiles(const ExportManifest& manifest)
    {
        std::int64_t total = 0;
        for (const auto& [name, file] : manifest.files) {
            total += static_cast<std::int64_t>(file.bytes);
        }
        std::int64_t done = 0;
        for (const auto& [name, stated] : manifest.files) {
            m_observer.onStage({Stage::Verify, done, total, name});
            checkFile(name, stated);
            done += static_cast<std::int64_t>(stated.bytes);
        }
        m_observer.onStage({Stage::Verify, total, total, ""});
    }

    void checkFile(const std::string& name, const ExportManifest::File& stated)
    {
        const fs::path path = m_folder / name;
        std::error_code error;
        if (!fs::is_regular_file(path, error)) {
            differs("the file is missing", name);
            return;
        }
        ++m_report.filesChecked;
        try {
            if (fs::file_size(path) != stated.bytes) {
                differs("the file has " + std::to_string(fs::file_size(path)) + " bytes, exported were " +
                            std::to_string(stated.bytes),
                        name);
                m_changed.push_back(name);
            } else if (sha256File(path, m_stop) != stated.sha256) {
                differs("the file was changed: its SHA-256 is another", name);
                m_changed.push_back(name);
            }
        } catch (const Error& unreadable) {
            differs(unreadable.problem().what, name);
        }
    }

    /// A further shard or tokenizer file would be read by other programs, so nothing may be added. Hidden
    /// files are no business of ours.
    void checkStrayFiles(const ExportManifest& manifest)
    {
        std::vector<std::string> stray;
        for (auto entry = fs::recursive_directory_iterator(m_folder); entry != fs::end(entry); ++entry) {
            if (entry->path().filename().string().starts_with('.')) {
                entry.disable_recursion_pending();
                continue;
            }
            const std::string name = entry->path().lexically_relative(m_folder).generic_string();
            if (!entry->is_directory() && name != kSparsityFile && !manifest.files.contains(name)) {
                stray.push_back(name);
            }
        }
        std::ranges::sort(stray);
        for (const std::string& name : stray) {
            differs("the file is no part of the export", name);
        }
    }

    static std::set<std::string> filesOf(const ExportManifest& manifest)
    {
        std::set<std::string> names;
        for (const ExportManifest::Tensor& tensor : manifest.tensors) {
            names.insert(tensor.file);
        }
        return names;
    }

    /// What can be counted when nothing says which files hold the weights.
    std::set<std::string> weightFiles() const
    {
        std::set<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(m_folder)) {
            const std::string name = entry.path().filename().string();
            if (name.ends_with(".safetensors") && name != "masks.safetensors") {
                names.insert(name);
            }
        }
        return names;
    }

    void openShards(const std::set<std::string>& names)
    {
        for (const std::string& name : names) {
            try {
                m_shards[name] = SafetensorsFile::open(m_folder / name);
            } catch (const Error& damage) {
                differs(damage.problem().what, name);
            }
        }
    }

    void countSiteWeights()
    {
        for (const auto& [name, shard] : m_shards) {
            for (const TensorEntry& entry : shard->tensors()) {
                if (isSiteWeight(entry.name) && isWeightType(entry.dtype)) {
                    count(*shard, entry);
                }
            }
        }
    }

    void compareTensor(const ExportManifest::Tensor& stated)
    {
        const auto shard = m_shards.find(stated.file);
        if (shard == m_shards.end()) {
            return; // reported as missing or damaged
        }
        const std::string where = stated.file + ", " + stated.count.name;
        const TensorEntry* entry = shard->second->find(stated.count.name);
        if (entry == nullptr || !isWeightType(entry->dtype)) {
            differs("the tensor is missing", where);
            return;
        }
        const std::int64_t zeros = count(*shard->second, *entry);
        if (zeros != stated.count.zeros || entry->elements() != stated.count.weights) {
            differs("the tensor has " + std::to_string(zeros) + " zeros of " +
                        std::to_string(entry->elements()) + " weights, exported were " +
                        std::to_string(stated.count.zeros) + " of " + std::to_string(stated.count.weights),
                    where);
        } else if (std::ranges::find(m_changed, stated.file) != m_changed.end() &&
                   sha256(shard->second->bytes(*entry)) != stated.sha256) {
            differs("weights were changed", where);
        }
    }

    std::int64_t count(const SafetensorsFile& shard, const TensorEntry& entry)
    {
        throwIfStopped(m_stop);
        const std::int64_t zeros = countZeros(shard.bytes(entry), entry.dtype);
        m_report.tensors.push_back({entry.name, zeros, entry.elements()});
        m_report.zeros += zeros;
        m_report.weights += entry.elements();
        return zeros;
    }

    fs::path m_folder;
    RunObserver& m_observer;
    std::stop_token m_stop;
    VerifyReport m_report;
    std::vector<std::string> m_changed; ///< files whose bytes are not those exported
    std::map<std::string, std::shared_ptr<const SafetensorsFile>> m_shards;
};

} // namespace

VerifyReport verifyExport(const fs::path& folder, RunObserver& observer, const std::stop_token& stop)
{
    return Verifier(folder, observer, stop).run();
}

} // namespace besa
