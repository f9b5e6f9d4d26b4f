#pragma once

#include <QtWidgets/QWidget>

namespace besa {

/// How far one is in a few steps: a dot each, the present one filled and wide, finished ones filled. A click
/// or an arrow key goes to another.
class StepDots : public QWidget
{
    Q_OBJECT

public:
    explicit StepDots(int steps, QWidget* parent = nullptr);

    void setStep(int step);
    int step() const { return m_step; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF dot(int step) const;
    void choose(int step);

    int m_steps;
    int m_step = 0;
};

} // namespace besa
