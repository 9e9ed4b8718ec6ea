// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

namespace kassa {

/// Where print-outs go.
struct PrintTarget {
    enum class Kind {
        System, ///< the system's queue with its driver: asks with the system's dialog where no queue is named
        Queue, ///< a raw queue of CUPS, by `lp -d NAME -o raw`
        Device, ///< a device file that takes ESC/POS: /dev/usb/lp0
        Serial, ///< a serial line: /dev/ttyUSB0, 8 data bits, no parity
        Network, ///< TCP, as a rule to port 9100
    };
    Kind kind = Kind::System;
    QString address; ///< queue, path or host
    quint16 port = 9100; ///< Network
    int speed = 9600; ///< Serial, bits per second
    bool operator==(const PrintTarget &) const = default;
};

/// "system", "queue", "device", "serial", "network": as in settings.ini.
[[nodiscard]] QString printTargetName(PrintTarget::Kind kind);
[[nodiscard]] PrintTarget::Kind printTargetKind(QStringView name);

/// A target from what is written in the settings. `address`: a queue's name, an absolute path, or "host",
/// "host:port", "[v6]:port". InvalidInput where it is none. An unknown speed counts as 9600.
[[nodiscard]] Result<PrintTarget> printTarget(
    PrintTarget::Kind kind, const QString &address, int speed = 9600);

/// The speeds that a serial printer may have.
inline constexpr int serialSpeeds[] = {9600, 19200, 38400, 57600, 115200};

} // namespace kassa
