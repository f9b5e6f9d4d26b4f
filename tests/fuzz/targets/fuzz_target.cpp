#include "fuzz_target.h"

#include "temporary_folder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace besa::fuzz {

namespace {

constexpr std::string_view kNextFile = "\n=====\n";

void writeSeeds(const std::filesystem::path& corpus)
{
    const std::vector<std::string> inputs = seeds();
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        test::writeFile(corpus / ("seed-" + std::to_string(i)), inputs[i]);
    }
}

} // namespace

void requireHelpful(const Error& error)
{
    const Problem& problem = error.problem();
    if (problem.what.empty() || problem.where.empty() || problem.remedy.empty()) {
        std::fprintf(stderr, "an error lacks what, where or remedy: %s\n", error.what());
        std::abort();
    }
}

const std::filesystem::path& folder()
{
    static const test::TemporaryFolder folder;
    return folder.path();
}

std::vector<std::string_view> filesOf(std::string_view input, std::size_t count)
{
    std::vector<std::string_view> files(count);
    for (std::string_view& file : files) {
        file = input.substr(0, input.find(kNextFile));
        input.remove_prefix(std::min(input.size(), file.size() + kNextFile.size()));
    }
    return files;
}

std::string together(const std::vector<std::string>& files)
{
    std::string input;
    for (std::size_t i = 0; i < files.size(); ++i) {
        input.append(i > 0 ? kNextFile : "").append(files[i]);
    }
    return input;
}

} // namespace besa::fuzz

// Called by libFuzzer, which has main and finds these by their names.
// NOLINTBEGIN(readability-identifier-naming)

extern "C" int LLVMFuzzerInitialize(const int* count, char*** arguments)
{
    for (int i = 1; i < *count; ++i) {
        const char* word = (*arguments)[i];
        if (std::filesystem::is_directory(word)) {
            besa::fuzz::writeSeeds(word);
            return 0;
        }
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    try {
        besa::fuzz::parse({reinterpret_cast<const char*>(bytes), size});
    } catch (const besa::Error& error) {
        besa::fuzz::requireHelpful(error);
    }
    return 0;
}

// NOLINTEND(readability-identifier-naming)
