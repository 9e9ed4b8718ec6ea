// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/Line.h"

#include <QtCore/QProcess>

namespace kassa {

/// A raw queue of CUPS, by `lp`: CUPS holds the device and its rights, queues of other computers work the
/// same way, and lp's exit code says whether the queue took the job. There is no library to link for that.
class QueueLine final : public Line {
    Q_OBJECT
public:
    QueueLine(const PrintTarget &target, QByteArray bytes, const PrintPatience &patience);
    ~QueueLine() override;

protected:
    void open() override;
    void close() override;

private:
    void ended(int exitCode, QProcess::ExitStatus status);

    PrintTarget m_target;
    std::unique_ptr<QProcess> m_lp;
};

} // namespace kassa
