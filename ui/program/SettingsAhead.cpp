// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/SettingsAhead.h"

#include "app/core/Settings.h"
#include "ui/program/CommandLine.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString textAhead(const QString &profileFolder, Setting setting)
{
    const QString file = profileFolder + u"/settings.ini"_s;
    return QFileInfo(file).isFile() ? Settings(file).text(setting) : QString();
}

} // namespace

double scaleFactor(const QString &profileFolder)
{
    bool ok = false;
    const int percent = textAhead(profileFolder, Setting::Scale).toInt(&ok);
    return ok ? std::clamp(percent, 100, 200) / 100.0 : 1;
}

void scaleWindows(const QStringList &arguments)
{
    const auto line = CommandLine::parse(arguments);
    if (!line || qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return;
    if (const double factor = scaleFactor(line->profile); factor > 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(factor));
}

Language keptLanguage(const QString &profileFolder)
{
    return languageFromCode(textAhead(profileFolder, Setting::Language)).value_or(systemLanguage());
}

} // namespace kassa
