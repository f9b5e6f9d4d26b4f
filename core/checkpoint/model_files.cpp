#include "checkpoint/model_files.h"

#include "base/error.h"
#include "checkpoint/hf_cache.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

namespace besa {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSingleFile = "model.safetensors";
constexpr const char* kIndexFile = "model.safetensors.index.json";
constexpr const char* kConvert =
    "Convert it once with Python's transformers: AutoModelForCausalLM.from_pretrained(FOLDER)"
    ".save_pretrained(OUT, safe_serialization=True).";

[[noreturn]] void refuse(const std::string& what, const fs::path& where, const std::string& remedy)
{
    throw Error(ExitCode::Model, {what, where.string(), remedy});
}

/// Also for a link that leads nowhere, so that it is named when it is opened.
bool isThere(const fs::path& path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

/// Weights in a format whose loading may run code or that we do not read.
bool isForeignWeightFile(const fs::path& file)
{
    static const std::set<std::string> extensions{".bin", ".pth", ".pt", ".ckpt", ".gguf", ".h5", ".msgpack"};
    return extensions.contains(file.extension().string()) && file.filename() != "training_args.bin";
}

bool isIndexFile(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name.ends_with(".json") && name.find(".safetensors.index") != std::string::npos;
}

/// "...-00002-of-00007.safetensors"
bool isOneOfSeveral(const std::string& name)
{
    const std::size_t of = name.rfind("-of-");
    return of != std::string::npos && of >= 6 && name.ends_with(".safetensors") &&
           name.compare(of + 4, std::string::npos, "00001.safetensors") != 0 &&
           std::ranges::all_of(name.substr(of - 5, 5), [](char c) { return c >= '0' && c <= '9'; });
}

ModelFiles bySingleFile(const fs::path& folder, const std::string& name)
{
    return {folder, {name}, {}, {}, {}};
}

ModelFiles byIndex(const fs::path& folder, const std::string& name)
{
    ModelFiles files{folder, {}, name, readShardIndex(fileOfModel(folder, name)), {}};
    files.shards = files.index.files();
    return files;
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        files.push_back(entry->path());
    }
    if (error) {
        refuse("the folder cannot be read: " + error.message(), folder, "Check its permissions.");
    }
    std::ranges::sort(files);
    return files;
}

bool isSafetensors(const fs::path& file)
{
    return file.extension() == ".safetensors";
}

[[noreturn]] void refuseFolder(const fs::path& folder)
{
    if (std::ranges::any_of(filesIn(folder), isSafetensors)) {
        refuse(std::string("the folder has neither ") + kSingleFile + " nor " + kIndexFile, folder,
               "Name the safetensors file itself, or fetch the index.");
    }
    const std::string foreign = foreignWeights(folder);
    if (!foreign.empty()) {
        refuse("the weights are in " + foreign + "; only safetensors are read", folder, kConvert);
    }
    refuse(std::string("this is no model folder: it has no ") + kSingleFile + " and no " + kIndexFile, folder,
           "Name a Hugging Face model folder.");
}

ModelFiles byFolder(const fs::path& folder)
{
    const bool single = isThere(folder / kSingleFile);
    const bool index = isThere(folder / kIndexFile);
    if (single) {
        ModelFiles files = bySingleFile(folder, kSingleFile);
        if (index) {
            files.warnings.push_back({std::string("the folder has both ") + kSingleFile + " and " +
                                          kIndexFile + "; the single file is used",
                                      folder.string(), "Name the index file to use the shards."});
        }
        return files;
    }
    if (index) {
        return byIndex(folder, kIndexFile);
    }
    refuseFolder(folder);
}

/// A named shard stands for its whole model when an index of the folder lists it.
ModelFiles byFile(const fs::path& file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const std::string name = file.filename().string();
    if (isIndexFile(file)) {
        return byIndex(folder, name);
    }
    if (isForeignWeightFile(file)) {
        refuse("only safetensors are read", file, kConvert);
    }
    if (file.extension() != ".safetensors") {
        refuse("this is neither a model folder, a safetensors file nor an index", file,
               "Name a Hugging Face model folder.");
    }
    if (name != kSingleFile && isThere(folder / kIndexFile)) {
        ModelFiles files = byIndex(folder, kIndexFile);
        if (std::ranges::find(files.shards, name) != files.shards.end()) {
            return files;
        }
    }
    if (isOneOfSeveral(name)) {
        refuse(std::string("this is one of several shards, and the folder has no ") + kIndexFile +
                   " that lists it",
               file, "Fetch the index file of the model.");
    }
    return bySingleFile(folder, name);
}

/// Files may link to anywhere inside this folder: the model's own, or the cache entry of a snapshot.
fs::path linkRoot(const fs::path& folder)
{
    fs::path root;
    const fs::path whole = fs::canonical(folder);
    for (auto part = whole.begin(); part != whole.end(); ++part) {
        root /= *part;
        const auto next = std::next(part);
        if (part->string().starts_with("models--") && next != whole.end() && *next == "snapshots") {
            return root;
        }
    }
    return whole;
}

bool isInside(const fs::path& file, const fs::path& root)
{
    const auto [end, rest] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    return end == root.end() && rest != file.end();
}

} // namespace

std::string foreignWeights(const fs::path& folder)
{
    const std::vector<fs::path> files = filesIn(folder);
    const auto foreign = std::ranges::find_if(files, isForeignWeightFile);
    const bool none = foreign == files.end() || std::ranges::any_of(files, isSafetensors);
    return none ? std::string() : foreign->filename().string();
}

fs::path fileOfModel(const fs::path& folder, const std::string& name)
{
    const fs::path path = folder / name;
    if (!isPlainFileName(name)) {
        refuse("'" + name.substr(0, 120) + "' is no plain file name", folder, "Do not use this model.");
    }
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    if (error) {
        refuse("the file is missing: " + error.message(), path, "The model is incomplete; fetch it again.");
    }
    if (!isInside(target, linkRoot(folder))) {
        refuse("the file is a link to " + target.string() + ", outside of the model", path,
               "Copy the file into the model folder if you trust it.");
    }
    return path;
}

ModelFiles findModelFiles(const std::string& model)
{
    const fs::path path(model);
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
        return byFolder(path);
    }
    if (fs::exists(status)) {
        return byFile(path);
    }
    if (isCacheId(model)) {
        const ResolvedModel cached = resolveCachedModel(model, hfCacheFolder());
        ModelFiles files = byFolder(cached.folder);
        files.warnings.insert(files.warnings.begin(), cached.warnings.begin(), cached.warnings.end());
        return files;
    }
    refuse("there is no such file or folder", path,
           "Name a model folder, one of its safetensors files, or a cached model as org/name.");
}

} // namespace besa
