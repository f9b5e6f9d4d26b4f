#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace besa::fuzz {

// What each target defines.

/// Gives the input to the parser and looks at all that comes out. May throw besa::Error and nothing else.
void parse(std::string_view input);

/// Inputs to start from, most of them sound.
std::vector<std::string> seeds();

// What each target may use.

/// An error that tells the user too little is a fault as well.
void requireHelpful(const Error& error);

/// A folder in memory for files that parsers read; gone after the program.
const std::filesystem::path& folder();

/// Parts of an input that stands for several files, and such an input. A missing part is empty.
std::vector<std::string_view> filesOf(std::string_view input, std::size_t count);
std::string together(const std::vector<std::string>& files);

} // namespace besa::fuzz
