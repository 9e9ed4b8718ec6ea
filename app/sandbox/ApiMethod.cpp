// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ApiMethod.h"

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

QString nameOf(ApiMethod method)
{
    switch (method) {
    case ApiMethod::List:
        return u"list"_s;
    case ApiMethod::Fields:
        return u"fields"_s;
    case ApiMethod::Info:
        return u"info"_s;
    case ApiMethod::Create:
        return u"create"_s;
    case ApiMethod::Pay:
        return u"pay"_s;
    case ApiMethod::Status:
        return u"status"_s;
    case ApiMethod::All:
        return u"all"_s;
    }
    return {};
}

std::optional<ApiMethod> apiMethodNamed(const QString &name)
{
    for (const ApiMethod method : allApiMethods) {
        if (nameOf(method) == name)
            return method;
    }
    return std::nullopt;
}

std::optional<ApiMethod> apiMethodOf(const QByteArray &path)
{
    static const std::array<std::pair<const char *, ApiMethod>, 9> table {{
        {"/servicePayment/list/", ApiMethod::List},
        {"/servicePayment/info/", ApiMethod::Info},
        {"/servicePayment/create/", ApiMethod::Create},
        {"/servicePayment/pay/", ApiMethod::Pay},
        {"/servicePayment/transaction/status/", ApiMethod::Status},
        {"/servicePayment/transaction/all", ApiMethod::All},
        {"/servicePayment/transaction/all/", ApiMethod::All},
        {"/merchant/servicePayment/transaction/all", ApiMethod::All},
        {"/merchant/servicePayment/transaction/all/", ApiMethod::All},
    }};
    for (const auto &[known, method] : table) {
        if (path == known)
            return method;
    }
    const QByteArray fields("/servicePayment/fields/");
    if (path.startsWith(fields) && path.endsWith('/') && path.size() > fields.size()
        && path.count('/') == fields.count('/') + 1)
        return ApiMethod::Fields;
    return std::nullopt;
}

} // namespace kassa::sandbox
