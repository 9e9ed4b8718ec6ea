// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReceiptSheet.h"

#include "app/receipt/ReceiptPainter.h"
#include "ui/controls/Theme.h"

#include <QtCore/QEvent>
#include <QtCore/QtMath>
#include <QtGui/QPainter>

namespace kassa {

namespace {
// A roll's smallest type comes out at 12 pixels, a page's at 11.
constexpr qreal rollPixels = 348.0 / 320;
constexpr int pageWidth = 560;
constexpr int shadow = 10;
constexpr int betweenPages = 8;
} // namespace

ReceiptSheet::ReceiptSheet(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void ReceiptSheet::setDocument(const ReceiptDocument &document)
{
    m_document = document;
    m_pages.clear();
    const ReceiptPainter layout(document, document.paper, ReceiptEdge::Sheet);
    const qreal wide = layout.size().width();
    m_paper.setWidth(isRoll(document.paper) ? qRound(wide * rollPixels) : pageWidth);
    if (m_room > 2 * shadow)
        m_paper.setWidth(qMin(m_paper.width(), m_room - 2 * shadow));
    m_paper.setHeight(qCeil(layout.size().height() * m_paper.width() / wide));
    m_pageCount = layout.pages();
    setFixedSize(sizeHint());
    setAccessibleDescription(plainText(document));
    updateGeometry();
    update();
}

QSize ReceiptSheet::sizeHint() const
{
    const int high = m_pageCount * m_paper.height() + (m_pageCount - 1) * (betweenPages + shadow);
    return QSize(m_paper.width(), high) + QSize(2 * shadow, 2 * shadow);
}

void ReceiptSheet::paintEvent(QPaintEvent *)
{
    if (m_document.lines.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_pages.isEmpty() || !qFuzzyCompare(m_pages.first().devicePixelRatio(), ratio)) {
        m_pages.clear();
        for (int page = 0; page < m_pageCount; ++page) {
            m_pages.append(QPixmap::fromImage(receiptImage(
                m_document, m_document.paper, qRound(m_paper.width() * ratio), ReceiptEdge::Sheet, page)));
            m_pages.last().setDevicePixelRatio(ratio);
        }
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = Theme::inUse().color(Role::Stripe);
    shade.setAlphaF(0.022F);
    QPointF corner(shadow, shadow);
    for (const QPixmap &page : std::as_const(m_pages)) {
        const QRectF paper(corner, QSizeF(m_paper));
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        for (int i = shadow; i > 0; --i)
            painter.drawRoundedRect(paper.adjusted(-i, 2 - i, i, i), i, i);
        painter.drawPixmap(corner, page);
        corner.ry() += m_paper.height() + betweenPages + shadow;
    }
}

void ReceiptSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReceiptSheet::retranslate()
{
    setAccessibleName(tr("Receipt"));
}

} // namespace kassa
