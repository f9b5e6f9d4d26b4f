#include "cli/commands/commands.h"
#include "cli/options_reference.h"

#include <nlohmann/json.hpp>

namespace besa::cli {

void addOptions(CLI::App& program, Context& context)
{
    Command command(program, context, "options", "List every setting of a recipe.",
                    {"besa options", "besa options --json", "besa options --markdown"});
    const auto markdown = std::make_shared<bool>(false);
    command.flag("--markdown", *markdown, "The whole reference as Markdown, as in docs/recipe.md.");
    command.onRun([&context, markdown] {
        context.console->print(*markdown ? optionsMarkdown() : optionsText());
        context.console->printJson(optionsJson());
        return ExitCode::Ok;
    });
}

} // namespace besa::cli
