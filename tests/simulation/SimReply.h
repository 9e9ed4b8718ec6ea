// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>

namespace kassa::sim {

/// One exchange as Qt would show it, moved by the simulated network.
class SimReply final : public QNetworkReply {
    Q_OBJECT
public:
    SimReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body);

    /// The connection stands: takes all of the request's body.
    [[nodiscard]] QByteArray takeBody();
    void head(int status, const QList<std::pair<QByteArray, QByteArray>> &headers);
    void data(const QByteArray &bytes);
    void end(NetworkError error);
    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 most) override;

private:
    QPointer<QIODevice> m_body;
    QByteArray m_buffer;
};

} // namespace kassa::sim
