// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "tests/tour/Stage.h"

#include <QtCore/QJsonObject>

namespace kassa {
class KassaApp;
}

namespace kassa::tour {

/// A bill that lies on the counter: what is typed, and what the gateway's ledger must say afterwards.
struct Bill {
    QString name; ///< of the payment, in tour.json
    QString search; ///< what is typed to find the service
    QString serviceId;
    QList<std::pair<QString, QString>> account; ///< field and value in the order of the form
    Soum amount;
};

/// The hands of a cashier: what is done with which keys, and what is waited for in between. Throws Stuck.
class Cashier {
public:
    Cashier(Stage &stage, KassaApp &app);

    /// The search (F2 where the keyboard is elsewhere), Enter: the form stands there with the keyboard in its
    /// first field.
    void find(const QString &typed, const QString &serviceId);
    /// Types the account in; Enter in the last field looks the subscriber up. Ends with the subscriber shown
    /// and the keyboard in the amount.
    void fillIn(const Bill &bill);
    void amount(Soum amount);
    /// The keyboard is in the amount and the subscriber is shown.
    void awaitSubscriber();
    /// Tab to the card, then Up and Down; nothing where it is chosen already.
    void card(const QString &localId);
    /// Enter, or F9 from elsewhere; the pay dialog stands there and may be confirmed.
    void openPayDialog();
    /// Enter, once the dialog in front takes it (rule 3's 300 ms).
    void confirm();
    /// The SMS code and Enter.
    void enterCode(const QString &code);
    /// The outcome is on screen, and the bill's newest payment in this state in the journal.
    void awaitOutcome(const Bill &bill, PaymentState state);
    /// F10, Enter, Esc over an outcome: the paper is printed.
    void printPaper(const QString &picture);
    /// Enter: the page is empty and the keyboard in the search.
    void nextPayer();
    /// Esc over an outcome that has stood there long enough to be read.
    void leaveOutcome();
    /// Tab until the widget of this name has the keyboard.
    void tabTo(const QString &objectName);
    /// Down (or Up) until the select with the keyboard holds this value.
    void downTo(const QString &objectName, const QString &value);

    /// The newest payment of the journal for this service, and its state's name.
    [[nodiscard]] std::optional<PaymentRow> newest(const QString &serviceId) const;
    [[nodiscard]] QString stateOf(const QString &serviceId) const;
    /// How often the gateway was asked to create and to pay the bill's newest transaction: "1 create, 2 pay".
    [[nodiscard]] QString asked(const Bill &bill) const;
    /// The card that is chosen, as the vault calls it; the service on the page, by its name.
    [[nodiscard]] QString chosenCard() const;
    [[nodiscard]] QString chosenService() const;
    /// From now on the ledger must have this bill, charged once.
    void expectPaid(const Bill &bill);
    /// Compares the whole ledger: each paid bill is charged once, and nothing else is.
    void compareLedger();
    /// The sandbox's card of this kind ("ok", "otp", "poor") as the vault calls it.
    [[nodiscard]] QString cardOfKind(const QString &kind) const;
    [[nodiscard]] QJsonObject ledger() const;

    [[nodiscard]] Stage &stage() const { return m_stage; }
    [[nodiscard]] KassaApp &app() const { return m_app; }
    [[nodiscard]] int paidBills() const { return static_cast<int>(m_paid.size()); }

private:
    void awaitFocus(const QString &objectName);
    [[nodiscard]] static QString chargeOf(const QJsonObject &account, qint64 amount, int charges);

    Stage &m_stage;
    KassaApp &m_app;
    QStringList m_paid;
};

} // namespace kassa::tour
