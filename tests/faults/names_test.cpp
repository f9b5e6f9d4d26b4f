#include "fault_fixture.h"

#include <QtTest/QTest>

using namespace besa::test;
namespace fs = std::filesystem;

/// Every command in folders of any name.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWorks_data()
    {
        QTest::addColumn<QByteArray>("folder");
        const auto row = [](const char* name, const std::string& folder) {
            QTest::newRow(name) << QByteArray::fromStdString(folder);
        };
        row("spaces", " two  spaces ");
        row("other scripts", "模型/модель/e\u0301té \U0001f999");
        row("line break", "line\nbreak\ttab");
        row("signs", "it's \"$HOME\" *?[a] #1 %20 \\ : = ; & | --out");
        std::string deep;
        for (int i = 0; i < 14; ++i) {
            deep += std::string(240, 'd') + "/";
        }
        row("3400 bytes", deep);
    }
    void everyCommandWorks()
    {
        QFETCH(QByteArray, folder);
        const TemporaryFolder place;
        const fs::path odd = place / folder.toStdString();
        fs::create_directories(odd);
        fs::copy(m_fixture.source(), odd, fs::copy_options::recursive);
        const std::string tokens = (odd / "tokens.safetensors").string();
        const auto name = [&](const char* file) { return (odd / file).string(); };
        const std::vector<Words> calls{
            {"inspect", name("model"), "--check-finite"},
            {"prune", name("model"), "--calibration-tokens", tokens + ":calibration", "--eval-tokens",
             tokens + ":evaluation", "--out", name("out"), "--method", "wanda", "--threads", "1"},
            {"verify", name("out")},
            {"eval", name("out"), "--tokens", tokens + ":evaluation"},
            {"show", name("out.run")},
            {"runs", odd.string()},
            {"resume", name("out.run")},
            {"export", name("out.run"), "--out", name("second")},
            {"apply-mask", name("model"), name("out/masks.safetensors"), "--out", name("third")},
            {"prune", "--recipe", name("out.run/recipe.yaml"), "--out", name("fourth")},
            {"ls", odd.string()}};
        for (const Words& words : calls) {
            const Ended ended = m_server.call(words, place.path());
            QVERIFY2(ended.exitCode == 0, (words.front() + ": " + ended.text()).c_str());
        }
        QCOMPARE(difference(odd / "out", odd / "second"), std::string());
        QCOMPARE(difference(odd / "out", odd / "third"), std::string());
    }

    /// A recipe is YAML and thus UTF-8: such a name is refused in words, before anything is made.
    void aNameThatIsNoTextIsRefused()
    {
        const TemporaryFolder place;
        const fs::path odd = place / "\xff\xfe\x80";
        fs::create_directory(odd);
        const Ended ended = m_server.call(m_fixture.prune(odd), place.path());
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.error.find("not valid UTF-8") != std::string::npos, ended.error.c_str());
        QVERIFY(fs::is_empty(odd));
    }

private:
    FaultFixture m_fixture;
    FaultServer m_server;
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
