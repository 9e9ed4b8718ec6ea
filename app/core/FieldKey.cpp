// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/FieldKey.h"

namespace kassa {

QString fieldKey(const QString &name)
{
    QString key;
    key.reserve(name.size() + 4);
    QChar before;
    for (const QChar c : name) {
        const bool gap = c.isSpace() || c == u'-' || c == u'_' || c == u'.';
        const bool hump = c.isUpper() && before.isLower();
        if ((gap || hump) && !key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
        if (!gap)
            key += c.toLower();
        before = c;
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

} // namespace kassa
