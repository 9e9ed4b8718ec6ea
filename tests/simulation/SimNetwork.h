// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/SimGateway.h"
#include "tests/simulation/SimReply.h"
#include "tests/simulation/Timeline.h"

#include <QtNetwork/QNetworkAccessManager>

namespace kassa::sim {

/// Everything between the program's network-manager port and the simulated gateway: how long it takes, what
/// is lost, cut, spoiled, repeated or overtaken on the way.
class SimNetwork final {
public:
    SimNetwork(Timeline &timeline, SimGateway &gateway, FaultTable &faults, quint64 seed);

    /// The program's port.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> manager();
    /// Called when a request's bytes have left the PC: nothing of it can be taken back.
    std::function<void(Method, const QJsonObject &body)> onWire;
    /// Whether the gateway takes this Authorization header now.
    std::function<bool(const QByteArray &)> authorised;

    void begin(SimReply *reply, QNetworkAccessManager::Operation operation);
    /// The PC stopped: what had not left is gone, what had left may or may not arrive.
    void cut();
    /// Requests that have left the PC and that the gateway has not seen yet.
    [[nodiscard]] int underWay() const { return m_underWay; }
    /// From now on nothing goes wrong, and what follows depends on this seed.
    void beSteady() { m_steady = true; }

private:
    struct Flight {
        QPointer<SimReply> reply;
        SimGateway::Request request;
        QByteArray authorization;
        std::optional<ArmedFault> fault;
        Dice dice;
        bool onWire = false;
        bool lost = false;
    };
    using FlightPtr = std::shared_ptr<Flight>;
    void connected(const FlightPtr &flight);
    void arrived(const FlightPtr &flight);
    void answer(const FlightPtr &flight, ServerAnswer answer);
    bool insteadOfWork(const FlightPtr &flight);
    void spoil(const FlightPtr &flight, ServerAnswer &answer);
    void deliver(const FlightPtr &flight, const ServerAnswer &answer, qint64 delay);
    void fail(const FlightPtr &flight, qint64 delay, QNetworkReply::NetworkError error);
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers(
        const FlightPtr &flight, const ServerAnswer &answer) const;
    void played(const FlightPtr &flight);

    Timeline &m_timeline;
    SimGateway &m_gateway;
    FaultTable &m_faults;
    quint64 m_seed;
    quint64 m_number = 0;
    int m_underWay = 0;
    bool m_steady = false;
    std::vector<std::weak_ptr<Flight>> m_flights;
};

} // namespace kassa::sim
