#pragma once

#include "temporary_folder.h"

#include <map>
#include <string>

namespace besa::test {

/// Relative name -> bytes of every file below a folder.
inline std::map<std::string, std::string> folderBytes(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path().lexically_relative(folder).generic_string()] = readFile(entry.path());
        }
    }
    return files;
}

/// What differs between two folders, in words; empty when they are equal.
inline std::string difference(const std::filesystem::path& a, const std::filesystem::path& b)
{
    const auto filesA = folderBytes(a);
    const auto filesB = folderBytes(b);
    std::string text;
    for (const auto& [name, bytes] : filesA) {
        if (!filesB.contains(name)) {
            text += "only in the first: " + name + "\n";
        } else if (filesB.at(name) != bytes) {
            text += "different: " + name + "\n";
        }
    }
    for (const auto& [name, bytes] : filesB) {
        text += filesA.contains(name) ? "" : "only in the second: " + name + "\n";
    }
    return text;
}

} // namespace besa::test
