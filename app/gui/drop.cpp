#include "gui/drop.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace besa {

namespace {

Drop wrong(const QString& path, const QString& reason)
{
    return {DropKind::Wrong, path, reason.arg(QFileInfo(path).fileName())};
}

Drop classifyFolder(const QString& path)
{
    const QDir folder(path);
    if (folder.exists("run.json")) {
        return {DropKind::Run, path, {}};
    }
    if (folder.exists("config.json") || !folder.entryList({"*.safetensors"}, QDir::Files).isEmpty()) {
        return {DropKind::Model, path, {}};
    }
    return wrong(path, QCoreApplication::translate(
                           "besa::Drop",
                           "“%1” is neither a model nor a run: it holds no config.json and no run.json."));
}

} // namespace

Drop classifyDrop(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return wrong(path, QCoreApplication::translate("besa::Drop", "“%1” is not there."));
    }
    if (info.isDir()) {
        return classifyFolder(path);
    }
    const QString name = info.fileName().toLower();
    if (name == "config.json") {
        return {DropKind::Model, info.absolutePath(), {}};
    }
    if (name == "run.json") {
        return {DropKind::Run, info.absolutePath(), {}};
    }
    for (const char* end : {".safetensors", ".safetensors.index.json"}) {
        if (name.endsWith(end)) {
            return {DropKind::Model, path, {}};
        }
    }
    for (const char* end : {".yaml", ".yml"}) {
        if (name.endsWith(end)) {
            return {DropKind::Recipe, path, {}};
        }
    }
    for (const char* end :
         {".txt", ".raw", ".jsonl", ".json", ".txt.gz", ".raw.gz", ".jsonl.gz", ".json.gz"}) {
        if (name.endsWith(end)) {
            return {DropKind::Text, path, {}};
        }
    }
    for (const char* end : {".bin", ".pt", ".pth", ".ckpt"}) {
        if (name.endsWith(end)) {
            return wrong(path, QCoreApplication::translate(
                                   "besa::Drop", "“%1” may hold a program (pickle) and is not opened. "
                                                 "Convert the model to safetensors first."));
        }
    }
    if (name.endsWith(".gguf")) {
        return wrong(path, QCoreApplication::translate(
                               "besa::Drop",
                               "“%1” is a GGUF file. Drop the folder with the safetensors files instead."));
    }
    return wrong(path,
                 QCoreApplication::translate(
                     "besa::Drop", "“%1” is not a model, recipe, run or text that this program knows."));
}

} // namespace besa
