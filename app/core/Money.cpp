// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Money.h"

#include <QtCore/QCoreApplication>

namespace kassa {

std::optional<Soum> Soum::plus(Soum other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_value, other.m_value, &sum))
        return std::nullopt;
    return Soum(sum);
}

std::optional<Soum> Soum::fromText(QStringView text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits.append(c);
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional(Soum(value)) : std::nullopt;
}

QString grouped(Soum amount)
{
    QString text = QString::number(amount.value());
    const qsizetype first = amount.value() < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, QChar::Nbsp);
    return text;
}

QString withUnit(Soum amount)
{
    return QCoreApplication::translate("Money", "%1 soum").arg(grouped(amount));
}

} // namespace kassa
