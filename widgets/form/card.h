#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace besa {

/// A rounded card with a numbered title.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(int number, const QString& title, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    QLabel* m_title;
    QVBoxLayout* m_body;
};

} // namespace besa
