// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "ui/program/CommandLine.h"
#include "ui/program/ExportCommand.h"
#include "ui/program/FontsAhead.h"
#include "ui/program/KassaApp.h"
#include "ui/program/SettingsAhead.h"
#include "ui/program/SystemPorts.h"
#include "ui/program/Translations.h"

#include <QtWidgets/QApplication>

#include <cstdio>
#include <memory>

using namespace kassa;

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Ends before beginning: one line on stderr; with --desktop a window says it first.
int leave(const EarlyExit &exit, bool desktop)
{
    print(stderr, exit.line);
    if (desktop)
        return showEarlyExit(exit);
    return static_cast<int>(exit.code);
}

int runWithoutWindow(const tl::expected<CommandLine, EarlyExit> &line)
{
    if (!line)
        return leave(line.error(), false);
    switch (line->action) {
    case CommandLine::Action::Help:
        print(stdout, CommandLine::helpText());
        return 0;
    case CommandLine::Action::Version:
        print(stdout, QStringLiteral("kassa " KASSA_VERSION));
        return 0;
    case CommandLine::Action::Export:
        if (const auto done = runExport(*line); !done)
            return leave(done.error(), false);
        return 0;
    case CommandLine::Action::Set:
        if (const auto done = writeSettings(*line); !done)
            return leave(done.error(), false);
        return 0;
    case CommandLine::Action::Run:
        break;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    EnvironmentSecrets secrets = takeEnvironmentSecrets();
    installLogScrubbing();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("kassa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KASSA_VERSION));

    // What needs no window must not need a display either.
    const auto withoutWindow = CommandLine::needsNoWindow(arguments);
    if (!withoutWindow)
        scaleWindows(arguments);
    const std::unique_ptr<QCoreApplication> app(withoutWindow
            ? new QCoreApplication(argc, argv)
            : static_cast<QCoreApplication *>(new QApplication(argc, argv)));
    if (!withoutWindow)
        readFontsAhead();
    Translations translations;
    translations.use(CommandLine::languageOf(arguments));
    const auto line = CommandLine::parse(arguments);
    if (!line || withoutWindow)
        return runWithoutWindow(line);
    auto ports = systemPorts(std::move(secrets));
    if (!ports)
        return leave(ports.error(), line->desktop);
    auto program = KassaApp::open(*line, std::move(*ports), translations);
    if (!program)
        return leave(program.error(), line->desktop);
    (*program)->show();
    return QCoreApplication::exec();
}
