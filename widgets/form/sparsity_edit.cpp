#include "form/sparsity_edit.h"

#include "form/number_edit.h"
#include "form/range_slider.h"
#include "report/validate.h"
#include "util/ink_label.h"
#include "util/number_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace besa {

namespace {

constexpr double kPercent = 100;
constexpr int kDigits = 12; ///< so many survive the way to percent and back

/// The text divided by 100; a text that is no number stays as it is, to be explained.
std::string fraction(const QString& percent)
{
    bool read = false;
    const double value = percent.toDouble(&read);
    return (read ? QString::number(value / kPercent, 'g', kDigits) : percent).toStdString();
}

} // namespace

SparsityEdit::SparsityEdit(QWidget* parent)
    : ValueEditor(parent)
    , m_slider(new RangeSlider(this))
    , m_percent(new NumberEdit({.minimum = 1, .maximum = 99, .step = 1}, this))
    , m_hint(new InkLabel(Ink::Muted, this))
{
    m_slider->setObjectName("sparsity-slider");
    m_slider->setRange(1, 99);
    m_slider->setPageStep(5);
    m_slider->setAccessibleName(tr("Sparsity slider"));
    m_percent->setObjectName("sparsity-percent");
    m_percent->setFixedWidth(m_percent->fontMetrics().horizontalAdvance("00.000") + 44);
    m_hint->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_percent);
    row->addWidget(new QLabel(tr("%", "unit of the sparsity"), this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    setFocusProxy(m_percent);

    connect(m_slider, &QSlider::valueChanged, this, [this](int percent) {
        m_percent->setValue(QString::number(percent));
        Q_EMIT edited({fraction(QString::number(percent))});
    });
    connect(m_slider, &QSlider::sliderReleased, this, &ValueEditor::finished);
    connect(m_percent, &NumberEdit::edited, this, [this](const QString& percent) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(std::lround(percent.toDouble())));
        Q_EMIT edited({fraction(percent)});
    });
    connect(m_percent, &NumberEdit::editingFinished, this, &ValueEditor::finished);
}

QWidget* SparsityEdit::input() const
{
    return m_percent;
}

void SparsityEdit::setValues(const std::vector<std::string>& values)
{
    const double percent = kPercent * QString::fromStdString(values.front()).toDouble();
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(percent)));
    m_percent->setValue(QString::number(percent, 'g', kDigits));
}

void SparsityEdit::consider(const Recipe& recipe)
{
    const bool bounded = recipe.method == Method::Besa && recipe.besa.budget == Budget::Published &&
                         recipe.besa.sigmoidSmoothing;
    if (!bounded) {
        m_slider->setMarked(std::nullopt);
        m_hint->hide();
        return;
    }
    const auto [low, high] = reachableSparsity(recipe.besa.candidateStep);
    m_slider->setMarked(std::pair{kPercent * low, kPercent * high});
    m_hint->setText(tr("Reachable as published: %1 to %2").arg(percentText(low), percentText(high)));
    m_hint->show();
}

QString SparsityEdit::explain(const Problem& /*problem*/) const
{
    return tr("Write a percentage above 0 and below 100.");
}

std::optional<std::pair<double, double>> SparsityEdit::reachable() const
{
    return m_slider->marked();
}

} // namespace besa
