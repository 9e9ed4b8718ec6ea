// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

namespace kassa::receipts {

using namespace Qt::StringLiterals;

/// A payment that says everything a payment can say.
inline PaymentRow paidRow()
{
    PaymentRow row;
    row.id = PaymentId {148};
    row.state = PaymentState::Paid;
    row.service.name = u"Плата за электроэнергию"_s;
    row.account = {{u"region"_s, u"1"_s, u"region"_s, u"г. Ташкент"_s},
        {u"soato"_s, u"26290"_s, u"soato"_s, u"26290 - Яшнабадский ЭСП"_s},
        {u"customer_code"_s, u"1000000"_s, u"customer_code"_s, u"1000000"_s}};
    row.amount = Soum(50000);
    row.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Payer, true, {}};
    row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    row.createDetails
        = {{u"fio"_s, u"FIO - -"_s, u"fio"_s}, {u"address"_s, u"Д******* Я******, 9***, 8"_s, u"address"_s}};
    row.confirmedBy = ConfirmedBy::Pay;
    row.payedAt = u"2024-10-14 15:07:23"_s;
    row.paymentRef = u"023581615065"_s;
    row.eposMerchant = u"90510020873"_s;
    row.eposTerminal = u"92902804"_s;
    row.createdAt = QDateTime(QDate(2024, 10, 14), QTime(10, 6, 59), Qt::UTC);
    row.sentAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7, 12), Qt::UTC);
    row.settledAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7, 24), Qt::UTC);
    return row;
}

inline PointInfo place()
{
    return {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s, u"000 000 000"_s,
        u"2"_s, u"02"_s, u"+998 71 111 11 11"_s};
}

inline QString words(const std::optional<ReceiptDocument> &document)
{
    return document ? plainText(*document) : QString();
}

} // namespace kassa::receipts
