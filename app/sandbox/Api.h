// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/ApiMethod.h"
#include "app/sandbox/Cards.h"
#include "app/sandbox/Catalogue.h"
#include "app/sandbox/FaultTable.h"
#include "app/sandbox/HttpMessage.h"
#include "app/sandbox/Ledger.h"
#include "app/sandbox/Registry.h"
#include <QtCore/QUrlQuery>
#include <functional>

namespace kassa::sandbox {

/// A request as the API's handlers see it.
struct ApiRequest {
    bool isPost = false;
    QString path;
    QUrlQuery query;
    QByteArray authorization;
    QByteArray body;
};

/// The methods of the Service Payment API over ledger, cards and catalogue. Synchronous.
class Api {
public:
    struct State {
        Catalogue &catalogue;
        Cards &cards;
        Ledger &ledger;
        FaultTable &faults;
        const Registry &registry;
        QString token; ///< empty: any bearer token that is not empty
        quint32 seed = 1;
        std::function<void()> changed; ///< after a transaction or a balance changed, before the answer leaves
    };
    explicit Api(State state)
        : m_state(std::move(state))
    {
    }

    [[nodiscard]] HttpAnswer handle(ApiMethod method, const ApiRequest &request);

private:
    [[nodiscard]] bool isAuthorized(const QByteArray &authorization) const;
    [[nodiscard]] HttpAnswer fields(const QString &path) const;
    [[nodiscard]] HttpAnswer info(const QJsonObject &body) const;
    [[nodiscard]] HttpAnswer create(const QJsonObject &body);
    [[nodiscard]] HttpAnswer pay(const QJsonObject &body);
    [[nodiscard]] HttpAnswer status(const QString &id);
    [[nodiscard]] HttpAnswer all(const QUrlQuery &query);

    State m_state;
};

} // namespace kassa::sandbox
