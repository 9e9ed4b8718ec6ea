// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/HttpMessage.h"
#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <functional>

namespace kassa::sandbox {

/// Qt's HTTP server on a loopback port of its own, behind the fault proxy: one handler for every request.
class InnerServer : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Handler = std::function<HttpAnswer(const QHttpServerRequest &)>;
    explicit InnerServer(Handler handler, QObject *parent = nullptr)
        : QAbstractHttpServer(parent)
        , m_handler(std::move(handler))
    {
    }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Handler m_handler;
};

} // namespace kassa::sandbox
