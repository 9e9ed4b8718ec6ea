// SPDX-License-Identifier: GPL-3.0-or-later
// What the payer reads when the money has moved, also where it moved another way than asked.
#include "ui/payer/PayerWindow.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QString texts(const PayerWindow &window)
{
    QString all;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            all += label->text() + u'\n';
    }
    return all;
}

PaymentRow paid()
{
    PaymentRow row;
    row.state = PaymentState::Paid;
    row.amount = Soum(50000);
    return row;
}

} // namespace

class OutcomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaidBillHasAReceipt()
    {
        PayerWindow window;
        window.showOutcome(paid());
        const QString said = texts(window);
        QVERIFY2(said.contains(u"50 000"_s) || said.contains(u"50\u00a0000"_s), qPrintable(said));
        QVERIFY(said.contains(u"Take your receipt."_s));
    }

    // The gateway took another sum: that one is said, and no receipt is promised (rule book, `paid` with
    // another amount).
    void anotherSumIsSaidWithoutAReceipt()
    {
        PaymentRow row = paid();
        row.paidAmount = Soum(70000);
        row.alarm = u"amount_differs"_s;
        PayerWindow window;
        window.showOutcome(row);
        const QString said = texts(window);
        QVERIFY2(said.contains(u"70 000"_s) || said.contains(u"70\u00a0000"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Take your receipt."_s));
        QVERIFY(said.contains(u"The cashier tells you more."_s));
    }
};

QTEST_MAIN(OutcomeTest)
#include "tst_outcome.moc"
