#include "table/message_model.h"

#include "table/message_filter.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace besa;

namespace {

RunEvent message(int number)
{
    const Severity severity = number % 2 == 0 ? Severity::Warning : Severity::Info;
    return {0, Message{severity, {"message " + std::to_string(number), "here", "press on"}}};
}

} // namespace

class MessageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestMessages()
    {
        RunWatch watch;
        MessageModel model(watch);
        const QAbstractItemModelTester tester(&model);
        int number = 0;
        for (const int count : {3, 990, 40, 2500}) {
            std::vector<RunEvent> events;
            for (int i = 0; i < count; ++i) {
                events.push_back(message(number++));
            }
            watch.apply(events);
            QCOMPARE(model.rowCount(), std::min(number, static_cast<int>(RunTrace::kMessages)));
            QCOMPARE(model.index(model.rowCount() - 1, MessageModel::What).data().toString(),
                     QString("message %1").arg(number - 1));
            QCOMPARE(model.index(0, MessageModel::What).data().toString(),
                     QString("message %1").arg(number - model.rowCount()));
        }
        watch.begin({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theFilterHidesNotes()
    {
        RunWatch watch;
        MessageModel model(watch);
        MessageFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        const std::vector<RunEvent> events{message(0), message(1), message(2)};
        watch.apply(events);
        QCOMPARE(filter.rowCount(), 3);
        filter.setLowest(Severity::Warning);
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(model.count(Severity::Warning), 2);
    }
};

QTEST_GUILESS_MAIN(MessageModelTest)
#include "message_model_test.moc"
