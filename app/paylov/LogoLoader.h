// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Result.h"
#include "app/paylov/Gateway.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>

namespace kassa {

/// Whether a logo may be fetched from there: https and a public host (no private, link-local, loopback or
/// otherwise special address, no name without a dot, none below .local, .internal or .localhost), no
/// credentials in the URL. In test mode also http or https on loopback.
[[nodiscard]] bool mayFetchLogo(const QUrl &url, bool testMode);
/// PNG, JPEG or plain SVG without entity declarations, judged by the first bytes, whatever the server calls
/// it.
[[nodiscard]] bool looksLikeLogo(const QByteArray &bytes);

/// Fetches logos for the catalogue by a network manager of its own: no Authorization, no cookies, no
/// redirects, at most 256 KiB, kept on disk for a week. It hands out the file's bytes and does not decode
/// them: whoever does (ui/controls) does it off the UI thread and refuses more than 512 × 512 px. Every
/// failure means the category's icon; a URL that failed is not tried again for ten minutes. Main thread;
/// files are read and written on a worker.
class LogoLoader final : public QObject {
    Q_OBJECT
public:
    /// `cacheFolder`: the profile's cache/; logos lie in logos/ below it, named by a hash of their URL.
    LogoLoader(NetworkManagerFactory factory, Clock &clock, const QString &cacheFolder, bool testMode,
        QObject *parent = nullptr);
    ~LogoLoader() override;

    /// The bytes of a PNG, JPEG or SVG. Calls for the same URL share one request. InvalidInput: not to be
    /// fetched from there; else what went wrong on the way.
    void load(const QUrl &url, QObject *context, Callback<QByteArray> done);

    static constexpr qint64 largestLogo = 256 * 1024;

private:
    struct Waiter;
    void fetch(const QUrl &url);
    void settle(const QUrl &url, const Result<QByteArray> &bytes);
    [[nodiscard]] QString fileOf(const QUrl &url) const;

    NetworkManagerFactory m_factory;
    Clock &m_clock;
    QString m_folder;
    bool m_testMode;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QObject> m_work; ///< parent of everything under way; dies before the manager
    QHash<QUrl, QList<Waiter>> m_waiting;
    QHash<QUrl, qint64> m_failedAt; ///< monotonic
};

} // namespace kassa
