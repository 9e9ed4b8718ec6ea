// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FaultTable.h"
#include <QtCore/QStringList>
#include <algorithm>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

const QStringList &playable()
{
    static const QStringList kinds {u"reset_before_body"_s, u"reset_in_body"_s, u"close_before"_s,
        u"close_after"_s, u"hang"_s, u"drip"_s, u"delay"_s, u"cut_header"_s, u"cut_body"_s, u"wrong_length"_s,
        u"empty_200"_s, u"html_200"_s, u"rubbish"_s, u"result_null"_s, u"error_in_2xx"_s,
        u"other_transaction"_s, u"redirect"_s, u"status"_s, u"gzip_rubbish"_s, u"oversize"_s, u"status_lie"_s,
        u"late_registry"_s, u"error"_s, u"skew"_s};
    return kinds;
}

bool isLie(const QString &kind)
{
    return kind == "status_lie"_L1 || kind == "late_registry"_L1;
}

/// An hour hides what a test or a tour has charged, whether the fault was armed before or after the charge.
constexpr qint64 registryDelaySeconds = 3600;

QString problemWith(const Fault &fault)
{
    if (fault.kind == "status"_L1) {
        const QString text = fault.arg.toVariant().toString();
        const int code = text.endsWith("+work"_L1) ? text.chopped(5).toInt() : text.toInt();
        if (code < 200 || code > 599)
            return u"status: arg must be an HTTP status, or one followed by +work"_s;
    }
    if (fault.kind == "error"_L1 && fault.arg.toString().isEmpty())
        return u"error: arg must be an error code"_s;
    if (fault.kind == "status_lie"_L1 && fault.on != ApiMethod::Status && fault.on != ApiMethod::Pay)
        return u"status_lie is armed on status or pay"_s;
    if (fault.kind == "late_registry"_L1 && fault.on != ApiMethod::All && fault.on != ApiMethod::Pay)
        return u"late_registry is armed on all or pay"_s;
    return {};
}

} // namespace

bool Fault::workDone() const
{
    if (kind == "status"_L1)
        return arg.toString().endsWith("+work"_L1);
    return kind != "reset_before_body"_L1 && kind != "close_before"_L1 && kind != "redirect"_L1
        && kind != "error"_L1;
}

qint64 Fault::number(qint64 otherwise) const
{
    if (arg.isDouble())
        return arg.toInteger(otherwise);
    bool ok = false;
    const qint64 value = arg.toString().toLongLong(&ok);
    return ok ? value : otherwise;
}

QString FaultTable::arm(const QJsonObject &json)
{
    const std::optional<ApiMethod> on = apiMethodNamed(json.value("on"_L1).toString());
    if (!on)
        return u"on: must be one of list, fields, info, create, pay, status, all"_s;
    Fault fault;
    fault.on = *on;
    fault.kind = json.value("fault"_L1).toString();
    if (fault.kind == "refuse"_L1 || fault.kind == "dns"_L1 || fault.kind == "tls"_L1)
        return u"%1 can't be played by a server: it belongs to the network-manager port"_s.arg(fault.kind);
    if (!playable().contains(fault.kind))
        return u"fault: unknown"_s;
    fault.times = json.value("times"_L1).toInt(1);
    fault.skip = json.value("skip"_L1).toInt(0);
    if (fault.times < 1 || fault.skip < 0)
        return u"times must be at least 1, skip at least 0"_s;
    fault.arg = json.value("arg"_L1);
    QString problem = problemWith(fault);
    if (problem.isEmpty())
        m_faults.push_back(fault);
    return problem;
}

std::optional<Fault> FaultTable::take(ApiMethod method)
{
    std::optional<Fault> taken;
    for (Fault &fault : m_faults) {
        if (fault.on != method || isLie(fault.kind))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (!taken) {
            taken = fault;
            --fault.times;
        }
    }
    std::erase_if(m_faults, [](const Fault &fault) { return fault.times == 0; });
    return taken;
}

std::optional<Fault> FaultTable::takeLie(const QString &kind)
{
    std::optional<Fault> taken;
    for (Fault &fault : m_faults) {
        if (fault.kind != kind || fault.on == ApiMethod::Pay)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (!taken) {
            taken = fault;
            --fault.times;
        }
    }
    std::erase_if(m_faults, [](const Fault &fault) { return fault.times == 0; });
    return taken;
}

bool FaultTable::takeStatusLie()
{
    return takeLie(u"status_lie"_s).has_value();
}

qint64 FaultTable::takeRegistryDelay()
{
    const std::optional<Fault> fault = takeLie(u"late_registry"_s);
    return fault ? fault->number(registryDelaySeconds) : 0;
}

void FaultTable::charged()
{
    std::deque<Fault> begun;
    for (Fault &fault : m_faults) {
        if (fault.on != ApiMethod::Pay || !isLie(fault.kind))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        --fault.times;
        Fault lie = fault;
        lie.on = fault.kind == "status_lie"_L1 ? ApiMethod::Status : ApiMethod::All;
        lie.times = static_cast<int>(std::clamp<qint64>(fault.number(1), 1, 1000000));
        lie.arg = QJsonValue();
        begun.push_back(lie);
    }
    std::erase_if(m_faults, [](const Fault &fault) { return fault.times == 0; });
    m_faults.insert(m_faults.end(), begun.begin(), begun.end());
}

} // namespace kassa::sandbox
