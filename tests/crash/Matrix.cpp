// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Matrix.h"

#include "tests/crash/Audit.h"

#include <QtCore/QFile>

#include <stdexcept>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fault(const QString &on, const QString &kind, int skip = 0)
{
    return {{u"on"_s, on}, {u"fault"_s, kind}, {u"skip"_s, skip}};
}

using Orders = QMap<QString, QString>;

/// The till that is to die, on the profile that it dies on.
Ending dying(Bench &bench, const Variant &variant, const QString &bill, const QString &profile, Orders orders)
{
    QStringList arguments {u"--bill"_s, bill, u"--way"_s, variant.way};
    switch (variant.dies) {
    case Variant::Dies::AtKeys:
        arguments += {u"--do"_s, u"keys"_s};
        break;
    case Variant::Dies::FirstStart:
        arguments += {u"--do"_s, u"prepare"_s};
        orders.insert(u"KASSA_CRASH_FROM_START"_s, u"1"_s);
        break;
    case Variant::Dies::Restart:
        orders.insert(u"KASSA_CRASH_FROM_START"_s, u"1"_s);
        break;
    case Variant::Dies::Paying:
        break;
    }
    bench.arm(variant.faults);
    const Ending ending = bench.till(profile, arguments, orders);
    bench.clearFaults();
    return ending;
}

QString profileFor(Bench &bench, const Variant &variant, const QString &bill)
{
    if (variant.dies == Variant::Dies::FirstStart)
        return bench.noProfile();
    const QString profile = bench.freshProfile();
    if (variant.dies == Variant::Dies::Restart) {
        // A till that died with its `pay` sent and not answered.
        bench.arm({fault(u"pay"_s, u"hang"_s)});
        const Ending first = bench.till(
            profile, {u"--bill"_s, bill, u"--way"_s, variant.way}, {{u"KASSA_CRASH_AT"_s, u"net:5:after"_s}});
        bench.clearFaults();
        if (!first.killed)
            throw std::runtime_error("the first till did not die");
    }
    return profile;
}

} // namespace

QList<Variant> allVariants()
{
    using Dies = Variant::Dies;
    return {
        {u"plain"_s, u"plain"_s, {}},
        {u"code"_s, u"code"_s, {}},
        {u"refused"_s, u"refused"_s, {}},
        {u"lost-answer"_s, u"plain"_s, {fault(u"pay"_s, u"close_after"_s)}},
        {u"lost-answer-code"_s, u"code"_s, {fault(u"pay"_s, u"close_after"_s, 1)}},
        {u"lost-create"_s, u"plain"_s, {fault(u"create"_s, u"close_after"_s)}},
        {u"lost-status"_s, u"refused"_s, {fault(u"status"_s, u"close_after"_s)}},
        {u"lying-status"_s, u"plain"_s,
            {fault(u"pay"_s, u"close_after"_s),
                QJsonObject {{u"on"_s, u"status"_s}, {u"fault"_s, u"status_lie"_s}, {u"times"_s, 1}}}},
        {u"first-start"_s, u"plain"_s, {}, Dies::FirstStart},
        {u"restart"_s, u"plain"_s, {}, Dies::Restart},
        {u"keys"_s, u"plain"_s, {}, Dies::AtKeys, 4},
        {u"keys-code"_s, u"code"_s, {}, Dies::AtKeys, 8},
    };
}

QList<Point> countPoints(Bench &bench, const Variant &variant, const QString &bill)
{
    const QString log = bench.folder() + u"/calls"_s;
    QFile::remove(log);
    const QString profile = profileFor(bench, variant, bill);
    const Ending ending = dying(bench, variant, bill, profile, {{u"KASSA_CRASH_LOG"_s, log}});
    if (ending.code != 0 || ending.said()[u"end"_s].toString() == u"stuck"_s)
        throw std::runtime_error((u"%1: the counted run fails: %2"_s)
                                     .arg(variant.name, QString::fromUtf8(ending.errors + ending.output))
                                     .toStdString());
    QFile file(log);
    QList<Point> points;
    QMap<QString, int> number;
    if (!file.open(QIODevice::ReadOnly))
        return points;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QString kind = line.section(u' ', 0, 0);
        const QString call = kind + u':' + QString::number(++number[kind]) + u':';
        for (const QString &phase : {u"before"_s, u"middle"_s, u"after"_s}) {
            if (phase != u"middle"_s || line.section(u' ', 2).toInt() > 1)
                points.append({variant, call + phase});
        }
    }
    return points;
}

Outcome play(Bench &bench, const Point &point, const QString &bill)
{
    Evidence evidence;
    evidence.bill = bill;
    evidence.ledgerBefore = bench.ledger();
    const QString profile = profileFor(bench, point.variant, bill);
    const Ending died = dying(bench, point.variant, bill, profile, {{u"KASSA_CRASH_AT"_s, point.at}});
    Outcome outcome;
    outcome.reached = died.killed;
    evidence.deaths = (died.killed ? 1 : 0) + (point.variant.dies == Variant::Dies::Restart ? 1 : 0);
    if (!died.killed && (died.code != 0 || died.said()[u"end"_s].toString() == u"stuck"_s))
        outcome.violations += u"the till did not end well: "_s + QString::fromUtf8(died.errors + died.output);

    // The cashier doesn't know what became of the payment and presses on with the bill.
    const Ending after = bench.till(profile, {u"--bill"_s, bill, u"--way"_s, u"plain"_s});
    const QJsonObject said = after.said();
    outcome.found = said[u"found"_s].toString();
    outcome.end = said[u"end"_s].toString();
    if (after.killed || after.code != 0 || outcome.end.isEmpty() || outcome.end == u"stuck"_s)
        outcome.violations
            += u"the restarted till did not end well: "_s + QString::fromUtf8(after.errors + after.output);
    evidence.journal = bench.exported(profile);
    evidence.ledgerAfter = bench.ledger();
    evidence.wanted = outcome.end.startsWith(u"paid"_s);
    outcome.violations += audit(evidence);
    return outcome;
}

} // namespace kassa::crash
