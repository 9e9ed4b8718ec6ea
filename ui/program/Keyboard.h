// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>

namespace kassa {

class Settings;

/// Puts the till's keys in force, and does so again whenever its setting changes. Main thread.
class Keyboard final : public QObject {
    Q_OBJECT
public:
    /// `settings` must outlive whatever changes them.
    Keyboard(Settings &settings, QObject *parent);
};

} // namespace kassa
