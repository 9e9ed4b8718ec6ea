// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtGlobal>

namespace kassa {

/// How a service answers what was typed, the best first. From `OtherLayout` on it is a guess.
enum class SearchMatch : quint8 {
    Code, ///< its quick code
    CodeBeginning,
    WholeName,
    Word, ///< a word of its name
    WordBeginning,
    Synonym, ///< a word of the trade for what it sells, in whichever language
    SynonymBeginning,
    Category,
    Inside, ///< within a word
    Identifier, ///< the gateway's id
    OtherLayout, ///< right, if the keyboard had stood on the other layout
    Typo, ///< one edit away
    TwoTypos,
    Part, ///< all words but one
    None,
};

[[nodiscard]] constexpr bool isGuess(SearchMatch match)
{
    return match >= SearchMatch::OtherLayout;
}

/// What the place of a hit depends on, apart from the list's order.
struct SearchHit {
    SearchMatch match = SearchMatch::None; ///< of the word that answers worst
    bool leads = false; ///< the name begins with what was typed first
    double usage = 0; ///< payments of late (ServiceUsage); 0 for none
    bool payable = true;
};

/// Lower stands higher. Codes first; then use at this till may lift a hit over a somewhat better one, but
/// never a guess over what was found as typed, nor a service that can't be paid over one that can where both
/// answer about as well. Pure.
[[nodiscard]] int searchRank(const SearchHit &hit);

} // namespace kassa
