// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/DescriptorWriter.h"
#include "app/printing/Line.h"

namespace kassa {

#ifdef Q_OS_UNIX
/// A device file or a serial line. A serial printer is a device whose line is set first: termios does that in
/// twenty lines, so QtSerialPort, which would bring a second way of writing, is not asked for.
class DeviceLine final : public Line {
    Q_OBJECT
public:
    DeviceLine(const PrintTarget &target, QByteArray bytes, PrintPatience patience);

protected:
    void open() override;
    void close() override;

private:
    void drain();

    PrintTarget m_target;
    std::unique_ptr<DescriptorWriter> m_writer;
    QTimer m_poll;
};
#endif

} // namespace kassa
