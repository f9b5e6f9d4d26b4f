#pragma once

#include "gui/engine_services.h"
#include "page/export_dialog.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace besa {

class PlotView;
class RunDesk;

/// Takes the run on the desk away in every form: asks by a dialog, and has the work done.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// `plots` gives the plots that are shown, the one to be named first.
    ExportDesk(EngineServices& services, RunDesk& desk, std::function<QList<PlotView*>()> plots,
               QWidget* window);

    void open(ExportFormat format, const QString& resultsFolder);

private:
    void take(const ExportRequest& request);
    void saveFigures(const ExportRequest& request);
    void tellWhatIsMissing();

    EngineServices& m_services;
    RunDesk& m_desk;
    std::function<QList<PlotView*>()> m_plots;
    ExportDialog* m_dialog;
    QString m_target; ///< of the export in progress
};

} // namespace besa
