// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptLayout.h"

#include <QtCore/QtMath>
#include <QtGui/QFontMetricsF>

namespace kassa::layout {

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
constexpr qreal qrSide = 100;
constexpr qreal logoHeight = 80;
constexpr qreal framePadding = 4;
constexpr qreal printMargin = 4;
constexpr qreal sheetMargin = 16;

// What the printer reaches: 384 and 576 dots at two a unit.
constexpr qreal printWidth(ReceiptPaper paper)
{
    return paper == ReceiptPaper::Mm58 ? 192 : 288;
}

constexpr qreal sheetWidth(ReceiptPaper paper)
{
    return paper == ReceiptPaper::Mm58 ? 232 : 320;
}

// A grey picture as black dots, two to a unit: what a 203 dpi printer makes of it.
QImage dots(const QImage &image, const QSizeF &units)
{
    const QSize size = (units * 2).toSize();
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither)
        .convertToFormat(QImage::Format_RGB32);
}

class Strip final {
public:
    Strip(const ReceiptDocument &document, ReceiptPaper paper, ReceiptEdge edge)
        : m_width(printWidth(paper) - 2 * printMargin)
    {
        const qreal wide = edge == ReceiptEdge::Print ? printWidth(paper) : sheetWidth(paper);
        const qreal margin = edge == ReceiptEdge::Print ? printMargin : sheetMargin;
        m_left = (wide - m_width) / 2;
        m_top = margin;
        m_y = margin;
        for (const ReceiptLine &line : document.lines)
            add(line, document);
        m_layout.size = QSizeF(wide, qCeil(m_y + margin));
    }
    Layout take() { return std::move(m_layout); }

private:
    qreal place(const QString &what, const QFont &font, const QRectF &column, Qt::Alignment align)
    {
        m_layout.pieces.push_back(textPiece(what, font, column, align));
        return m_layout.pieces.back().box.height();
    }
    void whole(const QString &what, const QFont &font, Qt::Alignment align)
    {
        m_y += place(what, font, QRectF(m_left, m_y, m_width, 0), align) + lineGap;
    }

    // Label and value share a line where both fit; else the value keeps its line where the label can wrap
    // beside it; else they share the width where each fits by wrapping at words, and stand below each other
    // where a word would have to be torn.
    void pair(const ReceiptLine &line, const QFont &labelFont, const QFont &valueFont)
    {
        const qreal labelWidth = naturalWidth(line.label, labelFont);
        const qreal valueWidth = naturalWidth(line.value, valueFont);
        qreal labelColumn = labelWidth;
        if (labelWidth + columnGap + valueWidth > m_width) {
            const qreal labelWord = widestWord(line.label, labelFont);
            labelColumn = m_width - columnGap - valueWidth;
            const qreal lines
                = textPiece(line.label, labelFont, QRectF(0, 0, qMax(1.0, labelColumn), 0), Qt::AlignLeft)
                      .box.height()
                / QFontMetricsF(labelFont).height();
            if (labelColumn >= labelWord && lines > 2.5) {
                whole(line.label, labelFont, Qt::AlignLeft);
                whole(line.value, valueFont, Qt::AlignRight);
                return;
            }
            if (labelColumn < labelWord)
                labelColumn = qMin(labelWidth, qMax(m_width * 0.42, labelColumn));
            const qreal valueColumn = m_width - columnGap - labelColumn;
            if (labelWord > labelColumn || widestWord(line.value, valueFont) > valueColumn) {
                whole(line.label, labelFont, Qt::AlignLeft);
                whole(line.value, valueFont, Qt::AlignRight);
                return;
            }
        }
        // One unit more, so that rounding never breaks a label that just fits.
        const qreal shared = labelColumn + 1;
        const qreal valueLeft = m_left + shared + columnGap - 1;
        const qreal first = place(line.label, labelFont, QRectF(m_left, m_y, shared, 0), Qt::AlignLeft);
        const qreal second = place(
            line.value, valueFont, QRectF(valueLeft, m_y, m_left + m_width - valueLeft, 0), Qt::AlignRight);
        m_y += qMax(first, second) + lineGap;
    }

    void mark(const QString &words)
    {
        const qreal top = m_y == m_top ? m_y : m_y + lineGap;
        const QRectF column(m_left + framePadding, top + framePadding, m_width - 2 * framePadding, 0);
        const qreal height = place(words, paperFont(headingSize, true), column, Qt::AlignHCenter);
        Piece frame;
        frame.what = Piece::What::Frame;
        frame.box = QRectF(m_left, top, m_width, height + 2 * framePadding);
        m_y = frame.box.bottom() + 2 * lineGap;
        m_layout.pieces.push_back(std::move(frame));
    }

    void add(const ReceiptLine &line, const ReceiptDocument &document)
    {
        switch (line.kind) {
        case Kind::Logo: {
            if (document.logo.isNull())
                break;
            Piece logo = imagePiece(
                document.logo, QRectF(m_left, qCeil(m_y), m_width, logoHeight), Qt::AlignHCenter);
            logo.image = dots(logo.image, logo.box.size());
            m_y = logo.box.bottom() + 2 * lineGap;
            m_layout.pieces.push_back(std::move(logo));
            break;
        }
        case Kind::Heading:
            whole(line.value, paperFont(headingSize, true), Qt::AlignHCenter);
            break;
        case Kind::Centred:
            whole(line.value, paperFont(bodySize), Qt::AlignHCenter);
            break;
        case Kind::Strong:
            whole(line.value, paperFont(headingSize, true), Qt::AlignLeft);
            break;
        case Kind::Note:
            whole(line.value, paperFont(noteSize), Qt::AlignHCenter);
            break;
        case Kind::Row:
            pair(line, paperFont(bodySize), paperFont(bodySize, true));
            break;
        case Kind::Total:
            m_y += lineGap;
            pair(line, paperFont(totalSize), paperFont(totalSize, true));
            break;
        case Kind::Words:
            whole(line.value, paperFont(bodySize), Qt::AlignLeft);
            break;
        case Kind::Code:
            whole(line.label, paperFont(bodySize), Qt::AlignLeft);
            whole(line.value, paperFont(noteSize), Qt::AlignLeft);
            break;
        case Kind::Mark:
            mark(line.value);
            break;
        case Kind::Rule: {
            Piece rule;
            rule.what = Piece::What::Dashes;
            rule.box = QRectF(m_left, m_y + ruleSpace - lineGap, m_width, 1);
            m_y = rule.box.bottom() + ruleSpace;
            m_layout.pieces.push_back(std::move(rule));
            break;
        }
        case Kind::Qr:
            if (auto qr = qrPiece(line.value, QPointF(m_left, qCeil(m_y) + 4), qMin(qrSide, m_width))) {
                qr->box.translate(qFloor((m_width - qr->box.width()) / 2), 0);
                m_y = qr->box.bottom() + 10;
                m_layout.pieces.push_back(std::move(*qr));
            }
            break;
        }
    }

    Layout m_layout;
    qreal m_width;
    qreal m_left = 0;
    qreal m_top = 0;
    qreal m_y = 0;
};
} // namespace

Layout stripLayout(const ReceiptDocument &document, ReceiptPaper paper, ReceiptEdge edge)
{
    return Strip(document, paper, edge).take();
}

} // namespace kassa::layout
