#include "fault_fixture.h"

#include <QtTest/QtTest>

using namespace besa::test;
namespace fs = std::filesystem;

/// A model that changes underneath a run is noticed, and the run goes on once the model is restored.
class ChangedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultServer server;
        const Ended ended = m_fixture.runWhole(server, bit(FileCall::Read), m_fixture.source() / "model");
        QVERIFY2(ended.exitCode == 0, ended.text().c_str());
        m_reads = ended.calls;
        QVERIFY(m_reads > 50);
    }

    void aChangeIsNoticed_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<QString>("file");
        QTest::newRow("cut") << FaultKind::Cut << "model-00002-of-00002.safetensors";
        QTest::newRow("overwritten") << FaultKind::Overwrite << "model-00001-of-00002.safetensors";
        QTest::newRow("removed") << FaultKind::Vanish << "model-00002-of-00002.safetensors";
    }
    void aChangeIsNoticed()
    {
        QFETCH(FaultKind, kind);
        QFETCH(QString, file);
        // From the middle on: by then the model is hashed, and its blocks are being read.
        const std::vector<int> points = spread(m_reads / 2, m_reads, 8);
        std::atomic<int> noticed = 0;
        const std::string wrong = checkAll(static_cast<int>(points.size()), [&](FaultServer& server, int i) {
            return change(server, kind, points[static_cast<std::size_t>(i)], file.toStdString(), noticed);
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(noticed > 0 || kind == FaultKind::Vanish); // what is open stays readable
    }

private:
    std::string change(FaultServer& server, FaultKind kind, int at, const std::string& file,
                       std::atomic<int>& noticed) const
    {
        // A copy of the source for each, named alike, so that the export is the same.
        const TemporaryFolder folder;
        const fs::path model = folder / "model";
        fs::copy(m_fixture.source() / "model", model);
        Words words = m_fixture.prune(folder.path());
        words[1] = model.string();
        const Ended ended =
            server.call(words, folder.path(), model, {kind, bit(FileCall::Read), at}, model / file);
        std::string wrong = m_fixture.soundness(folder.path());
        if (ended.exitCode == 3) {
            ++noticed;
            wrong += ended.error.find(file) != std::string::npos ? "" : "not named: " + ended.error;
        } else if (ended.exitCode != 0) {
            wrong += ended.text();
        }
        fs::copy_file(m_fixture.source() / "model" / file, model / file,
                      fs::copy_options::overwrite_existing);
        if (wrong.empty() && ended.exitCode != 0) {
            wrong = m_fixture.recover(server, folder.path());
        }
        return wrong.empty() ? wrong : "read " + std::to_string(at) + ": " + wrong;
    }

    FaultFixture m_fixture;
    int m_reads = 0; ///< of the model's files, in a run without a fault
};

QTEST_GUILESS_MAIN(ChangedModelTest)
#include "changed_model_test.moc"
