#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace besa {

/// A short table of facts: name and value, one a line. Long values give up their middle.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };

    explicit FactGrid(QWidget* parent = nullptr);

    /// Facts without a value are left out.
    void setFacts(const std::vector<Fact>& facts);
    QString value(const QString& name) const;

private:
    QGridLayout* m_grid;
};

} // namespace besa
