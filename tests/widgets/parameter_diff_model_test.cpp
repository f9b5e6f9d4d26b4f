#include "table/parameter_diff_model.h"

#include "report/option_table.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace besa;

namespace {

QStringList labels(const ParameterDiffModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list.append(model.index(row, 0).data().toString());
    }
    return list;
}

QString label(const char* key)
{
    const std::string text(findOption(key)->label);
    return QString::fromStdString(text);
}

} // namespace

class ParameterDiffModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatDiffers()
    {
        ParameterDiffModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.columnCount(), 1);
        Recipe first;
        first.output = "one";
        Recipe second = first;
        second.output = "two"; // where files go is no parameter
        second.sparsity = 0.6;
        second.besa.epochs = 4;
        model.setColumns({{"first", first}, {"second", second}});
        QCOMPARE(labels(model), QStringList({label("sparsity"), label("besa.epochs")}));
        QCOMPARE(model.index(0, 2).data().toString(), QString("0.6"));
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QString("second"));
        model.setDifferencesOnly(false);
        QVERIFY(model.rowCount() > 10);
        QVERIFY(labels(model).contains(label("besa.epochs")));
        QVERIFY(!labels(model).contains(label("output")));
    }

    void whatHasNoEffectShowsADash()
    {
        Recipe learned;
        Recipe fixed;
        fixed.method = Method::Wanda;
        ParameterDiffModel model;
        model.setColumns({{"besa", learned}, {"wanda", fixed}});
        const qsizetype row = labels(model).indexOf(label("besa.epochs"));
        QVERIFY(row >= 0);
        QCOMPARE(model.index(static_cast<int>(row), 2).data().toString(), QString::fromUtf8("–"));
    }
};

QTEST_GUILESS_MAIN(ParameterDiffModelTest)
#include "parameter_diff_model_test.moc"
