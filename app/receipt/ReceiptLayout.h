// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/PaperText.h"
#include "app/receipt/QrCode.h"
#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QRectF>
#include <QtGui/QImage>

#include <memory>
#include <optional>
#include <vector>

/// How a receipt is laid out; ReceiptPainter draws it.
namespace kassa::layout {

/// One thing on paper. Units are quarter millimetres.
struct Piece {
    enum class What { Text, Dashes, Line, Frame, Qr, Image };
    What what = What::Text;
    QRectF box; ///< where it stands; a text's layout is relative to it
    std::unique_ptr<QTextLayout> text {};
    bool faint = false; ///< a label on a page
    QrCode qr {};
    QImage image {};
    int page = 0;
};

/// A whole paper. Owned by its painter.
struct Layout {
    std::vector<Piece> pieces {};
    QSizeF size {}; ///< of one page
    int pages = 1;
};

/// A text broken into `column`'s width, at its top; its height is the column's.
[[nodiscard]] Piece textPiece(const QString &text, const QFont &font, QRectF column, Qt::Alignment align);
/// How wide a text is on one line, and its widest word.
[[nodiscard]] qreal naturalWidth(const QString &text, const QFont &font);
[[nodiscard]] qreal widestWord(const QString &text, const QFont &font);
/// A QR symbol within `side`, its upper left corner at `corner`; nothing where the text fits no symbol. Its
/// modules are whole half units, which are whole dots of a 203 dpi printer.
[[nodiscard]] std::optional<Piece> qrPiece(const QString &text, QPointF corner, qreal side);
/// A picture no wider and no higher than `room`, never larger than half a unit a pixel, centred or to the
/// left in it.
[[nodiscard]] Piece imagePiece(const QImage &image, const QRectF &room, Qt::Alignment align);

/// 58 and 80 mm.
[[nodiscard]] Layout stripLayout(const ReceiptDocument &document, ReceiptPaper paper, ReceiptEdge edge);
/// A5 and A4.
[[nodiscard]] Layout pageLayout(const ReceiptDocument &document, ReceiptPaper paper);

} // namespace kassa::layout
