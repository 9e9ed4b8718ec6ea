// SPDX-License-Identifier: GPL-3.0-or-later
// Cash received and change: a helper below the amount, off unless it is wanted.
#include "tests/ui/form/FormStage.h"
#include "ui/form/CashHelper.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

class TestCash final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_page.reset(); }
    void isOffUnlessWanted();
    void saysTheChange();
    void belongsToOnePayer();
    void isForThePointsCard();
    void isSeenWhenItIsEntered();

private:
    CashHelper *cash() { return find<CashHelper>(u"cashHelper"_s); }
    AmountField *received() { return find<AmountField>(u"cashReceived"_s); }
    void typeAmount(const QString &digits)
    {
        find<AmountField>(u"amount"_s)->setFocus();
        keys(digits);
        enter();
    }
};

void TestCash::isOffUnlessWanted()
{
    open();
    QVERIFY(!cash()->isVisible());
    fill();
    typeAmount(u"5000"_s);
    QVERIFY(focused() != u"cashReceived"_s);
}

void TestCash::saysTheChange()
{
    m_page->setCashHelper(true);
    open();
    fill();
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    QVERIFY(cash()->isVisible());
    typeAmount(u"38400"_s);
    QCOMPARE(focused(), u"cashReceived"_s);
    QCOMPARE(said(u"cashChange"_s), u"—"_s);
    keys(u"20000"_s);
    QCOMPARE(said(u"cashChange"_s), u"18 400 soum"_s);
    QVERIFY(!cash()->change());
    received()->clear();
    keys(u"50000"_s);
    QCOMPARE(cash()->change(), std::optional(Soum(11'600)));
    QCOMPARE(said(u"cashChange"_s), u"11 600 soum"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"amount"_s);
    enter();
    enter();
    // With a card chosen the next step is the pay dialog; nothing of the cash goes along.
    QCOMPARE(pay.count(), 1);
    QCOMPARE(pay.last().at(0).value<PaymentRequest>().amount, Soum(38'400));
}

void TestCash::belongsToOnePayer()
{
    m_page->setCashHelper(true);
    open();
    fill();
    typeAmount(u"38400"_s);
    keys(u"50000"_s);
    m_page->clear();
    open();
    QVERIFY(!received()->value());
    QVERIFY(cash()->isVisible());
}

void TestCash::isForThePointsCard()
{
    m_page->setCashHelper(true);
    open();
    auto *card = find<SearchSelect>(u"card"_s);
    card->setFocus();
    card->setRow(0);
    QTest::keyClick(card, Qt::Key_Down);
    QCOMPARE(card->value(), u"b"_s);
    QVERIFY(!cash()->isVisible());
    QTest::keyClick(card, Qt::Key_Up);
    QVERIFY(cash()->isVisible());
}

void TestCash::isSeenWhenItIsEntered()
{
    m_page->setCashHelper(true);
    m_page->resize(m_page->width(), 480);
    open();
    fill();
    typeAmount(u"38400"_s);
    QCOMPARE(focused(), u"cashReceived"_s);
    QVERIFY(!received()->visibleRegion().isEmpty());
    QCOMPARE(received()->visibleRegion().boundingRect(), received()->rect());
}

QTEST_MAIN(TestCash)
#include "tst_cash.moc"
