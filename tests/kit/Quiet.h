// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/kit/ScriptedServer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>
#include <functional>

namespace kassa::test {

/// Waits until something has come that was asked for later than whatever a test expects not to come: some
/// questions, one after the other, through a network manager and a server of their own in the same event
/// loop. It takes as long as the machine needs, and shows more than a while would. False where they stay
/// unanswered.
[[nodiscard]] inline bool quiet(int questions = 3)
{
    ScriptedServer server;
    server.setHandler([](const ScriptedServer::Request &) { return ScriptedServer::json("{}"); });
    QNetworkAccessManager manager;
    int answered = 0;
    std::function<void()> ask = [&] {
        QNetworkReply *reply = manager.get(QNetworkRequest(server.url()));
        QObject::connect(reply, &QNetworkReply::finished, &manager, [&, reply] {
            reply->deleteLater();
            if (++answered < questions)
                ask();
        });
    };
    ask();
    return QTest::qWaitFor([&] { return answered == questions; }, 20'000);
}

/// Waits for one turn of the event loop: what was queued before it has run.
[[nodiscard]] inline bool turn()
{
    bool turned = false;
    QTimer::singleShot(0, QCoreApplication::instance(), [&turned] { turned = true; });
    return QTest::qWaitFor([&turned] { return turned; }, 20'000);
}

} // namespace kassa::test
