#include "watch/block_selector.h"

#include "util/icon_button.h"
#include "util/number_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace besa {

BlockSelector::BlockSelector(RunWatch& watch, QWidget* parent)
    : QWidget(parent)
    , m_watch(watch)
{
    setObjectName("blockSelector");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* blockLabel = new QLabel(tr("&Block:"), this);
    row->addWidget(blockLabel);
    m_back = addButton("step-back", tr("Show the block before"));
    m_block = new QComboBox(this);
    m_block->setObjectName("blockChoice");
    m_block->setAccessibleName(tr("Block"));
    m_block->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_block->setMinimumContentsLength(8);
    blockLabel->setBuddy(m_block);
    row->addWidget(m_block);
    m_on = addButton("step-on", tr("Show the next block"));
    row->addSpacing(8);
    auto* siteLabel = new QLabel(tr("&Layer:"), this);
    row->addWidget(siteLabel);
    m_site = new QComboBox(this);
    m_site->setObjectName("siteChoice");
    m_site->setAccessibleName(tr("Layer of the block"));
    for (const Site site : kSites) {
        m_site->addItem(siteText(site));
    }
    siteLabel->setBuddy(m_site);
    row->addWidget(m_site);
    row->addSpacing(8);
    m_follow = addButton("follow", tr("Go along with the run: always show the block in progress"));
    m_follow->setText(tr("Follow"));
    m_follow->setCheckable(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    connect(m_back, &QToolButton::clicked, this, [this] { stepBlock(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { stepBlock(1); });
    connect(m_block, &QComboBox::activated, this, [this](int i) { m_watch.select(i, m_watch.site()); });
    connect(m_site, &QComboBox::activated, this,
            [this](int i) { m_watch.select(m_watch.block(), kSites[static_cast<std::size_t>(i)]); });
    connect(m_follow, &QToolButton::clicked, this, [this](bool follow) {
        if (follow) {
            m_watch.follow();
        } else {
            m_watch.stopFollowing();
        }
    });
    connect(&m_watch, &RunWatch::begun, this, &BlockSelector::fill);
    connect(&m_watch, &RunWatch::advanced, this, &BlockSelector::fill);
    connect(&m_watch, &RunWatch::jumped, this, &BlockSelector::fill);
    connect(&m_watch, &RunWatch::selectionChanged, this, &BlockSelector::showSelection);
    fill();
    showSelection();
}

QToolButton* BlockSelector::addButton(const QString& name, const QString& text)
{
    QToolButton* button = iconButton(name, text, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void BlockSelector::fill()
{
    const int blocks = std::max(m_watch.header().blocks, static_cast<int>(m_watch.trace().blocks().size()));
    if (m_block->count() == blocks) {
        return;
    }
    const QSignalBlocker blocker(m_block);
    m_block->clear();
    for (int block = 0; block < blocks; ++block) {
        m_block->addItem(tr("Block %1").arg(block));
    }
    showSelection();
}

void BlockSelector::showSelection()
{
    setEnabled(m_watch.block() >= 0);
    m_block->setCurrentIndex(m_watch.block());
    m_site->setCurrentIndex(static_cast<int>(index(m_watch.site())));
    m_back->setEnabled(m_watch.block() > 0);
    m_on->setEnabled(m_watch.block() + 1 < m_block->count());
    m_follow->setChecked(m_watch.follows());
}

void BlockSelector::stepBlock(int direction)
{
    const int block = m_watch.block() + direction;
    if (block >= 0 && block < m_block->count()) {
        m_watch.select(block, m_watch.site());
    }
}

} // namespace besa
