// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

namespace kassa {

Q_DECLARE_LOGGING_CATEGORY(lcWire)
Q_DECLARE_LOGGING_CATEGORY(lcPayment)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcForm)
Q_DECLARE_LOGGING_CATEGORY(lcProgram)

/// Takes every log line of the process: scrubs registered secrets (law 4), then stderr and, once opened, the
/// profile's log file (0600, at most 2 files of 1 MiB). Any thread.
void installLogScrubbing();
void openLogFile(const QString &folder);
/// From now on `secret` is replaced by "•••" in every log line. Texts under 4 characters are ignored: they
/// would blank digits.
void hideInLogs(const QString &secret);
/// The line as the log would show it.
[[nodiscard]] QString scrubbed(QString line);

} // namespace kassa
