// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/FontsAhead.h"

#include "ui/controls/Theme.h"

#include <QtCore/QThreadPool>
#include <QtGui/QFontMetrics>

namespace kassa {

void readFontsAhead()
{
    // Qt keeps fonts per thread, but what the system has once for all: reading that is what takes time.
    QThreadPool::globalInstance()->start(
        [] { static_cast<void>(QFontMetrics(typeFont(Type::Body)).height()); });
}

} // namespace kassa
