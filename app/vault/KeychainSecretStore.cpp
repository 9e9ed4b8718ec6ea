// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/KeychainSecretStore.h"

#include "app/core/Log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <qt6keychain/keychain.h>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// What became of a job: nothing where it was silent for too long.
using Outcome = std::function<void(const QKeychain::Job *job)>;

/// Starts the job; `outcome` comes once, later, and never after `context` died. A silent job goes on by
/// itself and its late answer is dropped.
void start(QKeychain::Job *job, const QString &key, std::chrono::milliseconds timeout, QObject *context,
    Outcome outcome)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    const auto open = std::make_shared<Outcome>(std::move(outcome));
    const auto close = [open](const QKeychain::Job *answered) {
        if (const Outcome once = std::exchange(*open, nullptr))
            once(answered);
    };
    QObject::connect(
        job, &QKeychain::Job::finished, context, [close](QKeychain::Job *answered) { close(answered); });
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [close] { close(nullptr); });
    timer->start(timeout);
    job->start();
}

Error troubleOf(const QKeychain::Job *job)
{
    Error error;
    error.code = ErrorCode::SecretStore;
    error.reason = job == nullptr ? u"no answer from the secret store"_s
                                  : u"secret store: %1 %2"_s.arg(job->error()).arg(job->errorString());
    qCWarning(lcProgram) << error.reason;
    return error;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(
    const QString &profileFolder, QObject *parent, std::chrono::milliseconds timeout)
    : SecretStore(parent)
    , m_timeout(timeout)
{
    const QFileInfo folder(profileFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray hash
        = QCryptographicHash::hash(QDir::cleanPath(path).toUtf8(), QCryptographicHash::Sha256);
    m_service = u"Kassa-"_s + QString::fromLatin1(hash.toHex().left(16));
}

void KeychainSecretStore::probe(QObject *context, Callback<bool> done, std::chrono::milliseconds timeout)
{
    auto *job = new QKeychain::ReadPasswordJob(u"Kassa"_s);
    start(job, u"probe"_s, timeout, context, [done = std::move(done)](const QKeychain::Job *answered) {
        const bool there = answered != nullptr
            && (answered->error() == QKeychain::NoError || answered->error() == QKeychain::EntryNotFound);
        if (!there)
            troubleOf(answered);
        done(there);
    });
}

void KeychainSecretStore::read(const QString &key, QObject *context, Callback<QString> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, m_timeout, context, [done = std::move(done)](const QKeychain::Job *answered) {
        if (answered == nullptr)
            done(tl::unexpected(troubleOf(answered)));
        else if (answered->error() == QKeychain::EntryNotFound)
            done(QString());
        else if (answered->error() != QKeychain::NoError)
            done(tl::unexpected(troubleOf(answered)));
        else
            done(static_cast<const QKeychain::ReadPasswordJob *>(answered)->textData());
    });
}

void KeychainSecretStore::write(
    const QString &key, const QString &secret, QObject *context, Callback<void> done)
{
    QKeychain::Job *job = nullptr;
    if (secret.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(m_service);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(m_service);
        writing->setTextData(secret);
        job = writing;
    }
    const bool removing = secret.isEmpty();
    start(job, key, m_timeout, context, [done = std::move(done), removing](const QKeychain::Job *answered) {
        if (answered != nullptr
            && (answered->error() == QKeychain::NoError
                || (removing && answered->error() == QKeychain::EntryNotFound)))
            done({});
        else
            done(tl::unexpected(troubleOf(answered)));
    });
}

} // namespace kassa
