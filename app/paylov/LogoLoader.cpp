// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/LogoLoader.h"

#include "app/core/Log.h"
#include "app/core/Settings.h"
#include "app/paylov/Exchange.h"
#include "app/paylov/Worker.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkAccessManager>

#include <array>

namespace kassa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto fetchDeadline = 15s;
constexpr qint64 retryAfterMs = 10 * 60 * 1000;
constexpr qint64 keptSeconds = 7 * 24 * 3600;

struct Subnet {
    QLatin1StringView address;
    int prefix;
};
/// Addresses that are nobody's public host (IANA special-purpose registries).
constexpr std::array specialSubnets
    = {Subnet {"0.0.0.0"_L1, 8}, Subnet {"10.0.0.0"_L1, 8}, Subnet {"100.64.0.0"_L1, 10},
        Subnet {"127.0.0.0"_L1, 8}, Subnet {"169.254.0.0"_L1, 16}, Subnet {"172.16.0.0"_L1, 12},
        Subnet {"192.0.0.0"_L1, 24}, Subnet {"192.168.0.0"_L1, 16}, Subnet {"198.18.0.0"_L1, 15},
        Subnet {"224.0.0.0"_L1, 3}, Subnet {"::"_L1, 96}, Subnet {"64:ff9b::"_L1, 96},
        Subnet {"fc00::"_L1, 7}, Subnet {"fe80::"_L1, 10}, Subnet {"fec0::"_L1, 10}, Subnet {"ff00::"_L1, 8}};

bool isPublic(QHostAddress address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    if (mapped)
        address = QHostAddress(v4);
    return std::none_of(specialSubnets.begin(), specialSubnets.end(), [&address](const Subnet &subnet) {
        return address.isInSubnet(QHostAddress(QString(subnet.address)), subnet.prefix);
    });
}

bool isPublicName(const QString &name)
{
    static const std::array inner
        = {u".local"_s, u".localhost"_s, u".internal"_s, u".lan"_s, u".home"_s, u".home.arpa"_s};
    // A last label of digits is an address in disguise (127.1, 0x7f.1).
    const QString last = name.mid(name.lastIndexOf(u'.') + 1);
    return name.contains(u'.') && !last.isEmpty() && !last.at(0).isDigit()
        && std::none_of(
            inner.begin(), inner.end(), [&name](const QString &end) { return name.endsWith(end); });
}

/// The cached bytes, if they are young enough.
QByteArray fromCache(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() > LogoLoader::largestLogo
        || info.lastModified().secsTo(QDateTime::currentDateTime()) > keptSeconds)
        return {};
    QFile cached(file);
    return cached.open(QIODevice::ReadOnly) ? cached.readAll() : QByteArray();
}

bool toCache(const QString &file, const QByteArray &bytes)
{
    const QString folder = QFileInfo(file).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile cached(file);
    if (!cached.open(QIODevice::WriteOnly))
        return false;
    cached.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    cached.write(bytes);
    return cached.commit();
}

Result<QByteArray> logoOf(Answer answer)
{
    answer.endpoint = u"GET logo"_s;
    if (answer.tooLarge)
        return failure(ErrorCode::TooLarge, u"logo too large"_s);
    if (answer.status != 200 || !answer.complete) {
        Error error = failure(answer.status == 0              ? ErrorCode::Silence
                : answer.status >= 300 && answer.status < 400 ? ErrorCode::Redirected
                                                              : ErrorCode::BadAnswer,
            u"no logo"_s)
                          .value();
        error.httpStatus = answer.status;
        return tl::unexpected(std::move(error));
    }
    if (!looksLikeLogo(answer.body))
        return failure(ErrorCode::BadAnswer, u"neither PNG nor JPEG nor SVG"_s);
    return std::move(answer.body);
}

} // namespace

struct LogoLoader::Waiter {
    QPointer<QObject> context;
    Callback<QByteArray> done;
};

bool mayFetchLogo(const QUrl &url, bool testMode)
{
    if (!url.isValid() || !url.userInfo().isEmpty())
        return false;
    if (testMode && isLoopback(url) && (url.scheme() == u"http"_s || url.scheme() == u"https"_s))
        return true;
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (url.scheme() != u"https"_s || host.isEmpty())
        return false;
    const QHostAddress address(host);
    return address.isNull() ? isPublicName(host) : isPublic(address);
}

bool looksLikeLogo(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"))
        return true;
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text.trimmed().startsWith('<') && text.left(1024).contains("<svg") && !text.contains("<!ENTITY");
}

LogoLoader::LogoLoader(
    NetworkManagerFactory factory, Clock &clock, const QString &cacheFolder, bool testMode, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_clock(clock)
    , m_folder(cacheFolder + u"/logos"_s)
    , m_testMode(testMode)
    , m_work(std::make_unique<QObject>())
{
}

LogoLoader::~LogoLoader() = default;

QString LogoLoader::fileOf(const QUrl &url) const
{
    const QByteArray hash = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash);
}

void LogoLoader::load(const QUrl &url, QObject *context, Callback<QByteArray> done)
{
    Q_ASSERT(context);
    const bool first = !m_waiting.contains(url);
    m_waiting[url].append({context, std::move(done)});
    if (!first)
        return;
    const bool failedLately
        = m_failedAt.contains(url) && m_clock.monotonicMs() - m_failedAt.value(url) < retryAfterMs;
    if (failedLately || !mayFetchLogo(url, m_testMode)) {
        const ErrorCode code = failedLately ? ErrorCode::Silence : ErrorCode::InvalidInput;
        QMetaObject::invokeMethod(
            m_work.get(), [this, url, code] { settle(url, failure(code, u"logo not fetched"_s)); },
            Qt::QueuedConnection);
        return;
    }
    onWorker<QByteArray>(
        m_work.get(), [file = fileOf(url)] { return fromCache(file); },
        [this, url](const QByteArray &bytes) {
            if (looksLikeLogo(bytes))
                settle(url, bytes);
            else
                fetch(url);
        });
}

void LogoLoader::fetch(const QUrl &url)
{
    if (!m_manager)
        m_manager = m_factory();
    auto *exchange
        = new Exchange(m_manager.get(), nullptr, plainRequest(url), std::nullopt, largestLogo, m_work.get());
    connect(exchange, &Exchange::finished, m_work.get(), [this, url](const Answer &answer) {
        const Result<QByteArray> bytes = logoOf(answer);
        if (bytes) {
            onWorker<bool>(
                m_work.get(), [file = fileOf(url), logo = *bytes] { return toCache(file, logo); },
                [](bool kept) {
                    if (!kept)
                        qCInfo(lcWire) << "a logo could not be kept";
                });
        } else {
            qCInfo(lcWire) << "no logo from" << url.host() << bytes.error().reason
                           << bytes.error().httpStatus;
            m_failedAt.insert(url, m_clock.monotonicMs());
        }
        settle(url, bytes);
    });
    exchange->abortAfter(m_clock, fetchDeadline);
}

void LogoLoader::settle(const QUrl &url, const Result<QByteArray> &bytes)
{
    const QList<Waiter> waiters = m_waiting.take(url);
    const QPointer<LogoLoader> alive(this);
    for (const Waiter &waiter : waiters) {
        if (!alive)
            return;
        if (waiter.context)
            waiter.done(bytes);
    }
}

} // namespace kassa
