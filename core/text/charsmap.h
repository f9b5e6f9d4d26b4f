#pragma once

#include <string_view>

namespace besa {

/// Whether the compiled rules of a sentencepiece normalizer are sound: a double-array trie and a table of
/// replacements, where every path of the trie stays inside both and no path meets more rules than the library
/// has room for.
bool charsmapIsSound(std::string_view charsmap);

} // namespace besa
