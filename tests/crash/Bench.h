// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

#include <memory>

class QProcess;

namespace kassa::crash {

/// How a process ended, and what it said.
struct Ending {
    bool killed = false; ///< by a signal
    int code = -1; ///< of an orderly exit
    QByteArray output;
    QByteArray errors;
    /// The last line of the output as an object; empty where it is none.
    [[nodiscard]] QJsonObject said() const;
};

/// What one worker has: a kassa-sandbox process, a folder, and a way to start tills on it. Used from one
/// thread; needs no event loop. Throws std::runtime_error where the world around the till does not work.
class Bench {
public:
    /// `binaries`: the folder with kassa, kassa-sandbox, kassa-crash-till and the shim.
    explicit Bench(QString binaries);
    ~Bench();
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    [[nodiscard]] QJsonObject ledger() const;
    /// POST /sandbox/faults for each.
    void arm(const QList<QJsonObject> &faults) const;
    void clearFaults() const;

    /// A profile that has been started once and never paid; a fresh copy at each call, the former one gone.
    [[nodiscard]] QString freshProfile();
    /// No profile at all: the folder that the first start makes.
    [[nodiscard]] QString noProfile();
    /// kassa-crash-till on the profile, with the shim and its orders where `shim` names any.
    [[nodiscard]] Ending till(
        const QString &profile, const QStringList &arguments, const QMap<QString, QString> &shim = {}) const;
    /// `kassa export --format json`, of the shipped binary.
    [[nodiscard]] QJsonObject exported(const QString &profile) const;
    /// The shipped binary with these arguments and, where `shim` names any, the shim.
    [[nodiscard]] Ending kassa(const QStringList &arguments, const QMap<QString, QString> &shim = {}) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QByteArray http(
        const QByteArray &verb, const QByteArray &path, const QByteArray &body) const;
    [[nodiscard]] Ending run(
        const QString &program, const QStringList &arguments, const QMap<QString, QString> &shim) const;

    QString m_binaries;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_sandbox;
    QUrl m_url;
};

} // namespace kassa::crash
