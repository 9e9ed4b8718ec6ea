// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptPainter.h"

#include "app/receipt/PaperText.h"
#include "app/receipt/QrCode.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;

// Type sizes in quarter millimetres: 12 is 3 mm, the smallest that a thermal printer keeps legible in
// Cyrillic.
constexpr int bodySize = 12;
constexpr int noteSize = 11;
constexpr int headingSize = 14;
constexpr int totalSize = 18;
constexpr qreal lineGap = 3;
constexpr qreal ruleSpace = 7;
constexpr qreal columnGap = 12;
constexpr qreal qrSide = 88;
constexpr qreal framePadding = 4;

qreal paperWidth(ReceiptPaper paper)
{
    return paper == ReceiptPaper::Mm58 ? 192 : 288;
}
} // namespace

struct ReceiptPainter::Piece {
    enum class What { Text, Rule, Frame, Qr };
    What what = What::Text;
    QRectF box; // where it stands; a text's layout is relative to it
    std::unique_ptr<QTextLayout> text;
    QrCode qr;
};

namespace {
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
} // namespace

ReceiptPainter::ReceiptPainter(const ReceiptDocument &document, ReceiptPaper paper, qreal margin)
    : m_margin(margin)
    , m_watermark(document.watermark)
{
    const qreal left = margin;
    const qreal width = paperWidth(paper);
    qreal y = margin;

    const auto text = [&](const QString &what, const QFont &font, QRectF column, Qt::Alignment align) {
        QSizeF used;
        Piece piece;
        piece.text = brokenText(what, font, column.width(), align, &used);
        piece.box = QRectF(column.topLeft(), QSizeF(column.width(), used.height()));
        m_pieces.push_back(std::move(piece));
        return used.height();
    };
    const auto whole = [&](const QString &what, const QFont &font, Qt::Alignment align) {
        y += text(what, font, QRectF(left, y, width, 0), align) + lineGap;
    };
    // Label and value share a line where both fit, share the width where each fits by wrapping at words, and
    // stand below each other where a word would have to be torn.
    const auto pair = [&](const ReceiptLine &line, const QFont &labelFont, const QFont &valueFont) {
        const qreal labelWidth = naturalWidth(line.label, labelFont);
        const qreal valueWidth = naturalWidth(line.value, valueFont);
        qreal labelColumn = labelWidth;
        if (labelWidth + columnGap + valueWidth > width) {
            labelColumn = qMin(labelWidth, qMax(width * 0.42, width - columnGap - valueWidth));
            const qreal valueColumn = width - columnGap - labelColumn;
            if (widestWord(line.label, labelFont) > labelColumn
                || widestWord(line.value, valueFont) > valueColumn) {
                whole(line.label, labelFont, Qt::AlignLeft);
                whole(line.value, valueFont, Qt::AlignRight);
                return;
            }
        }
        // One unit more, so that rounding never breaks a label that just fits.
        const qreal shared = labelColumn + 1;
        const qreal valueLeft = left + shared + columnGap - 1;
        const qreal first = text(line.label, labelFont, QRectF(left, y, shared, 0), Qt::AlignLeft);
        const qreal second
            = text(line.value, valueFont, QRectF(valueLeft, y, left + width - valueLeft, 0), Qt::AlignRight);
        y += qMax(first, second) + lineGap;
    };

    for (const ReceiptLine &line : document.lines) {
        switch (line.kind) {
        case Kind::Heading:
            whole(line.value, paperFont(headingSize, true), Qt::AlignHCenter);
            break;
        case Kind::Centred:
            whole(line.value, paperFont(bodySize, false), Qt::AlignHCenter);
            break;
        case Kind::Strong:
            whole(line.value, paperFont(headingSize, true), Qt::AlignLeft);
            break;
        case Kind::Note:
            whole(line.value, paperFont(noteSize, false), Qt::AlignHCenter);
            break;
        case Kind::Row:
            pair(line, paperFont(bodySize, false), paperFont(bodySize, true));
            break;
        case Kind::Total:
            y += lineGap;
            pair(line, paperFont(totalSize, false), paperFont(totalSize, true));
            break;
        case Kind::Code:
            whole(line.label, paperFont(bodySize, false), Qt::AlignLeft);
            whole(line.value, paperFont(noteSize, false), Qt::AlignLeft);
            break;
        case Kind::Mark: {
            const qreal top = y == margin ? y : y + lineGap;
            const QRectF column(left + framePadding, top + framePadding, width - 2 * framePadding, 0);
            const qreal height = text(line.value, paperFont(headingSize, true), column, Qt::AlignHCenter);
            Piece frame;
            frame.what = Piece::What::Frame;
            frame.box = QRectF(left, top, width, height + 2 * framePadding);
            y = frame.box.bottom() + 2 * lineGap;
            m_pieces.push_back(std::move(frame));
            break;
        }
        case Kind::Rule: {
            Piece rule;
            rule.what = Piece::What::Rule;
            rule.box = QRectF(left, y + ruleSpace - lineGap, width, 1);
            y = rule.box.bottom() + ruleSpace;
            m_pieces.push_back(std::move(rule));
            break;
        }
        case Kind::Qr: {
            Piece qr;
            qr.what = Piece::What::Qr;
            qr.qr = qrCode(line.value);
            if (qr.qr.side == 0)
                break;
            // Half units are whole dots of a 203 dpi printer: no module may be a dot wider than its
            // neighbour.
            const qreal module = qMax(0.5, qFloor(2 * qrSide / qr.qr.side) / 2.0);
            const qreal side = module * qr.qr.side;
            qr.box = QRectF(left + qFloor((width - side) / 2), y + 4, side, side);
            y = qr.box.bottom() + 10;
            m_pieces.push_back(std::move(qr));
            break;
        }
        }
    }
    m_size = QSizeF(width + 2 * margin, qCeil(y + margin));
}

ReceiptPainter::~ReceiptPainter() = default;

QSizeF ReceiptPainter::size() const
{
    return m_size;
}

void ReceiptPainter::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setRenderHint(QPainter::TextAntialiasing, true);

    if (!m_watermark.isEmpty()) {
        // Tilted, as wide as the paper allows without touching its edges, every 60 mm.
        constexpr qreal tilt = -30;
        const qreal room = m_size.width() - 2 * m_margin;
        QFont font = paperFont(40, true);
        const qreal wide = naturalWidth(m_watermark, font);
        const qreal spread
            = wide * qCos(qDegreesToRadians(-tilt)) + 40 * 1.4 * qSin(qDegreesToRadians(-tilt));
        const int fitting = qMax(6, qFloor(40 * room / spread));
        font.setPixelSize(fitting);
        QSizeF used;
        const auto words = brokenText(m_watermark, font, 100000, Qt::AlignLeft, &used);
        const qreal rise = used.width() * qSin(qDegreesToRadians(-tilt)) + used.height();
        const qreal step = rise + 60;
        const int count = qMax(1, qFloor((m_size.height() - 2 * m_margin) / step));
        painter.setPen(QColor(0, 0, 0, 46));
        for (int i = 0; i < count; ++i) {
            painter.save();
            painter.translate(m_size.width() / 2, m_size.height() * (i + 0.5) / count);
            painter.rotate(tilt);
            words->draw(&painter, QPointF(-used.width() / 2, -used.height() / 2));
            painter.restore();
        }
    }

    painter.setPen(Qt::black);
    for (const Piece &piece : m_pieces) {
        switch (piece.what) {
        case Piece::What::Text:
            piece.text->draw(&painter, piece.box.topLeft());
            break;
        case Piece::What::Rule: {
            QPen pen(Qt::black, 1, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 3});
            painter.setPen(pen);
            const qreal at = piece.box.center().y();
            painter.drawLine(QPointF(piece.box.left(), at), QPointF(piece.box.right(), at));
            painter.setPen(Qt::black);
            break;
        }
        case Piece::What::Frame:
            painter.setPen(QPen(Qt::black, 1.5));
            painter.drawRect(piece.box.adjusted(0.75, 0.75, -0.75, -0.75));
            painter.setPen(Qt::black);
            break;
        case Piece::What::Qr: {
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
            break;
        }
        }
    }
    painter.restore();
}

} // namespace kassa
