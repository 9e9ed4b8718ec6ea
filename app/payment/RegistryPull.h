// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/paylov/Services.h"
#include "app/payment/Reconciliation.h"

#include <QtCore/QPointer>
#include <deque>

namespace kassa {

/// Reads `transaction/all` in windows of days into the profile's mirror, without filters, and hands out what
/// these days hold. Never two readings at once: the next asker waits, and those who wait for the same days
/// share a reading, which then begins after all of them asked. Days that are over by more than a day and
/// were read whole are kept and not read again. The mirror is filled on a worker with a connection of its
/// own. Main thread.
class RegistryPull final : public QObject {
    Q_OBJECT
public:
    /// Where `work` runs: it opens the database by its file and must not be inside a transaction of the
    /// thread's own. `done` follows in the thread of `owner`, from its event loop, unless that died.
    using Worker
        = std::function<void(QObject *owner, std::function<void()> work, std::function<void()> done)>;
    /// A thread of the pool.
    [[nodiscard]] static Worker poolWorker();

    struct Parts {
        RegistryService &service;
        ServerClock &serverClock;
        QString databaseFile;
        QString origin; ///< rows are kept by it (rule 15); empty: read() answers NotConfigured
        Worker worker = poolWorker();
    };
    explicit RegistryPull(Parts parts, QObject *parent = nullptr);
    ~RegistryPull() override;

    /// Rule 15: rows of another gateway are kept apart. What is under way completes with WrongOrigin.
    void setOrigin(const QString &origin) { m_parts.origin = origin; }
    [[nodiscard]] QString origin() const { return m_parts.origin; }

    /// Reads the days [from, to] (Tashkent, both included). Each question asks for a day more on both sides
    /// (rule 10; nor is it documented whether the last day counts), the span covers from…to for certain.
    /// Exactly one completion, later, unless `context` has died: the span, or the first Error; windows that
    /// came before it stay in the mirror. InvalidInput for days that are no span or more than `mostDays`.
    /// 120 s per question; days without a limit by ourselves.
    void read(QDate from, QDate to, QObject *context, Callback<RegistrySpan> done);
    /// As read(), closed days too: who has to know what the registry says now (rules 7 and 8).
    void readAgain(QDate from, QDate to, QObject *context, Callback<RegistrySpan> done);
    [[nodiscard]] bool busy() const { return m_running != nullptr; }

    /// Rule 14 looks for other tills' rows of the last hour: reads its days, unless that was asked for within
    /// the last five minutes or a reading is under way. Nobody waits for it, and a failure is only logged.
    void freshen();

    /// The days that one question covers, besides the two at its ends.
    static constexpr int windowDays = 7;
    static constexpr int mostDays = 400;

Q_SIGNALS:
    /// Of the reading under way: windows done, out of all; (0, n) at its beginning.
    void progress(int done, int total);
    /// A reading ended well, whoever asked for it; emitted before the askers get it, so that what the
    /// registry settles is settled when they look.
    void spanRead(const kassa::RegistrySpan &span);
    void failed(const kassa::Error &error);

private:
    struct Reading;
    void ask(QDate from, QDate to, bool again, QObject *context, Callback<RegistrySpan> done);
    void next();
    void askWindow();
    void keep(const Result<RegistryPage> &page, const QDateTime &askedAt);
    void collect();
    void end(const Result<RegistrySpan> &span);
    /// `done` only where its reading is still the one under way and of the origin in use.
    void onWorker(std::function<Result<void>()> work, std::function<void()> done);

    Parts m_parts;
    QDateTime m_freshenedAt;
    std::shared_ptr<Reading> m_running;
    std::deque<std::shared_ptr<Reading>> m_waiting;
};

} // namespace kassa
