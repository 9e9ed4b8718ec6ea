// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/SubscriberLookup.h"

namespace kassa {

SubscriberLookup::SubscriberLookup(PaymentService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void SubscriberLookup::ask(const QString &serviceId, const Account &account)
{
    const int question = ++m_question;
    Q_EMIT asking();
    m_service.info({serviceId, account}, this, [this, question](const Result<Details> &answer) {
        if (question != m_question)
            return;
        if (answer)
            Q_EMIT found(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void SubscriberLookup::forget()
{
    ++m_question;
}

} // namespace kassa
