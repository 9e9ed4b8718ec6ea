// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RegistryReader.h"

namespace kassa {

RegistryReader::RegistryReader(RegistryService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void RegistryReader::ask(const RegistryQuery &query)
{
    const int question = ++m_question;
    Q_EMIT asking();
    m_service.all(query, this, [this, question](const Result<RegistryPage> &answer) {
        if (question != m_question)
            return;
        if (answer)
            Q_EMIT read(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

} // namespace kassa
