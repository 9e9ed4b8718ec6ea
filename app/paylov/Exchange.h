// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/paylov/Answer.h"
#include "app/paylov/OneShotBody.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

namespace kassa {

/// A request with everything that no request of ours may do switched off: redirects, caches, cookies, stored
/// credentials, HTTP/2.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);

/// One request on the wire and the reading of its answer: whole, up to a cap, until a deadline. Deletes
/// itself after `finished`; dying earlier aborts the request without a word. Main thread.
class Exchange final : public QObject {
    Q_OBJECT
public:
    /// `own`: a manager that lives and dies with this exchange; else `shared` sends. `body` makes it a POST.
    Exchange(QNetworkAccessManager *shared, std::unique_ptr<QNetworkAccessManager> own,
        const QNetworkRequest &request, const std::optional<QByteArray> &body, qint64 cap, QObject *parent);
    ~Exchange() override;

    /// Aborts after `deadline` of the clock's monotonic time, whatever has arrived by then.
    void abortAfter(Clock &clock, std::chrono::milliseconds deadline);

Q_SIGNALS:
    /// Once. Everything of `answer` but its endpoint, write and retryAfterMs is filled.
    void finished(const kassa::Answer &answer, const QNetworkReply &reply);

private:
    void read();
    void finish();

    std::unique_ptr<QNetworkAccessManager> m_own;
    OneShotBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    qint64 m_cap;
    Answer m_answer;
};

} // namespace kassa
