// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QSizeF>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>

#include <memory>

namespace kassa {

/// The font of everything on paper; `size` in the painter's units. The layout is scaled to screens and
/// printers, so widths must not depend on a device's pixels.
[[nodiscard]] QFont paperFont(int size, bool bold = false);

/// A text broken into lines of at most `width`; anywhere, where a word is wider than that. `used`: the widest
/// line and the height of all; an empty text has no height.
[[nodiscard]] std::unique_ptr<QTextLayout> brokenText(
    const QString &text, const QFont &font, qreal width, Qt::Alignment align, QSizeF *used);

} // namespace kassa
