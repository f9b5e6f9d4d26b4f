#pragma once

#include "report/run_plan.h"
#include "report/validate.h"

#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;

namespace besa {

class ElidedLabel;
class InkLabel;

/// The foot of the setup side: what is still wrong, what the run will take, and the button that starts it.
class StartBar : public QWidget
{
    Q_OBJECT

public:
    explicit StartBar(QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

    /// Errors keep the run from starting. Each is a link to its field.
    void setProblems(const Validation& found);
    void setPlan(const std::optional<RunPlan>& plan);
    void setEstimating();
    void setBusy(bool busy);

Q_SIGNALS:
    void startRequested();
    void fieldRequested(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateButton();

    InkLabel* m_errors;
    InkLabel* m_warnings;
    InkLabel* m_estimate;
    ElidedLabel* m_output;
    QPushButton* m_button;
    Validation m_found;
    bool m_isBusy = false;
};

} // namespace besa
