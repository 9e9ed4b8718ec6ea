// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/Line.h"

#include <QtCore/QThread>

#include <functional>

namespace kassa {

/// Sends print-outs to raw printers from a thread of its own: drawing, opening and writing never hold a
/// window up. Main thread. When it dies, what is under way is cut off.
class RawSender final : public QObject {
    Q_OBJECT
public:
    explicit RawSender(const PrintPatience &patience = {}, QObject *parent = nullptr);
    ~RawSender() override;

    /// `bytes` is called on the worker: it draws, and owns what it needs. One completion, later; none after
    /// `context` died.
    void send(const PrintTarget &target, std::function<QByteArray()> bytes, QObject *context,
        std::function<void(const Delivery &)> done);
    /// Whether the printer is there, as far as that is known without printing: a connection, a device that
    /// opens. None where it is or where that can't be asked. The same contract.
    void ask(const PrintTarget &target, QObject *context, std::function<void(PrinterTrouble)> done);

private:
    PrintPatience m_patience;
    QThread m_thread;
    QObject *m_worker;
};

} // namespace kassa
