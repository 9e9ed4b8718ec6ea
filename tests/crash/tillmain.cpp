// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-crash-till: the program of main.cpp with other ports, which pays one bill by itself and says on
// standard output, in one line of JSON, how it ended. kassa-crash starts it, kills it, and starts it again.
#include "app/core/Log.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/crash/DeskHands.h"
#include "tests/crash/KeyHands.h"
#include "tests/crash/Shim.h"
#include "tests/crash/Trouble.h"
#include "ui/program/KassaApp.h"
#include "ui/program/SystemPorts.h"
#include "ui/program/Translations.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtWidgets/QApplication>

#include <csignal>
#include <cstdio>

using namespace kassa;
using namespace kassa::crash;
using namespace Qt::StringLiterals;

namespace {

/// Forty of the rule book's seconds in one: patience of the tests, not of the program.
constexpr int speed = 40;

int say(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    return 0;
}

int leave(const EarlyExit &exit)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(exit.line));
    return static_cast<int>(exit.code);
}

Way wayNamed(const QString &name)
{
    return name == u"code"_s ? Way::Code : name == u"refused"_s ? Way::Refused : Way::Plain;
}

int payByKeys(CommandLine line, Ports ports, const Bill &bill, Way way)
{
    line.language = Language::English;
    Translations translations;
    auto program = KassaApp::open(line, std::move(ports), translations);
    if (!program)
        return leave(program.error());
    KeyHands hands(**program, bill);
    return say({{u"end"_s, hands.pay(way)}});
}

} // namespace

int main(int argc, char **argv)
{
    EnvironmentSecrets secrets = takeEnvironmentSecrets();
    installLogScrubbing();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    for (const QString &option : {u"profile"_s, u"base-url"_s, u"bill"_s, u"way"_s, u"do"_s, u"trouble"_s})
        parser.addOption(QCommandLineOption(option, {}, u"value"_s));
    if (!parser.parse(arguments))
        return 2;
    const QString todo = parser.value(u"do"_s);
    const bool keys = todo == u"keys"_s;
    QCoreApplication::setApplicationName(u"kassa"_s);
    const std::unique_ptr<QCoreApplication> app(keys
            ? static_cast<QCoreApplication *>(new QApplication(argc, argv))
            : new QCoreApplication(argc, argv));

    SystemClock usual;
    FastClock fast(speed);
    auto ports = systemPorts(std::move(secrets));
    if (!ports)
        return leave(ports.error());
    ports->clock = keys ? static_cast<Clock *>(&usual) : &fast;
    ports->secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
    CommandLine line;
    line.profile = parser.value(u"profile"_s);
    line.baseUrl = QUrl(parser.value(u"base-url"_s));
    const Bill bill {parser.value(u"bill"_s)};
    const Way way = wayNamed(parser.value(u"way"_s));
    if (keys)
        return payByKeys(line, std::move(*ports), bill, way);

    auto till = Till::open(line, std::move(*ports));
    if (!till)
        return leave(till.error());
    (*till)->connectToGateway();
    if (todo == u"prepare"_s)
        return 0;
    DeskHands hands(**till, bill);
    if (todo == u"trouble"_s) {
        const QString trouble = parser.value(u"trouble"_s);
        say(playTrouble(trouble, **till, hands));
        if (trouble.endsWith(u"-killed"_s))
            std::raise(SIGKILL);
        return 0;
    }
    const auto found = hands.newest();
    if (kassaCrashBegin)
        kassaCrashBegin();
    const QString end = hands.pay(way);
    return say({{u"found"_s, found ? stateName(found->state) : u"nothing"_s}, {u"end"_s, end},
        {u"heard"_s, QJsonArray::fromStringList(hands.heard())}});
}
