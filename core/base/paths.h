#pragma once

#include <filesystem>

namespace besa {

/// Whether `inner` is `outer` or lies in it, by the names alone; both absolute and normal.
bool isWithin(const std::filesystem::path& inner, const std::filesystem::path& outer);

} // namespace besa
