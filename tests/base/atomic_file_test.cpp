#include "base/atomic_file.h"
#include "base/error.h"
#include "file_size_limit.h"
#include "temporary_folder.h"

#include <QtTest/QTest>

using namespace besa;

namespace {

std::size_t entries(const std::filesystem::path& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAsAWhole()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "file.txt";
        writeFileAtomically(path, "first");
        QCOMPARE(test::readFile(path), std::string("first"));
        writeFileAtomically(path, std::string_view("a\0b", 3));
        QCOMPARE(test::readFile(path), std::string("a\0b", 3));
        QCOMPARE(entries(folder.path()), std::size_t{1});
    }

    void nothingIsSeenBeforeTheCommit()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "file.txt";
        writeFileAtomically(path, "old");
        {
            AtomicFile file(path);
            const std::string text = "new";
            file.write(std::as_bytes(std::span(text)));
            QCOMPARE(test::readFile(path), std::string("old"));
        }
        QCOMPARE(test::readFile(path), std::string("old"));
        QCOMPARE(entries(folder.path()), std::size_t{1});
    }

    void aFailedWriteKeepsTheOldFileAndNamesThePath()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "file.txt";
        writeFileAtomically(path, "old");
        try {
            const test::FileSizeLimit limit(1000);
            writeFileAtomically(path, std::string(5000, 'x'));
            QFAIL("a write past the limit went through");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ExitCode::Write);
            QCOMPARE(error.problem().where, path.string());
            QVERIFY(!error.problem().remedy.empty());
        }
        QCOMPARE(test::readFile(path), std::string("old"));
        QCOMPARE(entries(folder.path()), std::size_t{1});
    }

    void refusesAMissingFolder()
    {
        const test::TemporaryFolder folder;
        QVERIFY_EXCEPTION_THROWN(writeFileAtomically(folder / "none/file.txt", "x"), Error);
        QVERIFY_EXCEPTION_THROWN(fsyncFolder(folder / "none"), Error);
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
