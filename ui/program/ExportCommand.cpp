// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/ExportCommand.h"

#include "app/core/Clock.h"
#include "app/core/Settings.h"
#include "app/store/Database.h"
#include "app/store/JournalExport.h"
#include "app/store/Profile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cstdio>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct ExportCommandText {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

tl::unexpected<EarlyExit> stop(ExitCode code, const QString &line)
{
    return tl::unexpected<EarlyExit>(EarlyExit {code, line});
}
} // namespace

tl::expected<void, EarlyExit> runExport(const CommandLine &line)
{
    const QString file = line.profile + u"/kassa.db"_s;
    if (!QFileInfo::exists(file))
        return stop(
            ExitCode::ProfileUnusable, ExportCommandText::tr("There is no journal in %1.").arg(line.profile));
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    if (!database) {
        if (database.error().code == ErrorCode::InvalidInput)
            return stop(ExitCode::JournalTooNew,
                ExportCommandText::tr(
                    "This till's journal was written by a newer Kassa. Install the newer version."));
        return stop(ExitCode::ProfileUnusable,
            ExportCommandText::tr("The journal in %1 can't be read.").arg(line.profile));
    }
    const Settings settings(line.profile + u"/settings.ini"_s);
    const ExportFormat format = line.format == u"csv"_s ? ExportFormat::Csv : ExportFormat::Json;
    ExportRange range;
    if (line.from.isValid())
        range.from = line.from;
    if (line.to.isValid())
        range.to = line.to;
    const auto write = [&](QIODevice &device) {
        return exportJournal(**database, format, settings.text(Setting::Till), range, device).has_value();
    };
    if (line.output.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || !write(out))
            return stop(ExitCode::ProfileUnusable, ExportCommandText::tr("The export can't be written."));
        return {};
    }
    QSaveFile out(line.output);
    if (!out.open(QIODevice::WriteOnly) || !write(out) || !out.commit())
        return stop(
            ExitCode::ProfileUnusable, ExportCommandText::tr("%1 can't be written.").arg(line.output));
    return {};
}

tl::expected<void, EarlyExit> writeSettings(const CommandLine &line)
{
    const auto profile = Profile::open(line.profile);
    if (!profile) {
        if (profile.error().trouble == Profile::Trouble::InUse)
            return stop(ExitCode::ProfileInUse,
                ExportCommandText::tr("Kassa is running on this till. Close it first."));
        return stop(ExitCode::ProfileUnusable,
            ExportCommandText::tr("The till's folder can't be used: %1.").arg(line.profile));
    }
    Settings settings((*profile)->settingsFile());
    if (!settings.readable())
        return stop(ExitCode::ProfileUnusable,
            ExportCommandText::tr("The till's settings can't be read: %1.").arg((*profile)->settingsFile()));
    for (const auto &[name, value] : line.settings) {
        if (!settings.set(*Settings::fromName(name), value))
            return stop(ExitCode::ProfileUnusable,
                ExportCommandText::tr("The settings can't be written: %1.").arg((*profile)->settingsFile()));
    }
    return {};
}

} // namespace kassa
