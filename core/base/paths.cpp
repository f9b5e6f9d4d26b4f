#include "base/paths.h"

#include <algorithm>

namespace besa {

bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

std::filesystem::path normalPath(const std::filesystem::path& path)
{
    std::filesystem::path normal = std::filesystem::weakly_canonical(std::filesystem::absolute(path));
    return normal.has_filename() ? normal : normal.parent_path();
}

std::filesystem::path existingParent(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path existing = std::filesystem::absolute(path, error);
    while (!std::filesystem::exists(existing, error) && existing.has_relative_path()) {
        existing = existing.parent_path();
    }
    return existing;
}

std::int64_t freeBytes(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(existingParent(path), error);
    return error ? -1 : static_cast<std::int64_t>(space.available);
}

std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> paths = listFolder(folder, error);
    if (error) {
        throw std::filesystem::filesystem_error("the folder could not be read", folder, error);
    }
    return paths;
}

std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder, std::error_code& error)
{
    std::vector<std::filesystem::path> paths;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        paths.push_back(entry->path());
    }
    return paths;
}

} // namespace besa
