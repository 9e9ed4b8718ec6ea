// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/FileIdentity.h"

#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace kassa {

FileIdentity identityOf(const QString &path)
{
    FileIdentity identity;
#ifdef Q_OS_UNIX
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0)
        identity = {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino), true};
#else
    Q_UNUSED(path)
#endif
    return identity;
}

} // namespace kassa
