// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-crash --all | --sample | --variant NAME [--at CLASS:N:PHASE] [--jobs J]: kills a till at every store
// write and network event of a payment and looks afterwards whether anything was charged twice, lost or
// believed (the oracle of payment-outcomes.md). Ends with one line of JSON; exit 1 on a violation.
#include "tests/crash/Matrix.h"
#include "tests/crash/Troubles.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <stdexcept>
#include <thread>

using namespace kassa::crash;
using namespace Qt::StringLiterals;

namespace {

/// What all workers share.
struct Totals {
    std::mutex lock;
    QMap<QString, int> points; ///< by variant
    QMap<QString, int> ways; ///< "PayUnknown → paid"
    int reached = 0;
    int missed = 0;
    QMap<QChar, int> letters; ///< violations by the oracle's letter; '-' for the others
    int violations = 0;
};

std::atomic<int> nextBill {1};

QString freshBill()
{
    return QString::number(1'000'000 + nextBill++);
}

void report(Totals &totals, const QString &where, const QStringList &violations)
{
    for (const QString &violation : violations) {
        std::printf("FAIL %s: %s\n", qUtf8Printable(where), qUtf8Printable(violation));
        ++totals.violations;
        ++totals.letters[violation.startsWith(u'(') ? violation.at(1) : QChar(u'-')];
    }
    std::fflush(stdout);
}

void playAll(Bench &bench, const QList<Point> &points, std::atomic<qsizetype> &next, Totals &totals)
{
    for (qsizetype i = next++; i < points.size(); i = next++) {
        const Point &point = points.at(i);
        QString where = u"--variant "_s + point.variant.name + u" --at "_s + point.at;
        Outcome outcome;
        try {
            outcome = play(bench, point, freshBill());
        } catch (const std::runtime_error &trouble) {
            outcome.violations += QString::fromLocal8Bit(trouble.what());
        }
        const std::lock_guard guard(totals.lock);
        if (const int done = totals.reached + totals.missed + 1; done % 500 == 0) {
            std::printf("%d of %lld\n", done, static_cast<long long>(points.size()));
            std::fflush(stdout);
        }
        ++totals.points[point.variant.name];
        ++(outcome.reached ? totals.reached : totals.missed);
        ++totals.ways[outcome.found + u" → "_s + outcome.end];
        report(totals, where, outcome.violations);
    }
}

/// Each n-th, so that about `most` are left; n is odd, so that before, middle and after all come.
QList<Point> thinned(const QList<Point> &points, int each)
{
    QList<Point> kept;
    for (qsizetype i = each / 2; i < points.size(); i += each)
        kept += points.at(i);
    return kept;
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

int run(const QCommandLineParser &options)
{
    const QString binaries = QCoreApplication::applicationDirPath();
    const bool sample = options.isSet(u"sample"_s);
    const QString only = options.value(u"variant"_s);
    const int jobs = sample ? 1 : qBound(1, options.value(u"jobs"_s).toInt(), 16);
    QElapsedTimer clock;
    clock.start();
    Totals totals;

    std::vector<std::unique_ptr<Bench>> benches;
    for (int i = 0; i < jobs; ++i)
        benches.push_back(std::make_unique<Bench>(binaries));
    QList<Point> points;
    for (const Variant &variant : allVariants()) {
        if (!only.isEmpty() && only != variant.name)
            continue;
        if (options.isSet(u"at"_s)) {
            points.append({variant, options.value(u"at"_s)});
            continue;
        }
        const bool slow = variant.dies == Variant::Dies::AtKeys;
        if (sample && variant.name == u"keys-code"_s)
            continue;
        const QList<Point> counted = countPoints(*benches.front(), variant, freshBill());
        const int sampled = static_cast<int>(counted.size()) / (slow ? 2 : 12) | 1;
        const QList<Point> taken = thinned(counted, sample ? sampled : variant.each);
        std::printf("%-18s %5lld crash points, %5lld played\n", qUtf8Printable(variant.name),
            static_cast<long long>(counted.size()), static_cast<long long>(taken.size()));
        std::fflush(stdout);
        points += taken;
    }

    std::atomic<qsizetype> next {0};
    std::vector<std::thread> workers;
    for (const auto &bench : benches)
        workers.emplace_back([&, own = bench.get()] { playAll(*own, points, next, totals); });
    for (std::thread &worker : workers)
        worker.join();

    int troubles = 0;
    for (const TroubleCase &trouble : allTroubles()) {
        if (!only.isEmpty() && only != trouble.name)
            continue;
        ++troubles;
        report(totals, u"--variant "_s + trouble.name, play(*benches.front(), trouble, freshBill()));
    }
    // More calls than were counted once are played as runs without a crash; many of them are a broken count.
    if (totals.missed > 2 + points.size() / 7)
        report(totals, u"counting"_s, {u"%1 points were not reached"_s.arg(totals.missed)});

    const QJsonObject line {{u"points"_s, points.size()}, {u"killed"_s, totals.reached},
        {u"notReached"_s, totals.missed}, {u"troubles"_s, troubles},
        {u"doubled"_s, totals.letters.value(u'a')}, {u"lost"_s, totals.letters.value(u'b')},
        {u"falsePaid"_s, totals.letters.value(u'c')}, {u"violations"_s, totals.violations},
        {u"seconds"_s, clock.elapsed() / 1000}, {u"variants"_s, toJson(totals.points)},
        {u"ways"_s, toJson(totals.ways)}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return totals.violations == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"all"_s, u"every crash point"_s}, {u"sample"_s, u"a thinned, fixed selection, on one core"_s},
            {u"variant"_s, u"only this variant or trouble"_s, u"name"_s},
            {u"at"_s, u"only this point of it, as a failure names it"_s, u"point"_s},
            {u"jobs"_s, u"workers at once"_s, u"number"_s, u"2"_s}});
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty()
        || !(parser.isSet(u"all"_s) || parser.isSet(u"sample"_s) || parser.isSet(u"variant"_s))) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    try {
        return run(parser);
    } catch (const std::runtime_error &trouble) {
        std::fprintf(stderr, "kassa-crash: %s\n", trouble.what());
        return 1;
    }
}
