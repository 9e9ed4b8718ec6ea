// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Services.h"

namespace kassa {

/// `info` for the form on screen: a newer question drops the older answer (DESIGN.md, "The form"). Main
/// thread.
class SubscriberLookup final : public QObject {
    Q_OBJECT
public:
    explicit SubscriberLookup(PaymentService &service, QObject *parent = nullptr);
    /// Asks; exactly one of found() and failed() follows unless ask() or forget() is called before.
    void ask(const QString &serviceId, const Account &account);
    /// Drops the answer that is on its way.
    void forget();

Q_SIGNALS:
    void asking();
    void found(const kassa::Details &details);
    void failed(const kassa::Error &error);

private:
    PaymentService &m_service;
    int m_question = 0;
};

} // namespace kassa
