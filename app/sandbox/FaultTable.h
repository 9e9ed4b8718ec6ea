// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/ApiMethod.h"
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <deque>

namespace kassa::sandbox {

/// An armed fault.
struct Fault {
    ApiMethod on = ApiMethod::List;
    QString kind;
    int times = 1; ///< how many requests it still spoils
    int skip = 0; ///< how many requests of the method it lets pass before
    QJsonValue arg;

    /// Whether the gateway does its work before the answer is spoiled (contracts.md, "Sandbox").
    [[nodiscard]] bool workDone() const;
    /// `arg` as a number (a numeric text counts), else `otherwise`.
    [[nodiscard]] qint64 number(qint64 otherwise) const;
};

/// The armed faults, in the order in which they came.
///
/// Each request of a method lowers the `skip` of every fault armed on it; the first one without a `skip` left
/// spoils the request. So {skip 0} and {skip 1} on one method hit the first and the second request.
class FaultTable {
public:
    /// Takes {"on","fault","times","skip","arg"}; a reason in English, or an empty text where it was armed.
    [[nodiscard]] QString arm(const QJsonObject &json);
    void clear() { m_faults.clear(); }

    /// What is to happen to the request of `method` that has just arrived.
    [[nodiscard]] std::optional<Fault> take(ApiMethod method);
    /// status_lie: whether the status of a charged transaction has to say `created` this time.
    [[nodiscard]] bool takeStatusLie();
    /// late_registry: rows charged within this many seconds are to be left out this time; 0: all are shown.
    [[nodiscard]] qint64 takeRegistryDelay();
    /// status_lie and late_registry armed on `pay` begin with the charge: their `arg` says how many answers
    /// lie.
    void charged();

private:
    std::optional<Fault> takeLie(const QString &kind);

    std::deque<Fault> m_faults;
};

} // namespace kassa::sandbox
