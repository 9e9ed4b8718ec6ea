// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"
#include "app/paylov/PastedToken.h"
#include "app/payment/PaymentDesk.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/vault/MemorySecretStore.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>

namespace kassa::bench {

/// A till on real files before the sandbox's server, which has a thread of its own, and the bare things that
/// its payments stand beside. Main thread.
class PaymentBench final {
public:
    /// One line of English where something can't be had.
    [[nodiscard]] static tl::expected<std::unique_ptr<PaymentBench>, QString> open(int latencyMs);
    ~PaymentBench();

    /// Milliseconds of one payment: info, create and pay as the program does them. Nothing, with `trouble`
    /// set, where it isn't paid.
    double payment();
    /// Milliseconds of the same three posts with nothing around them: prepared bytes, a one-shot body and a
    /// manager each, answers read and dropped. With commits: as many as the last payment had, of a row of a
    /// payment's size, on the same disk and between the same posts.
    double barePosts(bool withCommits);
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    PaymentBench();
    tl::expected<void, QString> wire();
    [[nodiscard]] Account nextAccount();
    void commit(int times);
    void post(const QString &path, const QByteArray &body, std::function<void(const QByteArray &)> answered);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    ServerClock m_serverClock {m_clock};
    PastedToken m_token {QStringLiteral("bench-token")};
    MemorySecretStore m_secrets;
    QObject m_context;
    sandbox::EmbeddedSandbox m_sandbox;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_bareDatabase;
    std::unique_ptr<PaymentJournal> m_journal;
    std::unique_ptr<CardBook> m_cards;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<PaymentService> m_service;
    std::unique_ptr<PaymentDesk> m_desk;
    QSqlQuery m_insert;
    Card m_card;
    int m_account = 0;
    int m_commits = 0;
    QString m_trouble;
};

} // namespace kassa::bench
