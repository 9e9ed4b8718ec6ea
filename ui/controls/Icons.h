// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Theme.h"

#include <QtGui/QIcon>
#include <QtGui/QPixmap>

class QPainter;
class QRectF;

/// The program's drawn symbols: 24×24 stroke icons of resources/icons, coloured by role when they are
/// painted.
///
/// Services: electricity gas water heating phone internet tv waste tax fine education transport bank charity
/// game service. Program: search settings history receipt print check cross question clock warning info lock
/// card cash refresh connection disconnected arrow-left arrow-right chevron-up chevron-down chevron-left
/// chevron-right plus trash download language moon sun list user calendar copy keyboard ban.
namespace kassa::icons {

/// True where there is an icon of this name.
[[nodiscard]] bool has(const QString &name);

/// An icon that takes its colour from the theme in use each time it is painted. An unknown name gives
/// `service`.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);

/// One picture of `size`×`size` logical pixels at the device pixel ratio given.
[[nodiscard]] QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

/// Paints an icon into `rect` at the painter's device pixel ratio.
void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace kassa::icons
