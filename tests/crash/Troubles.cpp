// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Troubles.h"

#include "tests/crash/Audit.h"

#include <QtCore/QJsonArray>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {

const QString nothingWritten = u"StoreFailed: The journal could not be written; nothing was sent."_s;
const QString full = u"StoreFull: The disk is full; nothing was sent."_s;
const QString blocked = u"Blocked: The last answer is not stored yet."_s;

/// The shipped program on a disk that can't be written to: one line, and no window.
QStringList startReadOnly(Bench &bench, const QString &profile)
{
    const Ending started = bench.kassa(
        {u"--profile"_s, profile, u"--base-url"_s, u"http://127.0.0.1:9/"_s, u"--language"_s, u"en"_s},
        {{u"KASSA_CRASH_READONLY"_s, profile}});
    return {QString::fromUtf8(started.errors).trimmed().replace(profile, u"DIR"_s),
        u"exit %1"_s.arg(started.code)};
}

int chargesOf(const QJsonObject &ledger, const QString &bill)
{
    int charges = 0;
    const QJsonArray transactions = ledger[u"transactions"_s].toArray();
    for (const QJsonValue &transaction : transactions) {
        if (transaction[u"account"_s][u"customer_code"_s].toString() == bill)
            charges += transaction[u"charges"_s].toInt();
    }
    return charges;
}

} // namespace

QList<TroubleCase> allTroubles()
{
    QList<TroubleCase> all;
    // A disk that comes back: nothing is sent while it is gone, and the same button works afterwards.
    for (const QString &what : {u"full"_s, u"small"_s, u"readonly"_s, u"broken"_s}) {
        const QString said = what == u"full"_s ? full : nothingWritten;
        all += {what + u"-create"_s, {said, u"paid"_s}, u"paid before"_s};
        all += {what + u"-pay"_s, {said, u"Paid"_s}, u"paid before"_s};
        // Rule 4b: kept, shown, nothing else is sent; stored once there is room.
        const QStringList kept {u"kept in memory: Paid"_s, u"reserve: released"_s, blocked};
        all += {what + u"-answer"_s, kept + QStringList {u"Paid"_s}, u"paid before"_s};
        all += {what + u"-answer-killed"_s, kept, u"paid"_s};
    }
    // A store that is deleted under its name is written anew before the next commit.
    all += {u"deleted-create"_s, {u"Created"_s}, u"paid"_s};
    all += {u"deleted-pay"_s, {u"Paid"_s}, u"paid before"_s};
    all += {u"deleted-answer"_s,
        {u"kept in memory: no"_s, u"NeedsAnswer: This bill was paid within the last hour."_s},
        u"paid before"_s};
    // One that is overwritten is not read again by the till that holds it, and not opened by the next.
    all += {u"corrupted-create"_s, {u"Created"_s}, u"exit 5"_s};
    all += {u"corrupted-pay"_s, {u"Paid"_s}, u"exit 5"_s};
    all += {u"corrupted-answer"_s,
        {u"kept in memory: no"_s, u"NeedsAnswer: This bill was paid within the last hour."_s}, u"exit 5"_s};
    all += {u"readonly-start"_s, {u"The till's folder can't be used: DIR."_s, u"exit 5"_s}, u"paid"_s};
    return all;
}

QStringList play(Bench &bench, const TroubleCase &trouble, const QString &bill)
{
    QStringList differences;
    Evidence evidence;
    evidence.bill = bill;
    evidence.ledgerBefore = bench.ledger();
    const QString profile = bench.freshProfile();
    if (trouble.name.contains(u"-answer"_s))
        bench.arm({QJsonObject {{u"on"_s, u"pay"_s}, {u"fault"_s, u"delay"_s}, {u"arg"_s, 150}}});
    QStringList steps;
    if (trouble.name == u"readonly-start"_s) {
        steps = startReadOnly(bench, profile);
    } else {
        const Ending played
            = bench.till(profile, {u"--bill"_s, bill, u"--do"_s, u"trouble"_s, u"--trouble"_s, trouble.name},
                {{u"KASSA_CRASH_LOG"_s, u"/dev/null"_s}});
        const QJsonArray said = played.said()[u"steps"_s].toArray();
        for (const QJsonValue &step : said)
            steps += step.toString();
        if (played.killed != trouble.name.endsWith(u"-killed"_s))
            steps += u"killed"_s;
    }
    bench.clearFaults();
    if (steps != trouble.steps)
        differences += u"told: "_s + steps.join(u" | "_s);

    const Ending after = bench.till(profile, {u"--bill"_s, bill, u"--way"_s, u"plain"_s});
    const QString restart
        = after.code == 0 ? after.said()[u"end"_s].toString() : u"exit %1"_s.arg(after.code);
    if (restart != trouble.restart)
        differences += u"restart: "_s + restart + u' ' + QString::fromUtf8(after.errors).trimmed();
    evidence.ledgerAfter = bench.ledger();
    if (after.code != 0) {
        // Nobody can press on where the program does not start.
        if (chargesOf(evidence.ledgerAfter, bill) > 1)
            differences += u"(a) charged more than once"_s;
        return differences;
    }
    evidence.journal = bench.exported(profile);
    evidence.deaths = 1;
    evidence.wanted = restart.startsWith(u"paid"_s);
    return differences + audit(evidence);
}

} // namespace kassa::crash
