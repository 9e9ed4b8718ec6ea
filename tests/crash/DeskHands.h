// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crash/Bill.h"
#include "ui/program/Till.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace kassa::crash {

/// A cashier without windows: asks the desk for what the dialogs would ask it, and takes no for an answer.
class DeskHands {
public:
    DeskHands(Till &till, Bill bill);

    /// Pays the bill as a cashier would who only knows what the till says: creates, pays, waits for an
    /// unknown outcome, and stops where the till says that it is paid or open. Ends with one word: "paid",
    /// "paid before", "open" (unknown, and the gateway says that it was not charged so far), "stuck".
    QString pay(Way way);
    /// The same without an end: one create, and one pay of what came of it.
    [[nodiscard]] Result<PaymentRow> create(const QString &card);
    [[nodiscard]] Result<PaymentRow> pay(PaymentId id, const QString &code, const QString &card);
    /// Waits until the desk has its word about this payment: no longer unknown, or asked in this run and told
    /// "not charged so far".
    QString settle(PaymentId id);
    /// What was answered with an error, in order: its ErrorCode as the words know it.
    [[nodiscard]] QStringList heard() const { return m_heard; }
    /// The newest payment of the bill.
    [[nodiscard]] std::optional<PaymentRow> newest() const;

private:
    [[nodiscard]] qsizetype answersOf(PaymentId id) const;
    [[nodiscard]] Card cardOf(const QString &label) const;
    QString payCreated(const PaymentRow &row, Way way);
    QString afterPay(const Result<PaymentRow> &answer);

    Till &m_till;
    Bill m_bill;
    QObject m_context;
    QStringList m_heard;
    QHash<PaymentId, qsizetype> m_toldBefore; ///< status answers that former runs have had
};

/// The name of an ErrorCode as the small print shows it.
[[nodiscard]] QString codeName(ErrorCode code);

} // namespace kassa::crash
