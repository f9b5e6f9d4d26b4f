#pragma once

#include <QtWidgets/QWidget>

class QComboBox;

namespace besa {

class LinePlot;
class RunListModel;

/// The checked runs over each other, block by block: their loss and their sparsity.
class CompareCurves : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCurves(const RunListModel& runs, QWidget* parent = nullptr);

    LinePlot& lossPlot() { return *m_loss; }
    LinePlot& sparsityPlot() { return *m_sparsity; }

private:
    void draw();

    const RunListModel& m_runs;
    QComboBox* m_quantity;
    LinePlot* m_loss;
    LinePlot* m_sparsity;
};

} // namespace besa
