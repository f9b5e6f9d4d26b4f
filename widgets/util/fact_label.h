#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace besa {

/// A small fact: a muted caption over its value.
class FactLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FactLabel(const QString& caption, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& toolTip = {});
    QString value() const;

private:
    QString m_captionText;
    QLabel* m_value;
};

} // namespace besa
