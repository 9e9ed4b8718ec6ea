// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ClaimLayout.h"

#include <QtCore/QBuffer>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPdfWriter>

namespace kassa {

using namespace Qt::StringLiterals;
using namespace kassa::claim;

namespace {

constexpr int resolution = 1016; // ten dots per unit

using Page = std::vector<std::pair<const Block *, qreal>>;

// A block goes to the next page with the headings that belong to it.
std::vector<Page> paged(const std::vector<Block> &blocks, const Block &heads)
{
    std::vector<Page> pages(1);
    qreal y = margin;
    for (size_t at = 0; at < blocks.size();) {
        size_t end = at;
        qreal height = blocks[at].height;
        while (blocks[end].keepsNext && end + 1 < blocks.size())
            height += blocks[++end].height;
        if (y + height > bottom && y > margin) {
            pages.emplace_back();
            y = margin;
            // Space at a page's beginning is of no use.
            while (at < end && !blocks[at].paint)
                ++at;
            if (blocks[at].entry) {
                pages.back().emplace_back(&heads, y);
                y += heads.height;
            }
        }
        for (; at <= end; ++at) {
            pages.back().emplace_back(&blocks[at], y);
            y += blocks[at].height;
        }
    }
    return pages;
}

void paintWatermark(QPainter &painter, const QString &words)
{
    if (words.isEmpty())
        return;
    // As a drawing: the words stand on the first page as a text, and a search in this one finds no scattered
    // letters of them.
    QPainterPath path;
    path.addText(QPointF(), paperFont(56, true), words);
    const QPointF middle = path.boundingRect().center();
    for (const qreal at : {0.2, 0.5, 0.8}) {
        painter.save();
        painter.translate(pageWidth / 2, pageHeight * at);
        painter.rotate(-24);
        painter.translate(-middle);
        painter.fillPath(path, QColor(0, 0, 0, 34));
        painter.restore();
    }
}

void paintFoot(QPainter &painter, const ClaimDocument &document, size_t page, size_t pages)
{
    const qreal y = pageHeight - margin - footRoom + 8;
    const Text foot(document.foot, paperFont(smallSize), width - 110, grey(0.35));
    const Text number(
        document.pageOf.arg(page).arg(pages), paperFont(smallSize), 100, grey(0.35), Qt::AlignRight);
    painter.fillRect(QRectF(margin, y, width, 0.8), grey(0.6));
    foot.draw(painter, margin, y + 4);
    number.draw(painter, margin + width - 100, y + 4);
}

} // namespace

Result<QByteArray> claimPdf(const ClaimDocument &document)
{
    const std::vector<Block> blocks = blocksOf(document);
    const Block heads = columnHeads(document);
    const std::vector<Page> pages = paged(blocks, heads);

    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setTitle(document.number);
    writer.setCreator(u"Kassa"_s);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::StoreFailed, u"the PDF can't be begun"_s);
    const qreal scale = resolution / 25.4 / unitsPerMm;
    painter.scale(scale, scale);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintWatermark(painter, document.watermark);
        painter.save();
        painter.translate(margin, 0);
        for (const auto &[block, y] : pages[page]) {
            if (block->paint)
                block->paint(painter, y);
        }
        painter.restore();
        paintFoot(painter, document, page + 1, pages.size());
    }
    painter.end();
    return bytes.data();
}

} // namespace kassa
