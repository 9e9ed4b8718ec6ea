// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real Secret Service: this test starts a D-Bus session of its own and runs itself within, where it
// starts and unlocks a gnome-keyring that keeps its files in a temporary folder.
#include "app/vault/KeychainSecretStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <csignal>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Answer {
    std::optional<Result<T>> result;
    int count = 0;
    Callback<T> callback()
    {
        return [this](const Result<T> &answer) {
            result = answer;
            ++count;
        };
    }
};

} // namespace

/// Runs within the session.
class KeychainTest : public QObject {
    Q_OBJECT
    QProcess m_daemon;
    QObject m_context;

    Result<QString> read(KeychainSecretStore &store, const QString &key)
    {
        Answer<QString> answer;
        store.read(key, &m_context, answer.callback());
        if (answer.count != 0)
            qFatal("answered before the call returned");
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 30'000); }();
        return answer.result.value_or(failure(ErrorCode::Silence));
    }
    Result<void> write(KeychainSecretStore &store, const QString &key, const QString &secret)
    {
        Answer<void> answer;
        store.write(key, secret, &m_context, answer.callback());
        if (answer.count != 0)
            qFatal("answered before the call returned");
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 30'000); }();
        return answer.result.value_or(failure(ErrorCode::Silence));
    }
    bool probe()
    {
        Answer<bool> answer;
        KeychainSecretStore::probe(&m_context, answer.callback());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answer.count, 1, 30'000); }();
        return answer.result && answer.result->value_or(false);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(
            u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY(m_daemon.waitForStarted());
        m_daemon.write("test\n");
        m_daemon.closeWriteChannel();
        // It is there once it answers.
        bool there = false;
        for (int i = 0; i < 40 && !there; ++i) {
            there = probe();
            if (!there)
                QTest::qWait(250);
        }
        QVERIFY(there);
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(5'000))
            m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void keepsReplacesAndRemoves()
    {
        QTemporaryDir profile;
        KeychainSecretStore store(profile.path());
        QVERIFY(store.lasting());
        QCOMPARE(read(store, u"token"_s).value(), QString());
        QVERIFY(write(store, u"token"_s, u"first-secret ўқ"_s));
        QVERIFY(write(store, u"card/1"_s, u"other-secret"_s));
        QCOMPARE(read(store, u"token"_s).value(), u"first-secret ўқ"_s);
        QVERIFY(write(store, u"token"_s, u"second-secret"_s));
        QCOMPARE(read(store, u"token"_s).value(), u"second-secret"_s);
        QVERIFY(write(store, u"token"_s, {}));
        QCOMPARE(read(store, u"token"_s).value(), QString());
        QVERIFY(write(store, u"token"_s, {}));
        QCOMPARE(read(store, u"card/1"_s).value(), u"other-secret"_s);
    }

    void keepsProfilesApart()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        KeychainSecretStore first(one.path());
        KeychainSecretStore second(two.path());
        QVERIFY(write(first, u"token"_s, u"of-the-first"_s));
        QCOMPARE(read(second, u"token"_s).value(), QString());
        KeychainSecretStore again(one.path() + u"/."_s);
        QCOMPARE(read(again, u"token"_s).value(), u"of-the-first"_s);
    }

    void writesNoPlainFile()
    {
        QTemporaryDir profile;
        KeychainSecretStore store(profile.path());
        QVERIFY(write(store, u"token"_s, u"plain-needle-42"_s));
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            ++seen;
            QVERIFY2(!file.readAll().contains("plain-needle-42"), qPrintable(file.fileName()));
        }
        QVERIFY(seen > 0);
    }

    void saysNothingToTheDead()
    {
        QTemporaryDir profile;
        KeychainSecretStore store(profile.path());
        Answer<QString> answer;
        {
            QObject shortLived;
            store.read(u"token"_s, &shortLived, answer.callback());
        }
        QCOMPARE(read(store, u"other"_s).value(), QString());
        QCOMPARE(answer.count, 0);
    }

    void givesUpOnASilentStore()
    {
        QTemporaryDir profile;
        KeychainSecretStore patient(profile.path());
        QVERIFY(write(patient, u"token"_s, u"x"_s));
        KeychainSecretStore store(profile.path(), nullptr, std::chrono::milliseconds(300));
        const auto pid = static_cast<pid_t>(m_daemon.processId());
        QCOMPARE(::kill(pid, SIGSTOP), 0);
        Answer<QString> silent;
        store.read(u"token"_s, &m_context, silent.callback());
        QTRY_COMPARE_WITH_TIMEOUT(silent.count, 1, 10'000);
        ::kill(pid, SIGCONT);
        QVERIFY(!*silent.result);
        QCOMPARE(silent.result->error().code, ErrorCode::SecretStore);
        QCOMPARE(silent.result->error().reason, u"no answer from the secret store"_s);
        // The late answer is dropped, and the next call is served.
        QCOMPARE(read(patient, u"token"_s).value(), u"x"_s);
        QCOMPARE(silent.count, 1);
    }
};

/// Runs where there is no session at all.
class NoKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysThatThereIsNone()
    {
        QObject context;
        Answer<bool> there;
        KeychainSecretStore::probe(&context, there.callback());
        QCOMPARE(there.count, 0);
        QTRY_COMPARE_WITH_TIMEOUT(there.count, 1, 30'000);
        QVERIFY(there.result->has_value());
        QVERIFY(!there.result->value());
        QTemporaryDir profile;
        KeychainSecretStore store(profile.path());
        Answer<void> written;
        store.write(u"token"_s, u"x"_s, &context, written.callback());
        QTRY_COMPARE_WITH_TIMEOUT(written.count, 1, 30'000);
        QCOMPARE(written.result->error().code, ErrorCode::SecretStore);
    }
};

/// Starts the others, each in surroundings of its own.
class SessionTest : public QObject {
    Q_OBJECT

    /// Exit code of this program with `arguments`, run by `program` in a home of its own.
    static int run(const QString &program, const QStringList &arguments, const QString &bus)
    {
        QTemporaryDir home;
        QDir(home.path()).mkpath(u"run"_s);
        QFile::setPermissions(
            home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"GNOME_KEYRING_CONTROL"_s,
                 u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"KDE_FULL_SESSION"_s, u"DESKTOP_SESSION"_s})
            environment.remove(name);
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.filePath(u"run"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(150'000)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

private Q_SLOTS:
    void worksWithARealSecretServiceWhereInstalled()
    {
        const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
        if (session.isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
        QCOMPARE(run(session, {u"--"_s, QCoreApplication::applicationFilePath(), u"--within"_s}, {}), 0);
    }
    void worksWithoutOne()
    {
        QCOMPARE(
            run(QCoreApplication::applicationFilePath(), {u"--without"_s}, u"unix:path=/nonexistent"_s), 0);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString part = QCoreApplication::arguments().value(1);
    if (part == u"--within"_s) {
        KeychainTest test;
        return QTest::qExec(&test, QStringList {QString::fromLocal8Bit(argv[0])});
    }
    if (part == u"--without"_s) {
        NoKeychainTest test;
        return QTest::qExec(&test, QStringList {QString::fromLocal8Bit(argv[0])});
    }
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
