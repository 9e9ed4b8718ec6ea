// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a till under test: see tests/crash/Shim.h. Plain C inside: it runs before the program does.
#include "tests/crash/Shim.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Class { None, Store, Net };
enum class Phase { Never, Before, Middle, After };

std::atomic<bool> counting {false};
std::atomic<long> storeCalls {0};
std::atomic<long> netCalls {0};
std::atomic<int> failing {0};
std::atomic<int> failingLater {0};
std::array<char, 64> needle {};

struct Orders {
    Class what = Class::None;
    long number = 0;
    Phase phase = Phase::Never;
    int log = -1;
    std::array<char, 512> readOnly {};

    Orders()
    {
        if (const char *at = std::getenv("KASSA_CRASH_AT")) {
            std::array<char, 8> name {};
            std::array<char, 8> when {};
            if (std::sscanf(at, "%7[^:]:%ld:%7s", name.data(), &number, when.data()) == 3) {
                what = std::strcmp(name.data(), "store") == 0 ? Class::Store : Class::Net;
                phase = when[0] == 'b' ? Phase::Before : when[0] == 'm' ? Phase::Middle : Phase::After;
            }
        }
        if (const char *path = std::getenv("KASSA_CRASH_LOG"))
            log = static_cast<int>(
                syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        if (std::getenv("KASSA_CRASH_FROM_START"))
            counting = true;
        if (const char *folder = std::getenv("KASSA_CRASH_READONLY"))
            std::snprintf(readOnly.data(), readOnly.size(), "%s", folder);
        unsetenv("KASSA_CRASH_READONLY");
        unsetenv("KASSA_CRASH_AT");
        unsetenv("KASSA_CRASH_LOG");
        unsetenv("KASSA_CRASH_FROM_START");
        unsetenv("LD_PRELOAD");
    }
};

const Orders &orders()
{
    static const Orders given;
    return given;
}

template <class Function>
Function *next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

[[noreturn]] void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

bool isStore(int fd)
{
    std::array<char, 32> link {};
    std::array<char, 512> path {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const ssize_t size = readlink(link.data(), path.data(), path.size() - 1);
    return size > 0 && std::strstr(path.data(), "/kassa.db") != nullptr;
}

bool isTcp(int fd)
{
    int domain = 0;
    int type = 0;
    socklen_t size = sizeof domain;
    if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) != 0
        || (domain != AF_INET && domain != AF_INET6))
        return false;
    size = sizeof type;
    return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

/// One counted call: whether the process dies before, in or after it.
Phase counted(Class what, const char *name, size_t bytes)
{
    if (!counting)
        return Phase::Never;
    const long number = ++(what == Class::Store ? storeCalls : netCalls);
    const Orders &given = orders();
    if (given.log >= 0) {
        std::array<char, 64> line {};
        const int size = std::snprintf(
            line.data(), line.size(), "%s %s %zu\n", what == Class::Store ? "store" : "net", name, bytes);
        syscall(SYS_write, given.log, line.data(), static_cast<size_t>(size));
    }
    return given.what == what && given.number == number ? given.phase : Phase::Never;
}

bool forbidden(const char *path, int flags)
{
    const char *folder = orders().readOnly.data();
    const size_t size = std::strlen(folder);
    return size > 0 && (flags & (O_WRONLY | O_RDWR)) != 0 && std::strncmp(path, folder, size) == 0;
}

bool hasData(int fd)
{
    static auto *const real = next<ssize_t(int, void *, size_t, int)>("recv");
    const int kept = errno;
    char byte = 0;
    const bool has = real(fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0;
    errno = kept;
    return has;
}

void sent(const void *bytes, ssize_t size)
{
    if (failingLater != 0 && size > 0
        && memmem(bytes, static_cast<size_t>(size), needle.data(), std::strlen(needle.data())))
        failing = failingLater.exchange(0);
}

/// A call that moves `size` bytes by `work(size)`; halves of it are what a crash in the middle leaves.
template <class Work>
ssize_t moved(Class what, const char *name, size_t size, Work work)
{
    if (what == Class::Store && failing != 0) {
        errno = failing;
        return -1;
    }
    const Phase phase = counted(what, name, size);
    if (phase == Phase::Before)
        die();
    if (phase == Phase::Middle) {
        work(size > 1 ? size / 2 : size);
        die();
    }
    const ssize_t done = work(size);
    if (phase == Phase::After)
        die();
    return done;
}

/// A call without bytes on the store's files.
template <class Work>
int stored(int fd, const char *name, Work work)
{
    if (!isStore(fd))
        return work();
    return static_cast<int>(moved(Class::Store, name, 0, [&](size_t) { return work(); }));
}

template <class Work>
ssize_t received(int fd, const char *name, size_t size, Work work)
{
    if (!counting || !isTcp(fd) || !hasData(fd))
        return work(size);
    return moved(Class::Net, name, size, work);
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

void kassaCrashBegin()
{
    counting = true;
}

void kassaCrashFail(int error)
{
    failingLater = 0;
    failing = error;
}

void kassaCrashFailAfterSend(const char *what, int error)
{
    std::snprintf(needle.data(), needle.size(), "%s", what);
    failingLater = error;
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    const auto work = [&](size_t part) { return real(fd, bytes, part); };
    if (isStore(fd))
        return moved(Class::Store, "write", size, work);
    if (!isTcp(fd))
        return work(size);
    const ssize_t done = moved(Class::Net, "write", size, work);
    sent(bytes, done);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    const auto work = [&](size_t part) { return real(fd, bytes, part, at); };
    return isStore(fd) ? moved(Class::Store, "pwrite", size, work) : work(size);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    const auto work = [&](size_t part) { return real(fd, bytes, part, at); };
    return isStore(fd) ? moved(Class::Store, "pwrite64", size, work) : work(size);
}

int fsync(int fd)
{
    static auto *const real = next<int(int)>("fsync");
    return stored(fd, "fsync", [&] { return real(fd); });
}

int fdatasync(int fd)
{
    static auto *const real = next<int(int)>("fdatasync");
    return stored(fd, "fdatasync", [&] { return real(fd); });
}

int ftruncate(int fd, off_t size) noexcept
{
    static auto *const real = next<int(int, off_t)>("ftruncate");
    return stored(fd, "ftruncate", [&] { return real(fd, size); });
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static auto *const real = next<int(int, off64_t)>("ftruncate64");
    return stored(fd, "ftruncate64", [&] { return real(fd, size); });
}

int connect(int fd, const sockaddr *address, socklen_t size)
{
    static auto *const real = next<int(int, const sockaddr *, socklen_t)>("connect");
    const auto work = [&](size_t) { return static_cast<ssize_t>(real(fd, address, size)); };
    return static_cast<int>(isTcp(fd) ? moved(Class::Net, "connect", 0, work) : work(0));
}

ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, int)>("send");
    const auto work = [&](size_t part) { return real(fd, bytes, part, flags); };
    if (!isTcp(fd))
        return work(size);
    const ssize_t done = moved(Class::Net, "send", size, work);
    sent(bytes, done);
    return done;
}

ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    static auto *const real = next<ssize_t(int, const msghdr *, int)>("sendmsg");
    const auto work = [&](size_t) { return real(fd, message, flags); };
    if (!isTcp(fd))
        return work(0);
    const ssize_t done = moved(Class::Net, "sendmsg", 0, work);
    if (message->msg_iovlen > 0)
        sent(message->msg_iov[0].iov_base, done);
    return done;
}

ssize_t read(int fd, void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, void *, size_t)>("read");
    return received(fd, "read", size, [&](size_t part) { return real(fd, bytes, part); });
}

ssize_t recv(int fd, void *bytes, size_t size, int flags)
{
    static auto *const real = next<ssize_t(int, void *, size_t, int)>("recv");
    if ((flags & MSG_PEEK) != 0)
        return real(fd, bytes, size, flags);
    return received(fd, "recv", size, [&](size_t part) { return real(fd, bytes, part, flags); });
}

ssize_t recvmsg(int fd, msghdr *message, int flags)
{
    static auto *const real = next<ssize_t(int, msghdr *, int)>("recvmsg");
    if ((flags & MSG_PEEK) != 0)
        return real(fd, message, flags);
    return received(fd, "recvmsg", 0, [&](size_t) { return real(fd, message, flags); });
}

int open(const char *path, int flags, ...)
{
    static auto *const real = next<int(const char *, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (forbidden(path, flags)) {
        errno = EROFS;
        return -1;
    }
    return real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return open(path, flags | O_LARGEFILE, mode);
}

/// What the compiler makes of read() where it knows the buffer.
ssize_t __read_chk(int fd, void *bytes, size_t size, size_t)
{
    return read(fd, bytes, size);
}

ssize_t __recv_chk(int fd, void *bytes, size_t size, size_t, int flags)
{
    return recv(fd, bytes, size, flags);
}

/// As early as may be: the orders leave the environment before the program looks at it.
[[gnu::constructor]] static void takeOrders()
{
    static_cast<void>(orders());
}
}
#pragma GCC visibility pop
