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

/// One exchange with the gateway: sends, waits at most `deadline`, maps the reply to Result in one place
/// (DESIGN.md, "The wire"; protocol notes 3.1). Main thread.
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
        std::optional<QJsonObject> body; ///< a POST where present
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
    void send(Call call, QObject *context, Callback<QJsonObject> done);

Q_SIGNALS:
    /// After each exchange: whether the gateway answered at all, and how long it took.
    void exchanged(bool answered, qint64 ms);
    /// A 401 that no renewal mended: a bar asks for a token.
    void tokenRefused();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kassa
