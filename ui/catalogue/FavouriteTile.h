// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QImage>
#include <QtWidgets/QAbstractButton>

namespace kassa {

/// What the keys of all nine begin with, such as "Alt+", where each ends with its place's number; else empty.
[[nodiscard]] QString sharedFavouriteKeys();

/// One of the nine: icon or logo, name in at most two lines, key. A service that can't be paid is muted and
/// says why in its tool tip. An empty tile takes its room and nothing else.
class FavouriteTile : public QAbstractButton {
    Q_OBJECT
public:
    struct Face {
        QString serviceId; ///< empty for an empty tile
        QString name;
        QString iconName;
        QImage logo;
        QString blocked; ///< why it can't be paid; empty where it can
        bool pinned = false;
        bool chosen = false; ///< its form is open
        bool operator==(const Face &) const = default;
    };

    /// `place` from 1.
    explicit FavouriteTile(int place, QWidget *parent = nullptr);
    void setFace(const Face &face);
    [[nodiscard]] const Face &face() const { return m_face; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One of the arrow keys.
    void moveRequested(int columns, int rows);
    void menuRequested(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void paintName(QPainter &painter, const QRect &area) const;

    int m_place;
    Face m_face;
};

} // namespace kassa
