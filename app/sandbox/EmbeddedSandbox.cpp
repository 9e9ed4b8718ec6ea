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
        if (thread.isRunning())
            QMetaObject::invokeMethod(anchor.get(), work, Qt::BlockingQueuedConnection);
    }

    QThread thread;
    std::unique_ptr<QObject> anchor; ///< lives on `thread`: the context of what runs there
    std::unique_ptr<SandboxServer> server; ///< made, used and deleted on `thread`
    QUrl url;
};

EmbeddedSandbox::EmbeddedSandbox()
    : d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"sandbox"_s);
    d->anchor = std::make_unique<QObject>();
    d->anchor->moveToThread(&d->thread);
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    d->onThread([this] { d->server.reset(); });
    d->thread.quit();
    d->thread.wait();
}

bool EmbeddedSandbox::start(const SandboxOptions &options, QString *error)
{
    d->thread.start();
    d->onThread([&] {
        d->server = std::make_unique<SandboxServer>(options);
        if (d->server->listen(error))
            d->url = d->server->url();
        else
            d->server.reset();
    });
    return d->url.isValid();
}

QUrl EmbeddedSandbox::url() const
{
    return d->url;
}

bool EmbeddedSandbox::arm(const QJsonObject &fault, QString *error)
{
    bool armed = false;
    d->onThread([&] { armed = d->server && d->server->arm(fault, error); });
    return armed;
}

void EmbeddedSandbox::clearFaults()
{
    d->onThread([this] {
        if (d->server)
            d->server->clearFaults();
    });
}

bool EmbeddedSandbox::charge(const QString &transactionId, QString *error)
{
    bool charged = false;
    d->onThread([&] { charged = d->server && d->server->charge(transactionId, error); });
    return charged;
}

bool EmbeddedSandbox::cancel(const QString &transactionId, QString *error)
{
    bool cancelled = false;
    d->onThread([&] { cancelled = d->server && d->server->cancel(transactionId, error); });
    return cancelled;
}

QJsonObject EmbeddedSandbox::ledger() const
{
    QJsonObject ledger;
    d->onThread([&] {
        if (d->server)
            ledger = d->server->ledger();
    });
    return ledger;
}

QJsonArray EmbeddedSandbox::cards() const
{
    QJsonArray cards;
    d->onThread([&] {
        if (d->server)
            cards = d->server->cards();
    });
    return cards;
}

} // namespace kassa::sandbox
