#pragma once

#include <QtWidgets/QFrame>

class QPushButton;

namespace besa {

/// What to do first, in three lines, and the button that does it.
class FirstRunCard : public QFrame
{
    Q_OBJECT

public:
    explicit FirstRunCard(QWidget* parent = nullptr);

    void setPossible(bool possible); ///< whether the demo can be pruned now

Q_SIGNALS:
    void pruneDemoRequested();
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColours();

    QPushButton* m_prune;
};

} // namespace besa
