#include "theme/icons.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

#include <memory>

/// A library's resources are there only when a program asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace besa {

namespace {

/// Draws a one-colour SVG in the colour that text has now, so that icons follow the theme.
class InkIconEngine : public QIconEngine
{
public:
    explicit InkIconEngine(const QString& file)
        : m_file(file)
        , m_drawing(std::make_shared<QSvgRenderer>(file))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        QPixmap drawn(size);
        if (drawn.isNull()) { // nothing can be drawn where there is no room
            return drawn;
        }
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        m_drawing->render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour(mode));
        return drawn;
    }

    QIconEngine* clone() const override { return new InkIconEngine(m_file); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             QPalette::ButtonText);
    }

    QString m_file;
    std::shared_ptr<QSvgRenderer> m_drawing;
};

} // namespace

QIcon icon(const QString& name)
{
    static const bool ready = (initResources(), true);
    Q_ASSERT(ready);
    const QString file = QString(":/icons/%1.svg").arg(name);
    return QFile::exists(file) ? QIcon(new InkIconEngine(file)) : QIcon();
}

} // namespace besa
