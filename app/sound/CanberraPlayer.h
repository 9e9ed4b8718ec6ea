// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sound/SoundPlayer.h"

#include <QtCore/QString>

namespace kassa {

/// Plays through libcanberra on a thread of its own, as a sound server that hangs may hold whoever asks it.
/// Nobody waits for that thread, not even the program's end. Only the newest sound asked for counts: what
/// could not be heard in its time is not heard late.
class CanberraPlayer final : public SoundPlayer {
public:
    explicit CanberraPlayer(QString folder);
    ~CanberraPlayer() override;
    void play(Sound sound) override;

private:
    struct Line;
    std::shared_ptr<Line> m_line;
    QString m_folder;
    bool m_started = false;
};

} // namespace kassa
