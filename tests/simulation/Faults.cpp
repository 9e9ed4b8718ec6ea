// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Faults.h"

#include <algorithm>
#include <iterator>

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *names[] = {"refuse", "dns", "tls", "reset_before_body", "reset_in_body", "close_before",
    "close_after", "hang", "drip", "delay", "cut_header", "cut_body", "wrong_length", "empty_200", "html_200",
    "rubbish", "result_null", "error_in_2xx", "other_transaction", "redirect", "status_401", "status_403",
    "status_408", "status_429", "status_500", "status_502", "gzip_rubbish", "oversize", "status_lie",
    "late_registry", "skew", "error", "late_work", "duplicate", "reordered", "stale", "other_figures",
    "server_cancels"};
static_assert(std::size(names) == std::size_t(faultCount));
} // namespace

QString methodName(Method method)
{
    switch (method) {
    case Method::Info:
        return u"info"_s;
    case Method::Create:
        return u"create"_s;
    case Method::Pay:
        return u"pay"_s;
    case Method::Status:
        return u"status"_s;
    case Method::All:
        return u"all"_s;
    }
    return {};
}

QString faultName(Fault fault)
{
    return QString::fromLatin1(names[static_cast<int>(fault)]);
}

bool playable(Fault fault, Method method)
{
    switch (fault) {
    case Fault::StatusLie:
        return method == Method::Pay;
    case Fault::LateRegistry:
        return method == Method::All;
    case Fault::Stale:
    case Fault::OtherFigures:
        return method == Method::Status;
    case Fault::LateWork:
        return method == Method::Pay || method == Method::Create;
    case Fault::ServerCancels:
        return method == Method::Pay || method == Method::Status;
    case Fault::Error:
        return method == Method::Pay || method == Method::Create || method == Method::Status;
    default:
        return true;
    }
}

std::optional<ArmedFault> FaultTable::take(Method method)
{
    std::optional<ArmedFault> taken;
    for (ArmedFault &fault : m_armed) {
        if (fault.on != method)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (!taken) {
            --fault.times;
            taken = fault;
        }
    }
    m_armed.erase(std::remove_if(m_armed.begin(), m_armed.end(),
                      [](const ArmedFault &fault) { return fault.times <= 0; }),
        m_armed.end());
    return taken;
}

} // namespace kassa::sim
