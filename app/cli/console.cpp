#include "cli/console.h"

#include "base/printable.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/ioctl.h>
#include <unistd.h>

namespace besa::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto kTerminalInterval = 100ms;
constexpr auto kPlainInterval = 5s;

bool wantsColor(ColorMode mode, int descriptor)
{
    if (mode != ColorMode::Auto) {
        return mode == ColorMode::Always;
    }
    const char* noColor = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return isatty(descriptor) == 1 && (noColor == nullptr || *noColor == '\0') &&
           (terminal == nullptr || std::strcmp(terminal, "dumb") != 0);
}

std::size_t terminalColumns()
{
    winsize size{};
    const bool known = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20;
    return known ? size.ws_col : 80;
}

void write(std::FILE* stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
}

std::string colored(const char* code, std::string_view text, bool on)
{
    return on ? "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m" : std::string(text);
}

} // namespace

Console::Console(ConsoleOptions options)
    : m_options(options)
    , m_colorOut(wantsColor(options.color, STDOUT_FILENO))
    , m_colorError(wantsColor(options.color, STDERR_FILENO))
    , m_terminal(isatty(STDERR_FILENO) == 1)
{
}

Console::~Console()
{
    clearProgress();
}

void Console::print(std::string_view text)
{
    if (!m_options.json) {
        clearProgress();
        write(stdout, text);
    }
}

void Console::printJson(const nlohmann::ordered_json& result)
{
    if (m_options.json) {
        clearProgress();
        write(stdout, result.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    }
}

void Console::note(std::string_view text)
{
    if (!m_options.quiet) {
        clearProgress();
        write(stderr, printable(text) + "\n");
    }
}

void Console::nameSettings(SettingNames names)
{
    m_settingNames = std::move(names);
}

Problem Console::named(Problem problem) const
{
    if (m_settingNames) {
        problem.where = m_settingNames(problem.where);
    }
    return problem;
}

void Console::warning(const Problem& problem)
{
    ++m_warnings;
    problemLines("warning", "33", problem);
}

void Console::error(const Problem& problem)
{
    problemLines("error", "31", problem);
}

void Console::problemLines(std::string_view label, const char* color, const Problem& problem)
{
    clearProgress();
    std::string text =
        colored(color, std::string(label) + ":", m_colorError) + " " + printable(problem.what) + "\n";
    if (!problem.where.empty()) {
        text += "  where: " + printable(problem.where) + "\n";
    }
    if (!problem.remedy.empty()) {
        text += "  remedy: " + printable(problem.remedy) + "\n";
    }
    write(stderr, text);
}

void Console::progress(const std::string& line, bool important)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_options.quiet || (!important && now < m_nextProgress)) {
        return;
    }
    const std::string text = printable(line);
    if (m_terminal) {
        m_nextProgress = now + kTerminalInterval;
        write(stderr, "\r\x1b[K" + text.substr(0, terminalColumns() - 1));
        m_progressShown = true;
    } else {
        m_nextProgress = now + kPlainInterval;
        write(stderr, text + "\n");
    }
    std::fflush(stderr);
}

void Console::clearProgress()
{
    if (m_progressShown) {
        write(stderr, "\r\x1b[K");
        std::fflush(stderr);
        m_progressShown = false;
    }
}

std::string Console::bold(std::string_view text) const
{
    return colored("1", text, m_colorOut);
}

bool Console::flush()
{
    const bool flushed = std::fflush(stdout) == 0;
    return flushed && std::ferror(stdout) == 0;
}

} // namespace besa::cli
