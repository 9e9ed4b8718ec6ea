// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Services.h"

namespace kassa {

/// `transaction/all` for the history page: a newer question drops the older answer. Main thread.
class RegistryReader final : public QObject {
    Q_OBJECT
public:
    explicit RegistryReader(RegistryService &service, QObject *parent = nullptr);
    void ask(const RegistryQuery &query);

Q_SIGNALS:
    void asking();
    void read(const kassa::RegistryPage &page);
    void failed(const kassa::Error &error);

private:
    RegistryService &m_service;
    int m_question = 0;
};

} // namespace kassa
