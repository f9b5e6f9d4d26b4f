#pragma once

#include "theme/colours.h"

#include <QtWidgets/QLabel>

namespace besa {

/// A label in the colour of a meaning, in every theme. Its text can be selected and wraps.
class InkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit InkLabel(Ink meaning, QWidget* parent = nullptr);
    InkLabel(Ink meaning, const QString& text, QWidget* parent = nullptr);

    void setInk(Ink meaning);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    Ink m_ink;
};

} // namespace besa
