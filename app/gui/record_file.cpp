#include "gui/record_file.h"

#include "base/atomic_file.h"
#include "base/error.h"
#include "run/run_files.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <filesystem>

namespace besa {

namespace {

QJsonValue readJson(const std::filesystem::path& path)
{
    const std::string text = readSmallFile(path);
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (document.isNull()) {
        throw Error(ExitCode::Model,
                    {"the file is damaged", path.string(), "Resume the run, which writes it again."});
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

void writeRecordFile(const QString& runFolder, const QString& file)
{
    const RunFiles files{runFolder.toStdString()};
    requireRun(files);
    QJsonObject record{{"run", readJson(files.run())}};
    QJsonArray blocks;
    for (int block = 0; std::filesystem::exists(files.block(block)); ++block) {
        blocks << readJson(files.block(block));
    }
    record.insert("blocks", blocks);
    if (std::filesystem::exists(files.outcome())) {
        record.insert("outcome", readJson(files.outcome()));
    }
    writeFileAtomically(file.toStdString(), QJsonDocument(record).toJson().toStdString());
}

} // namespace besa
