// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/CardNumber.h"

namespace kassa {

bool mayBeCardNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && c != u'-')
            return false;
    }
    if (digits.size() < 12 || digits.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace kassa
