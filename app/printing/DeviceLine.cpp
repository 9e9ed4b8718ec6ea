// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/DeviceLine.h"

#ifdef Q_OS_UNIX
#include <utility>

namespace kassa {

using namespace std::chrono_literals;

namespace {
/// A byte is ten bits on a serial line; half as long again for a printer that pauses.
PrintPatience withSpeed(PrintPatience patience, const PrintTarget &target, qsizetype bytes)
{
    if (target.kind == PrintTarget::Kind::Serial)
        patience.whole += std::chrono::milliseconds(bytes * 10 * 1500 / target.speed);
    return patience;
}
} // namespace

DeviceLine::DeviceLine(const PrintTarget &target, QByteArray bytes, PrintPatience patience)
    : Line(bytes, withSpeed(patience, target, bytes.size()))
    , m_target(target)
{
    m_poll.setInterval(20ms);
    connect(&m_poll, &QTimer::timeout, this, &DeviceLine::drain);
}

void DeviceLine::open()
{
    const bool serial = m_target.kind == PrintTarget::Kind::Serial;
    const auto device = DescriptorWriter::openDevice(
        m_target.address, serial ? std::optional(m_target.speed) : std::nullopt);
    if (device.descriptor < 0) {
        fail(device.trouble, device.reason);
        return;
    }
    m_writer = std::make_unique<DescriptorWriter>(device.descriptor);
    if (isQuestion()) {
        succeed();
        return;
    }
    connect(m_writer.get(), &DescriptorWriter::took, this, &DeviceLine::took);
    connect(m_writer.get(), &DescriptorWriter::failed, this, &DeviceLine::fail);
    connect(m_writer.get(), &DescriptorWriter::written, this, &DeviceLine::drain);
    opened();
    m_writer->write(rest());
}

// What the line still holds is not on paper.
void DeviceLine::drain()
{
    if (m_writer->pending() == 0)
        succeed();
    else if (!m_poll.isActive())
        m_poll.start();
}

void DeviceLine::close()
{
    m_poll.stop();
    // It may be the one that is speaking.
    if (m_writer)
        m_writer.release()->deleteLater();
}

} // namespace kassa
#endif
