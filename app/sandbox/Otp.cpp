// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Otp.h"

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

QString judgeSmsCode(const QString &given, int &wrongCodes, qint64 ageMs)
{
    if (wrongCodes >= maxWrongCodes)
        return u"too_many_attempts"_s;
    if (given.isEmpty())
        return u"otp_required"_s;
    if (ageMs > smsCodeLifeMs)
        return u"otp_expired"_s;
    if (given == rightSmsCode)
        return {};
    ++wrongCodes;
    return u"invalid_otp"_s;
}

} // namespace kassa::sandbox
