#pragma once

#include "fixture_model.h"
#include "program.h"

#include <filesystem>
#include <map>
#include <random>
#include <string>

namespace besa::test {

/// Token ids [windows, length] under `name`.
inline void writeTokens(const std::filesystem::path& file, const std::string& name, std::int64_t windows,
                        std::int64_t length, std::int64_t vocabulary)
{
    std::mt19937 random(3); // NOLINT(bugprone-random-generator-seed): the same ids every time
    std::vector<std::int32_t> ids(static_cast<std::size_t>(windows * length));
    for (std::int32_t& id : ids) {
        id = static_cast<std::int32_t>(random() % static_cast<unsigned>(vocabulary));
    }
    SafetensorsWriter writer(file, {{name, Dtype::I32, {windows, length}}});
    writer.add(std::as_bytes(std::span(ids)));
    writer.finish();
}

/// Files of a folder and their bytes.
inline std::map<std::string, std::string> contents(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[std::filesystem::relative(entry.path(), folder).string()] = readFile(entry.path());
        }
    }
    return files;
}

/// A folder to call the program in: two small models, `model` of 2 blocks and `deep` of 5, and token ids to
/// calibrate and evaluate them with.
class CliFolder
{
public:
    CliFolder()
    {
        qputenv("HF_HUB_CACHE", QByteArray::fromStdString((m_folder / "cache").string()));
        std::filesystem::create_directory(m_folder / "model");
        writeFixtureModel(m_folder / "model");
        std::filesystem::create_directory(m_folder / "deep");
        FixtureModel deep;
        deep.blocks = 5;
        writeFixtureModel(m_folder / "deep", deep);
        writeTokens(m_folder / "tokens.safetensors", "calibration", 8, 32, FixtureModel{}.vocabulary);
        writeTokens(m_folder / "evaluation.safetensors", "evaluation", 4, 32, FixtureModel{}.vocabulary);
    }

    const std::filesystem::path& path() const { return m_folder.path(); }
    std::filesystem::path operator/(std::string_view name) const { return m_folder / name; }

    Called run(const QStringList& arguments) const { return call(arguments, m_folder.path()); }

    /// Prunes `model` quickly with Wanda.
    Called prune(const QString& out, const QStringList& more = {}) const
    {
        return run(QStringList{"prune", "model", "--calibration-tokens", "tokens.safetensors:calibration",
                               "--method", "wanda", "--out", out, "--json"} +
                   more);
    }

private:
    TemporaryFolder m_folder;
};

} // namespace besa::test
