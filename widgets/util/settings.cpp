#include "util/settings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <utility>

namespace besa {

namespace {

constexpr const char* kVersionKey = "version";
constexpr int kDelay = 1000; ///< milliseconds from a change to the disk
constexpr qint64 kLargest = 16 * 1024 * 1024;

QString freeName(const QString& file)
{
    for (int i = 1;; ++i) {
        const QString name = QString("%1.damaged-%2").arg(file).arg(i);
        if (!QFileInfo::exists(name)) {
            return name;
        }
    }
}

} // namespace

Settings::Settings(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &Settings::flush);
    read();
}

Settings::~Settings()
{
    flush();
}

void Settings::setValue(const QString& key, const QJsonValue& value)
{
    if (m_values.value(key) == value) {
        return;
    }
    if (value.isUndefined()) {
        m_values.remove(key);
    } else {
        m_values.insert(key, value);
    }
    m_changed = true;
    if (!m_timer.isActive()) {
        m_timer.start(); // not restarted: a stream of changes must not keep the file from being written
    }
}

bool Settings::flush()
{
    m_timer.stop();
    if (!m_changed) {
        return true;
    }
    QJsonObject values = m_values;
    values.insert(kVersionKey, kVersion);
    const QByteArray bytes = QJsonDocument(values).toJson();
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT writeFailed(file.errorString());
        return false;
    }
    m_changed = false;
    return true;
}

void Settings::read()
{
    QFile file(m_file);
    if (!file.exists()) {
        return;
    }
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.read(kLargest));
        const int version = document.object().value(kVersionKey).toInt();
        if (document.isObject() && version >= 1 && version <= kVersion) {
            m_values = document.object();
            return;
        }
        file.close();
    }
    m_putAside = freeName(m_file);
    QFile::rename(m_file, m_putAside);
}

} // namespace besa
