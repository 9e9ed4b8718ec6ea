// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <memory>

namespace kassa {

/// Runs `work`, a pure function to a value, on a worker and hands the value to `done` in the thread of
/// `owner`, from its event loop. When `owner` dies first, `done` is never called. T must be default
/// constructible.
template <class T, class Work, class Done>
void onWorker(QObject *owner, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->future().takeResult());
    });
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace kassa
