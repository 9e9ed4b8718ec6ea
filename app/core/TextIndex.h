// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <vector>

namespace kassa {

/// Folds text for searching: case, accents, the many apostrophes of Uzbek and the script do not count, so
/// that "kukon" finds Қўқон and "ғиждувон" finds Gʻijduvon. Full-width letters, ligatures and marks that
/// stand apart are ICU's (NFKC_Casefold). Both sides of a comparison must be folded.
[[nodiscard]] QString searchKey(QStringView text);

/// The folded codes and titles of a long list in one piece of memory, so that a keystroke over 50,000 rows is
/// one scan (DESIGN.md, "Scale"). A plain value; no thread of its own.
class TextIndex {
public:
    void clear();
    /// Appends a row.
    void add(QStringView code, QStringView title);
    [[nodiscard]] int size() const { return static_cast<int>(m_starts.size()); }
    /// Rows whose code or title holds every word of `text`: first those whose code begins with it, then those
    /// whose title does, then the rest; each in the order of adding. Nothing for a text without letters and
    /// digits.
    [[nodiscard]] std::vector<int> match(QStringView text) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
    std::vector<int> m_titleAt;
};

} // namespace kassa
