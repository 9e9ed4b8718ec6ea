// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/HttpMessage.h"
#include "app/sandbox/Spoil.h"
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace kassa::sandbox {

class FaultProxy;

/// One client's connection. A child of the proxy; deletes itself when the client has gone and no request of
/// its is at work any more: a request that has arrived is done, whoever hears of it.
class ProxyConnection : public QObject {
    Q_OBJECT
public:
    ProxyConnection(QTcpSocket *client, FaultProxy &proxy);

private:
    enum class State { Reading, Working, Answering, Silent };

    void readClient();
    /// False when more bytes are needed.
    bool takeHead();
    bool bodyIsComplete() const;
    void takeRequest();
    void forward(const QByteArray &request);
    void readInner();
    void answered(const HttpAnswer &answer);
    void send(const Outgoing &out);
    void begin();
    void pump();
    void finish();
    void reset();
    void refuse(int status);
    void clientGone();

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_inner;
    QTimer m_dripper;
    State m_state = State::Reading;
    QByteArray m_input;
    QByteArray m_innerInput;
    std::optional<HttpHead> m_head;
    std::optional<ApiMethod> m_method;
    std::optional<Fault> m_fault;
    QByteArray m_target;
    Outgoing m_out;
    qsizetype m_sent = 0;
    bool m_closeAfter = false;
    bool m_gone = false;
};

} // namespace kassa::sandbox
