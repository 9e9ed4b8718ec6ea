// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/PrintTarget.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = PrintTarget::Kind;

constexpr std::pair<Kind, QLatin1StringView> names[]
    = {{Kind::System, "system"_L1}, {Kind::Queue, "queue"_L1}, {Kind::Device, "device"_L1},
        {Kind::Serial, "serial"_L1}, {Kind::Network, "network"_L1}};

// What CUPS allows in a name; a leading dash would be an option of lp.
bool queueName(const QString &name)
{
    return !name.startsWith(u'-') && std::none_of(name.begin(), name.end(), [](QChar c) {
        return !c.isPrint() || c.isSpace() || c == u'/' || c == u'#';
    });
}
} // namespace

QString printTargetName(PrintTarget::Kind kind)
{
    const auto found = std::find_if(
        std::begin(names), std::end(names), [kind](const auto &name) { return name.first == kind; });
    return found->second;
}

PrintTarget::Kind printTargetKind(QStringView name)
{
    const auto found = std::find_if(
        std::begin(names), std::end(names), [name](const auto &known) { return known.second == name; });
    return found == std::end(names) ? Kind::System : found->first;
}

Result<PrintTarget> printTarget(PrintTarget::Kind kind, const QString &address, int speed)
{
    PrintTarget target;
    target.kind = kind;
    target.address = address.trimmed();
    if (std::find(std::begin(serialSpeeds), std::end(serialSpeeds), speed) != std::end(serialSpeeds))
        target.speed = speed;
    if (kind == Kind::System)
        return target;
    if (target.address.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the printer has no address"_s);
    switch (kind) {
    case Kind::System:
        break;
    case Kind::Queue:
        if (!queueName(target.address))
            return failure(ErrorCode::InvalidInput, u"no name of a queue"_s);
        break;
    case Kind::Device:
    case Kind::Serial:
        if (!QDir::isAbsolutePath(target.address))
            return failure(ErrorCode::InvalidInput, u"no path of a device"_s);
        break;
    case Kind::Network: {
        // Without a port the last group of an IPv6 address would be taken for one: brackets say which it is.
        const bool bareV6 = target.address.count(u':') > 1 && !target.address.startsWith(u'[');
        const QUrl url(
            u"tcp://"_s + (bareV6 ? u'[' + target.address + u']' : target.address), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || !url.userInfo().isEmpty()
            || url.hasQuery() || url.hasFragment() || url.port() == 0)
            return failure(ErrorCode::InvalidInput, u"no host and port"_s);
        target.address = url.host();
        target.port = static_cast<quint16>(url.port(9100));
        break;
    }
    }
    return target;
}

} // namespace kassa
