// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that may be meant, below the amount, with real keys.
#include "tests/ui/form/FormStage.h"
#include "ui/form/AmountChips.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

class TestAmountChips final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_page.reset(); }
    void offersWhatMayBeMeant();
    void offersEachSumOnceAndWithinTheLimits();
    void comeAllAtOnce();
    void aServiceWithoutLookUpOffersToo();
    void areTakenWithTheKeyboard();
    void loseNoKey();
    void showWhatFits();

private:
    QStringList chips()
    {
        QStringList texts;
        const auto buttons = find<QWidget>(u"amountChips"_s)->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                texts += plain(button->text());
        }
        return texts;
    }
    AmountField *amount() { return find<AmountField>(u"amount"_s); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void lookedUp()
    {
        open();
        fill();
        field(u"customer_code"_s)->setFocus();
        enter();
        m_page->setInfo(seedInfo());
        QCOMPARE(focused(), u"amount"_s);
    }
};

void TestAmountChips::offersWhatMayBeMeant()
{
    open();
    fill();
    connect(m_page.get(), &PaymentPage::accountStands, m_page.get(),
        [this] { m_page->setPaidHere(Soum(64'000)); });
    field(u"customer_code"_s)->setFocus();
    enter();
    m_page->setInfo(seedInfo());
    QCOMPARE(chips(),
        QStringList(
            {u"Balance: 15 105"_s, u"Last: 50 000"_s, u"At this till: 64 000"_s, u"10 000"_s, u"100 000"_s}));
    QVERIFY(!amount()->value());
    // Of another account nothing is known.
    m_page->state()->setValue(2, u"1000001"_s);
    QVERIFY(chips().isEmpty());
}

void TestAmountChips::offersEachSumOnceAndWithinTheLimits()
{
    ServiceForm form = seedForm();
    form.service.min = Soum(20'000);
    form.service.max = Soum(60'000);
    open(form);
    fill();
    connect(m_page.get(), &PaymentPage::accountStands, m_page.get(),
        [this] { m_page->setPaidHere(Soum(50'000)); });
    field(u"customer_code"_s)->setFocus();
    enter();
    m_page->setInfo(seedInfo());
    QCOMPARE(chips(), QStringList {u"Last: 50 000"_s});
}

void TestAmountChips::comeAllAtOnce()
{
    open();
    fill();
    QVERIFY(chips().isEmpty());
    field(u"customer_code"_s)->setFocus();
    enter();
    QVERIFY(chips().isEmpty());
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"amount"_s);
    // A service that can't answer leaves the round sums.
    m_page->setInfoError(u"The service does not answer."_s, u"gateway_not_working"_s);
    QCOMPARE(chips(), QStringList({u"10 000"_s, u"50 000"_s, u"100 000"_s}));
}

void TestAmountChips::aServiceWithoutLookUpOffersToo()
{
    ServiceForm form = seedForm();
    form.service.hasInfo = false;
    open(form);
    connect(m_page.get(), &PaymentPage::accountStands, m_page.get(),
        [this] { m_page->setPaidHere(Soum(7'000)); });
    fill();
    QVERIFY(chips().isEmpty());
    field(u"customer_code"_s)->setFocus();
    enter();
    QCOMPARE(chips(), QStringList({u"At this till: 7 000"_s, u"10 000"_s, u"50 000"_s, u"100 000"_s}));
}

void TestAmountChips::areTakenWithTheKeyboard()
{
    lookedUp();
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"suggest_saldo"_s);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"suggest_last_paid"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    QVERIFY(!amount()->value());
    enter();
    QCOMPARE(amount()->value(), std::optional(Soum(50'000)));
    QCOMPARE(focused(), u"amount"_s);
    // Another one takes its place, and so does what is typed.
    press(Qt::Key_Down);
    enter();
    QCOMPARE(amount()->value(), std::optional(Soum(15'105)));
    keys(u"7"_s);
    QCOMPARE(amount()->value(), std::optional(Soum(7)));
}

void TestAmountChips::loseNoKey()
{
    lookedUp();
    QSignalSpy back(m_page.get(), &PaymentPage::backRequested);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(focused(), u"amount"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QCOMPARE(focused(), u"amount"_s);
    QCOMPARE(back.count(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(focused(), u"amount"_s);
    // A digit on a chip is meant for the amount.
    press(Qt::Key_Down);
    keys(u"3"_s);
    QCOMPARE(focused(), u"amount"_s);
    keys(u"5000"_s);
    QCOMPARE(amount()->value(), std::optional(Soum(35'000)));
    // At the last one Right stays.
    press(Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Right);
    QVERIFY(focused().startsWith(u"suggest_"_s));
    // A new answer takes the chips away under the keyboard: it is not lost.
    m_page->state()->setValue(2, u"1000001"_s);
    QCOMPARE(focused(), u"amount"_s);
}

void TestAmountChips::showWhatFits()
{
    m_page->resize(420, 700);
    connect(m_page.get(), &PaymentPage::accountStands, m_page.get(),
        [this] { m_page->setPaidHere(Soum(1'064'000)); });
    lookedUp();
    const QStringList few = chips();
    QVERIFY(few.size() >= 2 && few.size() < 5);
    QCOMPARE(few.first(), u"Balance: 15 105"_s);
    press(Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Right);
    const QWidget *last = QApplication::focusWidget();
    QVERIFY(last->isVisible()
        && m_page->rect().contains(QRect(last->mapTo(m_page.get(), QPoint()), last->size())));
}

QTEST_MAIN(TestAmountChips)
#include "tst_amountchips.moc"
