#pragma once

#include <QtTest/QTest>

#include <cstdlib>
#include <filesystem>

namespace besa::test {

/// Folder with the shared models and texts, or an empty path.
inline std::filesystem::path dataFolder()
{
    const char* folder = std::getenv("BESA_TEST_DATA");
    if (folder == nullptr || !std::filesystem::exists(folder)) {
        return {};
    }
    return folder;
}

} // namespace besa::test

/// Skips the test function with a clear message when the shared data is absent.
#define REQUIRE_TEST_DATA(relative)                                                                          \
    if (besa::test::dataFolder().empty() || !std::filesystem::exists(besa::test::dataFolder() / (relative))) \
    QSKIP("shared test data is absent: set BESA_TEST_DATA to a folder that has " relative)
