// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Keyboard.h"

#include "app/core/Settings.h"
#include "ui/controls/Keys.h"

#include <QtWidgets/QApplication>

namespace kassa {

Keyboard::Keyboard(Settings &settings, QObject *parent)
    : QObject(parent)
{
    const auto use = [&settings] { useKeys(KeyMap::parse(settings.text(Setting::Keys)), *qApp); };
    connect(&settings, &Settings::changed, this, [use](Setting key) {
        if (key == Setting::Keys)
            use();
    });
    use();
}

} // namespace kassa
