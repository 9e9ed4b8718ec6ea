// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/CanberraPlayer.h"
#include "app/sound/Tones.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <canberra.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

/// What both threads know.
struct CanberraPlayer::Line {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Sound> wanted;
    bool over = false; ///< the player is gone
    bool ended = false; ///< the thread has let go of the sound server

    /// Waits for a sound; nothing once the player is gone.
    std::optional<Sound> next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return wanted || over; });
        return over ? std::nullopt : std::exchange(wanted, std::nullopt);
    }
};

namespace {

constexpr std::chrono::milliseconds longestEnd {200};

/// The sound as a file in the folder; an empty name where it can't be written.
QByteArray fileOf(Sound sound, const QString &folder)
{
    const QString name = QDir(folder).filePath(u"sound-%1.wav"_s.arg(soundName(sound)));
    const QByteArray wave = waveOf(sound);
    if (QFile kept(name); kept.open(QIODevice::ReadOnly) && kept.readAll() == wave)
        return QFile::encodeName(name);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(wave) != wave.size() || !file.commit())
        return {};
    return QFile::encodeName(name);
}

void playFile(ca_context *context, const QByteArray &name)
{
    ca_proplist *properties = nullptr;
    if (name.isEmpty() || ca_proplist_create(&properties) != CA_SUCCESS)
        return;
    ca_proplist_sets(properties, CA_PROP_MEDIA_FILENAME, name.constData());
    ca_proplist_sets(properties, CA_PROP_MEDIA_ROLE, "event");
    ca_proplist_sets(properties, CA_PROP_APPLICATION_NAME, "Kassa");
    // Whatever it answers: a till without a loudspeaker is a till all the same.
    static_cast<void>(ca_context_play_full(context, 0, properties, nullptr, nullptr));
    ca_proplist_destroy(properties);
}

} // namespace

CanberraPlayer::CanberraPlayer(QString folder)
    : m_line(std::make_shared<Line>())
    , m_folder(std::move(folder))
{
}

CanberraPlayer::~CanberraPlayer()
{
    std::unique_lock lock(m_line->mutex);
    m_line->over = true;
    m_line->changed.notify_all();
    // An orderly end where the sound server answers; nobody waits for one that hangs.
    if (m_started)
        m_line->changed.wait_for(lock, longestEnd, [this] { return m_line->ended; });
}

void CanberraPlayer::play(Sound sound)
{
    {
        const std::lock_guard lock(m_line->mutex);
        m_line->wanted = sound;
        m_line->changed.notify_all();
    }
    if (m_started)
        return;
    m_started = true;
    std::thread([line = m_line, folder = m_folder] {
        ca_context *context = nullptr;
        if (ca_context_create(&context) == CA_SUCCESS) {
            while (const auto wanted = line->next())
                playFile(context, fileOf(*wanted, folder));
            ca_context_destroy(context);
        }
        const std::lock_guard lock(line->mutex);
        line->ended = true;
        line->changed.notify_all();
    }).detach();
}

} // namespace kassa
