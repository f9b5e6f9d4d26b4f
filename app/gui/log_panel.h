#pragma once

#include <QtWidgets/QWidget>

namespace besa {

class RunWatch;

/// What the run on the desk had to say, newest last and in view.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(RunWatch& watch, QWidget* parent = nullptr);
};

} // namespace besa
