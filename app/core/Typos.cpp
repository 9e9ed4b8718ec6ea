// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Typos.h"

#include <algorithm>
#include <array>

namespace kassa {

namespace {
constexpr qsizetype longest = 64; // of a word that is compared; more isn't typed
}

int allowedTypos(QStringView word)
{
    const bool number = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return number || word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2;
}

quint64 letterMask(QStringView word)
{
    quint64 mask = 0;
    for (const QChar c : word)
        mask |= quint64(1) << (c.unicode() & 63U);
    return mask;
}

Typos typos(QStringView typed, QStringView word, int most)
{
    const int over = most + 1;
    const qsizetype rows = std::min(typed.size(), longest);
    const qsizetype columns = std::min({word.size(), longest, rows + most});
    if (columns < rows - most)
        return {over, over};
    // Row i: edits from the first i letters typed to each beginning of the word. Only a band of 2·most + 1
    // around the diagonal can be within `most`.
    using Row = std::array<int, longest + 4>;
    Row before {};
    Row above {};
    Row row {};
    for (qsizetype j = 0; j <= columns; ++j)
        above[static_cast<size_t>(j)] = std::min(static_cast<int>(j), over);
    for (qsizetype i = 1; i <= rows; ++i) {
        const qsizetype from = std::max<qsizetype>(1, i - most);
        const qsizetype to = std::min(columns, i + most);
        int least = over;
        row[static_cast<size_t>(from - 1)] = from == 1 ? std::min(static_cast<int>(i), over) : over;
        if (from == 1)
            least = row[0];
        for (qsizetype j = from; j <= to; ++j) {
            const auto at = static_cast<size_t>(j);
            const QChar a = typed[i - 1];
            const QChar b = word[j - 1];
            int edits = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == word[j - 2] && typed[i - 2] == b)
                edits = std::min(edits, before[at - 2] + 1);
            row[at] = std::min(edits, over);
            least = std::min(least, row[at]);
        }
        if (to < columns)
            row[static_cast<size_t>(to + 1)] = over;
        if (least >= over)
            return {over, over};
        before = above;
        above = row;
    }
    Typos found {over, over};
    for (qsizetype j = std::max<qsizetype>(0, rows - most); j <= columns; ++j)
        found.beginning = std::min(found.beginning, above[static_cast<size_t>(j)]);
    if (word.size() == columns && typed.size() == rows)
        found.whole = above[static_cast<size_t>(columns)];
    return found;
}

} // namespace kassa
