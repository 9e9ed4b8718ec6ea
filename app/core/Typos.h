// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringView>

namespace kassa {

/// How many slips of the finger a typed word may hold: one from four letters, two from eight, none in a
/// number.
[[nodiscard]] int allowedTypos(QStringView word);

/// Which letters a word has, one bit each (several share one). A word that lacks more than n letters of what
/// was typed needs more than n edits: the cheap test before typos().
[[nodiscard]] quint64 letterMask(QStringView word);

/// Edits (a letter too many, too few, another, or two neighbours swapped) between what was typed and a word.
struct Typos {
    int whole; ///< to the whole word
    int beginning; ///< to that beginning of the word which needs the fewest
};

/// Both counted up to `most` (2 at the highest); more is `most` + 1. Optimal string alignment.
[[nodiscard]] Typos typos(QStringView typed, QStringView word, int most);

} // namespace kassa
