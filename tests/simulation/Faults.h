// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>
#include <map>
#include <optional>
#include <vector>

namespace kassa::sim {

/// What the API's methods are called in contracts.md.
enum class Method { Info, Create, Pay, Status, All };
inline constexpr Method allMethods[]
    = {Method::Info, Method::Create, Method::Pay, Method::Status, Method::All};
[[nodiscard]] QString methodName(Method method);

/// Contracts.md's faults of one request and its answer, and those that only a simulated network can play.
enum class Fault {
    Refuse,
    Dns,
    Tls,
    ResetBeforeBody,
    ResetInBody,
    CloseBefore,
    CloseAfter,
    Hang,
    Drip,
    Delay,
    CutHeader,
    CutBody,
    WrongLength,
    Empty200,
    Html200,
    Rubbish,
    ResultNull,
    ErrorIn2xx,
    OtherTransaction,
    Redirect,
    Status401,
    Status403,
    Status408,
    Status429,
    Status500,
    Status502,
    GzipRubbish,
    Oversize,
    StatusLie, ///< `created` for a while after a charge
    LateRegistry, ///< the newest rows are missing
    Skew, ///< a Date header that is hours off
    Error, ///< 400 with a code that says nothing about the money, with or without the charge
    LateWork, ///< the request reaches the server minutes or an hour after the client gave up
    Duplicate, ///< the answer arrives twice
    Reordered, ///< an answer that is overtaken by later ones
    Stale, ///< status repeats what it said before
    OtherFigures, ///< status says `paid` with another amount or service
    ServerCancels, ///< the server cancels the transaction before it works on the request
};
inline constexpr int faultCount = static_cast<int>(Fault::ServerCancels) + 1;
[[nodiscard]] QString faultName(Fault fault);
/// Whether the fault makes sense for the method.
[[nodiscard]] bool playable(Fault fault, Method method);

/// A fault armed for requests of a method.
struct ArmedFault {
    Method on = Method::Pay;
    Fault fault = Fault::Hang;
    int skip = 0;
    int times = 1;
    bool work = false; ///< for a status or an error: the work is done first
};

/// What is armed, and what was played.
class FaultTable final {
public:
    void arm(const ArmedFault &fault) { m_armed.push_back(fault); }
    void calm() { m_armed.clear(); }
    /// The fault of the next request of this method, if any.
    [[nodiscard]] std::optional<ArmedFault> take(Method method);
    /// Counts a fault that has really been played.
    void played(const QString &name) { ++m_played[name]; }
    [[nodiscard]] const std::map<QString, qint64> &counts() const { return m_played; }

private:
    std::vector<ArmedFault> m_armed;
    std::map<QString, qint64> m_played;
};

} // namespace kassa::sim
