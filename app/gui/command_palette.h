#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace besa {

/// Something the palette can find.
struct PaletteEntry
{
    QString title;
    QString detail; ///< key, or where it belongs
    QIcon icon;
    std::function<void()> run;
    bool enabled = true;
};

/// A list that a few letters narrow down; Enter does the chosen entry.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostShown = 200;

    CommandPalette(std::vector<PaletteEntry> entries, const QString& hint, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& pattern);
    void runCurrent();

    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace besa
