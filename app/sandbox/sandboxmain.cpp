// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxArguments.h"
#include "app/sandbox/SandboxServer.h"
#include <QtCore/QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

int failed(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
    return exitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s)) {
        std::printf("%s\n", qPrintable(kassa::sandbox::usage()));
        return 0;
    }
    QString error;
    const auto options = kassa::sandbox::readArguments(arguments, &error);
    if (!options)
        return failed(error);
    kassa::sandbox::SandboxServer server(*options);
    if (!server.listen(&error))
        return failed(u"kassa-sandbox: "_s + error);
    std::printf("listening %s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
