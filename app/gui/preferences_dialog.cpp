#include "gui/preferences_dialog.h"

#include "gui/language.h"
#include "gui/preferences.h"
#include "util/mnemonic.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace besa {

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("preferences");
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;

    const auto add = [form](const QString& label, QWidget* field, QLayout* row = nullptr) {
        auto* text = new QLabel(label);
        text->setBuddy(field);
        field->setAccessibleName(withoutMnemonic(label));
        if (row != nullptr) {
            form->addRow(text, row);
        } else {
            form->addRow(text, field);
        }
    };

    auto* theme = new QComboBox(this);
    theme->setObjectName("theme");
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(preferences.chosenTheme()));
    add(tr("&Theme"), theme);
    connect(theme, &QComboBox::activated, this, [this, &preferences](int chosen) {
        preferences.choose(static_cast<Theme>(chosen));
        Q_EMIT appearanceChanged();
    });

    auto* size = new QSpinBox(this);
    size->setObjectName("text-size");
    size->setRange(Preferences::kLeastText, Preferences::kMostText);
    size->setSuffix(tr(" pt"));
    size->setValue(preferences.textSize.value());
    size->setToolTip(tr("Points more or less than the system's text size."));
    add(tr("Text &size, more than the system's"), size);
    connect(size, &QSpinBox::valueChanged, this, [this, &preferences](int points) {
        preferences.textSize.set(points);
        Q_EMIT appearanceChanged();
    });

    auto* language = new QComboBox(this);
    language->setObjectName("language");
    language->addItem(tr("As the system"), QString());
    for (const LanguageChoice& choice : languages()) {
        language->addItem(choice.name, choice.code);
    }
    language->setCurrentIndex(std::max(0, language->findData(preferences.language.value())));
    add(tr("&Language"), language);
    connect(language, &QComboBox::activated, this, [this, &preferences, language] {
        preferences.language.set(language->currentData().toString());
        Q_EMIT languageChanged();
    });

    auto* results = new QLineEdit(preferences.results.value(), this);
    results->setObjectName("results-folder");
    results->setPlaceholderText(preferences.resultsFolder());
    results->setMinimumWidth(360);
    auto* browse = new QPushButton(tr("&Browse…"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(results, 1);
    row->addWidget(browse);
    add(tr("&Results go to"), results, row);
    const auto setResults = [this, &preferences](const QString& folder) {
        preferences.results.set(folder);
        Q_EMIT resultsChanged();
    };
    connect(results, &QLineEdit::editingFinished, this, [=] { setResults(results->text().trimmed()); });
    connect(browse, &QPushButton::clicked, this, [this, results, setResults, &preferences] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for results"), preferences.resultsFolder());
        if (!folder.isEmpty()) {
            results->setText(folder);
            setResults(folder);
        }
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

} // namespace besa
