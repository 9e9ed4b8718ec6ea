// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReceiptSheet.h"

#include "app/receipt/ReceiptPainter.h"
#include "ui/controls/Theme.h"

#include <QtCore/QEvent>
#include <QtCore/QtMath>
#include <QtGui/QPainter>

namespace kassa {

namespace {
// 80 mm of paper; its smallest type comes out at 12 pixels.
constexpr int paperWidth = 348;
constexpr int shadow = 10;
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
    m_paper = {};
    const ReceiptPainter layout(document, ReceiptPaper::Mm80, receiptPageMargin);
    m_paperHeight = qCeil(layout.size().height() * paperWidth / layout.size().width());
    setFixedSize(sizeHint());
    setAccessibleDescription(plainText(document));
    updateGeometry();
    update();
}

QSize ReceiptSheet::paperSize() const
{
    return {paperWidth, m_paperHeight};
}

QSize ReceiptSheet::sizeHint() const
{
    return paperSize() + QSize(2 * shadow, 2 * shadow);
}

void ReceiptSheet::paintEvent(QPaintEvent *)
{
    if (m_document.lines.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_paper.isNull() || !qFuzzyCompare(m_paper.devicePixelRatio(), ratio)) {
        m_paper = QPixmap::fromImage(
            receiptImage(m_document, ReceiptPaper::Mm80, qRound(paperWidth * ratio), receiptPageMargin));
        m_paper.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper(QPointF(shadow, shadow), QSizeF(paperSize()));
    QColor shade = Theme::inUse().color(Role::Stripe);
    shade.setAlphaF(0.022F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int i = shadow; i > 0; --i)
        painter.drawRoundedRect(paper.adjusted(-i, 2 - i, i, i), i, i);
    painter.drawPixmap(paper.topLeft(), m_paper);
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
