// SPDX-License-Identifier: GPL-3.0-or-later
// What the cashier is offered and asked beyond the ordinary way: rules 7, 8 and 14.
#include "tests/app/payment/Till.h"
#include "tests/kit/Quiet.h"
#include "ui/controls/Buttons.h"
#include "ui/payment/NoticeDialog.h"
#include "ui/payment/OtpDialog.h"
#include "ui/payment/PayDialog.h"
#include "ui/payment/PaymentFlow.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

QString allTexts(const QWidget &widget)
{
    QString texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    return texts;
}

struct Counter {
    explicit Counter(Till &till)
        : flow(*till.desk, &window)
    {
        flow.setLanguage(Language::English);
        window.resize(800, 600);
        window.show();
    }
    [[nodiscard]] QMenu *menu() const { return window.findChild<QMenu *>(u"openPaymentMenu"_s); }
    [[nodiscard]] NoticeDialog *notice() const { return window.findChild<NoticeDialog *>(); }
    QWidget window;
    PaymentFlow flow;
};

/// A payment of account 0001 that nobody knows of, with all that rule 7 wants proven.
PaymentId provable(Till &till, const Card &card = Till::pointCard())
{
    const Result<PaymentRow> row = till.create(Till::draft(u"0001"_s, 50000, card));
    till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::closed(); });
    const PaymentId id = till.pay(row->id, row->cardInCreate ? u"123456"_s : QString())->id;
    if (till.state(id) != PaymentState::PayUnknown)
        qFatal("not unknown");
    const Result<PaymentRow> other = till.pay(till.create(Till::draft(u"0002"_s))->id);
    till.registry.put(other->transactionId, till.clock.utcNow().addSecs(5));
    till.pass(152'000, id);
    if (!test::quiet())
        qFatal("loopback is silent");
    return id;
}

} // namespace

class FlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersARepeatOnlyWhereItIsProven()
    {
        Till till;
        till.withWitness();
        till.senior.says = {}; // what a till without roles answers
        const PaymentId fresh = till.unknown(u"0009"_s);
        const PaymentId id = provable(till);
        QVERIFY(till.desk->canRepeat(id).isEmpty());
        till.restart();
        Counter again(till);
        again.flow.offer(id, {10, 10}); // the 150 s have begun again
        QVERIFY(!again.menu());
        again.flow.offer(fresh, {10, 10});
        QVERIFY(!again.menu());
    }

    void saysThatItTakesASenior()
    {
        Till till;
        till.withWitness();
        till.senior.says = {};
        const PaymentId id = provable(till);
        Counter counter(till);
        counter.flow.offer(id, {10, 10});
        QVERIFY(counter.menu());
        QCOMPARE(counter.menu()->actions().size(), 1);
        QCOMPARE(counter.menu()->actions().first()->text(), u"Charge again, with a senior…"_s);
        counter.menu()->actions().first()->trigger();
        QTRY_VERIFY(counter.notice());
        QVERIFY2(allTexts(*counter.notice()).contains(u"needs a senior's approval"_s),
            qPrintable(allTexts(*counter.notice())));
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
    }

    // "Start again" in the code's dialog of a repeated payment is about that bill, not about the last one
    // begun.
    void startsTheRepeatedBillAgain()
    {
        Till till;
        till.withWitness();
        const PaymentId id = provable(till, Till::payerCard());
        Counter counter(till);
        counter.flow.begin(Till::draft(u"0003"_s, 70000));
        QTRY_VERIFY(counter.window.findChild<PayDialog *>());
        Q_EMIT counter.window.findChild<PayDialog *>()->left();
        QTRY_VERIFY(!counter.window.findChild<PayDialog *>());
        counter.flow.offer(id, {10, 10});
        counter.menu()->actions().first()->trigger();
        QTRY_VERIFY(counter.window.findChild<PayDialog *>());
        Q_EMIT counter.window.findChild<PayDialog *>()->confirmed();
        QTRY_VERIFY(counter.window.findChild<OtpDialog *>());
        const qsizetype before = till.gate.bodies.value(u"create"_s).size();
        const QJsonObject repeated = till.gate.bodies.value(u"create"_s).last();
        QVERIFY(QJsonDocument(repeated).toJson().contains("0001"));
        Q_EMIT counter.window.findChild<OtpDialog *>()->startAgain();
        QTRY_COMPARE(till.gate.bodies.value(u"create"_s).size(), before + 1);
        QCOMPARE(till.gate.bodies.value(u"create"_s).last(), repeated);
    }

    void asksAboutAnotherTillsPayment()
    {
        Till till;
        till.close();
        till.lately = [](const QString &service, Soum amount, const QDateTime &) {
            RegistryRow row;
            row.id = u"foreign"_s;
            row.serviceId = service;
            row.amount = amount;
            row.date = u"2026-03-02 10:41:00"_s;
            return QList {row};
        };
        till.open();
        Counter counter(till);
        counter.flow.begin(Till::draft());
        QTRY_VERIFY(counter.notice());
        const QString said = allTexts(*counter.notice());
        QVERIFY2(said.contains(u"10:41"_s), qPrintable(said));
        QVERIFY(said.contains(u"for which account is not known"_s));
        QCOMPARE(till.gate.count(u"create"_s), 0);
        Q_EMIT counter.notice()->agreed();
        QTRY_COMPARE(till.gate.count(u"create"_s), 1);
        QTRY_VERIFY(counter.window.findChild<PayDialog *>());
    }
};

QTEST_MAIN(FlowTest)
#include "tst_flow.moc"
