// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimReply.h"

#include <algorithm>
#include <cstring>

namespace kassa::sim {

SimReply::SimReply(
    QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body)
    : m_body(body)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

QByteArray SimReply::takeBody()
{
    return m_body ? m_body->readAll() : QByteArray();
}

void SimReply::head(int status, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
    for (const auto &[name, value] : headers)
        setRawHeader(name, value);
    Q_EMIT metaDataChanged();
}

void SimReply::data(const QByteArray &bytes)
{
    if (isFinished() || bytes.isEmpty())
        return;
    m_buffer += bytes;
    Q_EMIT readyRead();
}

void SimReply::end(NetworkError error)
{
    if (isFinished())
        return;
    if (error != NoError) {
        setError(error, QString());
        Q_EMIT errorOccurred(error);
    }
    setFinished(true);
    Q_EMIT finished();
}

void SimReply::abort()
{
    end(OperationCanceledError);
}

qint64 SimReply::bytesAvailable() const
{
    return m_buffer.size() + QNetworkReply::bytesAvailable();
}

qint64 SimReply::readData(char *to, qint64 most)
{
    if (m_buffer.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 size = std::min<qint64>(most, m_buffer.size());
    std::memcpy(to, m_buffer.constData(), std::size_t(size));
    m_buffer.remove(0, qsizetype(size));
    return size;
}

} // namespace kassa::sim
