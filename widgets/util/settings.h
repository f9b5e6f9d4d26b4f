#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace besa {

/// What the program remembers, in one JSON file that is written whole or not at all, a moment after the last
/// change. Keys are flat, with slashes: "window/geometry".
class Settings : public QObject
{
    Q_OBJECT

public:
    static constexpr int kVersion = 1; ///< of the file's layout

    /// Reads the file when there is one. A damaged file, or one of a newer program, is renamed beside itself
    /// and everything starts with defaults.
    explicit Settings(QString file, QObject* parent = nullptr);
    ~Settings() override; ///< writes what is not written yet

    const QString& file() const { return m_file; }
    /// Where an unreadable file was put at the start; empty when there was none.
    const QString& putAside() const { return m_putAside; }

    QJsonValue value(const QString& key) const { return m_values.value(key); }
    /// An undefined value forgets the key.
    void setValue(const QString& key, const QJsonValue& value);

    /// Writes now. Returns whether it worked; the values are kept for the next time otherwise.
    bool flush();

Q_SIGNALS:
    void writeFailed(const QString& reason);

private:
    void read();

    QString m_file;
    QString m_putAside;
    QJsonObject m_values;
    QTimer m_timer;
    bool m_changed = false;
};

} // namespace besa
