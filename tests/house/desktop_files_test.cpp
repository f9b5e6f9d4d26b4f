#include <QtCore/QFile>
#include <QtCore/QIODevice>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace {

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Verdict
{
    bool good = false;
    QString output;
};

/// What a checking program says of a file.
Verdict judge(const QString& program, const QStringList& options, const QString& file)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, options + QStringList(file));
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAll())};
}

const QString kFolder = BESA_SOURCE_DIR "/packaging/linux/";

} // namespace

/// What desktops and software centres read of the program obeys their rules.
class DesktopFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkersAgree_data();
    void checkersAgree();
    void namesAgree();
};

void DesktopFilesTest::checkersAgree_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line"); // without it the file is wrong

    QTest::newRow("desktop file") << "desktop-file-validate" << QStringList() << "besa-workbench.desktop"
                                  << "Type=Application\n";
    QTest::newRow("metainfo") << "appstreamcli" << QStringList{"validate", "--no-net"}
                              << "org.besa_workbench.besa_workbench.metainfo.xml"
                              << "  <name>BESA Workbench</name>\n";
}

void DesktopFilesTest::checkersAgree()
{
    QFETCH(QString, program);
    QFETCH(QStringList, options);
    QFETCH(QString, file);
    QFETCH(QString, line);
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        QSKIP(qPrintable(program + " is not installed; ./run test installs it."));
    }

    const Verdict verdict = judge(program, options, kFolder + file);
    QVERIFY2(verdict.good, qPrintable(verdict.output));

    const QTemporaryDir folder;
    QString text = readText(kFolder + file);
    QVERIFY(text.contains(line));
    QFile broken(folder.filePath(file));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(text.remove(line).toUtf8());
    broken.close();
    QVERIFY(!judge(program, options, broken.fileName()).good);
}

void DesktopFilesTest::namesAgree()
{
    const QString desktop = readText(kFolder + "besa-workbench.desktop");
    const QString metainfo = readText(kFolder + "org.besa_workbench.besa_workbench.metainfo.xml");
    const QString build = readText(BESA_SOURCE_DIR "/CMakeLists.txt");
    const QString program = readText(BESA_SOURCE_DIR "/app/gui/program.cpp");

    // Windows are grouped under the icon by the name that the program gives itself.
    QVERIFY(desktop.contains("\nStartupWMClass=besa-workbench\n"));
    QVERIFY(program.contains("setDesktopFileName(\"besa-workbench\")"));
    QVERIFY(desktop.contains("\nIcon=besa-workbench\n"));
    QVERIFY(QFile::exists(BESA_SOURCE_DIR "/resources/icons/besa-workbench.svg"));

    const auto version = QRegularExpression("project\\(BesaWorkbench VERSION ([0-9.]+)").match(build);
    QVERIFY(version.hasMatch());
    QVERIFY2(metainfo.contains(QString("<release version=\"%1\"").arg(version.captured(1))),
             "the metainfo file names no release of this version");
}

QTEST_GUILESS_MAIN(DesktopFilesTest)

#include "desktop_files_test.moc"
