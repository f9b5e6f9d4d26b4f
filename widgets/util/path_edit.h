#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <functional>

class QFileInfo;
class QLineEdit;
class QPlainTextEdit;

namespace besa {

class InkLabel;

/// What a path may point to.
enum class PathKind {
    Folder,    ///< that exists
    NewFolder, ///< to be created
    Model,     ///< a folder, one of its files, or the name of a cached model
    File,      ///< that exists
    Files      ///< any number of files, one a line
};

/// A field for paths: typed, chosen in a dialog, or dropped. What is wrong with them stands below.
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PathEdit(PathKind kind, QWidget* parent = nullptr);

    QStringList paths() const;
    /// Shows other paths, without telling.
    void setPaths(const QStringList& paths);

    /// Why a file is refused when it is dropped, or an empty text.
    void setRefusal(std::function<QString(const QFileInfo&)> refusal) { m_refusal = std::move(refusal); }
    void setPlaceholderText(const QString& text);

    /// The widget that is typed into; a label's buddy.
    QWidget* input() const;
    QString message() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited(const QStringList& paths); ///< by the user, at every change
    void finished();                       ///< the user leaves the field, chose or dropped

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose();
    void chooseFile();
    void take(const QStringList& paths);
    void tell(const QString& message);
    void check();
    void fitHeight();
    void setDragged(bool dragged);
    QString refusal(const QStringList& paths) const;

    PathKind m_kind;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    InkLabel* m_message;
    std::function<QString(const QFileInfo&)> m_refusal;
    bool m_dragged = false;
};

} // namespace besa
