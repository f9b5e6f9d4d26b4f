#include "cli/application.h"

#include "base/error.h"
#include "base/suggest.h"
#include "base/version.h"
#include "cli/commands/commands.h"
#include "cli/help_formatter.h"
#include "cli/recipe_options.h"
#include "cli/report_error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <new>

namespace besa::cli {

namespace {

constexpr std::array kCommands{addPrune, addPlan,     addResume,  addRuns,   addShow,
                               addEval,  addGenerate, addExport,  addVerify, addApplyMask,
                               addLs,    addInspect,  addOptions, addDemo,   addDoctor};

constexpr const char* kExitCodes =
    "Exit codes: 0 done, 1 failure, 2 usage, 3 model, data or recipe invalid or "
    "changed, 4 not enough memory,\n5 write failed or disk full, 6 verification "
    "failed, 7 warnings (with --warnings-as-errors), 10 no run there,\n11 run in "
    "use by another process, 130 interrupted, resumable.";

struct Globals
{
    ConsoleOptions console;
    std::string color = "auto";
    bool warningsAsErrors = false;
};

ColorMode colorMode(const std::string& name)
{
    if (name == "auto") {
        return ColorMode::Auto;
    }
    return name == "always" ? ColorMode::Always : ColorMode::Never;
}

void addGlobals(CLI::App& program, Globals& globals)
{
    program.add_flag("--json", globals.console.json,
                     "Print the result as one JSON object, the last line of stdout.");
    program.add_flag("--quiet,-q", globals.console.quiet, "No progress and no notes.");
    program.add_option("--color", globals.color, "Colours; auto asks the terminal and NO_COLOR.")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("auto|always|never");
    program.add_flag("--warnings-as-errors", globals.warningsAsErrors,
                     "Exit with 7 when the command worked but warned.");
    program.set_version_flag("--version", "besa " + std::string(toolVersion()), "Print the version.");
}

/// Options and commands of the program and of the command that was named, as typed.
std::vector<std::string> knownOptions(const CLI::App& program)
{
    std::vector<std::string> names;
    const auto collect = [&](const CLI::App& app) {
        for (const CLI::Option* option : app.get_options()) {
            for (const std::string& name : option->get_lnames()) {
                names.push_back("--" + name);
            }
        }
    };
    collect(program);
    for (const CLI::App* command : program.get_subcommands()) {
        collect(*command);
    }
    return names;
}

std::vector<std::string> knownCommands(const CLI::App& program)
{
    std::vector<std::string> names;
    for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

/// The parser's complaint in our words.
Problem usageProblem(const CLI::App& program, const std::string& complaint)
{
    const auto chosen = program.get_subcommands();
    const std::string where = chosen.empty() ? "besa" : "besa " + chosen.front()->get_name();
    const std::string help = "See " + where + " --help.";
    const std::vector<std::string> extras = program.remaining(true);
    const auto option = std::ranges::find_if(extras, [](const std::string& e) { return e.starts_with('-'); });
    if (option != extras.end()) {
        const std::string name = option->substr(0, option->find('='));
        return {"there is no option " + name, where, didYouMean(name, knownOptions(program), help)};
    }
    if (!extras.empty() && chosen.empty()) {
        return {"there is no command \"" + extras.front() + "\"", where,
                didYouMean(extras.front(), knownCommands(program), help)};
    }
    if (!extras.empty()) {
        return {"the argument \"" + extras.front() + "\" is not expected", where, help};
    }
    const std::size_t twice = complaint.find(": At Most 1 required");
    if (twice != std::string::npos) {
        return {complaint.substr(0, twice) + " is given more than once", where, "Give it once."};
    }
    return {complaint, where, help};
}

bool given(int argc, char** argv, std::string_view word)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [&](const char* a) { return word == a; });
}

bool outOfMemory(std::string_view message)
{
    return message.find("can't allocate memory") != std::string_view::npos ||
           message.find("out of memory") != std::string_view::npos;
}

Problem noMemory()
{
    return {"there is not enough memory", "",
            "Close other programs, or use fewer or shorter windows (--samples, --length)."};
}

/// Runs the command; every error becomes words and an exit code.
ExitCode runAction(Context& context)
{
    Console& console = *context.console;
    try {
        return context.action();
    } catch (const Error& error) {
        return reportError(console, error.problem(), error.code());
    } catch (const Cancelled&) {
        return reportError(console, {"stopped on request", "", "Start the command again."},
                           ExitCode::Interrupted);
    } catch (const std::bad_alloc&) {
        return reportError(console, noMemory(), ExitCode::Memory);
    } catch (const std::exception& error) {
        const std::string message = error.what();
        if (outOfMemory(message)) {
            return reportError(console, noMemory(), ExitCode::Memory);
        }
        return reportError(console,
                           {"something unexpected went wrong: " + message.substr(0, message.find('\n')), "",
                            "Please report this with the output of besa doctor."},
                           ExitCode::Failure);
    }
}

/// The exit code once all output has left the program.
ExitCode flushed(Console& console, ExitCode code)
{
    console.clearProgress();
    if (!console.flush()) {
        console.error({"the result could not be written to stdout", "stdout", "Check the disk or pipe."});
        return code == ExitCode::Ok ? ExitCode::Write : code;
    }
    return code;
}

ExitCode finish(Context& context, ExitCode ended, bool warningsAsErrors)
{
    Console& console = *context.console;
    const ExitCode code = flushed(console, ended);
    return code == ExitCode::Ok && warningsAsErrors && console.warnings() > 0 ? ExitCode::Warnings : code;
}

} // namespace

int runApplication(int argc, char** argv)
{
    CLI::App program("Prune LLaMA-family language models with BESA, and prove what is in the result.",
                     "besa");
    Context context;
    Globals globals;
    addGlobals(program, globals);
    program.fallthrough();
    program.formatter(makeHelpFormatter());
    program.footer(examplesText({"besa prune MODEL --calibration text.jsonl --sparsity 0.5 --out PRUNED",
                                 "besa verify PRUNED", "besa eval PRUNED --text wiki.test.raw"}) +
                   "\n\n" + kExitCodes);
    for (auto* add : kCommands) {
        add(program, context);
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& done) { // --help and --version
        Console console({});
        program.exit(done);
        return int(flushed(console, ExitCode::Ok));
    } catch (const CLI::ParseError& error) {
        Console console({given(argc, argv, "--json"), false, ColorMode::Auto});
        return int(reportError(console, usageProblem(program, error.what()), ExitCode::Usage));
    }
    globals.console.color = colorMode(globals.color);
    context.console = std::make_unique<Console>(globals.console);
    context.console->nameSettings(keyAndFlag);
    if (!context.action) {
        if (!context.console->json()) {
            context.console->print(program.help());
            return int(ExitCode::Usage);
        }
        return int(reportError(*context.console, {"no command is given", "besa", "See besa --help."},
                               ExitCode::Usage));
    }
    return int(finish(context, runAction(context), globals.warningsAsErrors));
}

} // namespace besa::cli
