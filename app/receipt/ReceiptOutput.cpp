// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QtMath>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int pdfResolution = 1016; // ten dots per unit
} // namespace

QImage receiptImage(const ReceiptDocument &document, ReceiptPaper paper, int dots, ReceiptEdge edge, int page)
{
    if (dots <= 0)
        return {};
    const ReceiptPainter layout(document, paper, edge);
    if (page < 0 || page >= layout.pages())
        return {};
    const qreal scale = dots / layout.size().width();
    QImage image(dots, qCeil(layout.size().height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

Result<void> writeReceiptPdf(const ReceiptDocument &document, const QString &file)
{
    const ReceiptPainter layout(document, document.paper, ReceiptEdge::Sheet);
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pages);
    writer.setTitle(document.number);
    writer.setCreator(u"Kassa"_s);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(
        layout.size() / receiptUnitsPerMm, QPageSize::Millimeter, u"Receipt"_s, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::StoreFailed, u"the PDF can't be begun"_s);
    const qreal scale = pdfResolution / 25.4 / receiptUnitsPerMm;
    painter.scale(scale, scale);
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
    painter.end();

    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ErrorCode::StoreFailed, file + u": "_s + out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(pages.data()) != pages.data().size() || !out.commit()) {
        const bool full = out.error() == QFileDevice::ResourceError;
        return failure(
            full ? ErrorCode::StoreFull : ErrorCode::StoreFailed, file + u": "_s + out.errorString());
    }
    return {};
}

} // namespace kassa
