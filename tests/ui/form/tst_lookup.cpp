// SPDX-License-Identifier: GPL-3.0-or-later
// Looking the subscriber up, limits and suggested sums on the payment page.
#include "tests/ui/form/FormStage.h"

#include "ui/form/SubscriberPanel.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

class TestLookUp final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_page.reset(); }
    void lookUpComesAfterTheLastKey();
    void newerInputDropsTheOlderAnswer();
    void lookUpByKeyAndAgain();
    void subscriberInWords();
    void fiveLinesAreReadWhole();
    void aLongNameGetsSmallerBeforeItIsElided();
    void noLookUp();
    void limits();
    void suggestionsFillNothingByThemselves();
};

void TestLookUp::lookUpComesAfterTheLastKey()
{
    open();
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    fill();
    field(u"customer_code"_s)->setFocus();
    QTest::keyClick(field(u"customer_code"_s), Qt::Key_End);
    QElapsedTimer clock;
    clock.start();
    keys(u"7"_s);
    QVERIFY(lookUp.isEmpty());
    QVERIFY(lookUp.wait(3000));
    QVERIFY(clock.elapsed() >= PaymentPage::lookUpDelayMs - 50);
    QCOMPARE(pairs(lookUp.at(0).at(0).value<Account>()).last(), u"customer_code=10000007"_s);
    // Nothing new, nothing asked.
    QVERIFY(!lookUp.wait(PaymentPage::lookUpDelayMs + 300));
}

void TestLookUp::newerInputDropsTheOlderAnswer()
{
    open();
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    fill();
    field(u"customer_code"_s)->setFocus();
    enter();
    QCOMPARE(lookUp.count(), 1);
    auto *panel = m_page->findChild<SubscriberPanel *>();
    QCOMPARE(panel->state(), SubscriberPanel::State::Loading);
    // A key before the answer: it is about another account now.
    m_page->state()->setValue(2, u"1000001"_s);
    m_page->setInfo(seedInfo());
    QCOMPARE(panel->state(), SubscriberPanel::State::Stale);
    QVERIFY(said(u"subscriberMessage"_s).contains(u"changed"_s));
    find<AmountField>(u"amount"_s)->setValue(Soum(5000));
    find<SearchSelect>(u"card"_s)->setRow(0);
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QVERIFY(pay.at(0).at(0).value<PaymentRequest>().info.isEmpty());
    // Back to what was asked: the answer holds again.
    m_page->state()->setValue(2, u"1000000"_s);
    QCOMPARE(panel->state(), SubscriberPanel::State::Shown);
    QCOMPARE(said(u"subscriberName"_s), u"FIO - -"_s);
}

void TestLookUp::lookUpByKeyAndAgain()
{
    open();
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    QTest::keyClick(m_page.get(), Qt::Key_F4);
    QCOMPARE(lookUp.count(), 0);
    QCOMPARE(focused(), u"field_region"_s);
    fill();
    QTest::keyClick(m_page.get(), Qt::Key_F4);
    QCOMPARE(lookUp.count(), 1);
    m_page->setInfoError(u"There is no such subscriber."_s, u"account_not_found"_s);
    QCOMPARE(said(u"subscriberMessage"_s), u"There is no such subscriber."_s);
    QVERIFY(find<QWidget>(u"retryInfo"_s)->isVisible());
    QTest::mouseClick(find<QWidget>(u"retryInfo"_s), Qt::LeftButton);
    QCOMPARE(lookUp.count(), 2);
    m_page->setInfo(seedInfo());
    QTest::keyClick(m_page.get(), Qt::Key_F4);
    QCOMPARE(lookUp.count(), 3);
}

void TestLookUp::subscriberInWords()
{
    open();
    fill();
    m_page->setInfo(seedInfo());
    QCOMPARE(said(u"subscriberName"_s), u"FIO - -"_s);
    QCOMPARE(said(u"subscriberAddress"_s), u"Д******* Я******, 9***, 8"_s);
    QCOMPARE(said(u"detail_saldo"_s), u"15 105.15 soum"_s);
    QCOMPARE(said(u"detail_last_paid"_s), u"23.08.2024 · 50 000 soum"_s);
    QCOMPARE(said(u"detail_pokcob"_s), u"3 431.28 (08.10.2024)"_s);
    QVERIFY(!find<QLabel>(u"detail_region"_s));
    QVERIFY(!find<QLabel>(u"detail_customer_code"_s));
}

void TestLookUp::fiveLinesAreReadWhole()
{
    open();
    fill();
    const int before = find<QWidget>(u"subscriber"_s)->height();
    Details details = seedInfo();
    details.append({u"tariff"_s, u"550"_s, u"Цена по тарифу за кубический метр природного газа"_s});
    m_page->setInfo(details);
    const QList<ElidedLabel *> values
        = m_page->findChildren<ElidedLabel *>(QRegularExpression(u"^detail_"_s));
    QCOMPARE(values.size(), 5);
    for (const ElidedLabel *value : values) {
        QCOMPARE(value->x(), values.first()->x());
        QTRY_COMPARE(value->shownText(), value->text());
    }
    // The room for them was kept.
    QCOMPARE(find<QWidget>(u"subscriber"_s)->height(), before);
}

void TestLookUp::aLongNameGetsSmallerBeforeItIsElided()
{
    open();
    fill();
    const auto *name = find<ElidedLabel>(u"subscriberName"_s);
    m_page->setInfo(seedInfo());
    QCOMPARE(name->font().pixelSize(), static_cast<int>(Type::Hero));
    Details details = seedInfo();
    details[1].value = u"Абдурахмонова Гулнорахон Абдумаликовна"_s;
    m_page->setInfo(details);
    QCOMPARE(name->font().pixelSize(), static_cast<int>(Type::Title));
    QCOMPARE(name->shownText(), name->text());
    m_page->setInfo(seedInfo());
    QCOMPARE(name->font().pixelSize(), static_cast<int>(Type::Hero));
}

void TestLookUp::noLookUp()
{
    ServiceForm form = seedForm();
    form.service.hasInfo = false;
    open(form);
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    QVERIFY(!find<QWidget>(u"lookUp"_s)->isVisible());
    QVERIFY(said(u"subscriberMessage"_s).contains(u"no look-up"_s));
    fill();
    field(u"customer_code"_s)->setFocus();
    enter();
    QCOMPARE(focused(), u"amount"_s);
    QVERIFY(!lookUp.wait(PaymentPage::lookUpDelayMs + 200));
    QVERIFY(said(u"subscriberMessage"_s).contains(u"no look-up"_s));
}

void TestLookUp::limits()
{
    open(seedForm(), twoOfThePoint());
    auto *amount = find<AmountField>(u"amount"_s);
    amount->setFocus();
    keys(u"499"_s);
    QCOMPARE(errorUnder(amount), QString());
    enter();
    QCOMPARE(focused(), u"amount"_s);
    QCOMPARE(errorUnder(amount), u"At least 500 soum"_s);
    QTest::keyClick(amount, Qt::Key_End);
    keys(u"9"_s);
    QCOMPARE(errorUnder(amount), QString());
    keys(u"9999"_s);
    QCOMPARE(plain(amount->text()), u"49 999 999"_s);
    QCOMPARE(errorUnder(amount), u"At most 5 000 000 soum"_s);
    // Limits that exclude each other are left to the server.
    ServiceForm form = seedForm();
    form.service.min = Soum(10);
    form.service.max = Soum(5);
    open(form, twoOfThePoint());
    amount->setFocus();
    keys(u"7"_s);
    enter();
    QCOMPARE(focused(), u"card"_s);
}

void TestLookUp::suggestionsFillNothingByThemselves()
{
    open();
    fill();
    m_page->setInfo(seedInfo());
    QVERIFY(!find<AmountField>(u"amount"_s)->value());
    auto *last = find<QAbstractButton>(u"suggest_last_paid"_s);
    QCOMPARE(last->accessibleName(), u"Last"_s);
    QCOMPARE(plain(last->text()), u"Last: 50 000"_s);
    last->click();
    QCOMPARE(find<AmountField>(u"amount"_s)->value(), std::optional(Soum(50'000)));
    QCOMPARE(plain(find<QAbstractButton>(u"pay"_s)->text()), u"Pay 50 000 soum"_s);
    QCOMPARE(find<QAbstractButton>(u"pay"_s)->accessibleName(), u"Pay"_s);
}

QTEST_MAIN(TestLookUp)
#include "tst_lookup.moc"
