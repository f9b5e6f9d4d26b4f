#include "gui/notes_store.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace besa {

namespace {

constexpr const char* kKey = "runs/notes";

} // namespace

NotesStore::NotesStore(Settings& settings)
    : m_settings(settings)
{
}

QHash<QString, RunNotes> NotesStore::all() const
{
    QHash<QString, RunNotes> notes;
    const QJsonObject stored = m_settings.value(kKey).toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        QStringList tags;
        for (const auto& tag : entry.value("tags").toArray()) {
            tags << tag.toString();
        }
        notes.insert(it.key(), {entry.value("name").toString(), tags, entry.value("notes").toString()});
    }
    return notes;
}

void NotesStore::set(const QString& folder, const RunNotes& notes)
{
    QJsonObject stored = m_settings.value(kKey).toObject();
    if (notes == RunNotes{}) {
        stored.remove(folder);
    } else {
        stored.insert(folder, QJsonObject{{"name", notes.name},
                                          {"tags", QJsonArray::fromStringList(notes.tags)},
                                          {"notes", notes.notes}});
    }
    m_settings.setValue(kKey, stored);
}

} // namespace besa
