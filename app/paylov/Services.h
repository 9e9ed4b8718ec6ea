// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Gateway.h"
#include "app/paylov/Messages.h"

namespace kassa {

/// `list` and `fields`. Main thread.
class CatalogueService final {
public:
    explicit CatalogueService(Gateway &gateway);
    void list(bool availableForMe, QObject *context, Callback<QList<Service>> done);
    void fields(const QString &serviceId, QObject *context, Callback<ServiceForm> done);

private:
    Gateway &m_gateway;
};

/// `info`, `create`, `pay`, `transaction/status`. Deadlines: reads 30 s, create 60 s, pay 90 s. Each POST
/// uses a network manager of its own: a dead idle connection of a quiet till spoils none. Main thread. An
/// Error of create or pay says NotSent when no byte of the body was taken (also: no base URL, no token),
/// Refused only for a 4xx with a readable error, Unauthorised for a 401, and outcomeKnown = false for every
/// other failure after sending (rule book, rules 2 and 4).
class PaymentService final {
public:
    explicit PaymentService(Gateway &gateway);
    void info(const InfoRequest &request, QObject *context, Callback<Details> done);
    void create(const CreateRequest &request, QObject *context, Callback<CreateReply> done);
    void pay(const PayRequest &request, QObject *context, Callback<PayReply> done);
    void status(const QString &transactionId, QObject *context, Callback<StatusReply> done);

private:
    Gateway &m_gateway;
};

/// `transaction/all`, falling back between its two documented paths (`<registry prefix>/transaction/all/`,
/// `<service prefix>/transaction/all`) on 404 and redirects, and remembering the one that answered; an answer
/// over 64 MiB halves the window, and the parts are joined by row id. Deadline 120 s for each request. Main
/// thread.
class RegistryService final {
public:
    explicit RegistryService(Gateway &gateway);
    void all(const RegistryQuery &query, QObject *context, Callback<RegistryPage> done);

private:
    struct Window;
    static void ask(Gateway &gateway, const std::shared_ptr<Window> &window);
    static void take(Gateway &gateway, const std::shared_ptr<Window> &window, Result<RegistryPage> page);

    Gateway &m_gateway;
    std::shared_ptr<bool> m_secondPath
        = std::make_shared<bool>(false); ///< outlives the service in open calls
};

} // namespace kassa
