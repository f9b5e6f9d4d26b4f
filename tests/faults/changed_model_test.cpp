#include "fault_fixture.h"

#include <QtTest/QTest>

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
        FaultServer server;
        int noticed = 0;
        for (const int at : spread(m_reads / 2, m_reads, 8)) {
            const TemporaryFolder place;
            const fs::path model = m_fixture.source() / "model";
            const std::string bytes = readFile(model / file.toStdString());
            const Ended ended = server.call(m_fixture.prune(place.path()), place.path(), model,
                                            {kind, bit(FileCall::Read), at}, model / file.toStdString());
            writeFile(model / file.toStdString(), bytes);
            std::string wrong = m_fixture.soundness(place.path());
            if (ended.exitCode == 3) {
                ++noticed;
                QVERIFY2(ended.error.find(file.toStdString()) != std::string::npos, ended.error.c_str());
            } else {
                QVERIFY2(ended.exitCode == 0, ended.text().c_str());
            }
            wrong += ended.exitCode != 0 ? m_fixture.recover(server, place.path()) : "";
            QVERIFY2(wrong.empty(), (std::to_string(at) + ": " + wrong).c_str());
        }
        QVERIFY(noticed > 0 || kind == FaultKind::Vanish); // what is open stays readable
    }

private:
    FaultFixture m_fixture;
    int m_reads = 0; ///< of the model's files, in a run without a fault
};

QTEST_GUILESS_MAIN(ChangedModelTest)
#include "changed_model_test.moc"
