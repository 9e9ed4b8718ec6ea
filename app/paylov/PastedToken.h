// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Gateway.h"

namespace kassa {

/// A bearer token that somebody pasted: held in memory, hidden in every log line, and not renewable, so that
/// `renew` answers Unauthorised and a bar asks for a new one (DESIGN.md, "The wire"). Main thread.
class PastedToken final : public TokenSource {
    Q_OBJECT
public:
    explicit PastedToken(const QString &token = {}, QObject *parent = nullptr);

    [[nodiscard]] QString token() const override { return m_token; }
    void renew(QObject *context, Callback<QString> done) override;
    /// Takes the token for every call from now on; blanks around it and a pasted "Bearer " are taken off.
    void setToken(const QString &token);

private:
    QString m_token;
};

} // namespace kassa
