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

/// `info`, `create`, `pay`, `transaction/status`. Deadlines: reads 30 s, create 60 s, pay 90 s. Main thread.
/// An Error of create or pay says NotSent when no byte of the body was taken, Refused only for a 4xx with a
/// readable error, and outcomeKnown = false for every other failure after sending (rule book, rules 2 and 4).
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

/// `transaction/all`, falling back between its two documented paths on 404 and redirects; an answer over 64
/// MiB halves the window. Deadline 120 s. Main thread.
class RegistryService final {
public:
    explicit RegistryService(Gateway &gateway);
    void all(const RegistryQuery &query, QObject *context, Callback<RegistryPage> done);

private:
    Gateway &m_gateway;
    bool m_secondPath = false;
};

} // namespace kassa
