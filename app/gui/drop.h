#pragma once

#include <QtCore/QString>

namespace besa {

enum class DropKind { Model, Recipe, Run, Text, Wrong };

/// What a dropped file or folder is.
struct Drop
{
    DropKind kind = DropKind::Wrong;
    QString path;
    QString reason; ///< Wrong: why, in plain words
};

/// Tells by names alone; nothing is read.
Drop classifyDrop(const QString& path);

} // namespace besa
