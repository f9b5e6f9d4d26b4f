#pragma once

#include <QtWidgets/QDialog>

namespace besa {

struct Preferences;

/// Changes the preferences; what shows at once is announced at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences& preferences, QWidget* parent);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void resultsChanged();
};

} // namespace besa
