// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryReader.h"

#include "app/core/Log.h"
#include "app/payment/RegistryPull.h"

#include <QtCore/QMutex>
#include <atomic>
#include <utility>

namespace kassa {

/// What the workers hold on to, also after the reader has died.
struct HistoryReader::Shared {
    QMutex following; ///< one of them at a time adds to the indices
    std::atomic<bool> ended = false;
};

namespace {

Result<void> intoStep(
    HistoryPages &pages, const QString &origin, QMutex &following, const std::atomic<bool> &ended)
{
    const QMutexLocker one(&following);
    while (!ended) {
        const auto more = pages.follow(origin);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

} // namespace

HistoryReader::HistoryReader(QString databaseFile, Worker worker, QObject *parent)
    : QObject(parent)
    , m_file(std::move(databaseFile))
    , m_worker(worker ? std::move(worker) : RegistryPull::poolWorker())
    , m_shared(std::make_shared<Shared>())
{
}

HistoryReader::~HistoryReader()
{
    m_shared->ended = true;
}

void HistoryReader::follow()
{
    m_worker(
        this,
        [file = m_file, shared = m_shared, origin = m_origin, names = m_names] {
            Result<void> done;
            if (auto database = Database::open(file, Database::Mode::Beside)) {
                HistoryPages pages(**database, names);
                done = intoStep(pages, origin, shared->following, shared->ended);
            } else {
                done = tl::unexpected(database.error());
            }
            if (!done)
                qCWarning(lcStore) << "the history's indices stay behind:" << done.error().reason;
        },
        [] {});
}

void HistoryReader::ask(const HistoryQuestion &question)
{
    ++m_question;
    m_next = question;
    m_next->origin = m_origin;
    if (!m_busy)
        run();
}

void HistoryReader::forget()
{
    ++m_question;
    m_next.reset();
}

void HistoryReader::run()
{
    m_busy = true;
    auto answer = std::make_shared<Result<HistoryAnswer>>();
    m_worker(
        this,
        [answer, asked = *std::exchange(m_next, std::nullopt), file = m_file, shared = m_shared,
            names = m_names] {
            // Opened for each question: the journal's file may have been written anew meanwhile.
            auto database = Database::open(file, Database::Mode::Beside);
            if (!database) {
                *answer = tl::unexpected(database.error());
                return;
            }
            HistoryPages pages(**database, names);
            if (HistoryPages::needsIndex(asked)) {
                auto followed = intoStep(pages, asked.origin, shared->following, shared->ended);
                if (!followed) {
                    *answer = tl::unexpected(followed.error());
                    return;
                }
            }
            *answer = pages.page(asked);
        },
        [this, answer, question = m_question] {
            m_busy = false;
            if (m_next)
                return run();
            if (question != m_question)
                return;
            if (*answer)
                Q_EMIT read(**answer);
            else
                Q_EMIT failed(answer->error());
        });
}

} // namespace kassa
