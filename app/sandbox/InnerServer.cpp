// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/InnerServer.h"
#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QTcpSocket>

namespace kassa::sandbox {

bool InnerServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const HttpAnswer answer = m_handler(request);
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.fields)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
    return true;
}

void InnerServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace kassa::sandbox
