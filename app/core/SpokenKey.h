// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kassa {

/// What searchKey() leaves, narrowed to what is heard, so that the ways to write one word in Uzbek Latin,
/// Uzbek Cyrillic, Russian and English letters meet: ё is е and ye is е, й, ы and y are i, ж is j and zh, х
/// is x, h and kh, ц is ts and s, c is k or s, a double letter is one. A sound that takes two letters (sh,
/// ch, ya, yu) is one character of its own here, so that a slip of the finger counts once. What is neither
/// letter nor digit parts words. Idempotent; compare only with other spoken keys.
[[nodiscard]] QString spokenKey(QStringView text);

/// spokenKey() of one word of searchWords().
[[nodiscard]] QString spokenWord(const QString &word);

/// The words of a text as searchKey() leaves them: parted by whatever is neither letter nor digit.
[[nodiscard]] QStringList searchWords(QStringView text);

/// What the keys would have given under the other keyboard layout: Latin letters read as ЙЦУКЕН, Cyrillic
/// ones as QWERTY. Two readings where the Russian and the Uzbek layout differ; none where no letter would
/// change.
[[nodiscard]] QStringList otherLayouts(QStringView typed);

} // namespace kassa
