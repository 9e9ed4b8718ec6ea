// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimNetwork.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr auto nobody = "tx-000000";
constexpr auto nowhere = "tx-999999";

class SimManager final : public QNetworkAccessManager {
public:
    explicit SimManager(SimNetwork &network)
        : m_network(network)
    {
    }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        auto *reply = new SimReply(operation, request, body);
        m_network.begin(reply, operation);
        return reply;
    }

private:
    SimNetwork &m_network;
};

Method methodOf(const QString &path)
{
    if (path.contains("/create/"_L1))
        return Method::Create;
    if (path.contains("/pay/"_L1))
        return Method::Pay;
    if (path.contains("/transaction/status/"_L1))
        return Method::Status;
    return path.contains("/transaction/all"_L1) ? Method::All : Method::Info;
}

QByteArray httpDate(qint64 utcMs)
{
    static constexpr const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char *months[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    const QDate day = at.date();
    const QTime time = at.time();
    char text[48];
    const int size
        = qsnprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[day.dayOfWeek() - 1],
            day.day(), months[day.month() - 1], day.year(), time.hour(), time.minute(), time.second());
    return {text, size};
}

QString transactionOf(const SimGateway::Request &request)
{
    return request.method == Method::Pay
        ? QJsonDocument::fromJson(request.body).object().value("transactionId"_L1).toString()
        : request.transactionId;
}

int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::Status401:
        return 401;
    case Fault::Status403:
        return 403;
    case Fault::Status408:
        return 408;
    case Fault::Status429:
        return 429;
    case Fault::Status500:
        return 500;
    case Fault::Status502:
        return 502;
    default:
        return 0;
    }
}
} // namespace

SimNetwork::SimNetwork(Timeline &timeline, SimGateway &gateway, FaultTable &faults, quint64 seed)
    : m_timeline(timeline)
    , m_gateway(gateway)
    , m_faults(faults)
    , m_seed(seed)
{
}

std::unique_ptr<QNetworkAccessManager> SimNetwork::manager()
{
    return std::make_unique<SimManager>(*this);
}

void SimNetwork::played(const FlightPtr &flight)
{
    m_faults.played(faultName(flight->fault->fault));
}

void SimNetwork::begin(SimReply *reply, QNetworkAccessManager::Operation)
{
    auto flight = std::make_shared<Flight>();
    flight->reply = reply;
    const QUrl url = reply->url();
    flight->request.method = methodOf(url.path());
    flight->authorization = reply->request().rawHeader("Authorization");
    flight->dice = Dice(mixed(m_seed ^ mixed(++m_number)));
    const QUrlQuery query(url);
    flight->request.transactionId = query.queryItemValue(u"transactionId"_s);
    flight->request.begin = query.queryItemValue(u"beginDate"_s);
    flight->request.end = query.queryItemValue(u"endDate"_s);
    if (!m_steady)
        flight->fault = m_faults.take(flight->request.method);
    m_flights.erase(std::remove_if(m_flights.begin(), m_flights.end(),
                        [](const std::weak_ptr<Flight> &old) { return old.expired(); }),
        m_flights.end());
    m_flights.push_back(flight);
    m_timeline.in(flight->dice.between(1, 60), [this, flight] { connected(flight); });
}

void SimNetwork::connected(const FlightPtr &flight)
{
    if (!flight->reply || flight->reply->isFinished())
        return;
    if (flight->fault) {
        const Fault fault = flight->fault->fault;
        if (fault == Fault::Refuse || fault == Fault::Dns || fault == Fault::Tls) {
            played(flight);
            flight->reply->end(fault == Fault::Refuse ? QNetworkReply::ConnectionRefusedError
                    : fault == Fault::Dns             ? QNetworkReply::HostNotFoundError
                                                      : QNetworkReply::SslHandshakeFailedError);
            return;
        }
    }
    flight->request.body = flight->reply->takeBody();
    flight->onWire = true;
    ++m_underWay;
    if (onWire)
        onWire(flight->request.method, QJsonDocument::fromJson(flight->request.body).object());
    qint64 way = flight->dice.between(5, 150);
    if (flight->fault && flight->fault->fault == Fault::LateWork) {
        played(flight);
        way = flight->dice.chance(50) ? flight->dice.between(20 * second, 4 * minute)
                                      : flight->dice.between(4 * minute, 50 * minute);
    }
    m_timeline.in(way, [this, flight] {
        --m_underWay;
        arrived(flight);
    });
}

void SimNetwork::cut()
{
    for (const std::weak_ptr<Flight> &known : m_flights) {
        if (const FlightPtr flight = known.lock(); flight && flight->onWire)
            flight->lost = flight->dice.chance(50);
    }
}

bool SimNetwork::insteadOfWork(const FlightPtr &flight)
{
    const Fault fault = flight->fault->fault;
    switch (fault) {
    case Fault::ResetBeforeBody:
    case Fault::CloseBefore:
        played(flight);
        fail(flight, 0, QNetworkReply::RemoteHostClosedError);
        return true;
    case Fault::Redirect:
        played(flight);
        deliver(flight, {307, "<html>moved</html>"}, 20);
        return true;
    case Fault::Error:
        if (flight->fault->work)
            return false;
        played(flight);
        deliver(flight, SimGateway::error(400, "processing_error"), 20);
        return true;
    case Fault::ServerCancels:
        if (m_gateway.cancel(transactionOf(flight->request)))
            played(flight);
        return false;
    default:
        break;
    }
    if (const int status = statusOf(fault); status > 0 && !flight->fault->work) {
        played(flight);
        ServerAnswer said {status, R"({"detail":"no"})"};
        if (status >= 500)
            said.body = "<html>trouble</html>";
        deliver(flight, said, 20);
        return true;
    }
    return false;
}

void SimNetwork::arrived(const FlightPtr &flight)
{
    if (flight->lost)
        return;
    if (flight->fault && insteadOfWork(flight))
        return;
    if (authorised && !authorised(flight->authorization)) {
        deliver(flight, {401, R"({"detail":"Invalid token."})"}, flight->dice.between(5, 100));
        return;
    }
    const bool lagging = flight->fault && flight->fault->fault == Fault::LateRegistry
        && flight->request.method == Method::All;
    if (lagging) {
        played(flight);
        m_gateway.setRegistryLag(60 * minute);
    }
    ServerAnswer said = m_gateway.handle(flight->request, m_timeline.now());
    m_gateway.setRegistryLag(0);
    answer(flight, std::move(said));
}

void SimNetwork::answer(const FlightPtr &flight, ServerAnswer said)
{
    qint64 delay = flight->dice.between(5, 400);
    if (!flight->fault) {
        deliver(flight, said, delay);
        return;
    }
    // The books may lag behind a charge whose own answer is lost: `created` proves nothing.
    if (flight->request.method == Method::Pay && said.status == 200 && flight->dice.chance(25))
        m_gateway.lie(transactionOf(flight->request), int(flight->dice.between(1, 4)));
    switch (flight->fault->fault) {
    case Fault::CloseAfter:
        played(flight);
        fail(flight, delay, QNetworkReply::RemoteHostClosedError);
        return;
    case Fault::Hang:
        played(flight);
        return;
    case Fault::Delay:
        played(flight);
        delay += flight->dice.between(3 * second, 120 * second);
        break;
    case Fault::Reordered:
        played(flight);
        delay += flight->dice.between(2 * second, 28 * second);
        break;
    case Fault::CutHeader:
        played(flight);
        fail(flight, delay, QNetworkReply::RemoteHostClosedError);
        return;
    case Fault::StatusLie:
        if (said.status == 200) {
            played(flight);
            m_gateway.lie(transactionOf(flight->request), int(flight->dice.between(1, 6)));
            // A lie matters where pay's own answer is lost.
            fail(flight, delay, QNetworkReply::RemoteHostClosedError);
            return;
        }
        break;
    default:
        spoil(flight, said);
    }
    deliver(flight, said, delay);
}

void SimNetwork::spoil(const FlightPtr &flight, ServerAnswer &said)
{
    const Fault fault = flight->fault->fault;
    switch (fault) {
    case Fault::Empty200:
        said = {200, {}};
        break;
    case Fault::Html200:
        said = {200, "<html>Technical works</html>"};
        break;
    case Fault::Rubbish:
        said = {200, QByteArray("\x00\xff{]\x80\"result\":\xc3(", 16)};
        break;
    case Fault::ResultNull:
        said = {200, R"({"result":null})"};
        break;
    case Fault::ErrorIn2xx:
        if (said.body.startsWith('{') && said.status == 200)
            said.body = R"({"error":{"code":"processing_error","message":"no"},)" + said.body.mid(1);
        break;
    case Fault::OtherTransaction: {
        // One that does not exist, or one that this till has had before; never another open bill's, as no
        // rule could tell that from its own.
        QByteArray other = flight->request.method == Method::All ? nowhere : nobody;
        const auto &known = m_gateway.transactions();
        const auto paid = std::find_if(known.cbegin(), known.cend(),
            [](const ServerTransaction &t) { return t.charges > 0 && !t.foreign; });
        if (paid != known.cend() && flight->request.method != Method::All && flight->dice.chance(50))
            other = paid->id.toLatin1();
        const qsizetype at = said.body.indexOf("\"tx-");
        if (at >= 0)
            said.body.replace(at + 1, other.size(), other);
        break;
    }
    case Fault::Duplicate:
        said.body += said.body;
        break;
    case Fault::Stale:
        if (const ServerAnswer stale = m_gateway.staleStatus(flight->request.transactionId);
            !stale.body.isEmpty())
            said = stale;
        break;
    case Fault::OtherFigures:
        if (const ServerAnswer other = m_gateway.statusWithOtherFigures(flight->request.transactionId);
            !other.body.isEmpty())
            said = other;
        else
            return;
        break;
    case Fault::Error:
        said = SimGateway::error(400, flight->dice.chance(50) ? "error_at_pay" : "processing_error");
        break;
    case Fault::LateWork:
    case Fault::LateRegistry:
    case Fault::ServerCancels:
        return;
    default:
        if (const int status = statusOf(fault))
            said = {status, "<html>trouble</html>"};
    }
    played(flight);
}

QList<std::pair<QByteArray, QByteArray>> SimNetwork::headers(
    const FlightPtr &flight, const ServerAnswer &said) const
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    const auto add = [&fields](const QByteArray &name, const QByteArray &value) {
        fields.append(std::pair(name, value));
    };
    add("Content-Type", "application/json");
    qint64 length = said.body.size();
    const auto plays = [&flight](Fault fault) { return flight->fault && flight->fault->fault == fault; };
    if (plays(Fault::WrongLength))
        length += flight->dice.chance(50) ? 7 : -7;
    if (plays(Fault::Oversize))
        length = qint64(65) * 1024 * 1024;
    add("Content-Length", QByteArray::number(length));
    // Reading a date costs more than all the rest of an answer: not every one carries it.
    if (flight->dice.chance(m_steady ? 50 : 20) || plays(Fault::Skew))
        add("Date", httpDate(m_timeline.now() + (plays(Fault::Skew) ? 3 * 60 * minute : 0)));
    if (plays(Fault::GzipRubbish))
        add("Content-Encoding", "gzip");
    if (said.status == 429)
        add("Retry-After", QByteArray::number(flight->dice.between(1, 90)));
    if (said.status == 307)
        add("Location", flight->reply ? flight->reply->url().toEncoded() : QByteArray("/"));
    return fields;
}

void SimNetwork::fail(const FlightPtr &flight, qint64 delay, QNetworkReply::NetworkError error)
{
    m_timeline.in(delay, [flight, error] {
        if (flight->reply)
            flight->reply->end(error);
    });
}

void SimNetwork::deliver(const FlightPtr &flight, const ServerAnswer &said, qint64 delay)
{
    m_timeline.in(delay, [this, flight, said] {
        if (!flight->reply || flight->reply->isFinished())
            return;
        const QPointer<SimReply> &reply = flight->reply;
        reply->head(said.status, headers(flight, said));
        if (!reply)
            return;
        switch (flight->fault ? flight->fault->fault : Fault::ServerCancels) {
        case Fault::CutBody:
        case Fault::ResetInBody:
            reply->data(said.body.left(said.body.size() / 2));
            fail(flight, 0, QNetworkReply::RemoteHostClosedError);
            return;
        case Fault::GzipRubbish:
            reply->end(QNetworkReply::ProtocolFailure);
            return;
        case Fault::WrongLength:
            reply->data(said.body);
            if (said.body.size() < reply->header(QNetworkRequest::ContentLengthHeader).toLongLong())
                return; // the rest is awaited for ever
            break;
        case Fault::Drip: {
            const qint64 parts = 8;
            const qint64 part = said.body.size() / parts + 1;
            for (qint64 i = 0; i * part < said.body.size(); ++i)
                m_timeline.in((i + 1) * 8 * second, [flight, bytes = said.body.mid(i * part, part)] {
                    if (flight->reply)
                        flight->reply->data(bytes);
                });
            fail(flight, (parts + 2) * 8 * second, QNetworkReply::NoError);
            return;
        }
        default:
            reply->data(said.body);
        }
        if (!reply)
            return;
        reply->end(said.status >= 500 ? QNetworkReply::InternalServerError
                : said.status == 401  ? QNetworkReply::AuthenticationRequiredError
                : said.status >= 400  ? QNetworkReply::UnknownContentError
                                      : QNetworkReply::NoError);
    });
}

} // namespace kassa::sim
