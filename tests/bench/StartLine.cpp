// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Clock.h"
#include "app/core/Settings.h"
#include "app/payment/PaymentDesk.h"
#include "app/store/CatalogueCache.h"
#include "app/store/Profile.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Samples.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr int patience = 30'000; // ms until a start counts as failed
constexpr auto nobodyListens = "https://127.0.0.1:9/"_L1;

/// A till that was used before: its services are in the cache.
tl::expected<void, QString> makeProfile(const QString &folder)
{
    auto profile = Profile::open(folder);
    if (!profile)
        return tl::unexpected(profile.error().reason);
    SystemClock clock;
    Settings settings((*profile)->settingsFile());
    const auto url = mendedBaseUrl(nobodyListens);
    if (!url || !settings.set(Setting::BaseUrl, nobodyListens))
        return tl::unexpected(u"settings can't be written"_s);
    auto database = Database::open((*profile)->databaseFile(), Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error().reason);
    QList<Service> services;
    for (int number = 0; number < startServices; ++number) {
        Service service;
        service.id = u"service-%1"_s.arg(number);
        service.name = serviceName(number);
        service.categoryId = QString::number(number % 10);
        service.categoryName = u"Category %1"_s.arg(number % 10);
        service.min = Soum(500);
        service.max = Soum(5'000'000);
        services.append(service);
    }
    CatalogueCache cache(**database, clock);
    if (const auto saved = cache.saveServices(originOf(*url, {}), services); !saved)
        return tl::unexpected(saved.error().reason);
    return {};
}

/// From the spawning of `program` to its "ready", in ms; waits for its end.
tl::expected<double, QString> startOnce(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words {program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    int ends[2];
    if (::pipe(ends) != 0)
        return tl::unexpected(u"no pipe"_s);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    int spawned = 0;
    char answer = 0;
    const double ms = timed([&] {
        spawned = ::posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
        ::close(ends[1]);
        pollfd waiting {ends[0], POLLIN, 0};
        if (spawned == 0 && ::poll(&waiting, 1, patience) == 1 && ::read(ends[0], &answer, 1) != 1)
            answer = 0;
    });
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[0]);
    if (spawned != 0)
        return tl::unexpected(u"%1 can't be started"_s.arg(program));
    if (answer != 'r')
        ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (answer != 'r')
        return tl::unexpected(u"%1 never showed its services"_s.arg(program));
    return ms;
}

} // namespace

Measured measureStart()
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    if (const auto made = makeProfile(profile); !made)
        return tl::unexpected(u"no profile: "_s + made.error());
    const QString here = QCoreApplication::applicationDirPath();
    QString trouble;
    const auto start = [&](const QString &program, const QStringList &arguments) {
        const auto ms = startOnce(here + u'/' + program, arguments);
        if (!ms)
            trouble = ms.error();
        return ms.value_or(0);
    };
    const Figures figures = alternating(
        runs,
        [&] {
            return trouble.isEmpty()
                ? start(u"kassa-bench-start"_s, {u"--profile"_s, profile, u"--language"_s, u"en"_s})
                : 0;
        },
        [&] { return trouble.isEmpty() ? start(u"kassa-bench-bare"_s, {}) : 0; });
    if (!trouble.isEmpty())
        return tl::unexpected(trouble);
    return figures;
}

} // namespace kassa::bench
