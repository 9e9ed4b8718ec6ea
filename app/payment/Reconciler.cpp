// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Reconciler.h"

#include "app/store/RegistryMirror.h"

namespace kassa {

namespace {

/// On the worker, from values to a value but for the file that it reads.
Result<Reconciliation> sideBySide(const QString &file, const QString &origin, const RegistrySpan &span,
    QDate from, QDate to, const QString &userId)
{
    auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const RegistryMirror mirror(**database);
    const auto payments = mirror.counterparts(origin, span.from, span.to);
    if (!payments)
        return tl::unexpected(payments.error());
    return reconcile(*payments, span, from, to, userId);
}

} // namespace

Reconciler::Reconciler(RegistryPull &pull, QString databaseFile, std::function<QString()> userId,
    RegistryPull::Worker worker, QObject *parent)
    : QObject(parent)
    , m_pull(pull)
    , m_file(std::move(databaseFile))
    , m_userId(std::move(userId))
    , m_worker(std::move(worker))
{
    connect(&m_pull, &RegistryPull::progress, this, [this](int done, int total) {
        if (m_busy)
            Q_EMIT progress(done, total);
    });
}

void Reconciler::compare(QDate from, QDate to)
{
    const int question = ++m_question;
    m_busy = true;
    m_laying = false;
    Q_EMIT begun();
    const auto done = [this, question, from, to](const Result<RegistrySpan> &span) {
        if (question != m_question)
            return;
        if (span)
            return lay(*span, from, to);
        m_busy = false;
        Q_EMIT failed(span.error());
    };
    if (from == m_from && to == m_to)
        m_pull.readAgain(from.addDays(-1), to.addDays(1), this, done);
    else
        m_pull.read(from.addDays(-1), to.addDays(1), this, done);
}

void Reconciler::paymentChanged(PaymentId id)
{
    if (m_laying) {
        // The comparison may have read this payment as it was before.
        m_outdated = true;
        return;
    }
    if (m_busy || !m_differing.contains(id))
        return;
    // One comparison for all changes of this turn of the event loop.
    if (std::exchange(m_again, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_again = false;
            if (!m_busy && !m_laying)
                lay(m_span, m_from, m_to);
        },
        Qt::QueuedConnection);
}

void Reconciler::lay(RegistrySpan span, QDate from, QDate to)
{
    m_span = span;
    m_laying = true;
    m_outdated = false;
    auto result = std::make_shared<Result<Reconciliation>>();
    m_worker(
        this,
        [result, span, from, to, file = m_file, origin = m_pull.origin(), userId = m_userId()] {
            *result = sideBySide(file, origin, span, from, to, userId);
        },
        [this, result, from, to, question = m_question] {
            if (question != m_question)
                return;
            m_laying = false;
            if (m_outdated)
                return lay(m_span, from, to);
            m_busy = false;
            if (!*result) {
                Q_EMIT failed(result->error());
                return;
            }
            m_from = (*result)->from;
            m_to = (*result)->to;
            m_differing.clear();
            for (const Difference &difference : (*result)->differences) {
                if (difference.here)
                    m_differing.append(difference.here->id);
            }
            Q_EMIT compared(**result);
        });
}

} // namespace kassa
