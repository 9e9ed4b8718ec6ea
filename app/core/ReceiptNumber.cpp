// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ReceiptNumber.h"

#include "app/core/Settings.h"

#include <QtCore/QUrl>

namespace kassa {

using namespace Qt::StringLiterals;

QString receiptNumber(PaymentId id, bool testMode)
{
    const QString digits = QString::number(number(id)).rightJustified(6, u'0');
    return testMode ? u'T' + digits : digits;
}

QString receiptNumber(const PaymentRow &row)
{
    return receiptNumber(row.id, isTestOrigin(row.origin));
}

bool isTestOrigin(const QString &origin)
{
    return origin == u"sandbox"_s || isLoopback(QUrl(origin));
}

} // namespace kassa
