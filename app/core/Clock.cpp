// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Clock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int tashkentOffsetSeconds = 5 * 3600;

int band(qint64 skewMs)
{
    const qint64 minutes = qAbs(skewMs) / 60000;
    return minutes >= 10 ? 2 : minutes >= 2 ? 1 : 0;
}
} // namespace

qint64 SystemClock::monotonicMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    // Never early: a coarse timer may fire up to 5 % before its time, and a plan would be asked twice.
    QTimer::singleShot(delay + std::chrono::milliseconds(1), Qt::PreciseTimer, context, std::move(what));
}

ServerClock::ServerClock(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ServerClock::learn(const QDateTime &serverUtc)
{
    if (!serverUtc.isValid())
        return;
    const bool first = !m_measured;
    // A Date header names a whole second and has travelled: one that is a little behind says nothing new, and
    // taking it would turn the server's clock back within one payment.
    constexpr qint64 late = 5000; // ms
    const qint64 behind = serverUtc.msecsTo(utcNow());
    m_measured = true;
    if (first || behind < 0 || behind > late) {
        m_server = serverUtc.toUTC();
        m_at = m_clock.monotonicMs();
    }
    const int now = band(skewMs());
    if (first || now != m_band) {
        m_band = now;
        Q_EMIT skewChanged();
    }
}

QDateTime ServerClock::utcNow() const
{
    return m_measured ? m_server.addMSecs(m_clock.monotonicMs() - m_at) : m_clock.utcNow();
}

qint64 ServerClock::skewMs() const
{
    return m_measured ? utcNow().msecsTo(m_clock.utcNow()) : 0;
}

QDateTime toTashkent(const QDateTime &utc)
{
    return utc.toOffsetFromUtc(tashkentOffsetSeconds);
}

QDate tashkentDay(const QDateTime &utc)
{
    return toTashkent(utc).date();
}

QDateTime startOfTashkentDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, tashkentOffsetSeconds).toUTC();
}

QDateTime fromGatewayTime(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const QString &form :
        {u"yyyy-MM-dd HH:mm:ss"_s, u"dd.MM.yyyy HH:mm:ss"_s, u"yyyy-MM-dd'T'HH:mm:ss"_s}) {
        QDateTime local = QDateTime::fromString(trimmed, form);
        if (local.isValid())
            return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, tashkentOffsetSeconds).toUTC();
    }
    const QDateTime zoned = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!zoned.isValid())
        return {};
    if (zoned.timeSpec() == Qt::LocalTime)
        return QDateTime(zoned.date(), zoned.time(), Qt::OffsetFromUTC, tashkentOffsetSeconds).toUTC();
    return zoned.toUTC();
}

QString shownTime(const QDateTime &utc, bool seconds)
{
    return utc.isValid()
        ? toTashkent(utc).toString(seconds ? u"dd.MM.yyyy HH:mm:ss"_s : u"dd.MM.yyyy HH:mm"_s)
        : QString();
}

} // namespace kassa
