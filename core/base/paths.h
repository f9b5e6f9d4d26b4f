#pragma once

#include <cstdint>
#include <filesystem>
#include <system_error>
#include <vector>

namespace besa {

/// Whether `inner` is `outer` or lies in it, by the names alone; both absolute and normal.
bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer);

/// Absolute, with links followed as far as there are any, and without a slash at its end.
std::filesystem::path normalPath(const std::filesystem::path& path);

/// The path itself or the nearest folder above it that exists.
std::filesystem::path existingParent(const std::filesystem::path& path);

/// Free bytes where the path lies or will lie; -1 when that cannot be told.
std::int64_t freeBytes(const std::filesystem::path& path);

/// What is in a folder. Throws filesystem_error naming it, also when the disk fails on the way.
std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder);

/// As much of it as can be read.
std::vector<std::filesystem::path> listFolder(const std::filesystem::path& folder, std::error_code& error);

} // namespace besa
