// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMutex>

#include <cstdio>
#include <cstring>

namespace kassa {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcWire, "kassa.wire", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPayment, "kassa.payment", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "kassa.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcForm, "kassa.form", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProgram, "kassa.program", QtInfoMsg)

namespace {
constexpr qint64 logFileLimit = 1024 * 1024;

// Qt's message handler is a plain function, so what it needs has to live beside it.
struct LogState {
    QMutex mutex;
    QStringList secrets;
    QFile file;
};

LogState &state()
{
    static LogState instance;
    return instance;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = scrubbed(qFormatLogMessage(type, context, message));
    LogState &s = state();
    const QMutexLocker lock(&s.mutex);
    const QByteArray bytes = line.toUtf8() + '\n';
    // What Qt remarks by itself is for the log file: the program's own voice on stderr is one line
    // (contracts).
    const bool ours = std::strncmp(context.category, "kassa.", 6) == 0;
    if (ours || type == QtCriticalMsg || type == QtFatalMsg) {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
        std::fflush(stderr);
    }
    if (s.file.isOpen()) {
        if (s.file.size() > logFileLimit) {
            const QString name = s.file.fileName();
            s.file.close();
            QFile::remove(name + u".1"_s);
            QFile::rename(name, name + u".1"_s);
            s.file.setFileName(name);
            if (!s.file.open(QIODevice::Append))
                return;
            s.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        s.file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + bytes);
        s.file.flush();
    }
}
} // namespace

void installLogScrubbing()
{
    qSetMessagePattern(u"%{type} %{category}: %{message}"_s);
    qInstallMessageHandler(handle);
}

void openLogFile(const QString &folder)
{
    LogState &s = state();
    const QMutexLocker lock(&s.mutex);
    QDir().mkpath(folder);
    s.file.close();
    s.file.setFileName(folder + u"/kassa.log"_s);
    if (s.file.open(QIODevice::Append))
        s.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void hideInLogs(const QString &secret)
{
    if (secret.size() < 4)
        return;
    LogState &s = state();
    const QMutexLocker lock(&s.mutex);
    if (!s.secrets.contains(secret))
        s.secrets.append(secret);
}

QString scrubbed(QString line)
{
    LogState &s = state();
    const QMutexLocker lock(&s.mutex);
    for (const QString &secret : std::as_const(s.secrets))
        line.replace(secret, u"•••"_s);
    return line;
}

} // namespace kassa
