#include "form/value_editor.h"

#include "form/number_edit.h"
#include "form/sparsity_edit.h"
#include "util/core_text.h"
#include "util/path_edit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace besa {

namespace {

using Values = std::vector<std::string>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(besa::ValueEditor)
};

/// Lays `widget` out as the only child.
void fill(QWidget& parent, QWidget* widget)
{
    auto* layout = new QHBoxLayout(&parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    parent.setFocusProxy(widget);
}

class TextEditor : public ValueEditor
{
public:
    explicit TextEditor(QWidget* parent)
        : ValueEditor(parent)
        , m_line(new QLineEdit(this))
    {
        fill(*this, m_line);
        connect(m_line, &QLineEdit::textEdited, this,
                [this](const QString& text) { Q_EMIT edited({unescaped(text).toStdString()}); });
        connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::finished);
    }

    QWidget* input() const override { return m_line; }

    void setValues(const Values& values) override
    {
        const QString text = escaped(QString::fromStdString(values.front()));
        if (text != m_line->text()) {
            m_line->setText(text);
        }
    }

private:
    /// A line cannot hold line breaks; people write them as \n.
    static QString escaped(QString text)
    {
        return text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r");
    }

    static QString unescaped(const QString& text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
            const bool known = next == 'n' || next == 't' || next == 'r' || next == '\\';
            if (text[i] != '\\' || !known) {
                plain += text[i];
                continue;
            }
            plain += next == 'n' ? QChar('\n') : next == 't' ? QChar('\t') : next == 'r' ? QChar('\r') : next;
            ++i;
        }
        return plain;
    }

    QLineEdit* m_line;
};

class PathsEditor : public ValueEditor
{
public:
    PathsEditor(PathKind kind, QWidget* parent)
        : ValueEditor(parent)
        , m_paths(new PathEdit(kind, this))
    {
        fill(*this, m_paths);
        connect(m_paths, &PathEdit::edited, this, [this, kind](const QStringList& paths) {
            Values values;
            for (const QString& path : paths) {
                values.push_back(path.toStdString());
            }
            if (values.empty() && kind != PathKind::Files) {
                values.emplace_back();
            }
            Q_EMIT edited(values);
        });
        connect(m_paths, &PathEdit::finished, this, &ValueEditor::finished);
        if (kind == PathKind::Files) {
            m_paths->setPlaceholderText(Words::tr("Drop or choose text files, one a line"));
            m_paths->setRefusal([](const QFileInfo& file) { return refusal(file); });
        } else if (kind == PathKind::Model) {
            m_paths->setPlaceholderText(Words::tr("Drop or choose a model folder"));
            m_paths->setRefusal([](const QFileInfo& file) { return modelRefusal(file); });
        } else if (kind == PathKind::File) {
            m_paths->setPlaceholderText(Words::tr("Drop or choose a file"));
        } else {
            m_paths->setPlaceholderText(Words::tr("Chosen from the model's name"));
        }
    }

    QWidget* input() const override { return m_paths->input(); }
    bool isWide() const override { return true; }

    void setValues(const Values& values) override
    {
        QStringList paths;
        for (const std::string& value : values) {
            if (!value.empty()) {
                paths << QString::fromStdString(value);
            }
        }
        if (paths != m_paths->paths()) {
            m_paths->setPaths(paths);
        }
    }

private:
    static QString refusal(const QFileInfo& file)
    {
        QString name = file.fileName().toLower();
        if (name.endsWith(".gz")) {
            name.chop(3);
        }
        return name.endsWith(".txt") || name.endsWith(".jsonl") || name.endsWith(".json")
                   ? QString()
                   : Words::tr(
                         "“%1” is not a text file. Texts end in .txt, .jsonl or .json, each also as .gz.")
                         .arg(file.fileName());
    }

    static QString modelRefusal(const QFileInfo& file)
    {
        const QString name = file.fileName();
        return file.isDir() || name.endsWith(".safetensors") || name.endsWith(".index.json")
                   ? QString()
                   : Words::tr("“%1” is not a model. Drop its folder, a .safetensors file or the index file.")
                         .arg(name);
    }

    PathEdit* m_paths;
};

class NumberEditor : public ValueEditor
{
public:
    NumberEditor(const Option& option, QWidget* parent)
        : ValueEditor(parent)
        , m_number(new NumberEdit(limitsOf(option), this))
    {
        fill(*this, m_number);
        if (!option.zeroMeans.empty()) {
            m_number->setZeroText(coreText(option.zeroMeans));
        }
        connect(m_number, &NumberEdit::edited, this,
                [this](const QString& value) { Q_EMIT edited({value.toStdString()}); });
        connect(m_number, &NumberEdit::editingFinished, this, &ValueEditor::finished);
    }

    QWidget* input() const override { return m_number; }
    void setValues(const Values& values) override
    {
        m_number->setValue(QString::fromStdString(values.front()));
    }

private:
    NumberEdit* m_number;
};

class BooleanEditor : public ValueEditor
{
public:
    BooleanEditor(const Option& option, QWidget* parent)
        : ValueEditor(parent)
        , m_box(new QCheckBox(labelText(option), this))
    {
        fill(*this, m_box);
        connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
            Q_EMIT edited({checked ? "true" : "false"});
            Q_EMIT finished();
        });
    }

    QWidget* input() const override { return m_box; }
    bool hasLabel() const override { return true; }
    void setValues(const Values& values) override { m_box->setChecked(values.front() == "true"); }

private:
    QCheckBox* m_box;
};

/// Leaves the wheel to the form while it has no focus.
class CalmCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus()) {
            QComboBox::wheelEvent(event);
        } else {
            event->ignore();
        }
    }
};

class ChoiceEditor : public ValueEditor
{
public:
    ChoiceEditor(const Option& option, QWidget* parent)
        : ValueEditor(parent)
        , m_option(option)
        , m_box(new CalmCombo(this))
    {
        fill(*this, m_box);
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        m_box->view()->setTextElideMode(Qt::ElideNone);
        for (const OptionChoice& choice : option.choices) {
            m_box->addItem(coreText(choice.label));
            m_box->setItemData(m_box->count() - 1, coreText(choice.help), Qt::ToolTipRole);
        }
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            Q_EMIT edited({std::string(m_option.choices[static_cast<std::size_t>(index)].name)});
            Q_EMIT finished();
        });
    }

    QWidget* input() const override { return m_box; }

    void setValues(const Values& values) override
    {
        for (std::size_t i = 0; i < m_option.choices.size(); ++i) {
            if (m_option.choices[i].name == values.front()) {
                m_box->setCurrentIndex(static_cast<int>(i));
            }
        }
    }

private:
    const Option& m_option;
    QComboBox* m_box;
};

/// The table says that an option is a path; what it has to lead to is for the one who looks for it.
PathKind pathKind(const Option& option)
{
    if (option.key == "model") {
        return PathKind::Model;
    }
    return option.key == "output" || option.key == "run" ? PathKind::NewFolder : PathKind::File;
}

} // namespace

QString ValueEditor::explain(const Problem& problem) const
{
    return problemText(problem);
}

QString labelText(const Option& option)
{
    const QString label = coreText(option.label);
    const QString unit = coreText(option.unit);
    return unit.isEmpty() || label.contains(unit, Qt::CaseInsensitive)
               ? label
               : Words::tr("%1 (%2)", "label of a field and its unit").arg(label, unit);
}

ValueEditor* makeValueEditor(const Option& option, QWidget* parent)
{
    if (option.key == "sparsity") {
        return new SparsityEdit(parent);
    }
    switch (option.type) {
    case OptionType::Text:
        return new TextEditor(parent);
    case OptionType::Path:
        return new PathsEditor(pathKind(option), parent);
    case OptionType::PathList:
        return new PathsEditor(PathKind::Files, parent);
    case OptionType::Integer:
    case OptionType::Real:
        return new NumberEditor(option, parent);
    case OptionType::Boolean:
        return new BooleanEditor(option, parent);
    case OptionType::Choice:
        return new ChoiceEditor(option, parent);
    }
    return new TextEditor(parent);
}

} // namespace besa
