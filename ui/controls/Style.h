// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QProxyStyle>

namespace kassa {

/// Fusion with a check mark of the program's own: large enough, and with an edge that is seen in every
/// palette.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace kassa
