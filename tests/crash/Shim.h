// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the preloaded shim (shim/shim.cpp) gives to the till under test. Weak: without the shim they are
/// null, and the driver does without.
///
/// The shim reads its orders from the environment:
/// - KASSA_CRASH_AT="store:12:before": kills the process with SIGKILL at the 12th counted call of that class
///   ("store" or "net"), before it, in the middle of it (half of its bytes) or after it;
/// - KASSA_CRASH_LOG=FILE: appends a line "store pwrite64 4096" for each counted call;
/// - KASSA_CRASH_READONLY=DIR: nothing below DIR can be opened for writing (EROFS);
/// - KASSA_CRASH_FROM_START=1: counts from the start of the process, not from kassaCrashBegin() on.
///
/// Counted are write, pwrite, fsync, fdatasync and ftruncate on kassa.db, kassa.db-wal and kassa.db-shm, and
/// connect, send, sendmsg, write, read, recv and recvmsg on TCP sockets (reads that find nothing are not).
extern "C" {
/// From here on calls are counted.
[[gnu::weak]] void kassaCrashBegin();
/// Until kassaCrashFail(0), every counted store call but a read fails with this errno.
[[gnu::weak]] void kassaCrashFail(int error);
/// The same, beginning with the first call after a socket has taken bytes that hold `needle`.
[[gnu::weak]] void kassaCrashFailAfterSend(const char *needle, int error);
}
