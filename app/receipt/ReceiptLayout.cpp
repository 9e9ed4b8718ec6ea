// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptLayout.h"

#include <QtCore/QtMath>

namespace kassa::layout {

Piece textPiece(const QString &text, const QFont &font, QRectF column, Qt::Alignment align)
{
    QSizeF used;
    Piece piece;
    piece.text = brokenText(text, font, column.width(), align, &used);
    piece.box = QRectF(column.topLeft(), QSizeF(column.width(), used.height()));
    return piece;
}

qreal naturalWidth(const QString &text, const QFont &font)
{
    QSizeF used;
    (void)brokenText(text, font, 100000, Qt::AlignLeft, &used);
    return used.width();
}

qreal widestWord(const QString &text, const QFont &font)
{
    qreal widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, naturalWidth(word, font));
    return widest;
}

std::optional<Piece> qrPiece(const QString &text, QPointF corner, qreal side)
{
    Piece piece;
    piece.what = Piece::What::Qr;
    piece.qr = qrCode(text);
    if (piece.qr.side == 0)
        return std::nullopt;
    const qreal module = qMax(0.5, qFloor(2 * side / piece.qr.side) / 2.0);
    piece.box = QRectF(corner, QSizeF(module, module) * piece.qr.side);
    return piece;
}

Piece imagePiece(const QImage &image, const QRectF &room, Qt::Alignment align)
{
    Piece piece;
    piece.what = Piece::What::Image;
    piece.image = image;
    QSizeF size = QSizeF(image.size()) / 2;
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    // Whole units: a dot of the printer must not fall between two.
    size = QSizeF(qMax(1, qFloor(size.width())), qMax(1, qFloor(size.height())));
    const qreal left = align & Qt::AlignLeft ? 0 : qFloor((room.width() - size.width()) / 2);
    piece.box = QRectF(room.topLeft() + QPointF(left, 0), size);
    return piece;
}

} // namespace kassa::layout
