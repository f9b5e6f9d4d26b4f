#pragma once

#include <QtWidgets/QSlider>

#include <optional>
#include <utility>

namespace besa {

/// A horizontal slider that can mark a part of its range with a line below the groove.
class RangeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit RangeSlider(QWidget* parent = nullptr);

    const std::optional<std::pair<double, double>>& marked() const { return m_marked; }
    void setMarked(const std::optional<std::pair<double, double>>& values);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double position(double value) const; ///< x of the handle's middle

    std::optional<std::pair<double, double>> m_marked;
};

} // namespace besa
