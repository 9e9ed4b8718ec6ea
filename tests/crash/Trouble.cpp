// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Trouble.h"

#include "app/models/Words.h"
#include "tests/crash/Shim.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

QStringList files(const Till &till)
{
    const QString file = till.profile->databaseFile();
    return {file, file + u"-wal"_s, file + u"-shm"_s};
}

void corrupt(const Till &till)
{
    // The shared memory stays: it is this process's own, and no power cut writes into it.
    for (const QString &path : files(till).first(2)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        const QByteArray noise(static_cast<qsizetype>(file.size()), '\x5a');
        file.write(noise);
    }
}

/// No file of this process may grow: the system's own refusal instead of the shim's.
void limitFiles(const Till &till, bool limited)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    getrlimit(RLIMIT_FSIZE, &limit);
    const auto wal = static_cast<rlim_t>(QFileInfo(files(till).at(1)).size());
    limit.rlim_cur = limited ? wal + 100 : limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

int errnoOf(const QString &what)
{
    return what == u"full"_s ? ENOSPC : what == u"readonly"_s ? EROFS : EIO;
}

void begin(const QString &what, const Till &till)
{
    if (what == u"deleted"_s) {
        for (const QString &file : files(till))
            QFile::remove(file);
    } else if (what == u"corrupted"_s) {
        corrupt(till);
    } else if (what == u"small"_s) {
        limitFiles(till, true);
    } else {
        kassaCrashFail(errnoOf(what));
    }
}

void end(const QString &what, const Till &till)
{
    if (what == u"small"_s)
        limitFiles(till, false);
    else
        kassaCrashFail(0);
}

bool mends(const QString &what)
{
    return what != u"deleted"_s && what != u"corrupted"_s;
}

QString told(const Result<PaymentRow> &answer, Request request)
{
    if (answer)
        return stateName(answer->state);
    const Words said = words(answer.error(), Language::English, request);
    return codeName(answer.error().code) + u": "_s + said.what;
}

/// The answer of `pay` arrives while the store is gone: rule 4b.
void answerIntoTrouble(
    const QString &what, Till &till, DeskHands &hands, PaymentId id, bool dies, QStringList &steps)
{
    PaymentDesk &desk = *till.desk;
    QObject context;
    std::optional<Result<PaymentRow>> got;
    if (mends(what) && what != u"small"_s)
        kassaCrashFailAfterSend("/servicePayment/pay/", errnoOf(what));
    desk.pay(id, {}, {}, {}, &context, [&got](const Result<PaymentRow> &row) { got = row; });
    // The gateway takes its time over this one (fault `delay`): the request has left, the answer has not
    // come.
    if (!mends(what) || what == u"small"_s)
        begin(what, till);
    const bool kept = QTest::qWaitFor([&] { return desk.answerNotStored() || got; }, patienceMs);
    const auto shown = desk.unstored(id);
    steps += u"kept in memory: %1"_s.arg(kept && shown ? stateName(shown->state) : u"no"_s);
    if (mends(what))
        steps += u"reserve: %1"_s.arg(
            QFileInfo::exists(till.profile->folder() + u"/reserve"_s) ? u"kept"_s : u"released"_s);
    steps += told(hands.create(u"good"_s), Request::Create);
    if (!mends(what) || dies)
        return;
    end(what, till);
    const bool stored = QTest::qWaitFor([&] { return !desk.answerNotStored() && got; }, patienceMs);
    steps += stored ? told(*got, Request::Pay) : u"never stored"_s;
}

} // namespace

QJsonObject playTrouble(const QString &name, Till &till, DeskHands &hands)
{
    const QString what = name.section(u'-', 0, 0);
    const QString when = name.section(u'-', 1);
    QStringList steps;
    const auto answer = [&steps] { return QJsonObject {{u"steps"_s, QJsonArray::fromStringList(steps)}}; };
    if (!kassaCrashFail) {
        steps += u"no shim"_s;
        return answer();
    }
    if (when == u"create"_s) {
        begin(what, till);
        steps += told(hands.create(u"good"_s), Request::Create);
        if (!mends(what))
            return answer();
        end(what, till);
        // What could not be closed is closed by the next write, two seconds later.
        steps += hands.pay(Way::Plain);
        return answer();
    }
    const Result<PaymentRow> row = hands.create(u"good"_s);
    if (!row) {
        steps += told(row, Request::Create);
        return answer();
    }
    if (when.startsWith(u"answer"_s)) {
        answerIntoTrouble(what, till, hands, row->id, when == u"answer-killed"_s, steps);
        return answer();
    }
    begin(what, till);
    steps += told(hands.pay(row->id, {}, {}), Request::Pay);
    if (!mends(what))
        return answer();
    end(what, till);
    static_cast<void>(QTest::qWaitFor(
        [&] {
            const auto now = till.desk->row(row->id);
            return now && now->state == PaymentState::Created;
        },
        patienceMs));
    steps += told(hands.pay(row->id, {}, {}), Request::Pay);
    return answer();
}

} // namespace kassa::crash
