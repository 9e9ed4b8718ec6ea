// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QByteArray>

#include <optional>

namespace kassa {

/// Why paper did not come out, as far as the cashier's words depend on it. Stored by name.
enum class PrinterTrouble {
    None,
    NotSet, ///< no printer is set, or its address can't be read
    NotFound, ///< no such host, device or queue
    NoAnswer, ///< it could not be reached, or does not take connections: off, unplugged, cable
    NoPermission, ///< the device may not be opened by this user
    Busy, ///< another program holds the device
    NotADevice, ///< the path is no printer's: a plain file, a folder, for a serial line no terminal
    NoPaper, ///< the device says so
    Stalled, ///< it took a part and then nothing more within the deadline
    ClosedEarly, ///< it closed the connection before it had everything
    QueueRefused, ///< the system's queue did not take the job
    NoProgram, ///< `lp` is not installed
    NotHere, ///< this kind of printer can't be driven on this system
    Store, ///< the journal's file could not say "being sent": so it was not
    Restarted, ///< the program ended while it was being sent
    Unreadable, ///< what is to be printed was kept by another version and can't be read
};

/// What became of one sending.
struct Delivery {
    enum class Outcome {
        Taken, ///< the printer or the system's queue has all of it
        NotTaken, ///< not a byte left: it may be sent again without a second print
        Unsure, ///< a part left: something may be on paper
        Cancelled, ///< the cashier closed the system's dialog
    };
    Outcome outcome = Outcome::NotTaken;
    PrinterTrouble trouble = PrinterTrouble::None;
    QString reason {}; ///< for developers; no personal data
};

/// Number of a print job; below 0 one that could not be stored and lives as long as the program.
enum class PrintJobId : qint64 {};

/// Where one print-out is. Only a person moves it on from Unsure.
enum class PrintState {
    Waiting, ///< not sent yet
    Sending, ///< committed before its first byte leaves
    Printed, ///< taken; its document is gone
    Failed, ///< nothing of it left; it is tried again
    Unsure, ///< something of it may be on paper
};

/// One thing that is to be printed.
struct PrintJob {
    PrintJobId id {};
    PaymentId payment {}; ///< 0 where it belongs to none
    bool receipt = true; ///< else a slip
    int copy = 0; ///< 0 the first print, n the n-th copy
    QString number; ///< "000148", in test mode "T000148"
    QString title; ///< the service's name; data
    Soum amount;
    QByteArray document; ///< packed; empty once printed
    PrintState state = PrintState::Waiting;
    PrinterTrouble trouble = PrinterTrouble::None; ///< of the last sending
    int attempts = 0;
    QDateTime createdAt; ///< UTC
    QDateTime stateAt; ///< UTC
};

/// As stored: "waiting", "no_answer".
[[nodiscard]] QString printStateName(PrintState state);
[[nodiscard]] std::optional<PrintState> printStateFrom(QStringView name);
[[nodiscard]] QString printerTroubleName(PrinterTrouble trouble);
[[nodiscard]] PrinterTrouble printerTroubleFrom(QStringView name);

} // namespace kassa
