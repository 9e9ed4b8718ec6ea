// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/receipt/ReceiptDocument.h"

#include <QtCore/QSizeF>
#include <QtGui/QImage>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kassa {

namespace layout {
struct Layout;
}

/// How much of a roll is laid out; a page is always whole.
enum class ReceiptEdge {
    Print, ///< what the printer's head reaches: 48 or 72 mm, 384 or 576 dots at two a unit
    Sheet, ///< the paper with its margins: 58 or 80 mm
};

/// The layout of a receipt, for image, PDF and printer. Units are quarter millimetres, black on nothing: the
/// caller scales its painter and supplies the paper. Long names and ids wrap, nothing is cut. Needs a
/// QGuiApplication (fonts); any thread.
class ReceiptPainter final {
public:
    ReceiptPainter(const ReceiptDocument &document, ReceiptPaper paper, ReceiptEdge edge);
    ~ReceiptPainter();
    ReceiptPainter(const ReceiptPainter &) = delete;
    ReceiptPainter &operator=(const ReceiptPainter &) = delete;

    /// Of one page, in units; of a roll the height that this document needs.
    [[nodiscard]] QSizeF size() const;
    /// How many pages; 1 on a roll.
    [[nodiscard]] int pages() const;
    /// Paints a page, counted from 0, with its upper left corner at the painter's origin.
    void paint(QPainter &painter, int page = 0) const;

private:
    void paintWatermark(QPainter &painter) const;

    std::unique_ptr<layout::Layout> m_layout;
    QString m_watermark;
    bool m_roll;
};

/// Quarter millimetres per millimetre.
inline constexpr qreal receiptUnitsPerMm = 4;

/// The receipt as a picture on white, `dots` pixels wide: 384 and 576 are what printers take. Of a page the
/// one that `page` says, from 0. The words across the paper are one light grey. Null when `dots` isn't
/// positive or there is no such page.
[[nodiscard]] QImage receiptImage(const ReceiptDocument &document, ReceiptPaper paper, int dots,
    ReceiptEdge edge = ReceiptEdge::Print, int page = 0);

/// A PDF on the document's own paper: of a roll one page, as wide as the paper and as high as the document;
/// else A5 or A4 pages. Written beside and then put in place: a full disk leaves no half file. 0600.
/// StoreFull or StoreFailed.
[[nodiscard]] Result<void> writeReceiptPdf(const ReceiptDocument &document, const QString &file);

} // namespace kassa
