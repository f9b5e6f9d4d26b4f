#pragma once

#include "base/error.h"

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace besa::cli {

enum class ColorMode { Auto, Always, Never };

/// How the program talks, from its global options.
struct ConsoleOptions
{
    bool json = false;  ///< the result is one JSON object, the last line of stdout
    bool quiet = false; ///< no progress, no notes
    ColorMode color = ColorMode::Auto;
};

/// The two streams of the program: results go to stdout, everything else to stderr.
class Console
{
public:
    explicit Console(ConsoleOptions options);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool json() const { return m_options.json; }
    bool quiet() const { return m_options.quiet; }

    /// A result for people; nothing with --json.
    void print(std::string_view text);

    /// The result for programs; nothing without --json. Called once, last.
    void printJson(const nlohmann::ordered_json& result);

    void note(std::string_view text); ///< one line on stderr; nothing when quiet
    void warning(const Problem& problem);
    void error(const Problem& problem);

    /// The progress line: rewritten on a terminal, a plain line every few seconds elsewhere. `important`
    /// lines are not held back.
    void progress(const std::string& line, bool important = false);
    void clearProgress();

    /// Gives the name of a setting as it was written for its recipe key; other texts come back unchanged.
    using SettingNames = std::function<std::string(const std::string& key)>;
    void nameSettings(SettingNames names);

    /// The problem with its place named as the person wrote it.
    Problem named(Problem problem) const;

    int warnings() const { return m_warnings; }

    std::string bold(std::string_view text) const; ///< for stdout

    /// Whether everything written so far reached stdout.
    bool flush();

private:
    void problemLines(std::string_view label, const char* color, const Problem& problem);

    ConsoleOptions m_options;
    bool m_colorOut = false;
    bool m_colorError = false;
    bool m_terminal = false; ///< stderr is one
    bool m_progressShown = false;
    std::chrono::steady_clock::time_point m_nextProgress;
    int m_warnings = 0;
    SettingNames m_settingNames;
};

} // namespace besa::cli
