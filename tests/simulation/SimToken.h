// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Gateway.h"
#include "tests/simulation/Timeline.h"

namespace kassa::sim {

/// The till's bearer token, and what the server thinks of it. Renewing takes a while, and only sometimes
/// helps.
class SimToken final : public TokenSource {
public:
    explicit SimToken(Timeline &timeline)
        : m_timeline(timeline)
    {
    }
    [[nodiscard]] QString token() const override
    {
        return m_held == 0 ? QString() : QStringLiteral("t-%1").arg(m_held);
    }
    void renew(QObject *context, Callback<QString> done) override
    {
        ++renewals;
        m_timeline.in(400, [this, alive = QPointer<QObject>(context), done = std::move(done)] {
            if (!alive)
                return;
            if (!m_renewable)
                return done(failure(ErrorCode::Unauthorised, QStringLiteral("not renewable")));
            m_held = m_valid;
            done(token());
        });
    }
    [[nodiscard]] bool accepted(const QByteArray &authorization) const
    {
        return m_held != 0 && authorization == "Bearer t-" + QByteArray::number(m_valid);
    }
    /// The server no longer takes the token; `renewable`: a new one can be had.
    void expire(bool renewable)
    {
        ++m_valid;
        m_renewable = renewable;
    }
    /// Somebody signed the till out.
    void forget()
    {
        m_held = 0;
        m_renewable = false;
    }
    /// Somebody pasted a good one.
    void paste() { m_held = m_valid; }

    int renewals = 0;

private:
    Timeline &m_timeline;
    int m_held = 1;
    int m_valid = 1;
    bool m_renewable = true;
};

} // namespace kassa::sim
