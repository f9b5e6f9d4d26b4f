#include "run/run_files.h"

#include "base/error.h"
#include "base/file_reader.h"
#include "base/paths.h"

#include <array>
#include <cstdio>

namespace besa {

namespace {

constexpr std::size_t kLargestText = 64U << 20U;

std::string numbered(const char* prefix, int number, const char* ending)
{
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%05d", number);
    return std::string(prefix) + digits.data() + ending;
}

} // namespace

std::filesystem::path RunFiles::masks(int block) const
{
    return blocks() / numbered("block-", block, ".safetensors");
}

std::filesystem::path RunFiles::block(int block) const
{
    return blocks() / numbered("block-", block, ".json");
}

std::filesystem::path RunFiles::state(int block) const
{
    return states() / numbered("stream-", block, ".safetensors");
}

void requireRun(const RunFiles& files)
{
    if (!std::filesystem::exists(files.run())) {
        throw Error(ExitCode::WorkspaceNotFound, {"the folder holds no run", files.folder.string(),
                                                  R"(Name a run folder; "besa runs" lists them.)"});
    }
}

void requireNoRun(const RunFiles& files)
{
    if (std::filesystem::exists(files.run())) {
        throw Error(ExitCode::Usage, {"the run folder already holds a run", files.folder.string(),
                                      R"(Continue it with "besa resume", choose another with --run, or )"
                                      "replace it with --overwrite."});
    }
}

void requireOutsideRun(const std::filesystem::path& path, const std::filesystem::path& run)
{
    if (isWithin(normalPath(path), normalPath(run))) {
        throw Error(ExitCode::Usage,
                    {"the target lies in the run folder", path.string(), "Choose another place with --out."});
    }
}

std::string readSmallFile(const std::filesystem::path& path)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::is_a_directory ||
        (!error && size > kLargestText)) {
        throw Error(ExitCode::Model, {"the file is missing or unreadable", path.string(),
                                      "The run folder is damaged; start the run anew in another folder."});
    }
    return readFirstBytes(path, kLargestText);
}

} // namespace besa
