// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/CommandLine.h"

#include "app/core/Settings.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QStandardPaths>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A refused address as a message may show it: never with a password.
QString shownAddress(const QString &text)
{
    return text.isEmpty() ? u"\"\""_s : text.mid(text.lastIndexOf(u'@') + 1);
}

tl::unexpected<EarlyExit> usage(const QString &line)
{
    return tl::unexpected<EarlyExit>(EarlyExit {ExitCode::Usage, line});
}

QString dataFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + name;
}

std::optional<EarlyExit> readExport(const QCommandLineParser &parser, CommandLine &line)
{
    line.action = CommandLine::Action::Export;
    line.format = parser.value(u"format"_s);
    line.output = parser.value(u"output"_s);
    if (line.format != u"json"_s && line.format != u"csv"_s)
        return EarlyExit {
            ExitCode::Usage, CommandText::tr("Choose a format with --format json or --format csv.")};
    if (!parser.isSet(u"profile"_s))
        return EarlyExit {ExitCode::Usage, CommandText::tr("Name the profile to export with --profile DIR.")};
    for (const auto &[name, day] : {std::pair(u"from"_s, &line.from), std::pair(u"to"_s, &line.to)}) {
        if (!parser.isSet(name))
            continue;
        *day = QDate::fromString(parser.value(name), Qt::ISODate);
        if (!day->isValid())
            return EarlyExit {ExitCode::Usage,
                CommandText::tr("%1 is not a date. Write it as 2026-11-24.").arg(parser.value(name))};
    }
    return std::nullopt;
}
} // namespace

tl::expected<CommandLine, EarlyExit> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &flag : {u"sandbox"_s, u"desktop"_s, u"version"_s, u"help"_s})
        parser.addOption(QCommandLineOption(flag));
    for (const QString &valued :
        {u"base-url"_s, u"profile"_s, u"language"_s, u"set"_s, u"from"_s, u"to"_s, u"format"_s, u"output"_s})
        parser.addOption(QCommandLineOption(valued, {}, valued));
    if (!parser.parse(QStringList(u"kassa"_s) + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return usage(unknown.isEmpty()
                ? CommandText::tr("An option needs a value. See kassa --help.")
                : CommandText::tr("There is no option --%1. See kassa --help.").arg(unknown.constFirst()));
    }
    CommandLine line;
    if (parser.isSet(u"help"_s)) {
        line.action = Action::Help;
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.action = Action::Version;
        return line;
    }
    if (parser.isSet(u"language"_s)) {
        line.language = languageFromCode(parser.value(u"language"_s));
        if (!line.language)
            return usage(CommandText::tr("There is no language %1. Choose uz, uz_Cyrl, ru or en.")
                             .arg(parser.value(u"language"_s)));
    }
    line.desktop = parser.isSet(u"desktop"_s);
    line.sandbox = parser.isSet(u"sandbox"_s);
    line.profile = parser.value(u"profile"_s);
    const QStringList words = parser.positionalArguments();
    if (!words.isEmpty()) {
        if (words != QStringList {u"export"_s})
            return usage(CommandText::tr("What is %1? See kassa --help.").arg(words.constFirst()));
        if (const auto failed = readExport(parser, line))
            return tl::unexpected<EarlyExit>(*failed);
        return line;
    }
    for (const QString &exportOnly : {u"from"_s, u"to"_s, u"format"_s, u"output"_s}) {
        if (parser.isSet(exportOnly))
            return usage(CommandText::tr("--%1 belongs to kassa export. See kassa --help.").arg(exportOnly));
    }
    if (parser.isSet(u"base-url"_s)) {
        if (line.sandbox)
            return usage(CommandText::tr("--sandbox and --base-url exclude each other."));
        const auto mended = mendedBaseUrl(parser.value(u"base-url"_s));
        if (!mended)
            return usage(CommandText::tr(
                "%1 can't be the gateway's address. It starts with https:// (plain http:// only "
                "for this computer).")
                             .arg(shownAddress(parser.value(u"base-url"_s))));
        line.baseUrl = *mended;
        if (isLoopback(line.baseUrl) && line.profile.isEmpty())
            return usage(CommandText::tr(
                "A gateway on this computer is a test: name a profile of its own with --profile DIR."));
    }
    for (const QString &pair : parser.values(u"set"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString key = pair.left(equals);
        if (equals < 1 || !Settings::settableNames().contains(key))
            return usage(CommandText::tr("--set takes KEY=VALUE. Keys: %1.")
                             .arg(Settings::settableNames().join(u", "_s)));
        const QString value = pair.mid(equals + 1);
        if (key == Settings::name(Setting::BaseUrl) && !value.isEmpty() && !mendedBaseUrl(value))
            return usage(CommandText::tr(
                "%1 can't be the gateway's address. It starts with https:// (plain http:// only "
                "for this computer).")
                             .arg(shownAddress(value)));
        line.settings.append({key, value});
        line.action = Action::Set;
    }
    if (line.profile.isEmpty())
        line.profile = dataFolder(line.sandbox ? u"sandbox"_s : u"default"_s);
    return line;
}

Language CommandLine::languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        QString code;
        if (argument == u"--language"_s && i + 1 < arguments.size())
            code = arguments.at(i + 1);
        else if (argument.startsWith(u"--language="_s))
            code = argument.mid(11);
        if (const auto language = languageFromCode(code))
            return *language;
    }
    return systemLanguage();
}

bool CommandLine::needsNoWindow(const QStringList &arguments)
{
    const auto parsed = parse(arguments);
    return !parsed || parsed->action != Action::Run;
}

QString CommandLine::helpText()
{
    return CommandText::tr(
        "Kassa takes bill payments through Paylov.\n"
        "\n"
        "kassa [--sandbox] [--base-url URL] [--profile DIR] [--language uz|uz_Cyrl|ru|en]\n"
        "      [--set KEY=VALUE]... [--desktop] [--version] [--help]\n"
        "kassa export --profile DIR [--from DATE] [--to DATE] --format json|csv [--output FILE]\n"
        "\n"
        "--sandbox    practise on a gateway inside the program; no real money\n"
        "--base-url   the gateway's address, for this run\n"
        "--profile    the till's folder\n"
        "--set        writes a setting and ends\n"
        "--desktop    shows a start-up failure in a window as well\n");
}

} // namespace kassa
