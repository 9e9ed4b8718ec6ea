// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/LateChanges.h"
#include "app/payment/Proof.h"
#include "app/payment/Settlement.h"

#include <QtCore/QSet>

#include <deque>

namespace kassa {

/// The registry as the second witness: plans its readings, lets presence settle what is unknown, keeps what a
/// reading says of absence (rules 7 and 8), makes NotCharged of an absence that is proven, and looks for late
/// changes when the server's day changes and at a day's first start (rule 9). Main thread.
class RegistryWatch final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        ServerClock &serverClock;
        PaymentJournal &journal;
        Settlement &settlement;
        ReadRegistry read; ///< none: nothing is ever read
        bool ofToday = false; ///< also for rule 14, while the till is in use
        std::function<QString()> origin; ///< in use
        std::function<Proof(const PaymentRow &)> proof;
    };
    RegistryWatch(Parts parts, QObject *parent);

    /// Begins ten seconds from now; before that only readFor() reads.
    void start();
    /// What the last reading of this run that began after the payment's PaySent said; nothing: none did.
    [[nodiscard]] std::optional<Testimony> testimony(PaymentId id) const;
    /// Server UTC of that reading; invalid without one.
    [[nodiscard]] QDateTime readAt(PaymentId id) const;
    /// Rule 14 needs to know what other tills paid within the hour: while bills are being made here, today's
    /// registry is read every ten minutes.
    void tillInUse();
    /// Reads now for this payment, unless it was read within the last minute. One completion, later, unless
    /// `context` has died; testimony() says what came of it.
    void readFor(PaymentId id, QObject *context, std::function<void()> done);
    /// A reading from elsewhere: presence counts, absence doesn't.
    void take(const RegistrySpan &span);

Q_SIGNALS:
    /// The registry moved the row out of PayUnknown.
    void settled(kassa::PaymentId id);
    void proofChanged(kassa::PaymentId id);

private:
    struct Window {
        QDate from;
        QDate to;
        bool operator<(const Window &other) const
        {
            return from != other.from ? from < other.from : to < other.to;
        }
    };
    struct Evidence {
        Testimony testimony = Testimony::NoWitness;
        QString why;
        qint64 at = 0;
        QDateTime readAt; ///< server UTC
    };
    struct Reading {
        Window window;
        QHash<PaymentId, int> about; ///< unknown ones, with their number of attempts at its begin
        bool lateChanges = false; ///< rule 9's: also what is Paid here and not there
        QDate closed; ///< the mark that its success sets; invalid: none
        QDate started;
        QDateTime askedAt {};
        std::vector<std::function<void()>> done {};
    };

    void follow(PaymentId id);
    void tick();
    void lookAround();
    void planForUnknown();
    void planForDays();
    void planForToday();
    void readNext();
    void took(const std::shared_ptr<Reading> &reading, const Result<RegistrySpan> &answer);
    void testifyAbout(PaymentId id, const Reading &reading, const RegistrySpan &span);
    void keep(
        const PaymentRow &row, const Witnessed &said, const QDateTime &readAt, const QDateTime &askedAt);
    void settlePresent(const RegistrySpan &span);
    [[nodiscard]] bool due(const PaymentRow &row) const;
    [[nodiscard]] Window windowOf(const PaymentRow &row) const;
    [[nodiscard]] QList<PaymentAttempt> openAttempts(const PaymentRow &row) const;
    [[nodiscard]] QList<PaymentRow> unknownOnes() const;

    Parts m_parts;
    LateChanges m_late;
    QHash<PaymentId, Evidence> m_evidence;
    std::deque<std::shared_ptr<Reading>> m_queue;
    bool m_reading = false;
    bool m_lookAgain = false; ///< somebody wanted to look while a reading was under way
    bool m_startLooked = false;
    qint64 m_notBefore = 0;
    std::optional<qint64> m_inUseAt;
    std::optional<qint64> m_todayReadAt;
};

} // namespace kassa
