#pragma once

#include "gui/appearance.h"
#include "gui/main_window.h"
#include "temporary_folder.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>

namespace besa::test {

/// The real window with settings and results of its own, shown.
class WindowFixture
{
public:
    /// `prepare` may change the settings before the window sees them.
    explicit WindowFixture(const std::function<void(Settings&)>& prepare = {})
        : m_settings(QString::fromStdString((m_folder / "settings.json").string()))
    {
        Preferences(m_settings).results.set(QString::fromStdString((m_folder / "results").string()));
        if (prepare) {
            prepare(m_settings);
        }
        m_appearance.apply(Theme::Light, 0);
        m_window = std::make_unique<MainWindow>(m_settings, m_appearance);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }

    MainWindow& operator*() { return *m_window; }
    MainWindow* operator->() { return m_window.get(); }
    MainWindow* window() const { return m_window.get(); }
    Settings& settings() { return m_settings; }
    QString path(std::string_view name) const { return QString::fromStdString((m_folder / name).string()); }
    void setDesktopDark(bool dark) { m_desktopIsDark = dark; }
    const TemporaryFolder& folder() const { return m_folder; }
    void destroy() { m_window.reset(); }

private:
    TemporaryFolder m_folder;
    Settings m_settings;
    bool m_desktopIsDark = false;
    Appearance m_appearance{[this] { return m_desktopIsDark; }};
    std::unique_ptr<MainWindow> m_window;
};

/// Does something in the dialog that opens next. Fails when none opens.
inline void inNextDialog(const std::function<void(QWidget*)>& act)
{
    auto* waiting = new QTimer;
    QObject::connect(waiting, &QTimer::timeout, waiting, [waiting, act] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            waiting->stop();
            waiting->deleteLater();
            act(dialog);
        }
    });
    waiting->start(10);
}

} // namespace besa::test
