// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>

class QNetworkAccessManager;

namespace kassa {

using NetworkManagerFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// Where the bearer token comes from. Main thread.
class TokenSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The token now, or empty.
    [[nodiscard]] virtual QString token() const = 0;
    /// Asks for a new one; a pasted token can't be renewed and answers Unauthorised. Gateway asks once for
    /// all waiting calls.
    virtual void renew(QObject *context, Callback<QString> done) = 0;
};

struct GatewayConfig {
    QUrl baseUrl; ///< as mendedBaseUrl makes it
    QString servicePrefix = QStringLiteral("servicePayment");
    QString registryPrefix = QStringLiteral("merchant/servicePayment");
};

/// Exchanges with the gateway: sends, waits at most `deadline`, maps the reply to Result in one place
/// (app/paylov/Answer; DESIGN.md, "The wire"; protocol notes 3.1). A request of an exchange is one request on
/// the wire: no redirect is followed and no POST is sent twice. The token goes to the base URL's host alone,
/// and no request id goes along, as the API has none. While a renewal runs, new calls wait for it. When the
/// Gateway dies, what is under way is aborted and not called back. Main thread.
class Gateway final : public QObject {
    Q_OBJECT
public:
    enum class Repeat {
        After401, ///< GETs and info: once more after a renewed token
        Never, ///< create and pay
    };
    struct Call {
        QString path; ///< below the base URL, no leading slash, with the documented trailing slash
        QList<std::pair<QString, QString>> query;
        std::optional<QJsonObject> body; ///< a POST where present; it can be read once (OneShotBody)
        /// Of the exchange, counted from its request; a dripping server can't stretch it. Waiting for a
        /// renewed token has a deadline of its own.
        std::chrono::milliseconds deadline {30000};
        Repeat repeat = Repeat::After401;
        bool ownManager = false; ///< create and pay: a network manager of their own
    };

    Gateway(GatewayConfig config, NetworkManagerFactory factory, TokenSource &tokens, Clock &clock,
        ServerClock &serverClock, QObject *parent = nullptr);
    ~Gateway() override;

    void setConfig(GatewayConfig config);
    [[nodiscard]] const GatewayConfig &config() const;
    /// The whole JSON object of a 2xx without a non-null error (at top or inside result), or the Error.
    /// Answers over inlineLimit are parsed on a worker.
    void send(Call call, QObject *context, Callback<QJsonObject> done);
    /// As send, with the object decoded by a pure function, on the worker too where the answer is large.
    template <class T>
    void fetch(
        Call call, QObject *context, std::function<Result<T>(const QJsonObject &)> decode, Callback<T> done);

    /// An answer over this many bytes is TooLarge.
    static constexpr qint64 largestAnswer = 64 * 1024 * 1024;
    /// Up to this many bytes an answer is parsed in the main thread: well under a frame.
    static constexpr qint64 inlineLimit = 256 * 1024;
    /// How long waiting calls wait for TokenSource::renew.
    static constexpr std::chrono::milliseconds renewalDeadline {30000};

Q_SIGNALS:
    /// After each exchange: whether the gateway answered at all, and how long it took.
    void exchanged(bool answered, qint64 ms);
    /// A 401 that no renewal mended: a bar asks for a token.
    void tokenRefused();
    /// A 2xx: the token is good, and the bar may go.
    void tokenAccepted();

private:
    using Decoded = Result<std::shared_ptr<void>>;
    using Decode = std::function<Decoded(const QJsonObject &)>;
    void exchange(Call call, QObject *context, Decode decode, std::function<void(Decoded)> done);

    struct Private;
    std::unique_ptr<Private> d;
};

template <class T>
void Gateway::fetch(
    Call call, QObject *context, std::function<Result<T>(const QJsonObject &)> decode, Callback<T> done)
{
    exchange(
        std::move(call), context,
        [decode = std::move(decode)](const QJsonObject &object) {
            return decode(object).map(
                [](T value) -> std::shared_ptr<void> { return std::make_shared<T>(std::move(value)); });
        },
        [done = std::move(done)](Decoded decoded) {
            if (decoded)
                done(std::move(*std::static_pointer_cast<T>(*decoded)));
            else
                done(tl::unexpected(std::move(decoded.error())));
        });
}

} // namespace kassa
