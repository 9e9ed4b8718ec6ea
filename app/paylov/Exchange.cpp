// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Exchange.h"

#include <QtNetwork/QNetworkAccessManager>

namespace kassa {

using namespace Qt::StringLiterals;

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

Exchange::Exchange(QNetworkAccessManager *shared, std::unique_ptr<QNetworkAccessManager> own,
    const QNetworkRequest &request, const std::optional<QByteArray> &body, qint64 cap, QObject *parent)
    : QObject(parent)
    , m_own(std::move(own))
    , m_cap(cap)
{
    QNetworkRequest sent = request;
    // Qt's own guard against decompression bombs knows a ratio, which honest JSON exceeds; ours is the cap.
    sent.setDecompressedSafetyCheckThreshold(cap);
    QNetworkAccessManager *manager = m_own ? m_own.get() : shared;
    if (body) {
        m_body = new OneShotBody(*body, this);
        sent.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        sent.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
        sent.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = manager->post(sent, m_body);
    } else {
        m_reply = manager->get(sent);
    }
    m_answer.post = body.has_value();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (length.isValid() && length.toLongLong() > m_cap && !m_answer.tooLarge) {
            m_answer.tooLarge = true;
            m_reply->abort();
        }
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    // The reply reads the body and belongs to its manager: it goes first.
    delete m_reply;
}

void Exchange::abortAfter(Clock &clock, std::chrono::milliseconds deadline)
{
    clock.after(deadline, this, [this] {
        if (!m_reply)
            return;
        m_answer.deadline = true;
        m_reply->abort();
    });
}

void Exchange::read()
{
    if (m_answer.tooLarge)
        return;
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_cap) {
        m_answer.tooLarge = true;
        m_answer.body.clear();
        m_reply->abort();
    }
}

void Exchange::finish()
{
    if (!m_answer.tooLarge && m_reply->isOpen())
        m_answer.body += m_reply->readAll();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.network = m_reply->error();
    m_answer.taken = m_body ? m_body->taken() : 0;
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const bool lengthHolds = length.isEmpty() || m_reply->hasRawHeader("Content-Encoding")
        || length.trimmed().toLongLong() == m_answer.body.size();
    m_answer.complete = m_answer.status > 0 && !m_answer.deadline && !m_answer.tooLarge
        && transferEnded(m_answer.status, m_answer.network) && lengthHolds;
    Q_EMIT finished(m_answer, *m_reply);
    deleteLater();
}

} // namespace kassa
