#pragma once

#include "util/settings.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

#include <concepts>
#include <utility>

namespace besa {

/// One typed value of the settings. A stored value of another type counts as absent.
template <typename T>
class Setting
{
public:
    Setting(Settings& settings, QString key, T fallback)
        : m_settings(&settings)
        , m_key(std::move(key))
        , m_fallback(std::move(fallback))
    {
    }

    const QString& key() const { return m_key; }

    T value() const
    {
        const QJsonValue stored = m_settings->value(m_key);
        if constexpr (std::same_as<T, bool>) {
            return stored.toBool(m_fallback);
        } else if constexpr (std::same_as<T, int>) {
            return stored.toInt(m_fallback);
        } else if constexpr (std::same_as<T, double>) {
            return stored.toDouble(m_fallback);
        } else if constexpr (std::same_as<T, QString>) {
            return stored.toString(m_fallback);
        } else if constexpr (std::same_as<T, QByteArray>) {
            return stored.isString() ? QByteArray::fromBase64(stored.toString().toLatin1()) : m_fallback;
        } else {
            static_assert(std::same_as<T, QStringList>);
            if (!stored.isArray()) {
                return m_fallback;
            }
            QStringList list;
            for (const auto& entry : stored.toArray()) {
                list << entry.toString();
            }
            return list;
        }
    }

    void set(const T& value)
    {
        if constexpr (std::same_as<T, QByteArray>) {
            m_settings->setValue(m_key, QString::fromLatin1(value.toBase64()));
        } else if constexpr (std::same_as<T, QStringList>) {
            m_settings->setValue(m_key, QJsonArray::fromStringList(value));
        } else {
            m_settings->setValue(m_key, value);
        }
    }

    void reset() { m_settings->setValue(m_key, QJsonValue(QJsonValue::Undefined)); }

private:
    Settings* m_settings;
    QString m_key;
    T m_fallback;
};

} // namespace besa
