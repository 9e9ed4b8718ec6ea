// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EmbeddedSandbox.h"
#include <QtCore/QThread>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

class EmbeddedSandbox::Private {
public:
    /// Runs `work` on the server's thread and waits for it.
    template <class Work>
    void onThread(Work work) const
    {
        if (server)
            QMetaObject::invokeMethod(server, work, Qt::BlockingQueuedConnection);
    }

    QThread thread;
    SandboxServer *server = nullptr; ///< lives on `thread`
    QUrl url;
};

EmbeddedSandbox::EmbeddedSandbox()
    : d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"sandbox"_s);
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    d->onThread([this] { delete d->server; });
    d->thread.quit();
    d->thread.wait();
}

bool EmbeddedSandbox::start(const SandboxOptions &options, QString *error)
{
    auto *anchor = new QObject;
    anchor->moveToThread(&d->thread);
    d->thread.start();
    bool listens = false;
    QMetaObject::invokeMethod(
        anchor,
        [&] {
            auto server = std::make_unique<SandboxServer>(options);
            listens = server->listen(error);
            if (listens) {
                d->url = server->url();
                d->server = server.release();
            }
            anchor->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    return listens;
}

QUrl EmbeddedSandbox::url() const
{
    return d->url;
}

bool EmbeddedSandbox::arm(const QJsonObject &fault, QString *error)
{
    bool armed = false;
    d->onThread([&] { armed = d->server->arm(fault, error); });
    return armed;
}

void EmbeddedSandbox::clearFaults()
{
    d->onThread([this] { d->server->clearFaults(); });
}

QJsonObject EmbeddedSandbox::ledger() const
{
    QJsonObject ledger;
    d->onThread([&] { ledger = d->server->ledger(); });
    return ledger;
}

QJsonArray EmbeddedSandbox::cards() const
{
    QJsonArray cards;
    d->onThread([&] { cards = d->server->cards(); });
    return cards;
}

} // namespace kassa::sandbox
