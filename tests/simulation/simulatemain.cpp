// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-simulate --payments N [--seed S] [--jobs J] (contracts.md). Jobs are processes: Qt's objects belong
// to their threads, and a simulated world has one.
#include "tests/simulation/Campaign.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QHashSeed>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcess>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kassa::sim;

namespace {

void say(FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

std::optional<qint64> numberOf(const QCommandLineParser &parser, const QString &option, qint64 least)
{
    bool ok = false;
    const qint64 number = parser.value(option).toLongLong(&ok);
    return ok && number >= least ? std::optional(number) : std::nullopt;
}

/// The same by processes of this program; nothing where one of them died.
std::optional<Tally> runJobs(qint64 jobs, qint64 payments, qint64 seed)
{
    std::vector<std::unique_ptr<QProcess>> parts;
    for (qint64 job = 0; job < jobs; ++job) {
        auto part = std::make_unique<QProcess>();
        part->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        part->start(QCoreApplication::applicationFilePath(),
            {u"--payments"_s, QString::number((payments + jobs - 1) / jobs), u"--seed"_s,
                QString::number(seed + job), u"--stride"_s, QString::number(jobs)});
        parts.push_back(std::move(part));
    }
    Tally sum;
    bool whole = true;
    for (const auto &part : parts) {
        part->waitForFinished(-1);
        const QByteArray line = part->readAllStandardOutput().trimmed().split('\n').last();
        const auto tally = Tally::fromJson(QJsonDocument::fromJson(line).object());
        whole = whole && tally && part->exitStatus() == QProcess::NormalExit;
        if (tally)
            sum.add(*tally);
    }
    return whole ? std::optional(sum) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    // Before anything hashes: two runs of a seed must walk their tables in the same order.
    QHashSeed::setDeterministicGlobalSeed();
    // Nor shall a run depend on where the PC stands; the C library would look it up at every date.
    qputenv("TZ", "UTC");
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"payments"_s, u"At least so many payments."_s, u"N"_s},
        {u"seed"_s, u"Of the first life; the next have the next."_s, u"S"_s, u"1"_s},
        {u"jobs"_s, u"Processes."_s, u"J"_s, u"1"_s},
        {u"stride"_s,
            u"From one life's seed to the next; of a job, which leaves the last check to its parent."_s,
            u"K"_s}});
    parser.addHelpOption();
    if (!parser.parse(application.arguments())) {
        say(stderr, parser.errorText().toUtf8());
        return 2;
    }
    if (parser.isSet(u"help"_s)) {
        say(stdout, parser.helpText().toUtf8());
        return 0;
    }
    const auto payments = numberOf(parser, u"payments"_s, 1);
    const auto seed = numberOf(parser, u"seed"_s, 0);
    const auto jobs = numberOf(parser, u"jobs"_s, 1);
    const bool isPart = parser.isSet(u"stride"_s);
    const auto stride = isPart ? numberOf(parser, u"stride"_s, 1) : std::optional<qint64>(1);
    if (!payments || !seed || !jobs || !stride || !parser.positionalArguments().isEmpty()) {
        say(stderr, "usage: kassa-simulate --payments N [--seed S] [--jobs J]");
        return 2;
    }

    std::optional<Tally> tally;
    if (*jobs > 1)
        tally = runJobs(*jobs, *payments, *seed);
    else
        tally = runLives(quint64(*seed), quint64(*stride), *payments,
            [](const QString &text) { say(stderr, text.toUtf8()); });
    if (!tally) {
        say(stderr, "a part of the simulation died");
        return 1;
    }
    bool failed = tally->violated();
    if (!isPart && !failed) {
        const QStringList missing = tally->neverReached();
        if (!missing.isEmpty())
            say(stderr, u"never reached with seed %1: %2"_s.arg(*seed).arg(missing.join(u", "_s)).toUtf8());
        failed = !missing.isEmpty();
    }
    say(stdout, QJsonDocument(tally->json(quint64(*seed))).toJson(QJsonDocument::Compact));
    return failed ? 1 : 0;
}
