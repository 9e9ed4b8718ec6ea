// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/fiscal/FiscalJson.h"

#include <QtCore/QObject>

#include <chrono>
#include <functional>

namespace kassa {

/// Runs the shop's fiscal command: one process a question, without a shell, its input one JSON object, its
/// output another. Main thread; nothing waits for it.
class FiscalCommand final : public QObject {
    Q_OBJECT
public:
    using Answer = tl::expected<FiscalMark, FiscalTrouble>;
    using Done = std::function<void(const Answer &)>;
    static constexpr std::chrono::milliseconds deadline {30000};

    explicit FiscalCommand(Clock &clock, QObject *parent = nullptr);
    ~FiscalCommand() override;

    /// Runs `command` (a program and its arguments, quoted as in a terminal; no variables, no pipes) and
    /// gives it `request`. One completion, later, within the deadline; none after `context` or this object
    /// died. A command that is still running then is killed.
    void ask(const QString &command, const QByteArray &request, QObject *context, Done done);

private:
    Clock &m_clock;
};

} // namespace kassa
