#include "page/export_dialog.h"

#include "util/message_bar.h"
#include "util/number_text.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace besa;

namespace {

ExportSizes exampleSizes()
{
    return {.source = 9'200'000, .folder = 9'300'000, .masks = 520'000, .skipped = 5'700'000, .free = -1};
}

QPushButton* exportButton(const ExportDialog& dialog)
{
    return dialog.findChild<QPushButton*>("export");
}

QString labelText(const ExportDialog& dialog, const char* name)
{
    return dialog.findChild<QLabel*>(name)->text();
}

void write(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersBeforeItWrites()
    {
        ExportDialog dialog;
        dialog.setPlace(m_folder->path(), "demo");
        dialog.setSizes(exampleSizes());
        const QString answers = labelText(dialog, "exportAnswers");
        QVERIFY(answers.contains("Why is it not smaller?"));
        QVERIFY(answers.contains("Why is it not faster?"));
        QVERIFY(answers.contains(bytesText(5'700'000)));
        dialog.setFormat(ExportFormat::Figures);
        QVERIFY(labelText(dialog, "exportAnswers").isEmpty());
    }

    void suggestsAPlaceForEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("figure");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* tag, ExportFormat format, int which, int figure, const char* name) {
            QTest::newRow(tag) << static_cast<int>(format) << which << figure << QString(name);
        };
        row("folder", ExportFormat::ModelFolder, 0, 0, "demo-pruned");
        row("masks", ExportFormat::Masks, 0, 0, "demo-masks.safetensors");
        row("one svg", ExportFormat::Figures, 0, 1, "demo-figure.svg");
        row("all pdf", ExportFormat::Figures, 1, 2, "demo-figures");
        row("one table", ExportFormat::Table, 0, 0, "demo-numbers.csv");
        row("record", ExportFormat::RunRecord, 0, 0, "demo-record");
    }

    void suggestsAPlaceForEveryFormat()
    {
        QFETCH(int, format);
        QFETCH(int, which);
        QFETCH(int, figure);
        QFETCH(QString, name);
        ExportDialog dialog;
        dialog.setPlace(m_folder->path(), "demo");
        dialog.show();
        dialog.setFormat(static_cast<ExportFormat>(format));
        dialog.findChild<QComboBox*>("whichFigures")->setCurrentIndex(which);
        dialog.findChild<QComboBox*>("figureFormat")->setCurrentIndex(figure);
        QSignalSpy wanted(&dialog, &ExportDialog::exportRequested);
        QTest::mouseClick(exportButton(dialog), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto request = wanted[0][0].value<ExportRequest>();
        QCOMPARE(static_cast<int>(request.format), format);
        QCOMPARE(request.destination, QDir(m_folder->path()).filePath(name));
        QCOMPARE(request.allFigures, which == 1);
        QVERIFY(request.lightTheme);
    }

    void whatExistsIsNotOverwrittenByAFolder()
    {
        ExportDialog dialog;
        dialog.show();
        dialog.setPlace(m_folder->path(), "demo");
        QVERIFY(exportButton(dialog)->isEnabled());
        auto* destination = dialog.findChild<QLineEdit*>("destination");
        destination->selectAll();
        QTest::keyClicks(destination, m_folder->path());
        QVERIFY(!exportButton(dialog)->isEnabled());
        QVERIFY(!labelText(dialog, "destinationNote").isEmpty());
        write(m_folder->filePath("demo-masks.safetensors"));
        dialog.setFormat(ExportFormat::Masks); // a file is replaced, after a word about it
        QVERIFY(exportButton(dialog)->isEnabled());
        QVERIFY(labelText(dialog, "destinationNote").contains("replaced"));
    }

    void tooLittleRoomIsSaidBefore()
    {
        ExportDialog dialog;
        dialog.setPlace(m_folder->path(), "demo");
        ExportSizes sizes = exampleSizes();
        sizes.free = 1'000'000;
        dialog.setSizes(sizes);
        QVERIFY(!exportButton(dialog)->isEnabled());
        dialog.setFormat(ExportFormat::RunRecord);
        QVERIFY(exportButton(dialog)->isEnabled());
    }

    void aReasonTurnsAFormatOff()
    {
        ExportDialog dialog;
        dialog.setPlace(m_folder->path(), "demo");
        dialog.setUnavailable(ExportFormat::ModelFolder, "Finish the run first.");
        QVERIFY(!exportButton(dialog)->isEnabled());
        QCOMPARE(labelText(dialog, "unavailable"), QString("Finish the run first."));
        dialog.setUnavailable(ExportFormat::ModelFolder, {});
        QVERIFY(exportButton(dialog)->isEnabled());
    }

    void endsWithWhatWasChecked()
    {
        ExportDialog dialog;
        dialog.show();
        dialog.setPlace(m_folder->path(), "demo");
        QTest::mouseClick(exportButton(dialog), Qt::LeftButton);
        QVERIFY(!exportButton(dialog)->isEnabled());
        VerifyReport report;
        report.zeros = 50;
        report.weights = 100;
        report.filesChecked = 7;
        dialog.setDone(report);
        QVERIFY(labelText(dialog, "exportStatus").contains("50 zeros of 100"));
        QVERIFY(exportButton(dialog)->isEnabled());

        QTest::mouseClick(exportButton(dialog), Qt::LeftButton);
        report.mismatches.push_back({"A hash differs.", "model.safetensors", "Export again."});
        dialog.setDone(report);
        QCOMPARE(dialog.findChildren<MessageBar*>().size(), 1);
    }

    void closingWhileItWorksCancels()
    {
        ExportDialog dialog;
        dialog.show();
        dialog.setPlace(m_folder->path(), "demo");
        QSignalSpy cancelled(&dialog, &ExportDialog::cancelRequested);
        QTest::mouseClick(exportButton(dialog), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

    void theCommandIsCopied()
    {
        ExportDialog dialog;
        dialog.show();
        dialog.setCommand("besa prune models/tiny --sparsity 0.5");
        QTest::mouseClick(dialog.findChild<QPushButton*>("copyCommand"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("besa prune models/tiny --sparsity 0.5"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
