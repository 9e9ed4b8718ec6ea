// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/PastedToken.h"

#include "app/core/Log.h"

namespace kassa {

using namespace Qt::StringLiterals;

PastedToken::PastedToken(const QString &token, QObject *parent)
    : TokenSource(parent)
{
    setToken(token);
}

void PastedToken::renew(QObject *context, Callback<QString> done)
{
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done)] {
            done(failure(ErrorCode::Unauthorised, u"a pasted token can't be renewed"_s));
        },
        Qt::QueuedConnection);
}

void PastedToken::setToken(const QString &token)
{
    QString cleaned = token.simplified();
    if (cleaned.startsWith(u"Bearer "_s, Qt::CaseInsensitive))
        cleaned = cleaned.mid(7);
    // A line break in a header would be a second header.
    cleaned.remove(u' ');
    m_token = cleaned;
    hideInLogs(m_token);
}

} // namespace kassa
