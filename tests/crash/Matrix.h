// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crash/Bench.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace kassa::crash {

/// One kind of payment, or of start, whose every store write and network event is a crash point.
struct Variant {
    QString name;
    QString way; ///< of kassa-crash-till: plain, code, refused
    QList<QJsonObject> faults; ///< armed before the till that dies starts
    enum class Dies { Paying, AtKeys, FirstStart, Restart } dies = Dies::Paying;
    int each = 1; ///< the full matrix takes each n-th point: real windows take their time
};
[[nodiscard]] QList<Variant> allVariants();

/// Where a till dies: "store:12:middle" of a variant.
struct Point {
    Variant variant;
    QString at;
};

/// What became of one point.
struct Outcome {
    bool reached = false; ///< the till died there; else the run had fewer calls this time
    QString found; ///< the state in which the restart found the payment, after rule 11
    QString end; ///< what the cashier was told in the end
    QStringList violations;
};

/// The points of a variant: one counted run, and before, in the middle of and after each call of it. A sync
/// has no middle.
[[nodiscard]] QList<Point> countPoints(Bench &bench, const Variant &variant, const QString &bill);

/// Dies at the point, restarts, lets the cashier press on, settles and audits. `bill` is used by no other.
[[nodiscard]] Outcome play(Bench &bench, const Point &point, const QString &bill);

} // namespace kassa::crash
