#include "util/path_edit.h"

#include "theme/icons.h"
#include "util/ink_label.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace besa {

namespace {

constexpr int kMostLines = 4; ///< before the field scrolls

/// A model may be named instead: "org/name". Everything that looks like a path should exist.
bool looksLikePath(const QString& text)
{
    return QDir::isAbsolutePath(text) || text.startsWith(QLatin1Char('.')) ||
           text.startsWith(QLatin1Char('~')) || text.count(QLatin1Char('/')) > 1;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files << QDir::cleanPath(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

PathEdit::PathEdit(PathKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_message(new InkLabel(Ink::Bad, this))
{
    setAcceptDrops(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    if (kind == PathKind::Files) {
        m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_lines->setAcceptDrops(false); // ours says what is wrong with what was dropped
        m_lines->viewport()->setAcceptDrops(false);
        m_lines->installEventFilter(this);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            fitHeight();
            check();
            Q_EMIT edited(paths());
        });
        row->addWidget(m_lines, 1);
        fitHeight();
    } else {
        m_line = new QLineEdit(this);
        m_line->setClearButtonEnabled(true);
        m_line->setAcceptDrops(false);
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            check();
            Q_EMIT edited(paths());
        });
        connect(m_line, &QLineEdit::editingFinished, this, &PathEdit::finished);
        row->addWidget(m_line, 1);
    }
    setFocusProxy(input());

    auto* browse = new QToolButton(this);
    browse->setObjectName("browse");
    browse->setIcon(icon("folder"));
    browse->setAccessibleName(tr("Browse"));
    browse->setToolTip(kind == PathKind::Files  ? tr("Choose files")
                       : kind == PathKind::File ? tr("Choose a file")
                                                : tr("Choose a folder"));
    if (kind == PathKind::Model) {
        auto* menu = new QMenu(browse);
        menu->addAction(tr("Choose a model folder…"), this, &PathEdit::choose);
        menu->addAction(tr("Choose a shard or an index file…"), this, &PathEdit::chooseFile);
        browse->setMenu(menu);
        browse->setPopupMode(QToolButton::InstantPopup);
        browse->setToolTip(tr("Choose a folder or a file"));
    } else {
        connect(browse, &QToolButton::clicked, this, &PathEdit::choose);
    }
    row->addWidget(browse, 0, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_message->setObjectName("path-message");
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
}

QStringList PathEdit::paths() const
{
    if (m_line != nullptr) {
        return m_line->text().isEmpty() ? QStringList() : QStringList(m_line->text());
    }
    return m_lines->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void PathEdit::setPaths(const QStringList& paths)
{
    const QSignalBlocker quiet(m_line != nullptr ? static_cast<QObject*>(m_line) : m_lines);
    if (m_line != nullptr) {
        m_line->setText(paths.value(0));
        m_line->setToolTip(paths.value(0));
    } else {
        m_lines->setPlainText(paths.join(QLatin1Char('\n')));
        m_lines->setToolTip(paths.join(QLatin1Char('\n')));
        fitHeight();
    }
    check();
}

void PathEdit::setPlaceholderText(const QString& text)
{
    if (m_line != nullptr) {
        m_line->setPlaceholderText(text);
    } else {
        m_lines->setPlaceholderText(text);
    }
}

QWidget* PathEdit::input() const
{
    return m_line != nullptr ? static_cast<QWidget*>(m_line) : m_lines;
}

QString PathEdit::message() const
{
    return m_message->text();
}

void PathEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        setDragged(true);
    }
}

void PathEdit::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setDragged(false);
}

void PathEdit::dropEvent(QDropEvent* event)
{
    setDragged(false);
    const QStringList files = localFiles(*event->mimeData());
    const QString wrong =
        files.isEmpty() ? tr("Only files and folders of this computer can be dropped here.") : refusal(files);
    if (!wrong.isEmpty()) {
        tell(wrong);
        return;
    }
    event->acceptProposedAction();
    take(files);
}

void PathEdit::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_dragged) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink(Ink::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

bool PathEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lines && event->type() == QEvent::FocusOut) {
        Q_EMIT finished();
    }
    return QWidget::eventFilter(watched, event);
}

void PathEdit::choose()
{
    const QString start = QFileInfo(paths().value(0)).absolutePath();
    if (m_kind == PathKind::Files) {
        take(QFileDialog::getOpenFileNames(this, tr("Choose text files"), start,
                                           tr("Texts (*.txt *.jsonl *.json *.gz);;All files (*)")));
    } else if (m_kind == PathKind::File) {
        chooseFile();
    } else {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), start);
        take(folder.isEmpty() ? QStringList() : QStringList(folder));
    }
}

void PathEdit::chooseFile()
{
    const bool isModel = m_kind == PathKind::Model;
    const QString title = isModel ? tr("Choose a shard or an index file") : tr("Choose a file");
    const QString filter = isModel ? tr("Model files (*.safetensors *.safetensors.index.json);;All files (*)")
                                   : tr("All files (*)");
    const QString file = QFileDialog::getOpenFileName(this, title, paths().value(0), filter);
    take(file.isEmpty() ? QStringList() : QStringList(file));
}

void PathEdit::take(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return; // the dialog was cancelled
    }
    setPaths(paths);
    Q_EMIT edited(paths);
    Q_EMIT finished();
}

void PathEdit::tell(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void PathEdit::check()
{
    const bool takesFiles = m_kind == PathKind::Files || m_kind == PathKind::File;
    QString message;
    for (const QString& path : paths()) {
        const QFileInfo info(path);
        if (takesFiles && !info.exists()) {
            message = tr("There is no file “%1”.").arg(info.fileName());
        } else if (takesFiles && info.isDir()) {
            message = tr("“%1” is a folder. Name a file in it.").arg(info.fileName());
        } else if (m_kind == PathKind::Folder && !info.isDir()) {
            message = tr("There is no folder “%1”.").arg(path);
        } else if (m_kind == PathKind::Model && looksLikePath(path) && !info.exists()) {
            message = tr("There is no file or folder “%1”.").arg(path);
        } else if (m_kind == PathKind::NewFolder && info.isFile()) {
            message = tr("“%1” is a file. Name a folder.").arg(info.fileName());
        }
        if (!message.isEmpty()) {
            break;
        }
    }
    tell(message);
}

void PathEdit::fitHeight()
{
    const int all = m_lines->document()->blockCount();
    const int lines = std::clamp(all, 1, kMostLines);
    m_lines->setVerticalScrollBarPolicy(all > kMostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = 2 * (m_lines->frameWidth() + int(m_lines->document()->documentMargin()));
    m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + margins);
}

void PathEdit::setDragged(bool dragged)
{
    m_dragged = dragged;
    update();
}

QString PathEdit::refusal(const QStringList& paths) const
{
    if (m_kind != PathKind::Files && paths.size() > 1) {
        return tr("One thing is wanted here, and %n were dropped.", nullptr, int(paths.size()));
    }
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if ((m_kind == PathKind::Files || m_kind == PathKind::File) && info.isDir()) {
            return tr("“%1” is a folder. Drop a file of it.").arg(info.fileName());
        }
        if ((m_kind == PathKind::Folder || m_kind == PathKind::NewFolder) && info.isFile()) {
            return tr("“%1” is a file. Drop a folder.").arg(info.fileName());
        }
        if (const QString why = m_refusal ? m_refusal(info) : QString(); !why.isEmpty()) {
            return why;
        }
    }
    return {};
}

} // namespace besa
