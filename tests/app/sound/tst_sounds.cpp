// SPDX-License-Identifier: GPL-3.0-or-later
// The till's sounds: short, quiet, told apart; asking for one never holds the program up.
#include "app/sound/SoundPlayer.h"
#include "app/sound/Tones.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
constexpr Sound all[] = {Sound::Paid, Sound::Unknown, Sound::Refused};

/// How often the wave rises through zero within a part of the sound, in hertz.
int pitch(const QList<qint16> &samples, double from, double to)
{
    const auto begin = static_cast<qsizetype>(from * toneRate);
    const auto end = static_cast<qsizetype>(to * toneRate);
    int rises = 0;
    for (qsizetype i = begin + 1; i < end; ++i)
        rises += samples.at(i - 1) < 0 && samples.at(i) >= 0 ? 1 : 0;
    return qRound(rises / (to - from));
}
} // namespace

class TestSounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areShortAndQuiet()
    {
        for (const Sound sound : all) {
            const QList<qint16> samples = toneOf(sound);
            QVERIFY2(samples.size() < toneRate * 4 / 10, qPrintable(soundName(sound)));
            QVERIFY(samples.size() > toneRate / 5);
            const auto [least, most] = std::minmax_element(samples.cbegin(), samples.cend());
            QVERIFY2(*most < 12000 && *least > -12000, qPrintable(QString::number(*most)));
            QVERIFY(*most > 3000);
            // No click at either end.
            QVERIFY(qAbs(samples.first()) < 200 && qAbs(samples.last()) < 200);
        }
    }

    void areToldApartByTheirMelody()
    {
        const auto paid = toneOf(Sound::Paid);
        QVERIFY(pitch(paid, 0.20, 0.33) > pitch(paid, 0.0, 0.10) + 100);
        const auto refused = toneOf(Sound::Refused);
        QVERIFY(pitch(refused, 0.20, 0.35) < pitch(refused, 0.0, 0.12) - 50);
        const auto unknown = toneOf(Sound::Unknown);
        QVERIFY(qAbs(pitch(unknown, 0.02, 0.12) - pitch(unknown, 0.22, 0.32)) < 30);
        // Between its two notes it is silent.
        const auto gap = unknown.mid(static_cast<qsizetype>(0.15 * toneRate), toneRate / 50);
        QVERIFY(std::all_of(gap.cbegin(), gap.cend(), [](qint16 sample) { return sample == 0; }));
    }

    void areWaveFiles()
    {
        for (const Sound sound : all) {
            const QByteArray wave = waveOf(sound);
            QVERIFY(wave.startsWith("RIFF") && wave.mid(8, 8) == "WAVEfmt ");
            QCOMPARE(wave.size(), 44 + toneOf(sound).size() * 2);
            QCOMPARE(wave, waveOf(sound));
        }
    }

    void belongToOutcomesOnly()
    {
        QCOMPARE(soundOf(PaymentState::Paid), std::optional(Sound::Paid));
        QCOMPARE(soundOf(PaymentState::PayUnknown), std::optional(Sound::Unknown));
        QCOMPARE(soundOf(PaymentState::PayRefused), std::optional(Sound::Refused));
        for (const PaymentState state : {PaymentState::PaySent, PaymentState::Created, PaymentState::OtpWait,
                 PaymentState::Cancelled, PaymentState::Abandoned})
            QVERIFY(!soundOf(state));
    }

    void neverHoldTheProgramUp()
    {
        // The driver that hears nothing, and a folder that can't be written: nobody notices.
        qputenv("CANBERRA_DRIVER", "null");
        for (const QString &folder : {QDir::tempPath(), u"/nowhere/at/all"_s}) {
            QElapsedTimer timer;
            timer.start();
            {
                const auto player = systemSoundPlayer(folder);
                for (int i = 0; player && i < 50; ++i)
                    player->play(all[i % 3]);
            }
            QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        }
    }
};

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
