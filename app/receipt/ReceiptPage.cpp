// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptLayout.h"

#include <QtCore/QMap>
#include <QtCore/QtMath>

#include <iterator>
#include <utility>

namespace kassa::layout {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;
using Part = ReceiptLine::Part;

// Sizes of an A5 page, in quarter millimetres; an A4 page shows them a third larger.
constexpr qreal largerOnA4 = 1.35;
constexpr int bodySize = 11;
constexpr int noteSize = 10;
constexpr int headingSize = 14;
constexpr int titleSize = 17;
constexpr int totalSize = 22;
constexpr qreal gap = 3;
constexpr qreal blockGap = 12;
constexpr qreal padding = 8;
constexpr qreal margin = 40;
constexpr qreal footRoom = 18;
constexpr qreal qrSide = 96;
constexpr qreal logoHeight = 64;
constexpr qreal labelShare = 0.36;

// Pieces that stay together; their boxes count from the block's own top.
struct Block {
    std::vector<Piece> pieces {};
    qreal height = 0;

    void text(const QString &what, const QFont &font, qreal left, qreal width, Qt::Alignment align,
        bool faint = false)
    {
        Piece piece = textPiece(what, font, QRectF(left, height, width, 0), align);
        piece.faint = faint;
        height += piece.box.height() + gap;
        pieces.push_back(std::move(piece));
    }
    void merge(Block &&other)
    {
        std::move(other.pieces.begin(), other.pieces.end(), std::back_inserter(pieces));
        height = qMax(height, other.height);
    }
};

class Page final {
public:
    Page(const ReceiptDocument &document, ReceiptPaper paper)
        : m_document(document)
        , m_scale(paper == ReceiptPaper::A4 ? largerOnA4 : 1)
        , m_size(paper == ReceiptPaper::A4 ? QSizeF(840, 1188) : QSizeF(592, 840))
        , m_left(margin * m_scale)
        , m_width(m_size.width() - 2 * m_left)
        , m_y(m_left)
    {
        // Marks stand in front of the rest and behind it.
        QList<ReceiptLine> before;
        for (const ReceiptLine &line : document.lines) {
            if (line.part != Part::Marks)
                m_parts[line.part].append(line);
            else
                (m_parts.isEmpty() ? before : m_after).append(line);
        }
        marks(before);
        head();
        bill();
        money();
        proof();
        closing();
        marks(m_after);
        foot();
        m_layout.size = m_size;
        m_layout.pages = m_page + 1;
    }
    Layout take() { return std::move(m_layout); }

private:
    QFont font(int size, bool bold = false) const { return paperFont(qRound(size * m_scale), bold); }

    void put(Block &&block)
    {
        if (m_y + block.height > m_size.height() - m_left - footRoom && m_y > m_left) {
            ++m_page;
            m_y = m_left;
        }
        for (Piece &piece : block.pieces) {
            piece.box.translate(m_left, m_y);
            piece.page = m_page;
            m_layout.pieces.push_back(std::move(piece));
        }
        m_y += block.height;
    }
    void space(qreal height) { m_y += height * m_scale; }
    void line()
    {
        Block block;
        Piece piece;
        piece.what = Piece::What::Line;
        piece.box = QRectF(0, 0, m_width, 1.5);
        block.pieces.push_back(std::move(piece));
        block.height = 1.5;
        put(std::move(block));
        space(padding);
    }
    Block framed(Block &&inner, qreal height) const
    {
        Piece frame;
        frame.what = Piece::What::Frame;
        frame.box = QRectF(0, 0, m_width, height);
        inner.pieces.push_back(std::move(frame));
        inner.height = height;
        return std::move(inner);
    }

    // In one frame, with what stands by them below: a page has room for more than marks.
    void marks(const QList<ReceiptLine> &lines)
    {
        QStringList words;
        for (const ReceiptLine &line : lines) {
            if (line.kind == Kind::Mark)
                words.append(line.value);
        }
        if (!words.isEmpty()) {
            Block block;
            block.height = padding / 2;
            block.text(words.join(u" · "_s), font(headingSize, true), padding, m_width - 2 * padding,
                Qt::AlignHCenter);
            const qreal height = block.height + padding / 2 - gap;
            block = framed(std::move(block), height);
            block.height += gap;
            put(std::move(block));
        }
        for (const ReceiptLine &line : lines) {
            if (line.kind == Kind::Mark || line.kind == Kind::Rule)
                continue;
            Block block;
            block.text(line.value, font(noteSize), 0, m_width, Qt::AlignHCenter);
            put(std::move(block));
        }
        if (!lines.isEmpty())
            space(gap);
    }

    // A label and its value, below each other in columns that start at the same place on every row.
    void row(Block &block, const ReceiptLine &line, qreal left, qreal width) const
    {
        const qreal label = qRound(width * labelShare);
        Block first;
        first.text(line.label, font(bodySize), left, label - padding, Qt::AlignLeft, true);
        Block second;
        second.text(
            line.value, font(bodySize, line.kind != Kind::Code), left + label, width - label, Qt::AlignLeft);
        first.merge(std::move(second));
        for (Piece &piece : first.pieces)
            piece.box.translate(0, block.height);
        block.height += first.height;
        std::move(first.pieces.begin(), first.pieces.end(), std::back_inserter(block.pieces));
    }

    void head()
    {
        const qreal right = qRound(m_width * 0.44);
        const qreal left = m_width - right - blockGap;
        Block place;
        for (const ReceiptLine &line : m_parts.value(Part::Place)) {
            if (line.kind == Kind::Logo) {
                Piece logo
                    = imagePiece(m_document.logo, QRectF(0, 0, left, logoHeight * m_scale), Qt::AlignLeft);
                place.height = logo.box.bottom() + 2 * gap;
                place.pieces.push_back(std::move(logo));
            } else if (line.kind != Kind::Rule) {
                const bool name = line.kind == Kind::Heading;
                place.text(line.value, font(name ? titleSize : bodySize, name), 0, left, Qt::AlignLeft);
            }
        }
        Block number;
        bool first = true;
        for (const ReceiptLine &line : m_parts.value(Part::Number)) {
            if (line.kind == Kind::Rule)
                continue;
            if (std::exchange(first, false)) {
                // "Receipt No. 000148" and its time: what the paper is.
                number.text(line.label, font(headingSize, true), m_width - right, right, Qt::AlignRight);
                number.text(line.value, font(bodySize, true), m_width - right, right, Qt::AlignRight);
                number.height += gap;
            } else {
                number.text(line.label + u": "_s + line.value, font(bodySize), m_width - right, right,
                    Qt::AlignRight);
            }
        }
        place.merge(std::move(number));
        put(std::move(place));
        space(gap);
        line();
    }

    void bill()
    {
        for (const ReceiptLine &line : m_parts.value(Part::Bill)) {
            Block block;
            if (line.kind == Kind::Strong) {
                block.text(line.value, font(titleSize, true), 0, m_width, Qt::AlignLeft);
                block.height += gap;
            } else if (line.kind != Kind::Rule) {
                row(block, line, 0, m_width);
            }
            put(std::move(block));
        }
        space(padding);
    }

    void money()
    {
        Block sum;
        sum.height = padding * m_scale;
        const qreal inside = m_width - 2 * padding * m_scale;
        const qreal left = padding * m_scale;
        Block rest;
        for (const ReceiptLine &line : m_parts.value(Part::Money)) {
            if (line.kind == Kind::Total) {
                const QFont large = font(totalSize, true);
                const qreal wide = qMin(inside, naturalWidth(line.value, large) + 1);
                const bool beside = naturalWidth(line.label, font(totalSize)) + wide + padding <= inside;
                Block label;
                label.text(line.label, font(totalSize), left, inside, Qt::AlignLeft);
                Block value;
                value.text(line.value, large, left, inside, Qt::AlignRight);
                if (!beside) {
                    for (Piece &piece : value.pieces)
                        piece.box.translate(0, label.height);
                    value.height += label.height;
                }
                label.merge(std::move(value));
                for (Piece &piece : label.pieces) {
                    piece.box.translate(0, sum.height);
                    sum.pieces.push_back(std::move(piece));
                }
                sum.height += label.height;
            } else if (line.kind == Kind::Words) {
                sum.text(line.value, font(bodySize), left, inside, Qt::AlignLeft);
            } else if (line.kind != Kind::Rule) {
                row(rest, line, 0, m_width);
            }
        }
        const qreal height = sum.height + padding * m_scale - gap;
        put(framed(std::move(sum), height));
        space(padding);
        put(std::move(rest));
        space(padding);
    }

    // What proves it on the left, its code on the right.
    void proof()
    {
        const QList<ReceiptLine> code = m_parts.value(Part::Check);
        if (code.isEmpty() && m_parts.value(Part::Proof).isEmpty())
            return;
        Block check;
        const qreal side = code.isEmpty() ? 0 : qrSide * m_scale;
        for (const ReceiptLine &line : code) {
            if (line.kind == Kind::Qr) {
                auto qr = qrPiece(line.value, QPointF(0, check.height + gap), side);
                if (!qr)
                    continue;
                qr->box.translate(m_width - side + qFloor((side - qr->box.width()) / 2), 0);
                check.height = qr->box.bottom() + 2 * gap;
                check.pieces.push_back(std::move(*qr));
            } else if (line.kind != Kind::Rule && line.kind != Kind::Row) {
                check.text(line.value, font(noteSize, line.kind == Kind::Heading), m_width - side - padding,
                    side + padding, Qt::AlignHCenter);
            }
        }
        const qreal width = side > 0 ? m_width - side - 2 * blockGap : m_width;
        Block proof;
        for (const ReceiptLine &line : m_parts.value(Part::Proof) + code) {
            if (line.kind == Kind::Rule || (line.part == Part::Check && line.kind != Kind::Row))
                continue;
            if (line.kind == Kind::Row || line.kind == Kind::Code)
                row(proof, line, 0, width);
            else
                proof.text(line.value, font(bodySize), 0, width, Qt::AlignLeft);
        }
        proof.merge(std::move(check));
        line();
        put(std::move(proof));
        space(padding);
    }

    void closing()
    {
        line();
        for (const ReceiptLine &line : m_parts.value(Part::Closing)) {
            if (line.kind == Kind::Rule)
                continue;
            Block block;
            const bool strong = line.kind == Kind::Heading;
            block.text(line.label.isEmpty() ? line.value : line.label + u": "_s + line.value,
                font(strong ? headingSize : bodySize, strong), 0, m_width, Qt::AlignHCenter);
            put(std::move(block));
        }
        space(gap);
    }

    // Pages that got apart are found again by their number.
    void foot()
    {
        for (int page = 0; m_page > 0 && page <= m_page; ++page) {
            Piece piece = textPiece(u"%1 · %2 / %3"_s.arg(m_document.number).arg(page + 1).arg(m_page + 1),
                font(noteSize), QRectF(m_left, m_size.height() - m_left - footRoom / 2, m_width, 0),
                Qt::AlignRight);
            piece.page = page;
            m_layout.pieces.push_back(std::move(piece));
        }
    }

    const ReceiptDocument &m_document;
    qreal m_scale;
    QSizeF m_size;
    qreal m_left;
    qreal m_width;
    qreal m_y;
    int m_page = 0;
    QMap<Part, QList<ReceiptLine>> m_parts;
    QList<ReceiptLine> m_after;
    Layout m_layout;
};
} // namespace

Layout pageLayout(const ReceiptDocument &document, ReceiptPaper paper)
{
    return Page(document, paper).take();
}

} // namespace kassa::layout
