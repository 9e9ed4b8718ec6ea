// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace kassa {

/// What went wrong, as far as the user's words depend on it. Words are made at the edge (ui, main), never
/// here.
enum class ErrorCode {
    Refused, ///< the gateway answered with a readable error; Error::gatewayCode says which
    NotSent, ///< no byte of the request's body was taken: nothing can have happened (DESIGN.md, "The wire")
    Silence, ///< sent, and no complete answer: reset, cut, our deadline
    BadAnswer, ///< an answer that can't be read, or a success without the expected result
    Redirected, ///< 3xx; never followed
    Unauthorised, ///< 401
    Forbidden, ///< 403
    TooManyRequests, ///< 429; Error::retryAfterMs
    ServerTrouble, ///< 5xx
    TooLarge, ///< the answer exceeds 64 MiB
    Tls, ///< certificate or handshake
    NotConfigured, ///< base URL or token missing
    StoreFull, ///< the disk is full
    StoreFailed, ///< any other failure of the journal's file: nothing was written
    StateMoved, ///< compare-and-set touched no row: the payment is no longer in the expected state
    AccountOpen, ///< rule 1: another payment of this account is PaySent or PayUnknown
    PaidMeanwhile, ///< rule 1: another payment of this account became Paid since this `create`
    NeedsStatus, ///< rule 1: a refused payment stands in the way; its status has to be asked first
    NeedsAnswer, ///< rule 1: the cashier has to confirm (paid within the last hour)
    WrongOrigin, ///< rule 15
    Blocked, ///< rule 4b: an answer is waiting to be stored; no further pay on this till
    Unproven, ///< rules 7 and 8: not all conditions hold; Error::reason names them
    NoSenior, ///< rules 7 and 8: the senior said no, or there is none
    InvalidInput, ///< the form, the amount or a setting does not hold
    SecretStore, ///< the system's secret store refused
};

/// A failure on its way to the edge.
struct Error {
    ErrorCode code = ErrorCode::BadAnswer;
    QString gatewayCode; ///< lower case, as protocol notes 3.2; empty where there was none
    QString gatewayMessage; ///< the gateway's own text; data, never shown as ours
    QString reason; ///< for developers: endpoint, status, network error, position. No secrets
    int httpStatus = 0; ///< 0 where no status line was read
    /// Whether it is known that the request changed nothing. False for everything sent whose answer could not
    /// be read.
    bool outcomeKnown = true;
    std::optional<qint64> retryAfterMs;
    qint64 payment = 0; ///< number of the journal's payment that stands in the way; 0 none
};

template <class T>
using Result = tl::expected<T, Error>;

/// One completion, never before the call that took it returns, none after the context object died.
template <class T>
using Callback = std::function<void(Result<T>)>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString reason = {})
{
    Error error;
    error.code = code;
    error.reason = std::move(reason);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace kassa
