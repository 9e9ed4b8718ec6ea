// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtWidgets/QApplication>

#include <cmath>
#include <cstdio>

using namespace kassa::bench;
using namespace Qt::StringLiterals;

namespace {

std::vector<Line> allLines()
{
    return {
        {u"start"_s, u"exec to first usable frame, 1,000 cached services"_s, u"bare QMainWindow, same list"_s,
            1.5, Goal::Ratio, measureStart},
        {u"form-open"_s, u"form of 20 fields and 50,000 options, shown"_s,
            u"plain QComboBox with the options, shown"_s, 16, Goal::Milliseconds, measureFormOpen},
        {u"form-parent"_s, u"another parent of 25,000 options, repainted"_s,
            u"plain QComboBox filled anew, repainted"_s, 4, Goal::Milliseconds, measureFormParent},
        {u"search"_s, u"slowest keystroke over 10,000 services, repainted"_s,
            u"QSortFilterProxyModel in a QListView"_s, 4, Goal::Milliseconds, measureSearch},
        {u"search-typos"_s, u"the same, with slips of the finger"_s,
            u"QSortFilterProxyModel in a QListView"_s, 4, Goal::Milliseconds, measureSearchTypos},
        {u"search-scripts"_s, u"the same, in four scripts and on the other keyboard layout"_s,
            u"QSortFilterProxyModel in a QListView"_s, 4, Goal::Milliseconds, measureSearchScripts},
        {u"payment"_s, u"own cost of info, create and pay"_s, u"three bare posts and as many commits"_s, 3,
            Goal::Milliseconds, measurePayment},
        {u"payment-80ms"_s, u"info, create and pay at 80 ms latency"_s, u"three bare posts"_s, 1.05,
            Goal::Ratio, measurePaymentAtLatency},
        {u"history-first-page"_s, u"first page among 1,000,000"_s, u"the page by its numbers alone"_s, 50,
            Goal::Milliseconds, measureHistoryFirstPage},
        {u"history-account"_s, u"slowest search for an account among 1,000,000"_s,
            u"the page by its numbers alone"_s, 50, Goal::Milliseconds, measureHistoryAccount},
        {u"history-name"_s, u"slowest search for a name among 1,000,000"_s,
            u"the page by its numbers alone"_s, 50, Goal::Milliseconds, measureHistoryName},
        {u"history-sum"_s, u"slowest search for a sum among 1,000,000"_s, u"the page by its numbers alone"_s,
            50, Goal::Milliseconds, measureHistorySum},
        {u"history-date"_s, u"slowest search within days among 1,000,000"_s,
            u"the page by its numbers alone"_s, 50, Goal::Milliseconds, measureHistoryDate},
        {u"history-id"_s, u"slowest search for a number or id among 1,000,000"_s,
            u"the page by its numbers alone"_s, 50, Goal::Milliseconds, measureHistoryId},
        {u"history-others"_s, u"slowest page of what only the registry has among 1,000,000"_s,
            u"the page by its numbers alone"_s, 50, Goal::Milliseconds, measureHistoryOthers},
    };
}

double rounded(double figure)
{
    return std::round(figure * 1000) / 1000;
}

QString padded(const QString &text, int width)
{
    return text.leftJustified(width, u' ');
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int usage(const QString &why)
{
    QStringList names;
    for (const Line &line : allLines())
        names.append(line.name);
    const QByteArray text = u"%1\nkassa-bench [--json] [%2]\n"_s.arg(why, names.join(u'|')).toUtf8();
    std::fputs(text.constData(), stderr);
    return 2;
}

/// Remarks of Qt's about a platform without screens would stand between the figures.
void onlyTroubles(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(onlyTroubles);
    // Nobody has to sit before a bench; with a platform named it runs there.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    const bool json = names.removeAll(u"--json"_s) > 0;
    const std::vector<Line> lines = allLines();
    for (const QString &name : std::as_const(names)) {
        if (std::none_of(lines.cbegin(), lines.cend(), [&](const Line &line) { return line.name == name; }))
            return usage(u"there is no line \"%1\""_s.arg(name));
    }

    QJsonArray report;
    bool complete = true;
    for (const Line &line : lines) {
        if (!names.isEmpty() && !names.contains(line.name))
            continue;
        const Measured figures = line.measure();
        if (!figures) {
            complete = false;
            std::fprintf(stderr, "%s: %s\n", qPrintable(line.name), qPrintable(figures.error()));
            continue;
        }
        const bool costs = line.name == u"payment"_s;
        const double whole = costs ? figures->value + figures->reference : figures->value;
        const double ratio = whole / figures->reference;
        const bool met = (line.about == Goal::Ratio ? ratio : figures->value) <= line.goal;
        report.append(QJsonObject {{u"name"_s, line.name}, {u"value"_s, rounded(figures->value)},
            {u"reference"_s, rounded(figures->reference)}, {u"ratio"_s, rounded(ratio)},
            {u"goal"_s, line.goal}, {u"met"_s, met}});
        if (json)
            continue;
        const QString goal = line.about == Goal::Ratio ? u"at most %1 times"_s.arg(line.goal)
                                                       : u"at most %1 ms"_s.arg(line.goal);
        print(u"%1 %2 ms  %3"_s.arg(padded(line.name, 18)).arg(figures->value, 9, 'f', 2).arg(line.value));
        print(u"%1 %2 ms  %3"_s.arg(padded({}, 18)).arg(figures->reference, 9, 'f', 2).arg(line.reference));
        print(u"%1 %2     ratio; goal: %3: %4"_s.arg(padded({}, 18))
                  .arg(ratio, 9, 'f', 3)
                  .arg(goal, met ? u"met"_s : u"MISSED"_s));
    }
    if (json)
        print(QString::fromUtf8(QJsonDocument(report).toJson().trimmed()));
    return complete ? 0 : 1;
}
