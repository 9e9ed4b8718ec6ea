// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ClaimService.h"

#include "app/core/Log.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>

namespace kassa {

using namespace Qt::StringLiterals;

ClaimService::ClaimService(QString folder, QObject *parent, Write write)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_write(std::move(write))
{
}

void ClaimService::save(
    std::function<ClaimPacket()> packet, const QString &folder, QObject *context, Done done)
{
    using Written = Result<ClaimFiles>;
    auto *watcher = new QFutureWatcher<Written>(context);
    connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const Written written = watcher->future().takeResult();
        if (!written)
            qCWarning(lcProgram) << "claim packet not saved:" << written.error().reason;
        done(written);
    });
    auto promise = std::make_shared<QPromise<Written>>();
    promise->start();
    watcher->setFuture(promise->future());
    const QString home = folder.isEmpty() ? m_folder : folder;
    QThreadPool::globalInstance()->start([promise, packet, home, write = m_write] {
        promise->addResult(write(packet(), home));
        promise->finish();
    });
}

} // namespace kassa
