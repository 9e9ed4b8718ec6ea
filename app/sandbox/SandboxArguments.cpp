// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxArguments.h"
#include <limits>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

bool readNumber(const QString &text, qint64 maximum, qint64 *number)
{
    bool ok = false;
    *number = text.toLongLong(&ok);
    return ok && *number >= 0 && *number <= maximum;
}

/// False where the option is unknown, or its value does not hold.
bool take(SandboxOptions &options, const QString &name, const QString &value)
{
    constexpr qint64 many = 10000000;
    qint64 number = 0;
    if (name == "--token"_L1)
        options.token = value;
    else if (name == "--scenario"_L1)
        options.scenarioFile = value;
    else if (name == "--port"_L1 && readNumber(value, 65535, &number))
        options.port = static_cast<quint16>(number);
    else if (name == "--services"_L1 && readNumber(value, many, &number))
        options.services = static_cast<int>(number);
    else if (name == "--options"_L1 && readNumber(value, many, &number))
        options.options = static_cast<int>(number);
    else if (name == "--transactions"_L1 && readNumber(value, many, &number))
        options.transactions = static_cast<int>(number);
    else if (name == "--seed"_L1 && readNumber(value, std::numeric_limits<quint32>::max(), &number))
        options.seed = static_cast<quint32>(number);
    else if (name == "--latency"_L1 && readNumber(value, 3600000, &number))
        options.latencyMs = static_cast<int>(number);
    else
        return false;
    return true;
}

} // namespace

std::optional<SandboxOptions> readArguments(const QStringList &arguments, QString *error)
{
    SandboxOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const qsizetype sign = arguments.at(i).indexOf('='_L1);
        const QString name = sign < 0 ? arguments.at(i) : arguments.at(i).left(sign);
        QString value = sign < 0 ? QString() : arguments.at(i).mid(sign + 1);
        if (sign < 0 && i + 1 < arguments.size())
            value = arguments.at(++i);
        if (value.isEmpty() || !take(options, name, value)) {
            *error = u"kassa-sandbox: bad argument %1 %2"_s.arg(name, value).trimmed();
            return std::nullopt;
        }
    }
    return options;
}

QString usage()
{
    return u"kassa-sandbox [--port N] [--token T] [--services N] [--options N] [--transactions N] [--seed N] "
           "[--latency MS] [--scenario FILE]"_s;
}

} // namespace kassa::sandbox
