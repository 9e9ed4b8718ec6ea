// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/Line.h"

#include "app/printing/DeviceLine.h"
#include "app/printing/NetworkLine.h"
#include "app/printing/QueueLine.h"

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

Line::Line(QByteArray bytes, const PrintPatience &patience)
    : m_patience(patience)
    , m_bytes(std::move(bytes))
{
    m_step.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, [this] {
        if (m_late)
            std::exchange(m_late, {})();
    });
    connect(&m_whole, &QTimer::timeout, this,
        [this] { fail(PrinterTrouble::Stalled, u"not everything was taken in time"_s); });
}

void Line::start()
{
    m_whole.start(m_patience.whole);
    waitAtMost(
        m_patience.open, [this] { fail(PrinterTrouble::NoAnswer, u"it could not be opened in time"_s); });
    open();
}

void Line::opened()
{
    waitAtMost(m_patience.stall, [this] { fail(PrinterTrouble::Stalled, u"it takes nothing more"_s); });
}

void Line::took(qint64 count)
{
    m_taken += count;
    opened();
}

void Line::waitAtMost(std::chrono::milliseconds time, std::function<void()> then)
{
    if (m_ended)
        return;
    m_late = std::move(then);
    m_step.start(time);
}

void Line::succeed()
{
    end({Delivery::Outcome::Taken, PrinterTrouble::None, {}});
}

void Line::fail(PrinterTrouble trouble, const QString &reason)
{
    const bool left = m_taken > 0 || m_mayHaveLeft;
    end({left ? Delivery::Outcome::Unsure : Delivery::Outcome::NotTaken, trouble, reason});
}

void Line::end(const Delivery &delivery)
{
    if (std::exchange(m_ended, true))
        return;
    m_step.stop();
    m_whole.stop();
    close();
    Q_EMIT finished(delivery);
}

std::unique_ptr<Line> lineTo(const PrintTarget &target, QByteArray bytes, const PrintPatience &patience)
{
    switch (target.kind) {
    case PrintTarget::Kind::System:
        break;
    case PrintTarget::Kind::Queue:
        return std::make_unique<QueueLine>(target, std::move(bytes), patience);
    case PrintTarget::Kind::Network:
        return std::make_unique<NetworkLine>(target, std::move(bytes), patience);
    case PrintTarget::Kind::Device:
    case PrintTarget::Kind::Serial:
#ifdef Q_OS_UNIX
        return std::make_unique<DeviceLine>(target, std::move(bytes), patience);
#else
        break;
#endif
    }
    return {};
}

} // namespace kassa
