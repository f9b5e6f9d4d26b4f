#include "checkpoint/other_files.h"

#include "base/paths.h"
#include "checkpoint/export_folder.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace besa {

namespace {

namespace fs = std::filesystem;

constexpr int kDeepestFolder = 8;

bool isWeightFile(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> endings{".safetensors", ".safetensors.index.json",
                                                              ".bin",         ".bin.index.json",
                                                              ".pth",         ".pt",
                                                              ".ckpt",        ".pkl",
                                                              ".pickle",      ".h5",
                                                              ".msgpack",     ".gguf",
                                                              ".onnx",        ".npz"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

bool isVariantIndex(std::string_view name)
{
    return name.find(".safetensors.index.") != std::string_view::npos ||
           name.find(".bin.index.") != std::string_view::npos;
}

/// Files that every export writes itself.
bool isMadeByExport(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> made{"README.md", "recipe.yaml", "masks.safetensors",
                                                          kSparsityFile};
    return std::ranges::find(made, name) != made.end();
}

/// The folder that links of a model may point into: the model's folder in a Hugging Face cache, or the model
/// folder itself.
fs::path linkRoot(const fs::path& folder)
{
    const fs::path snapshots = folder.parent_path();
    const fs::path repository = snapshots.parent_path();
    const bool cached =
        snapshots.filename() == "snapshots" && repository.filename().string().starts_with("models--");
    return cached ? repository : folder;
}

class Listing
{
public:
    explicit Listing(const Checkpoint& checkpoint)
        : m_folder(fs::canonical(checkpoint.folder()))
        , m_root(linkRoot(m_folder))
        , m_index(checkpoint.indexFile())
    {
    }

    OtherFiles take()
    {
        visit(m_folder, 0);
        std::ranges::sort(m_result.files, {}, &OtherFile::name);
        return std::move(m_result);
    }

private:
    void visit(const fs::path& folder, int depth)
    {
        for (const fs::path& path : listFolder(folder)) {
            const fs::directory_entry entry(path);
            const std::string file = entry.path().filename().string();
            if (file.starts_with('.')) {
                continue;
            }
            if (entry.is_directory() && !entry.is_symlink()) {
                if (depth < kDeepestFolder) {
                    visit(entry.path(), depth + 1);
                } else {
                    leaveOut(entry.path(), "the folder lies too deep");
                }
                continue;
            }
            const bool top = depth == 0;
            const bool ownIndex = top && !m_index.empty() && file == m_index;
            const bool weights = isWeightFile(file) || isVariantIndex(file);
            if (ownIndex || (!weights && !(top && isMadeByExport(file)))) {
                add(entry.path());
            }
        }
    }

    void add(const fs::path& path)
    {
        std::error_code error;
        const fs::path source = fs::canonical(path, error);
        if (error || !fs::is_regular_file(source, error)) {
            leaveOut(path, "it is no readable file");
        } else if (!isWithin(source, m_root)) {
            leaveOut(path, "it is a link that leads out of the model folder");
        } else {
            m_result.files.push_back(
                {path.lexically_relative(m_folder).generic_string(), source, fs::file_size(source)});
        }
    }

    void leaveOut(const fs::path& path, const std::string& why)
    {
        m_result.warnings.push_back({"not copied into the export: " + why, path.string(),
                                     "Copy it there yourself if the model needs it."});
    }

    fs::path m_folder;
    fs::path m_root;
    std::string m_index;
    OtherFiles m_result;
};

} // namespace

OtherFiles listOtherFiles(const Checkpoint& checkpoint)
{
    return Listing(checkpoint).take();
}

} // namespace besa
