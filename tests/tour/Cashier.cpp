// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/Cashier.h"

#include "app/sandbox/EmbeddedSandbox.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/PaymentPage.h"
#include "ui/form/SubscriberPanel.h"
#include "ui/program/KassaApp.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace kassa::tour {

using namespace Qt::StringLiterals;

Cashier::Cashier(Stage &stage, KassaApp &app)
    : m_stage(stage)
    , m_app(app)
{
}

void Cashier::awaitFocus(const QString &objectName)
{
    m_stage.waitFor(u"the keyboard is in "_s + objectName, [&] {
        const QWidget *widget = m_stage.find(objectName);
        return widget && widget->hasFocus();
    });
}

void Cashier::find(const QString &typed, const QString &serviceId)
{
    // A page that waits for the next payer has the keyboard in the search already.
    const auto *search = m_stage.await<QLineEdit>(u"search"_s);
    if (!search->hasFocus() || !search->text().isEmpty())
        m_stage.press(Qt::Key_F2);
    awaitFocus(u"search"_s);
    m_stage.type(typed);
    m_stage.press(Qt::Key_Return);
    const auto *page = m_stage.await<PaymentPage>(u"paymentPage"_s);
    m_stage.waitFor(u"the form of "_s + typed, [&] {
        const QWidget *focus = QApplication::focusWidget();
        return page->service().id == serviceId && page->state() && focus
            && focus->objectName().startsWith(u"field_"_s);
    });
}

void Cashier::downTo(const QString &objectName, const QString &value)
{
    const auto *select = m_stage.await<SearchSelect>(objectName);
    const QAbstractItemModel *options = select->model();
    const int rows = options->rowCount();
    int wanted = 0;
    while (wanted < rows && options->index(wanted, 0).data(SearchSelect::valueRole).toString() != value)
        ++wanted;
    const Qt::Key key = wanted < select->row() ? Qt::Key_Up : Qt::Key_Down;
    for (int pressed = 0; pressed < rows && select->value() != value; ++pressed)
        m_stage.press(key);
    m_stage.waitFor(u"%1 holds %2"_s.arg(objectName, value), [&] { return select->value() == value; });
}

void Cashier::fillIn(const Bill &bill)
{
    for (const auto &[field, value] : bill.account) {
        const QString editor = u"field_"_s + field;
        const QWidget *widget = m_stage.await(editor);
        const auto *select = qobject_cast<const SearchSelect *>(widget);
        // A form that remembers begins behind what it has filled in; Shift+Enter leads back to it.
        if (select && !widget->hasFocus() && select->value() == value)
            continue;
        constexpr int most = 10;
        for (int back = 0; back < most && !widget->hasFocus(); ++back)
            m_stage.press(Qt::Key_Return, Qt::ShiftModifier);
        awaitFocus(editor);
        if (select) {
            for (int up = select->row(); up > 0; --up)
                m_stage.press(Qt::Key_Up);
            downTo(editor, value);
        } else {
            m_stage.type(value);
        }
        m_stage.press(Qt::Key_Return);
    }
    awaitSubscriber();
}

void Cashier::awaitSubscriber()
{
    awaitFocus(u"amount"_s);
    const auto *subscriber = m_stage.await<SubscriberPanel>(u"subscriber"_s);
    m_stage.waitFor(u"the subscriber is looked up"_s,
        [&] { return subscriber->state() == SubscriberPanel::State::Shown; });
}

void Cashier::amount(Soum amount)
{
    awaitFocus(u"amount"_s);
    m_stage.type(QString::number(amount.value()));
}

void Cashier::card(const QString &localId)
{
    const auto *select = m_stage.await<SearchSelect>(u"card"_s);
    if (select->value() == localId)
        return;
    tabTo(u"card"_s);
    downTo(u"card"_s, localId);
}

void Cashier::openPayDialog()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString at = focus ? focus->objectName() : QString();
    // From the amount and from the card Enter goes on; F9 does from anywhere.
    m_stage.press(at == u"amount"_s || at == u"card"_s ? Qt::Key_Return : Qt::Key_F9);
    const auto *pay = m_stage.await<ConfirmButton>(u"confirmPayment"_s);
    m_stage.waitFor(u"the pay dialog may be confirmed"_s, [pay] { return pay->isReady(); });
}

void Cashier::confirm()
{
    m_stage.waitFor(u"the dialog takes Enter"_s, [this] {
        const auto buttons = m_stage.front()->findChildren<ConfirmButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
            [](const ConfirmButton *button) { return button->isVisible() && button->isReady(); });
    });
    m_stage.press(Qt::Key_Return);
}

void Cashier::enterCode(const QString &code)
{
    awaitFocus(u"smsCode"_s);
    m_stage.type(code);
    confirm();
}

void Cashier::awaitOutcome(const Bill &bill, PaymentState state)
{
    m_stage.waitFor(u"the outcome "_s + stateName(state),
        [&] { return m_stage.find(u"outcomeDialog"_s) && stateOf(bill.serviceId) == stateName(state); });
}

void Cashier::printPaper(const QString &picture)
{
    m_stage.press(Qt::Key_F10);
    m_stage.await(u"receiptView"_s);
    m_stage.press(Qt::Key_Return);
    const auto *message = m_stage.await<QLabel>(u"receiptMessage"_s);
    const QString printed = QCoreApplication::translate("kassa::ReceiptView", "Sent to the printer.");
    m_stage.waitFor(u"the paper is printed"_s, [&] { return message->text() == printed; });
    m_stage.step(u"the paper goes to the printer"_s, printed, message->text(), picture);
    m_stage.press(Qt::Key_Escape);
    m_stage.waitFor(u"the paper is put away"_s, [this] { return !m_stage.find(u"receiptView"_s); });
}

void Cashier::nextPayer()
{
    confirm();
    m_stage.waitFor(u"the outcome is closed"_s, [this] { return !m_stage.find(u"outcomeDialog"_s); });
    awaitFocus(u"search"_s);
}

void Cashier::leaveOutcome()
{
    const auto *next = m_stage.await<ConfirmButton>(u"nextPayer"_s);
    m_stage.waitFor(u"the outcome may be left"_s, [next] { return next->isReady(); });
    m_stage.press(Qt::Key_Escape);
    m_stage.waitFor(u"the outcome is closed"_s, [this] { return !m_stage.find(u"outcomeDialog"_s); });
}

void Cashier::tabTo(const QString &objectName)
{
    constexpr int most = 80;
    const auto reached = [&] {
        const QWidget *widget = m_stage.find(objectName);
        return widget && widget->hasFocus();
    };
    for (int pressed = 0; pressed < most && !reached(); ++pressed)
        m_stage.press(Qt::Key_Tab);
    m_stage.waitFor(u"Tab comes to "_s + objectName, reached);
}

QString Cashier::cardOfKind(const QString &kind) const
{
    // KassaApp numbers the sandbox's cards in its order.
    const QJsonArray cards = m_app.till().embedded->cards();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (cards.at(i).toObject().value("kind"_L1).toString() == kind)
            return u"sandbox-%1"_s.arg(i + 1);
    }
    return {};
}

QJsonObject Cashier::ledger() const
{
    return m_app.till().embedded->ledger();
}

QString Cashier::chargeOf(const QJsonObject &account, qint64 amount, int charges)
{
    QStringList values;
    for (auto item = account.begin(); item != account.end(); ++item)
        values.append(item.key() + u'=' + item.value().toString());
    return u"%1: %2 soum, charged %3"_s.arg(values.join(u',')).arg(amount).arg(charges);
}

void Cashier::expectPaid(const Bill &bill)
{
    QJsonObject account;
    for (const auto &[field, value] : bill.account)
        account.insert(field, value);
    m_paid.append(chargeOf(account, bill.amount.value(), 1));
}

void Cashier::compareLedger()
{
    QStringList charged;
    const QJsonArray transactions = ledger().value("transactions"_L1).toArray();
    for (const QJsonValue &value : transactions) {
        const QJsonObject transaction = value.toObject();
        if (const int charges = transaction.value("charges"_L1).toInt())
            charged.append(chargeOf(transaction.value("account"_L1).toObject(),
                transaction.value("amount"_L1).toInteger(), charges));
    }
    charged.sort();
    m_paid.sort();
    m_stage.step(u"the ledger: each paid bill is charged once, and nothing else"_s, m_paid.join(u"; "_s),
        charged.join(u"; "_s));
}

QString Cashier::stateOf(const QString &serviceId) const
{
    const auto row = newest(serviceId);
    return row ? stateName(row->state) : QString();
}

std::optional<PaymentRow> Cashier::newest(const QString &serviceId) const
{
    JournalQuery query;
    query.serviceId = serviceId;
    query.limit = 1;
    const QList<PaymentRow> rows = m_app.till().journal->page(query);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

QString Cashier::asked(const Bill &bill) const
{
    const QString id = newest(bill.serviceId).value_or(PaymentRow()).transactionId;
    int creates = 0;
    int pays = 0;
    const QJsonArray transactions = ledger().value("transactions"_L1).toArray();
    for (const QJsonValue &value : transactions) {
        const QJsonObject transaction = value.toObject();
        if (transaction.value("transactionId"_L1).toString() != id)
            continue;
        const QJsonObject requests = transaction.value("requests"_L1).toObject();
        creates += requests.value("create"_L1).toInt();
        pays += requests.value("pay"_L1).toInt();
    }
    return u"%1 create, %2 pay"_s.arg(creates).arg(pays);
}

QString Cashier::chosenCard() const
{
    const auto *select = qobject_cast<SearchSelect *>(m_stage.find(u"card"_s));
    return select ? select->value() : QString();
}

QString Cashier::chosenService() const
{
    const auto *page = qobject_cast<PaymentPage *>(m_stage.find(u"paymentPage"_s));
    return page ? page->service().name : u"no page"_s;
}

} // namespace kassa::tour
