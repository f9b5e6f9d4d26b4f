#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace besa {

class InkLabel;

/// One headline number on a card: what it is, its value, and what it was measured on.
class FigureCard : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(const QString& title, QWidget* parent = nullptr);

    void setValue(const QString& value, const QString& caption);
    QString value() const;
    QString caption() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_value;
    InkLabel* m_caption;
};

} // namespace besa
