#include "file_size_limit.h"
#include "fixture_model.h"
#include "folder_bytes.h"
#include "run/learning_checkpoint.h"

#include <QtTest/QTest>

using namespace besa;
namespace fs = std::filesystem;

namespace {

struct Warnings : RunObserver
{
    std::vector<Message> messages;
    void onMessage(const Message& message) override { messages.push_back(message); }
};

LearningState someState()
{
    LearningState state;
    state.block = 3;
    state.step = 57;
    state.coefficients = {0.1F, -2.5F, 1e-40F};
    state.lastGood = {0.2F, -2.0F, 0.0F};
    state.rateModel = {0.1 + 0.2};
    state.optimizer = {{1e-6, 1.0 / 3.0}, {{1, 2, 3}, {4, 5, 6}}};
    state.firstLoss = 0.7;
    state.seconds = 12.5;
    return state;
}

} // namespace

class LearningCheckpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fs::remove_all(m_files.states());
        fs::create_directories(m_files.states());
        m_warnings.messages.clear();
    }

    void givesBackEveryBit()
    {
        const LearningState kept = someState();
        checkpoint().save(kept);
        const auto read = checkpoint().load(3);
        QVERIFY(read);
        QCOMPARE(read->block, 3);
        QCOMPARE(read->step, std::int64_t(57));
        QVERIFY(read->coefficients == kept.coefficients);
        QVERIFY(read->lastGood == kept.lastGood);
        QVERIFY(read->rateModel == kept.rateModel);
        QVERIFY(read->optimizer.numbers == kept.optimizer.numbers);
        QVERIFY(read->optimizer.vectors == kept.optimizer.vectors);
        QVERIFY(read->firstLoss == kept.firstLoss);
        QVERIFY(!read->lastLoss);
        QCOMPARE(read->seconds, kept.seconds);
        QVERIFY(m_warnings.messages.empty());
    }

    void isOfItsBlockOnly()
    {
        QVERIFY(!checkpoint().load(3));
        checkpoint().save(someState());
        QVERIFY(!checkpoint().load(4));
        QVERIFY(m_warnings.messages.empty());
    }

    /// Whatever byte is wrong: no state is better than a wrong one, and no state is no error.
    void damageIsNoticed()
    {
        checkpoint().save(someState());
        const std::string whole = test::readFile(m_files.learning());
        const LearningState kept = someState();
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 4);
            test::writeFile(m_files.learning(), bytes);
            const auto read = checkpoint().load(3);
            if (read) {
                QCOMPARE(read->step, kept.step);
                QVERIFY(read->rateModel == kept.rateModel);
                QVERIFY(read->coefficients == kept.coefficients);
                QVERIFY(read->optimizer.vectors == kept.optimizer.vectors);
                QVERIFY(read->optimizer.numbers == kept.optimizer.numbers);
            }
            test::writeFile(m_files.learning(), whole.substr(0, at));
            QVERIFY(!checkpoint().load(3));
        }
        QVERIFY(m_warnings.messages.size() > whole.size());
        QVERIFY(m_warnings.messages[0].severity == Severity::Warning);
        QVERIFY(m_warnings.messages[0].problem.where == m_files.learning().string());
    }

    void aFullDiskIsAWarning()
    {
        checkpoint().save(someState());
        const std::string before = test::readFile(m_files.learning());
        {
            const test::FileSizeLimit limit(64);
            LearningState next = someState();
            next.step = 58;
            checkpoint().save(next);
        }
        QCOMPARE(m_warnings.messages.size(), std::size_t(1));
        QVERIFY(!m_warnings.messages[0].problem.remedy.empty());
        QVERIFY(test::readFile(m_files.learning()) == before);
    }

    void isDueAfterARest()
    {
        LearningCheckpoint always(m_files, m_warnings, std::chrono::milliseconds(0));
        QVERIFY(always.due());
        LearningCheckpoint later(m_files, m_warnings, std::chrono::milliseconds(100));
        QVERIFY(!later.due());
        QTRY_VERIFY(later.due());
        later.save(someState());
        QVERIFY(!later.due());
    }

private:
    LearningCheckpoint checkpoint() { return {m_files, m_warnings, std::chrono::hours(1)}; }

    test::TemporaryFolder m_folder;
    RunFiles m_files{m_folder.path()};
    Warnings m_warnings;
};

QTEST_GUILESS_MAIN(LearningCheckpointTest)
#include "learning_checkpoint_test.moc"
