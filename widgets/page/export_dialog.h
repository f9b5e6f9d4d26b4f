#pragma once

#include "page/export_request.h"
#include "report/export_sizes.h"
#include "report/problem.h"
#include "report/verify_report.h"

#include <QtCore/QMap>
#include <QtWidgets/QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace besa {

class InkLabel;
class MessageBar;

/// Lets a person take away a model, masks, figures, numbers, the record, or the command that does it all
/// again. Asks for the work with a signal; the window answers with progress and one of the two ends.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);

    /// Where suggestions lie, and the name they are made of.
    void setPlace(const QString& folder, const QString& name);
    void setSizes(const ExportSizes& sizes);
    /// Why a format cannot be written now, in a sentence; empty when it can.
    void setUnavailable(ExportFormat format, const QString& reason);
    void setFormat(ExportFormat format);
    void setFigureName(const QString& name); ///< of the plot that is shown
    void setCommand(const QString& command); ///< that reproduces the run; empty when there is none

    void setProgress(std::int64_t done, std::int64_t total); ///< total 0: unknown
    void setDone(const QString& sentence);
    void setDone(const VerifyReport& report); ///< of a model folder
    void setProblem(const Problem& problem);

    ExportFormat format() const;
    ExportRequest request() const;

    void reject() override;

Q_SIGNALS:
    void exportRequested(const besa::ExportRequest& request);
    void cancelRequested();                  ///< while an export goes on
    void showRequested(const QString& path); ///< of what was written, in the file manager

private:
    QWidget* makeChoice();
    QWidget* makePage();
    void showFormat();
    void showSizes();
    void suggestDestination();
    void browse();
    void updateState();
    void end();

    QListWidget* m_formats;
    QLabel* m_title;
    InkLabel* m_help;
    InkLabel* m_reason;
    QWidget* m_figureOptions;
    QComboBox* m_which;
    QLabel* m_figureFormatLabel;
    QComboBox* m_figureFormat;
    QCheckBox* m_light;
    QLineEdit* m_destination;
    InkLabel* m_destinationNote;
    InkLabel* m_answers;
    QLineEdit* m_command;
    QPushButton* m_copy;
    QVBoxLayout* m_bars;
    QProgressBar* m_progress;
    InkLabel* m_status;
    QPushButton* m_export;
    QPushButton* m_show;
    QPushButton* m_close;
    MessageBar* m_bar = nullptr;

    QString m_folder;
    QString m_name;
    QString m_written;
    std::optional<ExportSizes> m_sizes;
    QMap<ExportFormat, QString> m_unavailable;
    bool m_busy = false;
    bool m_destinationEdited = false;
};

} // namespace besa
