// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/PaperText.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QTextOption>

namespace kassa {

QFont paperFont(int size, bool bold)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QTextLayout> brokenText(
    const QString &text, const QFont &font, qreal width, Qt::Alignment align, QSizeF *used)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal y = 0;
    qreal widest = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
        widest = qMax(widest, line.naturalTextWidth());
    }
    layout->endLayout();
    *used = QSizeF(widest, text.isEmpty() ? 0 : y);
    return layout;
}

} // namespace kassa
