// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Fuzz.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace kassa::fuzz {

using namespace Qt::StringLiterals;

void silenceLogs()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

QString scratchFolder()
{
    static const QString memory = u"/dev/shm"_s;
    static const QTemporaryDir folder(
        (QDir(memory).exists() ? memory : QDir::tempPath()) + u"/kassa-fuzz-XXXXXX"_s);
    if (!folder.isValid())
        qFatal("no folder to write into");
    return folder.path();
}

} // namespace kassa::fuzz
