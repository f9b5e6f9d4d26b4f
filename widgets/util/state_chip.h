#pragma once

#include "theme/colours.h"

#include <QtWidgets/QLabel>

namespace besa {

/// A word in a rounded frame, in the colour of what it means.
class StateChip : public QLabel
{
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);

    void setState(const QString& text, Ink meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ink m_ink = Ink::Muted;
};

} // namespace besa
