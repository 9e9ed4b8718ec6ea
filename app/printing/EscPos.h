// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace kassa {

/// The picture as a thermal head prints it, Format_Mono with 1 for black. Dark is black; a flat light grey
/// (the test words across a receipt) becomes a stipple, so that it is neither lost nor hides what it crosses;
/// the soft edges of letters become sharp. `picture` is opaque. Pure; any thread.
[[nodiscard]] QImage blackAndWhite(const QImage &picture);

/// What is sent beside the pixels.
struct EscPosOptions {
    /// Feeds to the knife and cuts, a bridge is left standing. Without it: feeds as far as the tear bar.
    bool cut = false;
};

/// A picture as ESC/POS: initialise, then `GS v 0` in bands, then the feed or the cut. Only pixels: no text,
/// no code page, so that Cyrillic and oʻ/gʻ come out right on every printer. Dots are printed one to one from
/// the left; 384 fill 58 mm of paper, 576 fill 80 mm. Empty for a null picture. Pure; any thread.
[[nodiscard]] QByteArray escPos(const QImage &picture, const EscPosOptions &options = {});

} // namespace kassa
