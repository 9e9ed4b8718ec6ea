// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kassa::icons {

namespace {

QString pathOf(const QString &name)
{
    return u":/kassa/icons/%1.svg"_s.arg(name);
}

class RoleIconEngine : public QIconEngine {
public:
    RoleIconEngine(QString name, Role role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, rect, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, colour(mode), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height());
        return icons::pixmap(m_name, colour(mode), qRound(side / scale), scale);
    }

    QIconEngine *clone() const override { return new RoleIconEngine(m_name, m_role); }
    QString key() const override { return u"kassa"_s; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        return Theme::inUse().color(mode == QIcon::Disabled ? Role::Muted : m_role);
    }

    QString m_name;
    Role m_role;
};

} // namespace

bool has(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QIcon icon(const QString &name, Role role)
{
    return QIcon(new RoleIconEngine(name, role));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int side = qMax(1, qRound(size * devicePixelRatio));
    const QString key = u"kassa/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(side);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        QSvgRenderer renderer(pathOf(has(name) ? name : u"service"_s));
        picture = QPixmap(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        // The drawings are shapes only: their colour is laid over what they cover.
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const int size = qRound(qMin(rect.width(), rect.height()));
    const QPointF corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, pixmap(name, colour, size, ratio));
}

} // namespace kassa::icons
