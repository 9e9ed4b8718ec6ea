// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/core/Money.h"

#include <QtCore/QTranslator>

namespace kassa {

/// The words of receipts in one language, whatever the screen speaks: the language's .qm is read into a
/// translator of its own, and a missing translation shows the English source. Sources are marked with
/// QT_TRANSLATE_NOOP("Receipt", …).
class ReceiptTexts final {
public:
    explicit ReceiptTexts(Language language);
    ReceiptTexts(const ReceiptTexts &) = delete;
    ReceiptTexts &operator=(const ReceiptTexts &) = delete;

    /// The text of context "Receipt" in this language.
    [[nodiscard]] QString operator()(const char *source) const;
    /// "50 000 soʻm" in this language.
    [[nodiscard]] QString withUnit(Soum amount) const;

private:
    [[nodiscard]] QString translated(const char *context, const char *source) const;
    QTranslator m_translator;
};

} // namespace kassa
