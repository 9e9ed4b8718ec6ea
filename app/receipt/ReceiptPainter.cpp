// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptPainter.h"

#include "app/receipt/ReceiptLayout.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>

namespace kassa {

using layout::Piece;

namespace {
void paintQr(QPainter &painter, const Piece &piece)
{
    const qreal module = piece.box.width() / piece.qr.side;
    // The quiet zone; the watermark must not run into it.
    painter.fillRect(piece.box.adjusted(-8, -4, 8, 8), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < piece.qr.side; ++row) {
        for (int from = 0; from < piece.qr.side; ++from) {
            int to = from;
            while (to < piece.qr.side && piece.qr.dark(to, row))
                ++to;
            if (to == from)
                continue;
            painter.fillRect(QRectF(piece.box.left() + from * module, piece.box.top() + row * module,
                                 (to - from) * module, module),
                Qt::black);
            from = to;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintPiece(QPainter &painter, const Piece &piece)
{
    switch (piece.what) {
    case Piece::What::Text:
        painter.setPen(piece.faint ? QColor(80, 80, 80) : QColor(Qt::black));
        piece.text->draw(&painter, piece.box.topLeft());
        break;
    case Piece::What::Dashes: {
        QPen pen(Qt::black, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        const qreal at = piece.box.center().y();
        painter.drawLine(QPointF(piece.box.left(), at), QPointF(piece.box.right(), at));
        break;
    }
    case Piece::What::Line:
        painter.fillRect(piece.box, Qt::black);
        break;
    case Piece::What::Frame:
        painter.setPen(QPen(Qt::black, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(piece.box.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case Piece::What::Qr:
        paintQr(painter, piece);
        break;
    case Piece::What::Image: {
        // Dots stay dots where they fall on dots.
        const QSizeF shown = painter.combinedTransform().mapRect(piece.box).size();
        const bool exact = qFuzzyCompare(shown.width(), qreal(piece.image.width()));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !exact);
        painter.drawImage(piece.box, piece.image);
        break;
    }
    }
}
} // namespace

ReceiptPainter::ReceiptPainter(const ReceiptDocument &document, ReceiptPaper paper, ReceiptEdge edge)
    : m_layout(std::make_unique<layout::Layout>(
        isRoll(paper) ? layout::stripLayout(document, paper, edge) : layout::pageLayout(document, paper)))
    , m_watermark(document.watermark)
    , m_roll(isRoll(paper))
{
}

ReceiptPainter::~ReceiptPainter() = default;

QSizeF ReceiptPainter::size() const
{
    return m_layout->size;
}

int ReceiptPainter::pages() const
{
    return m_layout->pages;
}

void ReceiptPainter::paint(QPainter &painter, int page) const
{
    paintWatermark(painter);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    for (const Piece &piece : m_layout->pieces) {
        if (piece.page == page)
            paintPiece(painter, piece);
    }
    painter.restore();
}

void ReceiptPainter::paintWatermark(QPainter &painter) const
{
    if (m_watermark.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    // Tilted, as wide as the paper allows without touching its edges, every 60 mm.
    constexpr qreal tilt = -30;
    const int tallest = m_roll ? 40 : 64;
    const QSizeF paper = size();
    const qreal room = paper.width() - 8;
    QFont font = paperFont(tallest, true);
    const qreal wide = layout::naturalWidth(m_watermark, font);
    const qreal spread
        = wide * qCos(qDegreesToRadians(-tilt)) + tallest * 1.4 * qSin(qDegreesToRadians(-tilt));
    font.setPixelSize(qBound(6, qFloor(tallest * room / spread), tallest));
    QSizeF used;
    const auto words = brokenText(m_watermark, font, 100000, Qt::AlignLeft, &used);
    const qreal rise = used.width() * qSin(qDegreesToRadians(-tilt)) + used.height();
    const int count = qMax(1, qFloor((paper.height() - 8) / (rise + 60)));
    painter.setPen(QColor(0, 0, 0, 46));
    for (int i = 0; i < count; ++i) {
        painter.save();
        painter.translate(paper.width() / 2, paper.height() * (i + 0.5) / count);
        painter.rotate(tilt);
        words->draw(&painter, QPointF(-used.width() / 2, -used.height() / 2));
        painter.restore();
    }
    painter.restore();
}

} // namespace kassa
