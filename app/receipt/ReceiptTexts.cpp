// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptTexts.h"

namespace kassa {

using namespace Qt::StringLiterals;

ReceiptTexts::ReceiptTexts(Language language)
{
    // A file that is absent leaves the translator empty, and every text falls back to its source.
    (void)m_translator.load(u":/i18n/kassa_%1.qm"_s.arg(languageCode(language)));
}

QString ReceiptTexts::operator()(const char *source) const
{
    return translated("Receipt", source);
}

QString ReceiptTexts::withUnit(Soum amount) const
{
    return translated("Money", "%1 soum").arg(grouped(amount));
}

QString ReceiptTexts::translated(const char *context, const char *source) const
{
    const QString text = m_translator.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace kassa
