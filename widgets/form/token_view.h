#pragma once

#include "report/calibration_preview.h"

#include <QtWidgets/QAbstractScrollArea>

#include <vector>

namespace besa {

/// A window of tokens as a running text of chips. Arrow keys move from token to token; the current one is
/// described in words for those who cannot see it.
class TokenView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TokenView(QWidget* parent = nullptr);

    void setSample(const TokenSample& sample);
    int count() const { return static_cast<int>(m_chips.size()); }
    int current() const { return m_current; }
    void setCurrent(int token);
    bool showsIds() const { return m_showsIds; }
    void setShowsIds(bool shows);

    QString shownText(int token) const; ///< "▁the", "↵"
    bool isSpecial(int token) const;    ///< begin and end of text and the like
    QString description(int token) const;
    QRect chipRect(int token) const; ///< in the viewport

Q_SIGNALS:
    void currentChanged(int token);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Chip
    {
        QString text;
        QString id;
        QRect rect; ///< in the content
        bool special = false;
        bool breaks = false; ///< a line ends after it
    };

    void layOut();
    int lineHeight() const;
    int at(const QPoint& position) const; ///< of the viewport; -1 beside all chips
    void moveLine(int step);
    void paintChip(QPainter& painter, int token, const QRect& rect) const;

    TokenSample m_sample;
    std::vector<Chip> m_chips;
    int m_current = -1;
    bool m_showsIds = false;
};

} // namespace besa
