#include "cli/help_formatter.h"

#include "cli/format.h"

#include <CLI/CLI.hpp>

namespace besa::cli {

namespace {

constexpr std::size_t kNameColumns = 34;
constexpr std::size_t kHelpColumns = 70;

class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter() { column_width(kNameColumns); }

    /// Without the parser's mark for flags that switch off.
    std::string make_option_name(const CLI::Option* option, bool positional) const override
    {
        return CLI::detail::find_and_replace(CLI::Formatter::make_option_name(option, positional), "{false}",
                                             "");
    }

    /// Only the word we chose for the value.
    std::string make_option_opts(const CLI::Option* option) const override
    {
        const std::string& text = option->get_option_text();
        return text.empty() ? text : " " + text;
    }

    std::string make_option_desc(const CLI::Option* option) const override
    {
        return wrapped(option->get_description(), kHelpColumns);
    }
};

} // namespace

std::shared_ptr<CLI::FormatterBase> makeHelpFormatter()
{
    return std::make_shared<HelpFormatter>();
}

} // namespace besa::cli
