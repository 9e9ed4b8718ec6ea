// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"

#include <QtCore/QList>

namespace kassa {

/// One chapter of the cashiers' manual: its heading and its text in Markdown.
struct ManualChapter {
    QString title;
    QString text;
    bool operator==(const ManualChapter &) const = default;
};

/// The chapters of a manual in Markdown, one per heading of the second level, in order. What stands before
/// the first of them (the title) belongs to none.
[[nodiscard]] QList<ManualChapter> manualChapters(const QString &markdown);

/// The manual that is compiled into the program (resources/manual), in a language; its pictures lie beside
/// it, under manualFolder().
[[nodiscard]] QList<ManualChapter> manualIn(Language language);
[[nodiscard]] QString manualFolder();

} // namespace kassa
