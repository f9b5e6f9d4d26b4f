#pragma once

#include "form/value_editor.h"

#include <optional>
#include <utility>

namespace besa {

class InkLabel;
class NumberEdit;
class RangeSlider;

/// The sparsity in percent: a slider and a number. Below the slider a line marks what the published
/// coefficients can reach, where they hold the target.
class SparsityEdit : public ValueEditor
{
    Q_OBJECT

public:
    explicit SparsityEdit(QWidget* parent = nullptr);

    QWidget* input() const override;
    bool isWide() const override { return true; }
    bool showsUnit() const override { return true; }
    void setValues(const std::vector<std::string>& values) override;
    void consider(const Recipe& recipe) override;
    QString explain(const Problem& problem) const override;

    std::optional<std::pair<double, double>> reachable() const;

private:
    RangeSlider* m_slider;
    NumberEdit* m_percent;
    InkLabel* m_hint;
};

} // namespace besa
