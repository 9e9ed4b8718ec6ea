// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ClaimDocument.h"
#include "app/receipt/PaperText.h"

#include <QtCore/QSizeF>
#include <QtGui/QColor>

#include <functional>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)
QT_FORWARD_DECLARE_CLASS(QTextLayout)

/// The claim's paper laid out on A4, in quarter millimetres as the receipt's painter counts.
namespace kassa::claim {

inline constexpr qreal unitsPerMm = 4;
inline constexpr qreal pageWidth = 210 * unitsPerMm;
inline constexpr qreal pageHeight = 297 * unitsPerMm;
inline constexpr qreal margin = 15 * unitsPerMm;
inline constexpr qreal footRoom = 9 * unitsPerMm;
inline constexpr qreal width = pageWidth - 2 * margin;
inline constexpr qreal bottom = pageHeight - margin - footRoom;
inline constexpr int smallSize = 10; ///< 2.5 mm, 7 pt

/// Ink between black (0) and white (1).
[[nodiscard]] QColor grey(qreal lightness);

/// A text that has been broken into lines of at most `room`; anywhere, where a word is wider than that.
struct Text {
    QSizeF size; ///< before the layout, which measures it
    std::shared_ptr<QTextLayout> layout;
    QColor ink;

    Text(const QString &text, const QFont &font, qreal room, const QColor &colour = Qt::black,
        Qt::Alignment align = Qt::AlignLeft);
    void draw(QPainter &painter, qreal x, qreal y) const;
};

/// What stays together on one page.
struct Block {
    qreal height = 0;
    std::function<void(QPainter &, qreal)> paint; ///< at this y, from x = 0 to `width`
    bool keepsNext = false; ///< a heading does not stand alone at a page's end
    bool entry = false; ///< a line of the time line: its columns' heads are repeated on a new page
};

/// The whole paper as blocks from top to bottom.
[[nodiscard]] std::vector<Block> blocksOf(const ClaimDocument &document);
/// The heads of the time line's columns, for each page on which it goes on.
[[nodiscard]] Block columnHeads(const ClaimDocument &document);

} // namespace kassa::claim
