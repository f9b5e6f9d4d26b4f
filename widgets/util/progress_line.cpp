#include "util/progress_line.h"

#include "theme/colours.h"
#include "util/elided_label.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <cmath>

namespace besa {

namespace {

constexpr int kSteps = 1000;
constexpr int kHeight = 6;

/// A progress bar for assistive programs, a quiet line for the eye.
class ThinBar : public QProgressBar
{
public:
    explicit ThinBar(QWidget* parent)
        : QProgressBar(parent)
    {
        setTextVisible(false);
        setFixedHeight(kHeight);
        setRange(0, kSteps);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), kHeight / 2.0, kHeight / 2.0);
        painter.setClipPath(outline);
        painter.fillRect(rect(), ink(Ink::Border, palette()));
        const QColor accent = ink(Ink::Accent, palette());
        if (maximum() == 0) {
            painter.fillRect(rect(), QBrush(accent, Qt::BDiagPattern));
        } else {
            QRectF done(rect());
            done.setWidth(done.width() * value() / double(maximum()));
            painter.fillRect(done, accent);
        }
    }
};

} // namespace

ProgressLine::ProgressLine(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_amount(new QLabel(this))
    , m_bar(new ThinBar(this))
{
    m_bar->setAccessibleName(accessibleName);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void ProgressLine::setProgress(const QString& text, const QString& amount, double fraction)
{
    m_fraction = fraction;
    m_text->setText(text);
    m_amount->setText(amount);
    m_bar->setRange(0, fraction < 0 ? 0 : kSteps);
    if (fraction >= 0) {
        m_bar->setValue(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * kSteps)));
    }
}

QString ProgressLine::text() const
{
    return m_text->text();
}

QString ProgressLine::amount() const
{
    return m_amount->text();
}

} // namespace besa
