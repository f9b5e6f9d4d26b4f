#pragma once

#include "temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace besa::test {

/// A text file of the tree: its path from the root, with forward slashes, and its content.
struct SourceFile
{
    std::string path;
    std::string text;
};

/// Every text file under the root except build folders, what version control keeps for itself, and resources.
inline std::vector<SourceFile> readTree(const std::filesystem::path& root)
{
    static const std::regex skipped(R"((build|\.git|\.cache|resources|__pycache__))");
    std::vector<SourceFile> files;
    const std::filesystem::recursive_directory_iterator end;
    for (std::filesystem::recursive_directory_iterator it(root); it != end; ++it) {
        if (std::regex_match(it->path().filename().string(), skipped)) {
            it.disable_recursion_pending();
        } else if (it->is_regular_file()) {
            files.push_back({it->path().lexically_relative(root).generic_string(), readFile(it->path())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

/// True for C++ and CUDA sources and headers.
inline bool isCode(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".h") || path.ends_with(".cu") || path.ends_with(".cuh");
}

/// What the file includes, without brackets or quotes.
inline std::vector<std::string> includesOf(const SourceFile& file)
{
    static const std::regex pattern(R"((?:^|\n)[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"])");
    std::vector<std::string> names;
    const std::sregex_iterator end;
    for (std::sregex_iterator it(file.text.begin(), file.text.end(), pattern); it != end; ++it) {
        names.push_back((*it)[1]);
    }
    return names;
}

} // namespace besa::test
