#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QProgressBar;

namespace besa {

class ElidedLabel;

/// A thin bar of progress under a line of text.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const QString& accessibleName, QWidget* parent = nullptr);

    /// `fraction` in [0, 1]; negative: going on, nobody knows how far.
    void setProgress(const QString& text, const QString& amount, double fraction);
    double fraction() const { return m_fraction; }
    QString text() const;
    QString amount() const;

private:
    double m_fraction = 0;
    ElidedLabel* m_text;
    QLabel* m_amount;
    QProgressBar* m_bar;
};

} // namespace besa
