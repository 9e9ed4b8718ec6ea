// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/receipt/ReceiptDocument.h"

#include <QtCore/QRectF>
#include <QtGui/QImage>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace kassa {

/// The paper that a receipt is laid out for.
enum class ReceiptPaper {
    Mm58, ///< 48 mm of print: 384 dots of a 203 dpi printer
    Mm80, ///< 72 mm of print: 576 dots
};

/// The one layout of a receipt, for image, PDF and printer. Units are quarter millimetres, black on nothing:
/// the caller scales its painter and supplies the paper. Long names and ids wrap, nothing is cut. Needs a
/// QGuiApplication (fonts); any thread.
class ReceiptPainter final {
public:
    /// `margin` is kept free on all four sides, in units.
    ReceiptPainter(const ReceiptDocument &document, ReceiptPaper paper, qreal margin);
    ~ReceiptPainter();
    ReceiptPainter(const ReceiptPainter &) = delete;
    ReceiptPainter &operator=(const ReceiptPainter &) = delete;

    /// Paper width and the height that this document needs, in units, margins included.
    [[nodiscard]] QSizeF size() const;
    /// Paints everything with the paper's upper left corner at the painter's origin.
    void paint(QPainter &painter) const;

private:
    struct Piece;
    std::vector<Piece> m_pieces;
    QSizeF m_size;
    qreal m_margin;
    QString m_watermark;
};

/// Quarter millimetres per millimetre.
inline constexpr qreal receiptUnitsPerMm = 4;

/// The margins, in units: of a picture that goes to a printer as it is, and of a sheet of paper.
inline constexpr qreal receiptPictureMargin = 4;
inline constexpr qreal receiptPageMargin = 16;

/// The receipt as a picture on white, `dots` pixels wide: 384 and 576 are what printers take. Null when
/// `dots` isn't positive.
[[nodiscard]] QImage receiptImage(
    const ReceiptDocument &document, ReceiptPaper paper, int dots, qreal margin = receiptPictureMargin);

/// One page, 80 mm wide and as high as the document, written beside and then put in place: a full disk leaves
/// no half file. 0600. StoreFull or StoreFailed.
[[nodiscard]] Result<void> writeReceiptPdf(const ReceiptDocument &document, const QString &file);

} // namespace kassa
