// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Services.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/ScriptedServer.h"

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>
#include <optional>

namespace kassa::test {

/// A token that can be renewed, by hand.
class FakeTokens final : public TokenSource {
public:
    [[nodiscard]] QString token() const override { return current; }
    void renew(QObject *, Callback<QString> done) override
    {
        ++renewals;
        pending = std::move(done);
    }
    void answer(const Result<QString> &result)
    {
        if (result)
            current = *result;
        std::exchange(pending, nullptr)(result);
    }
    QString current = QStringLiteral("first-token");
    int renewals = 0;
    Callback<QString> pending;
};

/// Gateway with everything around it; the clock stands unless a test moves it.
struct Wire {
    explicit Wire(const QUrl &base)
        : gateway(
            GatewayConfig {base},
            [this] {
                ++managers;
                auto manager = std::make_unique<QNetworkAccessManager>();
                lastManager = manager.get();
                return manager;
            },
            tokens, clock, serverClock)
    {
    }
    int managers = 0;
    QPointer<QNetworkAccessManager> lastManager;
    FakeTokens tokens;
    ManualClock clock;
    ServerClock serverClock {clock};
    Gateway gateway;
    PaymentService payments {gateway};
    RegistryService registry {gateway};
    CatalogueService catalogue {gateway};
    QObject context;
};

/// A completion that can be waited for.
template <class T>
struct Outcome {
    std::optional<Result<T>> result;
    int calls = 0;
    Callback<T> taker()
    {
        return [this](Result<T> value) {
            ++calls;
            result = std::move(value);
        };
    }
    [[nodiscard]] const Error &error() const { return result->error(); }
};

} // namespace kassa::test
