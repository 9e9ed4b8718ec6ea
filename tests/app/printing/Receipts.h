// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

namespace kassa::test {

/// A receipt with everything that paper can hold, in a language; in test mode it wears the words across.
[[nodiscard]] inline ReceiptDocument receiptIn(Language language, bool testMode = true)
{
    using namespace Qt::StringLiterals;
    PaymentRow paid;
    paid.id = PaymentId {148};
    paid.state = PaymentState::Paid;
    paid.service.name = u"Плата за электроэнергию · Oʻzbekiston gʻaznasi"_s;
    paid.account = {{u"customer_code"_s, u"1000000"_s, u"Abonent kodi"_s, u"1000000"_s}};
    paid.amount = Soum(50000);
    paid.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
    paid.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    paid.createdAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7), Qt::UTC);
    paid.paymentRef = u"023581615065"_s;
    return *receiptOf(
        paid, {u"Chilonzor-3"_s, u"Toshkent sh."_s, {}, {}, u"2"_s, u"02"_s}, language, testMode);
}

} // namespace kassa::test
