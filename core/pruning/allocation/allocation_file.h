#pragma once

#include "report/allocation.h"

#include <filesystem>

namespace besa {

/// Reads an allocation file (docs/allocation.md), strictly: every block names all seven matrices, counts are
/// whole numbers from 0 on, and counts of rows sum to the count of their matrix.
/// Throws Error(Model) naming file, block and matrix.
Allocation readAllocation(const std::filesystem::path& file);

/// Writes it, whole or not at all. Throws Error(Write).
void writeAllocation(const std::filesystem::path& file, const Allocation& allocation);

} // namespace besa
