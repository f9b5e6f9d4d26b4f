#include "util/ink_label.h"
#include "util/path_edit.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace besa;

namespace {

/// Drops as the window system does: on the widget under the pointer, which may leave it to its parent.
void drop(PathEdit& edit, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint place = edit.input()->geometry().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&edit, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&edit, &event);
}

} // namespace

class PathEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typedPathIsTold();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();
    void filesStandOneALine();
    void dropTakesOrRefuses_data();
    void dropTakesOrRefuses();
    void settingIsQuiet();
    void innerFieldLeavesDropsToTheWhole();

private:
    QUrl url(const QString& name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }

    QTemporaryDir m_folder;
};

void PathEditTest::initTestCase()
{
    for (const char* name : {"one.txt", "two.jsonl", "picture.png"}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_folder.path()).mkdir("model"));
}

void PathEditTest::typedPathIsTold()
{
    PathEdit edit(PathKind::Folder);
    QSignalSpy edited(&edit, &PathEdit::edited);
    QTest::keyClicks(edit.input(), m_folder.path());
    QCOMPARE(edited.count(), m_folder.path().size());
    QCOMPARE(edit.paths(), QStringList(m_folder.path()));
    QVERIFY(edit.message().isEmpty());
    QTest::keyClicks(edit.input(), "x");
    QVERIFY(edit.message().contains("no folder"));
}

void PathEditTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");

    const QString folder = m_folder.path();
    const auto row = [](const char* name, PathKind kind, const QString& path, const char* message) {
        QTest::newRow(name) << int(kind) << path << message;
    };
    row("file", PathKind::Files, folder + "/one.txt", "");
    row("no file", PathKind::Files, folder + "/three.txt", "no file “three.txt”");
    row("folder for a file", PathKind::Files, folder, "is a folder");
    row("one file", PathKind::File, folder + "/one.txt", "");
    row("folder for one file", PathKind::File, folder, "is a folder");
    row("model", PathKind::Model, folder + "/model", "");
    row("no model", PathKind::Model, folder + "/modem", "no file or folder");
    row("model in the cache", PathKind::Model, "org/name", "");
    row("new folder", PathKind::NewFolder, folder + "/new", "");
    row("file for a new folder", PathKind::NewFolder, folder + "/one.txt", "is a file");
}

void PathEditTest::whatIsNotThereIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    QFETCH(QString, message);
    PathEdit edit(static_cast<PathKind>(kind));
    edit.setPaths({path});
    QVERIFY2(message.isEmpty() ? edit.message().isEmpty() : edit.message().contains(message),
             qPrintable(edit.message()));
    QCOMPARE(edit.findChild<InkLabel*>("path-message")->isVisibleTo(&edit), !message.isEmpty());
}

void PathEditTest::filesStandOneALine()
{
    PathEdit edit(PathKind::Files);
    QTest::keyClicks(edit.input(), "/a b;c.txt");
    QTest::keyClick(edit.input(), Qt::Key_Return);
    QTest::keyClick(edit.input(), Qt::Key_Return);
    QTest::keyClicks(edit.input(), "/d.txt");
    QCOMPARE(edit.paths(), QStringList({"/a b;c.txt", "/d.txt"}));
}

void PathEditTest::dropTakesOrRefuses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<int>("taken");
    QTest::addColumn<QString>("message");

    const auto row = [](const char* name, PathKind kind, const QList<QUrl>& urls, int taken,
                        const char* message) {
        QTest::newRow(name) << int(kind) << urls << taken << message;
    };
    row("files", PathKind::Files, {url("one.txt"), url("two.jsonl")}, 2, "");
    row("folder as file", PathKind::Files, {url("model")}, 0, "“model” is a folder");
    row("refused file", PathKind::Files, {url("one.txt"), url("picture.png")}, 0, "no pictures");
    row("folder", PathKind::Folder, {url("model")}, 1, "");
    row("file as folder", PathKind::Folder, {url("one.txt")}, 0, "Drop a folder");
    row("two folders", PathKind::Model, {url("model"), url("one.txt")}, 0, "2 were dropped");
    row("from the web", PathKind::Model, {QUrl("https://example.org/model")}, 0, "of this computer");
}

void PathEditTest::dropTakesOrRefuses()
{
    QFETCH(int, kind);
    QFETCH(QList<QUrl>, urls);
    QFETCH(int, taken);
    QFETCH(QString, message);
    PathEdit edit(static_cast<PathKind>(kind));
    edit.setRefusal(
        [](const QFileInfo& file) { return file.suffix() == "png" ? QString("no pictures") : QString(); });
    edit.show();
    QSignalSpy edited(&edit, &PathEdit::edited);
    drop(edit, urls);
    QCOMPARE(edit.paths().size(), taken);
    QCOMPARE(edited.count(), taken > 0 ? 1 : 0);
    QVERIFY2(message.isEmpty() ? edit.message().isEmpty() : edit.message().contains(message),
             qPrintable(edit.message()));
}

void PathEditTest::settingIsQuiet()
{
    for (const PathKind kind : {PathKind::Folder, PathKind::Files}) {
        PathEdit edit(kind);
        QSignalSpy edited(&edit, &PathEdit::edited);
        edit.setPaths({m_folder.filePath("one.txt")});
        QCOMPARE(edited.count(), 0);
    }
}

void PathEditTest::innerFieldLeavesDropsToTheWhole()
{
    PathEdit line(PathKind::Model);
    QVERIFY(!line.findChild<QLineEdit*>()->acceptDrops());
    PathEdit lines(PathKind::Files);
    QVERIFY(!lines.findChild<QPlainTextEdit*>()->viewport()->acceptDrops());
}

QTEST_MAIN(PathEditTest)
#include "path_edit_test.moc"
