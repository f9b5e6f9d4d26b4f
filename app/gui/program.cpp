#include "gui/program.h"

#include "base/version.h"
#include "theme/colours.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace besa {

int runProgram(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("besa-workbench");
    QApplication::setPalette(lightPalette());
    QMainWindow window;
    window.setWindowTitle("BESA Workbench");
    window.show();
    return QApplication::exec();
}

} // namespace besa
