// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Payment.h"
#include "app/core/Result.h"

namespace kassa {

/// Rule 4b: answers that the journal could not take (disk full, I/O error), kept in memory and written again
/// every 2 s until they stand. Main thread.
class UnstoredAnswers final : public QObject {
    Q_OBJECT
public:
    using Write = std::function<Result<PaymentRow>()>;
    using Written = std::function<void(const PaymentRow &)>;

    UnstoredAnswers(Clock &clock, QObject *parent);
    /// `asItWouldBe` is what may be shown meanwhile. `blocks`: it is the answer of a `pay`, and no further
    /// pay may be sent before it stands.
    void keep(PaymentId id, const PaymentRow &asItWouldBe, bool blocks, Write write, Written written);
    [[nodiscard]] bool blocking() const;
    [[nodiscard]] bool holds(PaymentId id) const;
    [[nodiscard]] std::optional<PaymentRow> row(PaymentId id) const;
    /// Whether an answer means that there is no room or no disk, so that writing again makes sense.
    [[nodiscard]] static bool storeTrouble(const Error &error);

Q_SIGNALS:
    /// An answer that may be shown by row() was taken into memory.
    void kept(kassa::PaymentId id);
    void blockingChanged(bool blocking);

private:
    struct Answer {
        PaymentId id;
        PaymentRow row;
        bool blocks;
        Write write;
        Written written;
    };
    void retryLater();
    void retry();

    Clock &m_clock;
    QList<Answer> m_kept;
    bool m_waiting = false;
};

} // namespace kassa
