// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/KeyHands.h"

#include "tests/crash/Shim.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"

#include <QtWidgets/QAbstractItemView>

#include <cstdio>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {
QString localIdOf(const KassaApp &app, const QString &label)
{
    for (const Card &card : app.till().cards->cards()) {
        if (card.label == label)
            return card.localId;
    }
    return {};
}
} // namespace

KeyHands::KeyHands(KassaApp &app, Bill bill)
    : m_app(app)
    , m_bill(std::move(bill))
{
}

QString KeyHands::pay(Way way)
{
    m_app.show();
    tour::Stage stage(m_app.window(), QString());
    tour::Cashier cashier(stage, m_app);
    tour::Bill bill = tour::electricityBill();
    bill.account.last().second = m_bill.code;
    bill.amount = Soum(m_bill.amount());
    try {
        const auto *services = stage.await<QAbstractItemView>(u"services"_s);
        stage.waitFor(u"the services"_s, [services] { return services->model()->rowCount() > 0; });
        cashier.find(bill.search, bill.serviceId);
        cashier.fillIn(bill);
        cashier.amount(bill.amount);
        cashier.card(localIdOf(m_app, way == Way::Code ? u"code"_s : u"good"_s));
        if (kassaCrashBegin)
            kassaCrashBegin();
        cashier.openPayDialog();
        cashier.confirm();
        if (way == Way::Code) {
            cashier.enterCode(u"111111"_s);
            stage.waitFor(u"the code is refused"_s,
                [&] { return cashier.stateOf(bill.serviceId) == stateName(PaymentState::PayRefused); });
            cashier.enterCode(u"123456"_s);
        }
        cashier.awaitOutcome(bill, PaymentState::Paid);
        cashier.nextPayer();
    } catch (const tour::Stuck &stuck) {
        std::fprintf(stderr, "stuck at: %s\n", qUtf8Printable(stuck.what));
        return u"stuck"_s;
    }
    return u"paid"_s;
}

} // namespace kassa::crash
