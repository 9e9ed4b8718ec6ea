// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Bench.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtNetwork/QTcpSocket>

#include <csignal>
#include <stdexcept>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

[[noreturn]] void stop(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

QString cardsFrom(const QJsonArray &known)
{
    QJsonArray cards;
    const auto add = [&](const QString &label, const QString &kind, bool code) {
        for (const QJsonValue &card : known) {
            if (card[u"kind"_s].toString() != kind)
                continue;
            cards.append(QJsonObject {{u"label"_s, label}, {u"cardId"_s, card[u"cardId"_s]},
                {u"mask"_s, card[u"mask"_s]}, {u"owner"_s, code ? u"payer"_s : u"point"_s},
                {u"otp"_s, code}});
            return;
        }
        stop(u"the sandbox has no card of the kind "_s + kind);
    };
    add(u"good"_s, u"ok"_s, false);
    add(u"code"_s, u"otp"_s, true);
    add(u"blocked"_s, u"blocked"_s, false);
    return QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject Ending::said() const
{
    return QJsonDocument::fromJson(output.trimmed().split('\n').constLast()).object();
}

Bench::Bench(QString binaries)
    : m_binaries(std::move(binaries))
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_sandbox(std::make_unique<QProcess>())
{
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_environment.insert(u"KASSA_ACCESS_TOKEN"_s, u"crash-practice-token"_s);
    m_sandbox->setProgram(m_binaries + u"/kassa-sandbox"_s);
    m_sandbox->setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    // A runner that is killed leaves no server behind.
    m_sandbox->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_sandbox->start(QIODevice::ReadOnly);
    while (!m_sandbox->canReadLine()) {
        if (!m_sandbox->waitForReadyRead(patienceMs))
            stop(u"kassa-sandbox does not start"_s);
    }
    m_url = QUrl(QString::fromUtf8(m_sandbox->readLine()).section(u' ', 1).trimmed());
    const QJsonArray cards = QJsonDocument::fromJson(http("GET", "/sandbox/cards", {})).array();
    m_environment.insert(u"KASSA_CARDS"_s, cardsFrom(cards));
    const Ending prepared = till(m_folder.filePath(u"template"_s), {u"--do"_s, u"prepare"_s});
    if (prepared.code != 0)
        stop(u"a profile can't be made: "_s + QString::fromUtf8(prepared.errors));
}

Bench::~Bench()
{
    m_sandbox->terminate();
    if (!m_sandbox->waitForFinished(5000))
        m_sandbox->kill();
    m_sandbox->waitForFinished();
}

QByteArray Bench::http(const QByteArray &verb, const QByteArray &path, const QByteArray &body) const
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    if (!socket.waitForConnected(patienceMs))
        stop(u"the sandbox is gone"_s);
    socket.write(verb + ' ' + path + " HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        stop(u"the sandbox answers %1 with %2"_s.arg(QString::fromUtf8(path), QString::fromUtf8(answer)));
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QJsonObject Bench::ledger() const
{
    return QJsonDocument::fromJson(http("GET", "/sandbox/ledger", {})).object();
}

void Bench::arm(const QList<QJsonObject> &faults) const
{
    for (const QJsonObject &fault : faults)
        static_cast<void>(
            http("POST", "/sandbox/faults", QJsonDocument(fault).toJson(QJsonDocument::Compact)));
}

void Bench::clearFaults() const
{
    static_cast<void>(http("DELETE", "/sandbox/faults", {}));
}

QString Bench::noProfile()
{
    QDir profile(m_folder.filePath(u"profile"_s));
    profile.removeRecursively();
    return profile.path();
}

QString Bench::freshProfile()
{
    const QString made = noProfile();
    const QDir from(m_folder.filePath(u"template"_s));
    QDir().mkpath(made);
    for (const QString &name : from.entryList(QDir::Files)) {
        if (!QFile::copy(from.filePath(name), made + u'/' + name))
            stop(u"the profile can't be copied"_s);
    }
    return made;
}

Ending Bench::till(
    const QString &profile, const QStringList &arguments, const QMap<QString, QString> &shim) const
{
    return run(m_binaries + u"/kassa-crash-till"_s,
        QStringList {u"--profile"_s, profile, u"--base-url"_s, m_url.toString() + u'/'} + arguments, shim);
}

Ending Bench::kassa(const QStringList &arguments, const QMap<QString, QString> &shim) const
{
    return run(m_binaries + u"/kassa"_s, arguments, shim);
}

QJsonObject Bench::exported(const QString &profile) const
{
    const Ending done = kassa({u"export"_s, u"--profile"_s, profile, u"--format"_s, u"json"_s});
    if (done.code != 0)
        stop(u"the export fails: "_s + QString::fromUtf8(done.errors));
    return QJsonDocument::fromJson(done.output).object();
}

Ending Bench::run(
    const QString &program, const QStringList &arguments, const QMap<QString, QString> &shim) const
{
    QProcessEnvironment environment = m_environment;
    if (!shim.isEmpty())
        environment.insert(u"LD_PRELOAD"_s, m_binaries + u"/kassa-crash-shim.so"_s);
    for (auto order = shim.cbegin(); order != shim.cend(); ++order)
        environment.insert(order.key(), order.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        stop(u"%1 %2 does not end: %3"_s.arg(
            program, arguments.join(u' '), QString::fromUtf8(process.readAllStandardError())));
    }
    Ending ending;
    ending.killed = process.exitStatus() == QProcess::CrashExit;
    ending.code = ending.killed ? -1 : process.exitCode();
    ending.output = process.readAllStandardOutput();
    ending.errors = process.readAllStandardError();
    return ending;
}

} // namespace kassa::crash
