#include "form/token_view.h"

#include "theme/colours.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cstdlib>

namespace besa {

namespace {

constexpr int kMargin = 8;  ///< around all
constexpr int kPadding = 3; ///< in a chip, left and right
constexpr int kGap = 1;     ///< between chips
constexpr int kLeading = 5; ///< between lines

/// Byte-level tokenizers write a space as Ġ and a line break as Ċ.
bool isByteLevel(const std::vector<std::string>& pieces)
{
    return std::ranges::any_of(pieces,
                               [](const std::string& piece) { return piece.starts_with("\xC4\xA0"); });
}

/// A piece with everything in it that would not be seen.
QString visible(const std::string& piece, bool byteLevel)
{
    if (piece == "<0x0A>") {
        return QStringLiteral("↵");
    }
    QString text;
    for (const QChar c : QString::fromStdString(piece)) {
        if (c == '\n' || (byteLevel && c == QChar(0x010A))) {
            text += QChar(0x21B5); // ↵
        } else if (c == '\t') {
            text += QChar(0x21E5); // ⇥
        } else if (c == ' ') {
            text += QChar(0x2423); // ␣
        } else if (c.unicode() < 0x20) {
            text += QChar(0x2400 + c.unicode()); // control pictures
        } else {
            text += c;
        }
    }
    return text.isEmpty() ? QStringLiteral("∅") : text;
}

bool isSpecialPiece(const std::string& piece)
{
    const bool byte = piece.starts_with("<0x");
    return piece.size() > 2 && piece.front() == '<' && piece.back() == '>' && !byte;
}

QColor mixed(const QColor& one, const QColor& other, double part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * static_cast<float>(part); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

QFont idFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.75);
    return small;
}

} // namespace

TokenView::TokenView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName("token-view");
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would lay the text out anew
    setAccessibleName(tr("Tokens of the window"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void TokenView::setSample(const TokenSample& sample)
{
    m_sample = sample;
    m_chips.clear();
    m_chips.reserve(sample.ids.size());
    const bool byteLevel = isByteLevel(sample.pieces);
    for (std::size_t i = 0; i < sample.ids.size(); ++i) {
        Chip chip;
        chip.id = QString::number(sample.ids[i]);
        chip.text = chip.id;
        if (i < sample.pieces.size()) {
            chip.text = visible(sample.pieces[i], byteLevel);
            chip.special = isSpecialPiece(sample.pieces[i]);
            chip.breaks = chip.text.endsWith(QChar(0x21B5));
        }
        m_chips.push_back(std::move(chip));
    }
    m_current = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    setCurrent(m_chips.empty() ? -1 : 0);
}

void TokenView::setCurrent(int token)
{
    token = std::clamp(token, -1, count() - 1);
    if (token == m_current) {
        return;
    }
    m_current = token;
    if (token >= 0) {
        const QRect rect = m_chips[static_cast<std::size_t>(token)].rect;
        QScrollBar& bar = *verticalScrollBar();
        if (rect.top() - kMargin < bar.value()) {
            bar.setValue(rect.top() - kMargin);
        } else if (rect.bottom() + kMargin > bar.value() + viewport()->height()) {
            bar.setValue(rect.bottom() + kMargin - viewport()->height());
        }
        setAccessibleDescription(description(token));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
    Q_EMIT currentChanged(token);
}

void TokenView::setShowsIds(bool shows)
{
    if (shows != m_showsIds) {
        m_showsIds = shows;
        layOut();
    }
}

QString TokenView::shownText(int token) const
{
    return m_chips[static_cast<std::size_t>(token)].text;
}

bool TokenView::isSpecial(int token) const
{
    return m_chips[static_cast<std::size_t>(token)].special;
}

QString TokenView::description(int token) const
{
    const Chip& chip = m_chips[static_cast<std::size_t>(token)];
    const QString place = tr("Token %1 of %2").arg(locale().toString(token + 1), locale().toString(count()));
    if (m_sample.pieces.empty()) {
        return tr("%1: id %2").arg(place, chip.id);
    }
    return chip.special ? tr("%1: special token “%2”, id %3").arg(place, chip.text, chip.id)
                        : tr("%1: “%2”, id %3").arg(place, chip.text, chip.id);
}

QRect TokenView::chipRect(int token) const
{
    return m_chips[static_cast<std::size_t>(token)].rect.translated(0, -verticalScrollBar()->value());
}

void TokenView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOut();
    }
}

void TokenView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_current >= 0) {
        const Chip& chip = m_chips[static_cast<std::size_t>(m_current)];
        QGuiApplication::clipboard()->setText(chip.text + QLatin1Char('\t') + chip.id);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Up:
        moveLine(-1);
        break;
    case Qt::Key_Down:
        moveLine(1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(count() - 1);
        break;
    case Qt::Key_PageUp:
        moveLine(-std::max(1, viewport()->height() / lineHeight() - 1));
        break;
    case Qt::Key_PageDown:
        moveLine(std::max(1, viewport()->height() / lineHeight() - 1));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TokenView::mousePressEvent(QMouseEvent* event)
{
    if (const int token = at(event->pos()); token >= 0) {
        setCurrent(token);
    }
}

void TokenView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shown = event->rect().translated(0, verticalScrollBar()->value());
    // Chips stand in order, so that a long window costs no more than a screen of it.
    auto chip =
        std::ranges::lower_bound(m_chips, shown.top(), {}, [](const Chip& one) { return one.rect.bottom(); });
    for (; chip != m_chips.end() && chip->rect.top() <= shown.bottom(); ++chip) {
        const int token = static_cast<int>(chip - m_chips.begin());
        paintChip(painter, token, chipRect(token));
    }
    if (m_chips.empty()) {
        painter.setPen(ink(Ink::Muted, palette()));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("There is nothing to show yet."));
    }
}

void TokenView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

bool TokenView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int token = at(help->pos());
        QToolTip::showText(help->globalPos(), token < 0 ? QString() : description(token), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TokenView::layOut()
{
    const QFontMetrics metrics = fontMetrics();
    const QFontMetrics idMetrics(idFont(font()));
    const int right = std::max(viewport()->width() - kMargin, 40);
    const int height = lineHeight() - kLeading;
    int x = kMargin;
    int y = kMargin;
    for (Chip& chip : m_chips) {
        const int text = metrics.horizontalAdvance(chip.text);
        const int id = m_showsIds ? idMetrics.horizontalAdvance(chip.id) : 0;
        const int width = std::min(std::max(text, id) + 2 * kPadding, right - kMargin);
        if (x + width > right && x > kMargin) {
            x = kMargin;
            y += lineHeight();
        }
        chip.rect = QRect(x, y, width, height);
        x += width + kGap;
        if (chip.breaks) {
            x = kMargin;
            y += lineHeight();
        }
    }
    const int all = m_chips.empty() ? 0 : m_chips.back().rect.bottom() + kMargin;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    viewport()->update();
}

int TokenView::lineHeight() const
{
    const int ids = m_showsIds ? QFontMetrics(idFont(font())).height() : 0;
    return fontMetrics().height() + ids + 2 + kLeading;
}

int TokenView::at(const QPoint& position) const
{
    const QPoint place = position + QPoint(0, verticalScrollBar()->value());
    const auto found =
        std::ranges::find_if(m_chips, [&](const Chip& chip) { return chip.rect.contains(place); });
    return found == m_chips.end() ? -1 : static_cast<int>(found - m_chips.begin());
}

void TokenView::moveLine(int step)
{
    if (m_current < 0) {
        return;
    }
    const QRect from = m_chips[static_cast<std::size_t>(m_current)].rect;
    const int y = from.top() + step * lineHeight();
    int best = m_current;
    int distance = -1;
    for (int token = 0; token < count(); ++token) {
        const QRect rect = m_chips[static_cast<std::size_t>(token)].rect;
        const int off = std::abs(rect.top() - y) * 1000 + std::abs(rect.center().x() - from.center().x());
        if (distance < 0 || off < distance) {
            distance = off;
            best = token;
        }
    }
    setCurrent(best);
}

void TokenView::paintChip(QPainter& painter, int token, const QRect& rect) const
{
    constexpr double kLightTint = 0.08;
    constexpr double kDarkTint = 0.2;
    constexpr double kMarkOpacity = 0.35;
    const Chip& chip = m_chips[static_cast<std::size_t>(token)];
    const bool isCurrent = token == m_current;
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = ink(Ink::Accent, palette());
    const QColor back = isCurrent ? accent : mixed(base, accent, token % 2 == 0 ? kLightTint : kDarkTint);
    painter.setPen(chip.special ? QPen(ink(Ink::Warning, palette()), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QFont bold = font();
    bold.setBold(chip.special);
    painter.setFont(bold);
    painter.setPen(isCurrent ? ink(Ink::OnAccent, palette()) : palette().color(QPalette::Text));
    const QRect text(rect.x(), rect.y() + 1, rect.width(), fontMetrics().height());
    const QString shown = fontMetrics().elidedText(chip.text, Qt::ElideMiddle, rect.width() - kPadding);
    // The mark of a space is there to be seen, not to be read.
    const bool isSpaced = shown.startsWith(QChar(0x2581)) || shown.startsWith(QChar(0x0120)); // ▁ Ġ
    const int mark = isSpaced ? fontMetrics().horizontalAdvance(shown.left(1)) : 0;
    const int left = text.x() + (text.width() - fontMetrics().horizontalAdvance(shown)) / 2;
    const QRect rest(left + mark, text.y(), text.right() - left - mark + 1, text.height());
    painter.drawText(rest, Qt::AlignVCenter, isSpaced ? shown.mid(1) : shown);
    if (isSpaced) {
        painter.setOpacity(kMarkOpacity);
        painter.drawText(QRect(left, text.y(), mark, text.height()), Qt::AlignVCenter, shown.left(1));
        painter.setOpacity(1);
    }
    if (m_showsIds) {
        painter.setFont(idFont(font()));
        painter.setPen(isCurrent ? ink(Ink::OnAccent, palette()) : ink(Ink::Muted, palette()));
        painter.drawText(QRect(rect.x(), text.bottom(), rect.width(), rect.bottom() - text.bottom() + 1),
                         Qt::AlignCenter, chip.id);
    }
}

} // namespace besa
