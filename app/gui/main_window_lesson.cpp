// The lesson beside the live views that it speaks of.
#include "form/setup_panel.h"
#include "gui/main_window.h"
#include "page/lesson_panel.h"
#include "page/watch_page.h"
#include "plot/plot_view.h"
#include "util/spotlight.h"

#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace besa {

namespace {

constexpr int kWideEnough = 1450; ///< pixels for setup, plots and lesson beside each other

} // namespace

void MainWindow::connectLesson()
{
    connect(m_actions[Act::ShowLesson], &QAction::triggered, this, [this](bool shown) {
        if (shown && width() < kWideEnough) {
            m_setupDock->hide(); // three columns are too many for a small window
        }
        m_lessonDock->setVisible(shown);
    });
    connect(m_lesson, &LessonPanel::highlightRequested, this, &MainWindow::pointAt);
    connect(m_lesson, &LessonPanel::actionRequested, this, [this](const QString& name) {
        for (QAction* action : m_actions.all()) {
            if (action->objectName() == name) {
                action->trigger();
            }
        }
    });
    connect(m_lesson, &LessonPanel::closeRequested, m_lessonDock, &QWidget::hide);
    connect(m_setup, &SetupPanel::recipeChanged, this, [this](const Recipe& recipe) {
        m_lesson->setDemoOpen(!m_demo.empty() && recipe.model == m_demo);
    });
}

void MainWindow::pointAt(const QString& view)
{
    auto* target = findChild<QWidget*>(view);
    if (target == nullptr) {
        return;
    }
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->isAncestorOf(target)) {
            m_pageActions[i]->trigger();
        }
    }
    if (auto* plot = qobject_cast<PlotView*>(target); plot != nullptr && m_watchPage->isAncestorOf(plot)) {
        if (m_desk.watch().block() < 0 && m_desk.watch().header().blocks > 0) {
            m_desk.watch().select(0, m_desk.watch().site()); // there is no run yet: the model itself
        }
        m_watchPage->showPlot(*plot);
    }
    if (m_setupDock->isAncestorOf(target)) {
        m_setupDock->show();
        for (QWidget* parent = target->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            if (auto* scrolled = qobject_cast<QScrollArea*>(parent)) {
                scrolled->ensureWidgetVisible(target);
            }
        }
    }
    if (target->isVisible()) {
        Spotlight::pointAt(target);
    }
}

} // namespace besa
