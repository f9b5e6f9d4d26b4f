#include "checkpoint/hf_cache.h"

#include "base/error.h"
#include "checkpoint/config.h"
#include "checkpoint/model_files.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <system_error>

namespace besa {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "models--";

std::optional<std::string> variable(const std::string& name)
{
    const char* value = std::getenv(name.c_str()); // NOLINT(concurrency-mt-unsafe): nothing sets variables
    return value != nullptr && *value != '\0' ? std::optional<std::string>(value) : std::nullopt;
}

/// Replaces a leading "~" and every "$NAME" or "${NAME}" that is set.
fs::path expanded(const std::string& text)
{
    std::string result;
    std::size_t at = 0;
    if (text == "~" || text.starts_with("~/")) {
        result = variable("HOME").value_or("~");
        at = 1;
    }
    while (at < text.size()) {
        const bool braced = text.compare(at, 2, "${") == 0;
        const std::size_t begin = at + (braced ? 2 : 1);
        std::size_t end = begin;
        while (text[at] == '$' && end < text.size() &&
               (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_')) {
            ++end;
        }
        const bool closed = !braced || (end < text.size() && text[end] == '}');
        const std::optional<std::string> value =
            end > begin && closed ? variable(text.substr(begin, end - begin)) : std::nullopt;
        if (value) {
            result += *value;
            at = end + (braced ? 1 : 0);
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string idOf(const std::string& folderName)
{
    std::string id = folderName.substr(kPrefix.size());
    const std::size_t dashes = id.find("--");
    return dashes == std::string::npos ? id : id.replace(dashes, 2, "/");
}

fs::path folderOf(const std::string& id, const fs::path& cache)
{
    std::string name = id;
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos) {
        name.replace(slash, 1, "--");
    }
    return cache / (std::string(kPrefix) + name);
}

/// Entries of a folder, sorted; none when it cannot be read.
std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        entries.push_back(entry->path());
    }
    std::ranges::sort(entries);
    return entries;
}

/// Commit -> branches and tags, by the files below refs/. Names may have slashes (refs/pr/1).
std::map<std::string, std::vector<std::string>> refsOf(const fs::path& model)
{
    std::map<std::string, std::vector<std::string>> refs;
    const fs::path root = model / "refs";
    std::error_code error;
    for (fs::recursive_directory_iterator entry(root, error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (!entry->is_regular_file(ignored)) {
            continue;
        }
        std::ifstream file(entry->path());
        std::string commit(64, '\0');
        file.read(commit.data(), static_cast<std::streamsize>(commit.size()));
        commit.resize(static_cast<std::size_t>(file.gcount()));
        commit.erase(std::ranges::find_if_not(commit, [](unsigned char c) { return std::isxdigit(c) != 0; }),
                     commit.end());
        refs[commit].push_back(entry->path().lexically_relative(root).string());
    }
    for (auto& [commit, names] : refs) {
        std::ranges::sort(names);
    }
    return refs;
}

void checkFiles(CachedRevision& revision)
{
    const fs::path folder = revision.folder;
    const auto need = [&](const std::string& name) {
        std::error_code error;
        if (!fs::exists(folder / name, error)) { // false for a link whose blob is not there
            revision.missing.push_back(name);
        }
    };
    need("config.json");
    try {
        const ModelFiles files = findModelFiles(folder.string());
        std::ranges::for_each(files.shards, need);
    } catch (const Error& error) {
        revision.missing.push_back(error.problem().what);
    }
    std::error_code ignored;
    for (fs::recursive_directory_iterator entry(folder, ignored);
         !ignored && entry != fs::recursive_directory_iterator(); entry.increment(ignored)) {
        std::error_code error;
        if (entry->is_regular_file(error)) {
            const std::uintmax_t size = entry->file_size(error);
            revision.bytes += error ? 0 : static_cast<std::int64_t>(size);
        }
    }
    revision.complete = revision.missing.empty();
}

/// What the engine would say of the model, apart from missing files.
void judge(CachedModel& model)
{
    const fs::path folder = model.revisions.front().folder;
    try {
        if (const std::string foreign = foreignWeights(folder); !foreign.empty()) {
            model.unsupported = "the weights are in " + foreign + "; only safetensors are read";
        }
        std::error_code error;
        if (fs::exists(folder / "config.json", error)) {
            model.architecture = readConfig(folder / "config.json").architecture;
        }
    } catch (const Error& error) {
        model.unsupported = error.problem().what;
    }
}

/// `main` first, then by commit.
bool comesFirst(const CachedRevision& a, const CachedRevision& b)
{
    const auto isMain = [](const CachedRevision& revision) {
        return std::ranges::find(revision.names, "main") != revision.names.end();
    };
    return isMain(a) != isMain(b) ? isMain(a) : a.commit < b.commit;
}

std::vector<CachedRevision> revisionsOf(const fs::path& model)
{
    const auto refs = refsOf(model);
    std::vector<CachedRevision> revisions;
    for (const fs::path& snapshot : entriesOf(model / "snapshots")) {
        std::error_code error;
        if (!fs::is_directory(snapshot, error)) {
            continue;
        }
        CachedRevision revision;
        revision.commit = snapshot.filename().string();
        revision.folder = snapshot.string();
        const auto names = refs.find(revision.commit);
        if (names != refs.end()) {
            revision.names = names->second;
        }
        revisions.push_back(std::move(revision));
    }
    std::ranges::sort(revisions, comesFirst);
    return revisions;
}

} // namespace

fs::path hfCacheFolder()
{
    for (const char* name : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"}) {
        if (const auto value = variable(name)) {
            return expanded(*value);
        }
    }
    if (const auto home = variable("HF_HOME")) {
        return expanded(*home) / "hub";
    }
    if (const auto cache = variable("XDG_CACHE_HOME")) {
        return expanded(*cache) / "huggingface" / "hub";
    }
    return expanded("~/.cache/huggingface/hub");
}

std::vector<CachedModel> listCachedModels(const fs::path& cache)
{
    std::vector<CachedModel> models;
    for (const fs::path& folder : entriesOf(cache)) {
        const std::string name = folder.filename().string();
        if (!name.starts_with(kPrefix)) {
            continue;
        }
        CachedModel model;
        model.id = idOf(name);
        model.revisions = revisionsOf(folder);
        if (model.revisions.empty()) {
            continue;
        }
        std::ranges::for_each(model.revisions, checkFiles);
        judge(model);
        models.push_back(std::move(model));
    }
    std::ranges::sort(models, {}, &CachedModel::id);
    return models;
}

bool isCacheId(std::string_view text)
{
    const auto isAllowed = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.' ||
               c == '/';
    };
    return !text.empty() && text.size() <= 96 && std::ranges::all_of(text, isAllowed) &&
           std::ranges::count(text, '/') <= 1 && text.find("--") == std::string_view::npos &&
           text.find("..") == std::string_view::npos && text.front() != '.' && text.front() != '/' &&
           text.front() != '-' && text.back() != '/';
}

ResolvedModel resolveCachedModel(const std::string& id, const fs::path& cache)
{
    const fs::path folder = folderOf(id, cache);
    const auto revisions = isCacheId(id) ? revisionsOf(folder) : std::vector<CachedRevision>();
    if (revisions.empty()) {
        throw Error(ExitCode::Model,
                    {"there is no such file or folder, and no model of that name in the Hugging Face cache " +
                         cache.string(),
                     id, "'besa ls' lists the models of the cache."});
    }
    const CachedRevision& first = revisions.front();
    if (std::ranges::find(first.names, "main") != first.names.end()) {
        return {first.folder, {}};
    }
    if (revisions.size() > 1) {
        throw Error(ExitCode::Model, {"the cache has " + std::to_string(revisions.size()) +
                                          " snapshots of the model and does not say which is current",
                                      folder.string(), "Name one of the folders below its snapshots."});
    }
    return {first.folder,
            {{"the cache does not say which snapshot is current; the only one is used", first.folder, ""}}};
}

} // namespace besa
