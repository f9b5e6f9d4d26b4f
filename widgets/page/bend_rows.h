#pragma once

#include "page/bend_budget.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace besa {

class InkLabel;

/// The seven layers of a block as numbers to type: pruned percentage, zeros, change against the learned
/// counts, and whether the layer is held.
class BendRows : public QWidget
{
    Q_OBJECT

public:
    explicit BendRows(QWidget* parent = nullptr);

    void setLearned(const BendStart& start);
    void setCounts(const BlockCounts& counts);
    void setEditable(bool editable);
    std::array<bool, kSiteCount> held() const;

Q_SIGNALS:
    void zerosTyped(besa::Site site, std::int64_t zeros);

private:
    struct Row
    {
        QDoubleSpinBox* percent = nullptr;
        QLabel* zeros = nullptr;
        InkLabel* change = nullptr;
        QCheckBox* hold = nullptr;
    };

    std::array<Row, kSiteCount> m_rows;
    BlockCounts m_weights{};
    BlockCounts m_learned{};
};

} // namespace besa
