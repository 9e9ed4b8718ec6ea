// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Scaling.h"

#include "app/core/Settings.h"
#include "ui/program/CommandLine.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

double scaleFactor(const QString &profileFolder)
{
    const QString file = profileFolder + u"/settings.ini"_s;
    if (!QFileInfo(file).isFile())
        return 1;
    const Settings settings(file);
    bool ok = false;
    const int percent = settings.text(Setting::Scale).toInt(&ok);
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

} // namespace kassa
