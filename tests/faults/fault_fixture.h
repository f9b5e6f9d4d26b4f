#pragma once

#include "fault_server.h"
#include "fixture_model.h"
#include "folder_bytes.h"

#include <atomic>
#include <thread>

namespace besa::test {

using Words = std::vector<std::string>;

/// Writes token ids below the fixture's vocabulary.
inline void writeFaultTokens(const std::filesystem::path& file)
{
    constexpr std::int64_t length = 16;
    std::vector<std::int32_t> ids(9 * length);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ids[i] = static_cast<std::int32_t>(i * 7919 % 61);
    }
    SafetensorsWriter writer(
        file, {{"calibration", Dtype::I32, {6, length}}, {"evaluation", Dtype::I32, {3, length}}});
    const auto bytes = std::as_bytes(std::span(ids));
    writer.add(bytes.first(6 * length * sizeof(std::int32_t)));
    writer.add(bytes.subspan(6 * length * sizeof(std::int32_t)));
    writer.finish();
}

/// A tiny model, its tokens and what the real program makes of them without a fault.
class FaultFixture
{
public:
    /// `settings` are further options of `besa prune`.
    explicit FaultFixture(Words settings = {})
        : m_settings(std::move(settings))
    {
        FixtureModel model;
        model.shards = 2;
        model.blocks = 3;
        std::filesystem::create_directories(source() / "model");
        writeFixtureModel(source() / "model", model);
        writeFaultTokens(source() / "tokens.safetensors");
        m_source = folderBytes(m_folder / "source");
    }

    /// Everything: source and places.
    const std::filesystem::path& folder() const { return m_folder.path(); }
    std::filesystem::path source() const { return m_folder / "source"; }
    std::filesystem::path whole() const { return m_folder / "whole/out"; }

    /// `besa prune` into PLACE/out, with PLACE/out.run as its run folder.
    Words prune(const std::filesystem::path& place) const
    {
        const std::string tokens = (source() / "tokens.safetensors").string();
        Words words{"prune",
                    (source() / "model").string(),
                    "--calibration-tokens",
                    tokens + ":calibration",
                    "--eval-tokens",
                    tokens + ":evaluation",
                    "--sparsity",
                    "0.4",
                    "--out",
                    (place / "out").string(),
                    "--threads",
                    "1"};
        words.insert(words.end(), m_settings.begin(), m_settings.end());
        return words;
    }

    static Words resume(const std::filesystem::path& place)
    {
        return {"resume", (place / "out.run").string()};
    }

    /// An empty folder for one run, below `folder`.
    std::filesystem::path makePlace(const std::string& name) const
    {
        std::filesystem::path place = m_folder / ("place " + name);
        std::filesystem::create_directory(place);
        return place;
    }

    /// Runs without a fault into the place that `whole` names; counts its calls to files below `watched`.
    Ended runWhole(FaultServer& server, unsigned calls, const std::filesystem::path& watched)
    {
        const std::filesystem::path place = m_folder / "whole";
        std::filesystem::remove_all(place);
        std::filesystem::create_directory(place);
        return server.call(prune(place), m_folder.path(), watched, {.calls = calls});
    }

    /// What must hold at any moment, in words; empty when it does.
    std::string soundness(const std::filesystem::path& place) const
    {
        std::string text = folderBytes(source()) == m_source ? "" : "the source changed\n";
        if (std::filesystem::exists(place / "out") && !std::filesystem::is_empty(place / "out")) {
            text += difference(whole(), place / "out");
        }
        return text;
    }

    /// Goes on after a fault, as a user would; what is wrong then, in words.
    std::string recover(FaultServer& server, const std::filesystem::path& place) const
    {
        const bool began = std::filesystem::exists(place / "out.run/run.json");
        const Ended ended = server.call(began ? resume(place) : prune(place), m_folder.path());
        if (ended.exitCode != 0) {
            return (began ? "resume: " : "prune: ") + ended.text();
        }
        if (!std::filesystem::exists(place / "out")) {
            return "no output";
        }
        std::string text = soundness(place);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(place)) {
            if (entry.path().filename().string().find("tmp-") != std::string::npos) {
                text += "left over: " + entry.path().string() + "\n";
            }
        }
        return text;
    }

private:
    Words m_settings;
    TemporaryFolder m_folder;
    std::map<std::string, std::string> m_source;
};

/// `count` call numbers from `first` to `last`, spread evenly; all of them when there are fewer.
inline std::vector<int> spread(int first, int last, int count)
{
    std::vector<int> numbers;
    const int all = last - first + 1;
    for (int i = 0; i < std::min(all, count); ++i) {
        numbers.push_back(all <= count ? first + i : first + (2 * i + 1) * all / (2 * count));
    }
    return numbers;
}

/// Two servers that work at the same time.
class FaultServers
{
public:
    FaultServer& first() { return m_servers[0]; }

    /// Calls `check(server, i)` for every i below `count`; gathers what they say.
    template <typename Check>
    std::string checkAll(std::size_t count, Check check)
    {
        std::atomic<std::size_t> next = 0;
        std::array<std::string, 2> faults;
        {
            std::array<std::jthread, 2> workers;
            for (std::size_t w = 0; w < workers.size(); ++w) {
                workers[w] = std::jthread([&, w] {
                    for (std::size_t i = next++; i < count; i = next++) {
                        std::string text;
                        try {
                            text = check(m_servers[w], i);
                        } catch (const std::exception& error) {
                            text = error.what();
                        }
                        if (!text.empty()) {
                            faults[w] += "case " + std::to_string(i) + ": " + text + "\n";
                        }
                    }
                });
            }
        }
        return faults[0] + faults[1];
    }

private:
    std::array<FaultServer, 2> m_servers;
};

} // namespace besa::test
