#pragma once

#include "watch/run_watch.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QToolButton;

namespace besa {

/// Chooses the block and the layer that the views show, or lets them follow the run.
class BlockSelector : public QWidget
{
    Q_OBJECT

public:
    explicit BlockSelector(RunWatch& watch, QWidget* parent = nullptr);

private:
    QToolButton* addButton(const QString& name, const QString& text);
    void fill();
    void showSelection();
    void stepBlock(int direction);

    RunWatch& m_watch;
    QToolButton* m_back;
    QComboBox* m_block;
    QToolButton* m_on;
    QComboBox* m_site;
    QToolButton* m_follow;
};

} // namespace besa
