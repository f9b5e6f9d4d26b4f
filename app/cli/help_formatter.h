#pragma once

#include <memory>

namespace CLI { // NOLINT(readability-identifier-naming): the parser's own name
class FormatterBase;
}

namespace besa::cli {

/// How help texts look: names, what kind of value, wrapped explanations.
std::shared_ptr<CLI::FormatterBase> makeHelpFormatter();

} // namespace besa::cli
