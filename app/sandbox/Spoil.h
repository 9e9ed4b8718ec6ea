// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/FaultTable.h"
#include "app/sandbox/HttpMessage.h"

namespace kassa::sandbox {

/// What goes out on the socket in place of an answer, and how it ends.
struct Outgoing {
    enum class End {
        Keep, ///< the connection waits for the next request
        Close, ///< closed in order
        Reset, ///< cut with RST
        Silence, ///< left open, nothing more is read or sent
    };
    QByteArray bytes;
    qint64 blanks = 0; ///< that many blanks follow the bytes
    End end = End::Keep;
    qint64 delayMs = 0; ///< before the first byte
    int dripMs = 0; ///< one byte each so many ms; 0: all at once
};

/// The gateway's own answer, spoiled; `fault` does its work.
[[nodiscard]] Outgoing spoiled(const HttpAnswer &answer, const Fault &fault);
/// What a fault without work answers to a request for `target`. reset_before_body is the proxy's own.
[[nodiscard]] Outgoing insteadOfWork(const Fault &fault, const QByteArray &target);

} // namespace kassa::sandbox
