#include "gui/report_details.h"

#include "base/version.h"

#include <QtCore/QLocale>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>

namespace besa {

QString reportDetails()
{
    const std::string_view version = toolVersion();
    QString text =
        QString("BESA Workbench %1\n").arg(QString::fromUtf8(version.data(), qsizetype(version.size())));
    text += QString("Qt %1, platform %2\n").arg(qVersion(), QGuiApplication::platformName());
    text += QString("%1, kernel %2, %3\n")
                .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                     QSysInfo::currentCpuArchitecture());
    text += QString("%1 processors, locale %2\n").arg(QThread::idealThreadCount()).arg(QLocale().name());
    for (const QScreen* screen : QGuiApplication::screens()) {
        text += QString("screen %1 x %2, scale %3\n")
                    .arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(screen->devicePixelRatio());
    }
    return text;
}

} // namespace besa
