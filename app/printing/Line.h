// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "app/printing/PrintTarget.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace kassa {

/// How long a printer is waited for.
struct PrintPatience {
    std::chrono::milliseconds open {5000}; ///< until it can be written to
    std::chrono::milliseconds stall {
        15000}; ///< without taking a byte: the paper is out, or it is switched off
    std::chrono::milliseconds whole {
        60000}; ///< for all of it; a serial line gets what its speed needs on top
    std::chrono::milliseconds close {3000}; ///< for the printer to close its end after the last byte
};

/// One sending to one printer: opens, writes, tells what became of it, once. Nothing in it blocks; in the
/// thread that made it, which needs an event loop.
class Line : public QObject {
    Q_OBJECT
public:
    /// Without bytes it is a question whether the printer is there: opened and closed again.
    Line(QByteArray bytes, const PrintPatience &patience);
    void start();

Q_SIGNALS:
    /// Exactly once after start().
    void finished(const kassa::Delivery &delivery);

protected:
    virtual void open() = 0;
    /// Closes whatever is open, at once; what was not taken yet is dropped.
    virtual void close() = 0;

    [[nodiscard]] bool isQuestion() const { return m_bytes.isEmpty(); }
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_taken); }
    [[nodiscard]] bool allTaken() const { return m_taken == m_bytes.size(); }
    /// It is open: from here on `stall` counts.
    void opened();
    void took(qint64 count);
    /// Whether something may be on paper though nothing was taken byte by byte: what a failure then is.
    void setMayHaveLeft(bool may) { m_mayHaveLeft = may; }
    /// Everything is out of the house; `stall` no longer counts, `whole` does.
    void waitAtMost(std::chrono::milliseconds time, std::function<void()> then);
    void succeed();
    void fail(PrinterTrouble trouble, const QString &reason);

    const PrintPatience m_patience;

private:
    void end(const Delivery &delivery);

    QByteArray m_bytes;
    qint64 m_taken = 0;
    bool m_mayHaveLeft = false;
    bool m_ended = false;
    QTimer m_step;
    QTimer m_whole;
    std::function<void()> m_late;
};

/// The line to a raw target; none for a target of the system's dialog and queue, and for what this system
/// can't do.
[[nodiscard]] std::unique_ptr<Line> lineTo(
    const PrintTarget &target, QByteArray bytes, const PrintPatience &patience);

} // namespace kassa
