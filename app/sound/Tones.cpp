// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/Tones.h"

#include <QtCore/QBuffer>
#include <QtCore/QDataStream>
#include <QtCore/QString>

#include <cmath>
#include <numbers>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

struct Note {
    double pitch; ///< hertz
    double at; ///< seconds
    double length; ///< seconds
};

constexpr double loudness = 0.28; ///< of full scale
constexpr double attack = 0.008; ///< seconds; a click without it
constexpr double release = 0.03; ///< seconds

QList<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Paid:
        return {{659.26, 0.0, 0.16}, {880.0, 0.11, 0.24}};
    case Sound::Unknown:
        return {{523.25, 0.0, 0.13}, {523.25, 0.20, 0.16}};
    case Sound::Refused:
        break;
    }
    return {{392.0, 0.0, 0.17}, {293.66, 0.14, 0.23}};
}

double sampleOf(const Note &note, double time)
{
    const double into = time - note.at;
    if (into < 0 || into >= note.length)
        return 0;
    const double rise = std::min(1.0, into / attack);
    const double fall = std::min(1.0, (note.length - into) / release);
    const double dying = std::exp(-6.0 * into);
    const double phase = 2 * std::numbers::pi * note.pitch * into;
    return rise * fall * dying * (0.85 * std::sin(phase) + 0.15 * std::sin(2 * phase));
}

} // namespace

QList<qint16> toneOf(Sound sound)
{
    const QList<Note> notes = notesOf(sound);
    double end = 0;
    for (const Note &note : notes)
        end = std::max(end, note.at + note.length);
    const auto count = static_cast<qsizetype>(end * toneRate);
    QList<qint16> samples;
    samples.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        double sum = 0;
        for (const Note &note : notes)
            sum += sampleOf(note, static_cast<double>(i) / toneRate);
        samples.append(static_cast<qint16>(std::lround(sum * loudness * 32767)));
    }
    return samples;
}

QByteArray waveOf(Sound sound)
{
    const QList<qint16> samples = toneOf(sound);
    const auto bytes = static_cast<quint32>(samples.size() * 2);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QDataStream out(&buffer);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto tag = [&out](const char *four) { out.writeRawData(four, 4); };
    tag("RIFF");
    out << quint32(36 + bytes);
    tag("WAVE");
    tag("fmt ");
    out << quint32(16) << quint16(1) << quint16(1) << quint32(toneRate) << quint32(toneRate * 2) << quint16(2)
        << quint16(16);
    tag("data");
    out << bytes;
    for (const qint16 sample : samples)
        out << sample;
    return file;
}

QString soundName(Sound sound)
{
    switch (sound) {
    case Sound::Paid:
        return u"paid"_s;
    case Sound::Unknown:
        return u"unknown"_s;
    case Sound::Refused:
        break;
    }
    return u"refused"_s;
}

} // namespace kassa
