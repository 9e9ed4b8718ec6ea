// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ProxyConnection.h"
#include "app/sandbox/FaultProxy.h"
#include <sys/socket.h>

namespace kassa::sandbox {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr qint64 maxBody = 4 * 1024 * 1024;
constexpr qint64 chunk = 256 * 1024;
/// Lets the client's kernel take what was sent before the RST: the cut is meant to be seen inside the body.
constexpr int resetGraceMs = 30;

} // namespace

ProxyConnection::ProxyConnection(QTcpSocket *client, FaultProxy &proxy)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_inner(new QTcpSocket(this))
{
    client->setParent(this);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QTcpSocket::readyRead, this, &ProxyConnection::readClient);
    connect(client, &QTcpSocket::bytesWritten, this, &ProxyConnection::pump);
    connect(client, &QTcpSocket::disconnected, this, &ProxyConnection::clientGone);
    connect(m_inner, &QTcpSocket::connected, this,
        [this] { m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(m_inner, &QTcpSocket::readyRead, this, &ProxyConnection::readInner);
    connect(m_inner, &QTcpSocket::disconnected, this, [this] {
        if (m_state == State::Working)
            refuse(502);
    });
    m_dripper.setTimerType(Qt::PreciseTimer);
    connect(&m_dripper, &QTimer::timeout, this, [this] {
        if (m_sent >= m_out.bytes.size()) {
            m_dripper.stop();
            finish();
            return;
        }
        m_client->write(m_out.bytes.constData() + m_sent, 1);
        ++m_sent;
    });
    if (client->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &ProxyConnection::readClient);
}

void ProxyConnection::readClient()
{
    if (m_state == State::Silent) {
        m_client->readAll();
        return;
    }
    m_input += m_client->readAll();
    if (m_state != State::Reading || !takeHead())
        return;
    if (m_fault && m_fault->kind == QLatin1String("reset_before_body")) {
        if (bodyIsComplete())
            m_proxy.observer().bodyArrived(*m_method, m_target, m_input.mid(m_head->size));
        reset();
        return;
    }
    if (bodyIsComplete())
        takeRequest();
}

bool ProxyConnection::takeHead()
{
    if (m_head)
        return true;
    m_head = parseHead(m_input);
    if (!m_head) {
        if (m_input.size() > maxHead)
            refuse(431);
        return false;
    }
    const QList<QByteArray> line = m_head->startLine.split(' ');
    m_target = line.value(1);
    m_closeAfter = line.value(2) == "HTTP/1.0" || m_head->value("Connection").toLower() == "close";
    m_method
        = apiMethodOf(m_target.left(m_target.indexOf('?') < 0 ? m_target.size() : m_target.indexOf('?')));
    if (m_method) {
        m_proxy.observer().headArrived(*m_method);
        m_fault = m_proxy.faults().take(*m_method);
    }
    if (!m_head->value("Transfer-Encoding").isNull() || m_head->contentLength() < 0) {
        refuse(411);
        return false;
    }
    if (m_head->contentLength() > maxBody) {
        refuse(413);
        return false;
    }
    if (m_head->value("Expect").toLower() == "100-continue" && !bodyIsComplete())
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

bool ProxyConnection::bodyIsComplete() const
{
    return m_input.size() >= m_head->size + m_head->contentLength();
}

void ProxyConnection::takeRequest()
{
    const qsizetype length = m_head->size + static_cast<qsizetype>(m_head->contentLength());
    const QByteArray request = m_input.left(length);
    m_input.remove(0, length);
    if (m_method)
        m_proxy.observer().bodyArrived(*m_method, m_target, request.mid(m_head->size));
    m_state = State::Working;
    if (m_fault && !m_fault->workDone())
        send(insteadOfWork(*m_fault, m_target));
    else
        forward(request);
}

void ProxyConnection::forward(const QByteArray &request)
{
    m_innerInput.clear();
    if (m_inner->state() == QAbstractSocket::UnconnectedState)
        m_inner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.innerPort());
    m_inner->write(request);
}

void ProxyConnection::readInner()
{
    m_innerInput += m_inner->readAll();
    if (m_state != State::Working)
        return;
    const std::optional<HttpHead> head = parseHead(m_innerInput);
    if (!head || m_innerInput.size() < head->size + head->contentLength())
        return;
    HttpAnswer answer;
    answer.status = head->startLine.split(' ').value(1).toInt();
    for (const auto &[name, value] : head->fields) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0
            && name.compare("Date", Qt::CaseInsensitive) != 0
            && name.compare("Connection", Qt::CaseInsensitive) != 0)
            answer.fields.append({name, value});
    }
    answer.body = m_innerInput.mid(head->size, static_cast<qsizetype>(head->contentLength()));
    m_innerInput.clear();
    answered(answer);
}

void ProxyConnection::answered(const HttpAnswer &answer)
{
    if (m_fault) {
        send(spoiled(answer, *m_fault));
        return;
    }
    Outgoing out;
    out.bytes = answer.bytes();
    send(out);
}

void ProxyConnection::send(const Outgoing &out)
{
    if (m_gone) {
        deleteLater();
        return;
    }
    m_state = State::Answering;
    m_out = out;
    m_sent = 0;
    const qint64 wait = out.delayMs + (m_method ? m_proxy.latencyMs() : 0);
    if (wait > 0)
        QTimer::singleShot(std::chrono::milliseconds(wait), Qt::PreciseTimer, this, &ProxyConnection::begin);
    else
        begin();
}

void ProxyConnection::begin()
{
    if (m_out.dripMs > 0) {
        m_dripper.start(m_out.dripMs);
        return;
    }
    m_client->write(m_out.bytes);
    m_sent = m_out.bytes.size();
    if (m_out.blanks == 0)
        finish();
    else
        pump();
}

void ProxyConnection::pump()
{
    if (m_state != State::Answering || m_out.blanks == 0)
        return;
    while (m_out.blanks > 0 && m_client->bytesToWrite() < chunk) {
        const qint64 size = std::min(m_out.blanks, chunk);
        m_client->write(QByteArray(static_cast<qsizetype>(size), ' '));
        m_out.blanks -= size;
    }
    if (m_out.blanks == 0)
        finish();
}

void ProxyConnection::finish()
{
    switch (m_out.end) {
    case Outgoing::End::Keep:
        break;
    case Outgoing::End::Close:
        m_state = State::Silent;
        m_client->disconnectFromHost();
        return;
    case Outgoing::End::Reset:
        m_state = State::Silent;
        m_client->flush();
        QTimer::singleShot(resetGraceMs, this, &ProxyConnection::reset);
        return;
    case Outgoing::End::Silence:
        m_state = State::Silent;
        return;
    }
    m_out = {};
    m_head.reset();
    m_method.reset();
    m_fault.reset();
    if (m_closeAfter) {
        m_state = State::Silent;
        m_client->disconnectFromHost();
        return;
    }
    m_state = State::Reading;
    if (!m_input.isEmpty())
        QTimer::singleShot(0, this, &ProxyConnection::readClient);
}

void ProxyConnection::reset()
{
    m_state = State::Silent;
    const linger cut {1, 0};
    ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &cut, sizeof cut);
    m_client->abort();
}

void ProxyConnection::refuse(int status)
{
    m_closeAfter = true;
    Outgoing out;
    out.bytes = detailAnswer(status, QStringLiteral("The request can't be served.")).bytes();
    send(out);
}

void ProxyConnection::clientGone()
{
    m_gone = true;
    if (m_state != State::Working)
        deleteLater();
}

} // namespace kassa::sandbox
