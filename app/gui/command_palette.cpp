#include "gui/command_palette.h"

#include "gui/fuzzy_match.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace besa {

namespace {

constexpr int kWidth = 640;  ///< pixels
constexpr int kHeight = 420; ///< pixels

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, const QString& hint, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName("command-palette");
    setWindowTitle(tr("Command palette"));
    m_search->setObjectName("palette-search");
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName("palette-list");
    m_list->setAccessibleName(tr("What was found"));
    m_list->setUniformItemSizes(true);
    auto* keys = new QLabel(tr("↑ ↓ choose · Enter does it · Esc closes"), this);
    keys->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(keys);
    resize(kWidth, kHeight);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    narrow({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::narrow(const QString& pattern)
{
    struct Hit
    {
        int score;
        int entry;
    };
    std::vector<Hit> hits;
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const PaletteEntry& entry = m_entries[static_cast<std::size_t>(i)];
        const std::optional<int> title = fuzzyScore(pattern, entry.title);
        const std::optional<int> detail = fuzzyScore(pattern, entry.detail);
        if (title || detail) {
            hits.push_back({std::max(title.value_or(0), detail.value_or(0) / 2), i});
        }
    }
    std::ranges::stable_sort(hits, std::greater{}, &Hit::score);
    m_list->clear();
    for (const Hit& hit : hits) {
        if (m_list->count() == kMostShown) {
            break;
        }
        const PaletteEntry& entry = m_entries[static_cast<std::size_t>(hit.entry)];
        const QString text = entry.detail.isEmpty() ? entry.title : entry.title + "  —  " + entry.detail;
        auto* item = new QListWidgetItem(entry.icon, text, m_list);
        item->setData(Qt::UserRole, hit.entry);
        if (!entry.enabled) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || !item->flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const auto run = m_entries[item->data(Qt::UserRole).toUInt()].run;
    accept();
    run();
}

} // namespace besa
