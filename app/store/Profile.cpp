// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Profile.h"

#include "app/core/Log.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 reserveBytes = 4 * 1024 * 1024;
constexpr qint64 settledLockSeconds = 10;

tl::unexpected<Profile::Failure> unusable(const QString &reason)
{
    return tl::unexpected(Profile::Failure {Profile::Trouble::Unusable, reason});
}

/// A folder that is already ours or that has nothing in it: its rights may be narrowed. A folder full of
/// something else (a home, /tmp) keeps them.
bool isOurs(const QString &folder)
{
    const QDir dir(folder);
    return dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
        || dir.exists(u"kassa.db"_s) || dir.exists(u"settings.ini"_s) || dir.exists(u"lock"_s);
}

bool makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    return QDir().mkpath(info.absolutePath())
        && (QDir().mkdir(folder, ownerFolder) || QFileInfo(folder).isDir());
}

/// Takes over what a dead program left where QLockFile alone would wait for ever: a lock written under
/// another host name, a process id that lives again as something else, an empty file after a power cut. The
/// system's own lock on the file tells: removal fails while a living program holds it. A lock that is being
/// taken right now has none yet, so a fresh one is left alone.
bool takeOver(QLockFile &lock)
{
    const QDateTime written = QFileInfo(lock.fileName()).lastModified();
    if (written.isValid() && qAbs(written.secsTo(QDateTime::currentDateTimeUtc())) < settledLockSeconds)
        return false;
    return lock.removeStaleLockFile() && lock.tryLock(0);
}

void makeReserve(const QString &file)
{
    if (QFileInfo(file).size() == reserveBytes)
        return;
    QFile reserve(file);
    if (!reserve.open(QFile::WriteOnly | QFile::Truncate, ownerFile))
        return;
    // Noise, so that a file system which compresses really keeps the room.
    QByteArray block(64 * 1024, Qt::Uninitialized);
    bool written = true;
    for (qint64 at = 0; written && at < reserveBytes; at += block.size()) {
        QRandomGenerator::global()->generate(block.begin(), block.end());
        written = reserve.write(block) == block.size();
    }
    written = reserve.flush() && written;
    reserve.close();
    if (!written) {
        reserve.remove();
        qCWarning(lcStore) << "no room for the reserve of 4 MiB";
    }
}

} // namespace

Profile::Profile(QString folder)
    : m_folder(std::move(folder))
{
}

tl::expected<std::unique_ptr<Profile>, Profile::Failure> Profile::open(const QString &folder)
{
    if (folder.isEmpty())
        return unusable(u"no folder was named"_s);
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(folder));
    if (!makeFolder(path))
        return unusable(u"the folder can't be made"_s);
    if (isOurs(path) && !QFile::setPermissions(path, ownerFolder))
        qCWarning(lcStore) << "the profile's rights can't be narrowed";

    std::unique_ptr<Profile> profile(new Profile(path));
    profile->m_lock = std::make_unique<QLockFile>(path + u"/lock"_s);
    QLockFile &lock = *profile->m_lock;
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError)
            return unusable(u"the folder can't be written to"_s);
        if (!takeOver(lock))
            return tl::unexpected(Failure {Trouble::InUse, u"another program holds the profile"_s});
    }
    QFile::setPermissions(path + u"/lock"_s, ownerFile);
    for (const QString &inner : {profile->cacheFolder(), profile->receiptsFolder(), profile->logsFolder()}) {
        if (!makeFolder(inner))
            return unusable(u"a folder within can't be made"_s);
        QFile::setPermissions(inner, ownerFolder);
    }
    makeReserve(path + u"/reserve"_s);
    return profile;
}

QString Profile::databaseFile() const
{
    return m_folder + u"/kassa.db"_s;
}

QString Profile::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString Profile::scanRulesFile() const
{
    return m_folder + u"/scan-rules.json"_s;
}

QString Profile::cacheFolder() const
{
    return m_folder + u"/cache"_s;
}

QString Profile::receiptsFolder() const
{
    return m_folder + u"/receipts"_s;
}

QString Profile::logsFolder() const
{
    return m_folder + u"/logs"_s;
}

void Profile::releaseReserve()
{
    if (QFile::remove(m_folder + u"/reserve"_s))
        qCWarning(lcStore) << "the reserve was released";
}

} // namespace kassa
