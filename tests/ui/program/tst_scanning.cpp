// SPDX-License-Identifier: GPL-3.0-or-later
// A bill scanner at the whole program: real windows, keys with scan codes and a Cyrillic layout, the embedded
// sandbox.
#include "app/scan/ScanRecognizer.h"
#include "tests/kit/ScannerKeys.h"
#include "tests/tour/Script.h"
#include "tests/ui/program/Program.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Toast.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QString said(const test::Program &program)
{
    const auto *toast = program.app->window()->findChild<Toast *>();
    return toast && toast->isVisible() ? toast->text() : QString();
}

QString valueOf(const test::Program &program, const QString &field)
{
    const FormState *state = program.page().state();
    for (int at = 0; state && at < state->graph().size(); ++at) {
        if (state->graph().field(at).name == field)
            return state->value(at);
    }
    return {};
}

QString hotWaterQr(const QString &account)
{
    return u"ST00012|Name=ISSIQLIK|PersonalAcc=20208000900123456001|BankName=BANK|BIC=00014|CorrespAcc=0|"
           "PersAcc=%1|Sum=12000000"_s.arg(account);
}

} // namespace

class ScanningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    // The keyboard is in the search: the scan still comes to the form, and the subscriber is asked for.
    void fillsTheOpenForm()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        program.openService(tour::electricityBill());
        program.app->window()->focusSearch();
        m_keys.scan(program.window(), u"262641000000"_s);
        QTRY_COMPARE(valueOf(program, u"customer_code"_s), u"1000000"_s);
        QCOMPARE(valueOf(program, u"soato"_s), u"26264"_s);
        QCOMPARE(valueOf(program, u"region"_s), u"1"_s);
        QCOMPARE(program.text<QLineEdit>(u"search"_s), QString());
        QTRY_VERIFY(tour::Stage::textOf(program.app->window()).contains(u"FIO - -"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"amount"_s);
        QCOMPARE(program.text<QLineEdit>(u"amount"_s), QString());
        QCOMPARE(said(program), QString());
    }

    void aQrOffersItsSum()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        program.openService(tour::hotWaterBill());
        m_keys.scan(program.window(), hotWaterQr(u"10203040"_s));
        QTRY_COMPARE(valueOf(program, u"account_number"_s), u"10203040"_s);
        // Its city is still to be chosen.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"field_city"_s);
        auto *chip = program.stage->await<QAbstractButton>(u"suggest_billed"_s);
        QCOMPARE(program.text<QLineEdit>(u"amount"_s), QString());
        chip->click();
        QCOMPARE(program.page().findChild<AmountField *>(u"amount"_s)->value(), std::optional(Soum(120000)));
        // Another account: the bill's sum is not offered for it, and an amount that was typed does not go
        // along.
        m_keys.scan(program.window(), u"10203041"_s);
        QTRY_COMPARE(valueOf(program, u"account_number"_s), u"10203041"_s);
        QVERIFY(!program.stage->find(u"suggest_billed"_s));
        QCOMPARE(program.page().findChild<AmountField *>(u"amount"_s)->value(), std::optional<Soum>());
    }

    void aRuleOpensTheService()
    {
        const QTemporaryDir profile;
        QFile rules(profile.filePath(u"scan-rules.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write(
            QByteArray("{'rules': [{'name': 'heat', 'service': 'd2369eff-a542-4d59-90d1-f00c76d0b4e4',"
                       " 'choose': true, 'prefix': 'IS', 'pattern': '(?<account_number>[0-9]{8})'}]}")
                .replace('\'', '"'));
        rules.close();
        const test::Program program(profile.path());
        program.awaitServices();
        m_keys.scan(program.window(), u"IS10203040"_s);
        QTRY_COMPARE(valueOf(program, u"account_number"_s), u"10203040"_s);
        QCOMPARE(program.page().service().id, tour::hotWaterBill().serviceId);
    }

    void brokenRulesAreSaid()
    {
        const QTemporaryDir profile;
        QFile rules(profile.filePath(u"scan-rules.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("{\"rules\": [{\"patern\": \"x\"}]}");
        rules.close();
        const test::Program program(profile.path());
        program.openService(tour::electricityBill());
        m_keys.scan(program.window(), u"262641000000"_s);
        // The built-in ones count all the same.
        QTRY_COMPARE(valueOf(program, u"customer_code"_s), u"1000000"_s);
        QTRY_COMPARE(said(program),
            u"The scanner's rules in scan-rules.json are not used: rule 1: unknown key “patern”."_s);
    }

    void whatFitsNothingIsSaid()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        program.awaitServices();
        m_keys.scan(program.window(), u"262641000000"_s);
        QTRY_COMPARE(said(program), u"Choose the service first, then scan the bill again."_s);
        program.openService(tour::hotWaterBill());
        const QWidget *focus = QApplication::focusWidget();
        m_keys.scan(program.window(), u"ABC-<b>7</b>-0123456789012345"_s);
        QTRY_COMPARE(said(program),
            u"This code does not belong to “Горячая вода и отопление”: ABC-<b>7</b>-01234567890…"_s);
        m_keys.scan(program.window(), hotWaterQr(u"10203040"_s).first(60));
        QTRY_VERIFY(said(program).startsWith(u"The bill's QR code did not come through whole."_s));
        m_keys.scan(program.window(), u"8600490744313347"_s);
        QTRY_VERIFY(said(program).startsWith(u"This is a bank card's number."_s));
        QCOMPARE(valueOf(program, u"account_number"_s), QString());
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    // In front of money a scan does nothing but say so; the hand's own Enter still counts.
    void neverConfirmsMoney()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill, u"otp"_s);
        QWidget *pay = program.stage->front();
        m_keys.scan(pay->windowHandle(), u"262641000000"_s);
        QTRY_VERIFY(said(program).startsWith(u"The scan was not taken"_s));
        QVERIFY(pay->isVisible());
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"OtpWait"_s);
        m_keys.type(pay->windowHandle(), u"\n"_s, 700);
        auto *code = program.stage->await<QLineEdit>(u"smsCode"_s);
        m_keys.scan(program.stage->front()->windowHandle(), u"123456"_s);
        QTRY_COMPARE(code->text(), QString());
        QTest::qWait(ScanRecognizer::Limits().tailMs);
        QCOMPARE(code->text(), QString());
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"OtpWait"_s);
        // The payer's own hand, on the same keys.
        m_keys.type(program.stage->front()->windowHandle(), u"123456"_s, 80);
        QTRY_COMPARE(code->text(), u"123456"_s);
        program.cashier->confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        QWidget *outcome = program.stage->front();
        m_keys.scan(outcome->windowHandle(), u"262641000000"_s);
        QTest::qWait(100);
        QVERIFY(outcome->isVisible());
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
    }

private:
    test::ScannerKeys m_keys;
};

QTEST_MAIN(ScanningTest)
#include "tst_scanning.moc"
