// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/QrCode.h"
#include "tests/app/receipt/Receipts.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace kassa;
using namespace kassa::receipts;
using namespace Qt::StringLiterals;

class TestReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverythingThatAReceiptMustSay()
    {
        const QString text = words(receiptOf(paidRow(), place(), Language::English, false));
        for (const QString &part : {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s,
                 u"Tax number 000 000 000"_s, u"Receipt No. 000148 14.10.2024 15:07"_s, u"Till 2"_s,
                 u"Cashier 02"_s, u"Плата за электроэнергию"_s, u"region г. Ташкент"_s,
                 u"soato 26290 - Яшнабадский ЭСП"_s, u"customer_code 1000000"_s, u"Subscriber FIO - -"_s,
                 u"Address Д******* Я******, 9***, 8"_s, u"PAID 50\u00a0000 soum"_s, u"Fifty thousand soum"_s,
                 u"Shift 14.10.2024"_s, u"Commission not reported by the provider"_s, u"Status paid"_s,
                 u"Paid at 14.10.2024 15:07:23"_s, u"Support: +998 71 111 11 11"_s, u"Check code "_s,
                 u"Card 986034******8885"_s, u"Transaction b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s,
                 u"Reference 023581615065"_s, u"EPOS 90510020873 / 92902804"_s, u"Keep this receipt"_s,
                 u"Not a fiscal receipt"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis missing in\n"_s + text));
        QVERIFY(!text.contains(u"Confirmed by"_s));
        QVERIFY(!text.contains(u"COPY"_s));
        QVERIFY(!text.contains(u"TEST"_s));
    }

    void onlyPaidMakesAReceipt()
    {
        for (const PaymentState state : allPaymentStates) {
            PaymentRow row = paidRow();
            row.state = state;
            QCOMPARE(
                receiptOf(row, place(), Language::English, false).has_value(), state == PaymentState::Paid);
            QCOMPARE(slipOf(row, place(), Language::English, false).has_value(),
                state == PaymentState::PaySent || state == PaymentState::PayUnknown);
        }
    }

    void anotherAmountMakesNoReceipt()
    {
        PaymentRow row = paidRow();
        row.alarm = u"amount_differs"_s;
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.alarm = u"service_differs"_s;
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.alarm.clear();
        row.paidAmount = Soum(49999);
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.paidAmount = row.amount;
        QVERIFY(receiptOf(row, place(), Language::English, false));
    }

    // One answer for the outcome, the history and the paper itself.
    void anAlarmedPaymentHasAReceiptOnlyWhereTheBillWasPaid()
    {
        PaymentRow row = paidRow();
        QVERIFY(hasReceipt(row));
        for (const QString &alarm : {u"amount_differs"_s, u"service_differs"_s, u"amount_missing"_s,
                 u"service_missing"_s, u"charged_twice"_s, u"an_alarm_of_tomorrow"_s}) {
            row.alarm = alarm;
            QVERIFY2(!hasReceipt(row), qPrintable(alarm));
            QVERIFY2(!receiptOf(row, place(), Language::English, false), qPrintable(alarm));
        }
        row.alarm = u"late_success"_s;
        row.card.owner = CardOwner::Point;
        QVERIFY(hasReceipt(row));
        const QString text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"PAID"_s));
        QVERIFY(!text.contains(u"Cash received"_s));
    }

    void theTillsWordStandsOnce()
    {
        PointInfo point = place();
        for (const QString &name :
            {u"2"_s, u"Till 2"_s, u"till 2"_s, u"Касса 2"_s, u"Kassa 2"_s, u"Till No 2"_s}) {
            point.till = name;
            const QString text = words(receiptOf(paidRow(), point, Language::English, false));
            QVERIFY2(text.contains(name.contains(u"No"_s) ? u"\nTill No 2\n"_s : u"\nTill 2\n"_s),
                qPrintable(text));
        }
        point.till = u"Tillman"_s;
        QVERIFY(words(receiptOf(paidRow(), point, Language::English, false)).contains(u"\nTill Tillman\n"_s));
        point.till = u"Till"_s;
        QVERIFY(words(receiptOf(paidRow(), point, Language::English, false)).contains(u"\nTill Till\n"_s));
    }

    void aShiftTakesTheDaysPlace()
    {
        PointInfo point = place();
        point.shift = u"17"_s;
        const QString text = words(receiptOf(paidRow(), point, Language::English, false));
        QVERIFY(text.contains(u"\nShift 17\n"_s));
        QVERIFY(!text.contains(u"Shift 14.10.2024"_s));
    }

    void aTimeThatCantBeReadIsShownAsSent()
    {
        PaymentRow row = paidRow();
        row.payedAt = u"yesterday, <b>noon</b>"_s;
        const QString text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"Paid at yesterday, <b>noon</b>"_s));
        QVERIFY(text.contains(u"Receipt No. 000148 14.10.2024 15:07"_s));
    }

    void theShopLeavesOutWhatItMay()
    {
        ReceiptOptions options;
        options.design.header = {u"Xush <b>kelibsiz</b>"_s, u"second"_s};
        options.design.footer = {u"Rahmat!"_s};
        QString text = words(receiptOf(paidRow(), place(), Language::English, false, options));
        QVERIFY(text.startsWith(u"Xush <b>kelibsiz</b>\nsecond\nChilonzor-3\n"_s));
        QVERIFY(text.endsWith(u"Rahmat!\nNot a fiscal receipt"_s));
        options.design.phone = false;
        options.design.till = false;
        options.design.words = false;
        options.design.qr = false;
        const auto bare = receiptOf(paidRow(), place(), Language::English, false, options);
        text = plainText(*bare);
        for (const QString &gone : {u"+998 71 000 00 00"_s, u"Till"_s, u"Fifty"_s, u"Check code"_s})
            QVERIFY2(!text.contains(gone), qPrintable(gone));
        QVERIFY(text.contains(u"Not a fiscal receipt"_s));
        for (const ReceiptLine &line : bare->lines)
            QVERIFY(line.kind != ReceiptLine::Kind::Qr);
        PaymentRow row = paidRow();
        row.state = PaymentState::PayUnknown;
        options.design.footer = {u"Thanks for paying!"_s};
        text = words(slipOf(row, place(), Language::English, false, options));
        QVERIFY(text.contains(u"Xush <b>kelibsiz</b>"_s));
        QVERIFY(!text.contains(u"Thanks for paying!"_s));
    }

    void recoveredReceiptsLeaveTheReferenceOut()
    {
        PaymentRow row = paidRow();
        row.paymentRef.clear();
        row.eposMerchant.clear();
        row.eposTerminal.clear();
        row.confirmedBy = ConfirmedBy::Status;
        QString text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"Confirmed by status"_s));
        QVERIFY(!text.contains(u"Reference"_s));
        QVERIFY(!text.contains(u"EPOS"_s));
        row.confirmedBy = ConfirmedBy::Registry;
        row.payedAt.clear();
        text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"Confirmed by the registry"_s));
        QVERIFY(text.contains(u"14.10.2024 15:07"_s));
    }

    void pointsCardMeansCash()
    {
        PaymentRow row = paidRow();
        QVERIFY(!words(receiptOf(row, place(), Language::English, false)).contains(u"Cash received"_s));
        row.card.owner = CardOwner::Point;
        QVERIFY(words(receiptOf(row, place(), Language::English, false))
                    .contains(u"Cash received 50\u00a0000 soum"_s));
        row.state = PaymentState::PayUnknown;
        QVERIFY(words(slipOf(row, place(), Language::English, false))
                    .contains(u"Cash received 50\u00a0000 soum"_s));
    }

    void slipSaysWhatItIsNot()
    {
        PaymentRow row = paidRow();
        row.state = PaymentState::PayUnknown;
        row.confirmedBy = ConfirmedBy::Nobody;
        const std::optional<ReceiptDocument> slip = slipOf(row, place(), Language::English, false);
        QVERIFY(slip);
        QCOMPARE(slip->kind, ReceiptDocument::Kind::Slip);
        const QString text = plainText(*slip);
        QVERIFY(text.contains(u"NOT A RECEIPT"_s));
        QVERIFY(text.contains(u"not known yet"_s));
        QVERIFY(text.contains(u"Do not pay this bill elsewhere until it is settled."_s));
        QVERIFY(text.contains(row.transactionId));
        QVERIFY(!text.contains(u"PAID"_s));
        QVERIFY(!text.contains(row.paymentRef));
        for (const ReceiptLine &line : slip->lines)
            QVERIFY(line.kind != ReceiptLine::Kind::Qr);
    }

    void copiesSaySo()
    {
        ReceiptOptions options;
        options.copy = 2;
        const auto copy = receiptOf(paidRow(), place(), Language::English, false, options);
        QVERIFY(plainText(*copy).contains(u"COPY 2"_s));
        QCOMPARE(copy->fileName, u"receipt-000148-copy-2.pdf"_s);
        for (const bool test : {false, true}) {
            options.copy = 0;
            ReceiptDocument next = *receiptOf(paidRow(), place(), Language::Russian, test, options);
            for (options.copy = 1; options.copy < 4; ++options.copy) {
                next = nextCopy(next);
                QCOMPARE(next, *receiptOf(paidRow(), place(), Language::Russian, test, options));
                QCOMPARE(plainText(next).count(u"КОПИЯ"_s), 2);
            }
        }
        // Who and when, at both ends; the next copy has its own.
        const QDateTime at(QDate(2024, 10, 14), QTime(11, 30), Qt::UTC);
        for (const bool test : {false, true}) {
            options = {};
            const ReceiptDocument first = *receiptOf(paidRow(), place(), Language::Uzbek, test, options);
            ReceiptDocument next = nextCopy(first, u"Dilnoza"_s, at);
            QCOMPARE(plainText(next).count(u"NUSXA 1\nDilnoza · 14.10.2024\u00a016:30"_s), 2);
            options.copy = 1;
            options.copyBy = u"Dilnoza"_s;
            options.copyAt = at;
            QCOMPARE(next, *receiptOf(paidRow(), place(), Language::Uzbek, test, options));
            next = nextCopy(next, u"Aziz"_s, at.addSecs(60));
            QCOMPARE(plainText(next).count(u"NUSXA 2\nAziz · 14.10.2024\u00a016:31"_s), 2);
            QVERIFY(!plainText(next).contains(u"Dilnoza"_s));
            QCOMPARE(asCopy(next, 0), first);
        }
    }

    // Every line that a receipt must have, in each language, whatever the program speaks: nothing is
    // installed here.
    void speaksFourLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("uz") << Language::Uzbek
                            << QStringList {u"SINOV — TOʻLOV EMAS"_s, u"STIR 000 000 000"_s,
                                   u"Chek № T000148 14.10.2024 15:07"_s, u"Kassa 2"_s, u"Kassir 02"_s,
                                   u"Smena 14.10.2024"_s, u"Abonent FIO - -"_s, u"Manzil Д*******"_s,
                                   u"TOʻLANDI 50\u00a0000 soʻm"_s, u"Ellik ming soʻm"_s,
                                   u"Komissiya provayder maʼlum qilmagan"_s,
                                   u"Naqd olindi 50\u00a0000 soʻm"_s, u"Karta 986034******8885"_s,
                                   u"Holat toʻlangan"_s, u"Toʻlangan vaqti 14.10.2024 15:07:23"_s,
                                   u"Tranzaksiya b6135bb4"_s, u"Ref 023581615065"_s,
                                   u"EPOS 90510020873 / 92902804"_s, u"Tekshirish kodi "_s,
                                   u"Pul tushguncha chekni saqlang"_s, u"Yordam: +998 71 111 11 11"_s,
                                   u"Fiskal chek emas"_s, u"NUSXA 3\nAziz · 14.10.2024\u00a016:30"_s};
        QTest::newRow("uz_Cyrl") << Language::UzbekCyrillic
                                 << QStringList {u"СИНОВ — ТЎЛОВ ЭМАС"_s, u"СТИР 000 000 000"_s,
                                        u"Чек № T000148 14.10.2024 15:07"_s, u"Касса 2"_s, u"Кассир 02"_s,
                                        u"Смена 14.10.2024"_s, u"Абонент FIO - -"_s, u"Манзил Д*******"_s,
                                        u"ТЎЛАНДИ 50\u00a0000 сўм"_s, u"Эллик минг сўм"_s,
                                        u"Комиссия провайдер маълум қилмаган"_s,
                                        u"Нақд олинди 50\u00a0000 сўм"_s, u"Карта 986034******8885"_s,
                                        u"Ҳолат тўланган"_s, u"Тўланган вақти 14.10.2024 15:07:23"_s,
                                        u"Транзакция b6135bb4"_s, u" 023581615065"_s,
                                        u" 90510020873 / 92902804"_s, u"Текшириш коди "_s,
                                        u"Пул тушгунча чекни сақланг"_s, u"Ёрдам: +998 71 111 11 11"_s,
                                        u"Фискал чек эмас"_s, u"НУСХА 3\nAziz · 14.10.2024\u00a016:30"_s};
        QTest::newRow("ru") << Language::Russian
                            << QStringList {u"ТЕСТ — НЕ ПЛАТЁЖ"_s, u"ИНН 000 000 000"_s,
                                   u"Чек № T000148 14.10.2024 15:07"_s, u"Касса 2"_s, u"Кассир 02"_s,
                                   u"Смена 14.10.2024"_s, u"Абонент FIO - -"_s, u"Адрес Д*******"_s,
                                   u"ОПЛАЧЕНО 50\u00a0000 сум"_s, u"Пятьдесят тысяч сум"_s,
                                   u"Комиссия поставщиком не сообщена"_s,
                                   u"Принято наличными 50\u00a0000 сум"_s, u"Карта 986034******8885"_s,
                                   u"Статус оплачено"_s, u"Время оплаты 14.10.2024 15:07:23"_s,
                                   u"Транзакция b6135bb4"_s, u" 023581615065"_s, u" 90510020873 / 92902804"_s,
                                   u"Код проверки "_s, u"Сохраните чек до зачисления"_s,
                                   u"Поддержка: +998 71 111 11 11"_s, u"Не фискальный чек"_s,
                                   u"КОПИЯ 3\nAziz · 14.10.2024\u00a016:30"_s};
        QTest::newRow("en") << Language::English
                            << QStringList {u"TEST — NOT A PAYMENT"_s, u"Tax number 000 000 000"_s,
                                   u"Receipt No. T000148 14.10.2024 15:07"_s, u"Till 2"_s, u"Cashier 02"_s,
                                   u"Shift 14.10.2024"_s, u"Subscriber FIO - -"_s, u"Address Д*******"_s,
                                   u"PAID 50\u00a0000 soum"_s, u"Fifty thousand soum"_s,
                                   u"Commission not reported by the provider"_s,
                                   u"Cash received 50\u00a0000 soum"_s, u"Card 986034******8885"_s,
                                   u"Status paid"_s, u"Paid at 14.10.2024 15:07:23"_s,
                                   u"Transaction b6135bb4"_s, u"Reference 023581615065"_s,
                                   u"EPOS 90510020873 / 92902804"_s, u"Check code "_s,
                                   u"Keep this receipt until the money is credited"_s,
                                   u"Support: +998 71 111 11 11"_s, u"Not a fiscal receipt"_s,
                                   u"COPY 3\nAziz · 14.10.2024\u00a016:30"_s};
    }
    void speaksFourLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, lines);
        PaymentRow row = paidRow();
        row.card.owner = CardOwner::Point;
        ReceiptOptions options;
        options.copy = 3;
        options.copyBy = u"Aziz"_s;
        options.copyAt = QDateTime(QDate(2024, 10, 14), QTime(11, 30), Qt::UTC);
        const QString text = words(receiptOf(row, place(), language, true, options));
        lines += {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s,
            u"Плата за электроэнергию"_s, u"region г. Ташкент"_s, u"customer_code 1000000"_s};
        for (const QString &line : std::as_const(lines))
            QVERIFY2(text.contains(line), qPrintable(line + u"\nis missing in\n"_s + text));
    }

    void titlesComeFromTheDictionary()
    {
        ReceiptOptions options;
        options.titleOf = [](const QString &name, const QString &, Language language) {
            return name == u"region"_s && language == Language::Uzbek ? u"Hudud"_s : QString();
        };
        const QString text = words(receiptOf(paidRow(), place(), Language::Uzbek, false, options));
        QVERIFY(text.contains(u"Hudud г. Ташкент"_s));
        QVERIFY(text.contains(u"soato 26290"_s));
    }

    void serverTextsStayPlain()
    {
        PaymentRow row = paidRow();
        const QString markup = u"<b>x</b><img src='http://127.0.0.1/p.png'>&amp;"_s;
        row.service.name = markup;
        row.account[0].title = markup;
        row.account[1].valueTitle = markup + u"\n\tsecond\u2028third"_s;
        row.createDetails[0].value = markup;
        row.transactionId = QString(5000, u'x');
        const auto receipt = receiptOf(row, place(), Language::English, false);
        const QString text = plainText(*receipt);
        QCOMPARE(text.count(markup), 4);
        QVERIFY(text.contains(markup + u" second third"_s));
        QVERIFY(!text.contains(QString(400, u'x')));
    }

    void aFiscalMarkMakesItFiscal()
    {
        ReceiptOptions options;
        options.fiscal
            = FiscalMark {u"0123456789"_s, u"UZ000000000001"_s, u"https://ofd.example/check?t=1"_s};
        const auto qrs = [](const ReceiptDocument &document) {
            QStringList values;
            for (const ReceiptLine &line : document.lines) {
                if (line.kind == ReceiptLine::Kind::Qr)
                    values.append(line.value);
            }
            return values;
        };
        const auto fiscal = receiptOf(paidRow(), place(), Language::English, false, options);
        QString text = plainText(*fiscal);
        QVERIFY(text.contains(u"\nFiscal receipt\nFiscal sign 0123456789\nFiscal module UZ000000000001\n"_s));
        QVERIFY(!text.contains(u"Not a fiscal receipt"_s));
        // One code only: nobody has to guess which one the tax committee reads.
        QCOMPARE(qrs(*fiscal), QStringList {options.fiscal->qr});
        options.fiscal->qr.clear();
        const auto plain = receiptOf(paidRow(), place(), Language::English, false, options);
        QVERIFY(qrs(*plain).first().startsWith(u"KASSA1"_s));
        // A test is no fiscal receipt, whatever the command says.
        options.fiscal->qr = u"https://ofd.example/check?t=1"_s;
        const auto test = receiptOf(paidRow(), place(), Language::English, true, options);
        text = plainText(*test);
        QVERIFY(text.contains(u"Not a fiscal receipt"_s));
        QVERIFY(!text.contains(u"\nFiscal receipt\n"_s));
        QVERIFY(qrs(*test).first().startsWith(u"KASSA1"_s));
    }

    void qrHoldsOurCheckData()
    {
        const auto payload = [](bool test) {
            const auto receipt = receiptOf(paidRow(), place(), Language::English, test);
            for (const ReceiptLine &line : receipt->lines) {
                if (line.kind == ReceiptLine::Kind::Qr)
                    return line.value;
            }
            return QString();
        };
        // The short hash is the row's own: another key, another sum or the test words give another one.
        QCOMPARE(payload(false).section(u"\nhash="_s, 0, 0),
            u"KASSA1\nid=b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26\namount=50000\ntime=2024-10-14T10:07:23Z\nreceipt=000148"_s);
        const auto hash = [](PaymentRow row, bool test = false) {
            const QString text = words(receiptOf(row, place(), Language::English, test));
            return text.mid(text.indexOf(u"Check code "_s) + 11, 9);
        };
        PaymentRow row = paidRow();
        row.accountKey = QByteArray(32, 'k');
        const QString own = hash(row);
        QVERIFY(QRegularExpression(u"^[0-9A-F]{4}-[0-9A-F]{4}$"_s).match(own).hasMatch());
        QCOMPARE(hash(row), own);
        QVERIFY(hash(row, true) != own);
        row.amount = Soum(50001);
        QVERIFY(hash(row) != own);
        row = paidRow();
        row.accountKey = QByteArray(32, 'l');
        QVERIFY(hash(row) != own);
        QVERIFY(payload(true).endsWith(u"\nTEST"_s));
        const QrCode code = qrCode(payload(false));
        QVERIFY(code.side >= 21);
        // The finder pattern of the upper left corner.
        for (int i = 0; i < 7; ++i)
            QVERIFY(code.dark(i, 0) && code.dark(0, i));
        QVERIFY(!code.dark(1, 1));
        QCOMPARE(qrCode(QString(10000, u'x')).side, 0);
    }
};

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
