#pragma once

#include "report/calibration_preview.h"
#include "report/problem.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QSpinBox;

namespace besa {

class ElidedLabel;
class InkLabel;
class TokenView;

/// Shows calibration windows token by token: what the model will read, where it comes from, and the hash
/// that tells two selections apart.
class TokenInspector : public QDialog
{
    Q_OBJECT

public:
    explicit TokenInspector(QWidget* parent = nullptr);

    TokenView* view() const { return m_view; }

    void setWaiting();
    void setPreview(const CalibrationPreview& preview);
    void setProblem(const Problem& problem);

Q_SIGNALS:
    void refreshRequested();

private:
    void showSample();
    void say(const QString& text, bool wrong);

    CalibrationPreview m_preview;
    QSpinBox* m_sample;
    InkLabel* m_count;
    QCheckBox* m_ids;
    InkLabel* m_origin;
    InkLabel* m_state;
    TokenView* m_view;
    InkLabel* m_current;
    ElidedLabel* m_hash;
};

} // namespace besa
