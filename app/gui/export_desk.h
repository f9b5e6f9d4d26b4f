#pragma once

#include "gui/engine_services.h"
#include "page/export_dialog.h"

#include <QtCore/QObject>

class QWidget;

namespace besa {

class RunDesk;

/// Takes the run on the desk away in every form: asks by a dialog, and has the work done.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    ExportDesk(EngineServices& services, RunDesk& desk, QWidget* window);

    void open(ExportFormat format, const QString& resultsFolder);

private:
    void take(const ExportRequest& request);
    void tellWhatIsMissing();

    EngineServices& m_services;
    RunDesk& m_desk;
    ExportDialog* m_dialog;
    QString m_target; ///< of the export in progress
};

} // namespace besa
