// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "app/paylov/Codec.h"
#include "app/paylov/Services.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace kassa {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto windowDeadline = 120s;

bool pathIsUnknown(const Error &error)
{
    return error.httpStatus == 404 || error.code == ErrorCode::Redirected;
}
} // namespace

/// One query on its way: the parts that are still to be asked, and what came so far.
struct RegistryService::Window {
    RegistryQuery query;
    QList<std::pair<QDate, QDate>> parts; ///< to be asked, the next one last
    RegistryPage joined;
    QSet<QString> seen;
    qint64 missing = 0; ///< counted by the gateway and not sent
    bool totalSaid = true;
    bool triedOther = false; ///< the other path was tried for this part
    std::shared_ptr<bool> secondPath;
    QPointer<QObject> context;
    Callback<RegistryPage> done;
};

RegistryService::RegistryService(Gateway &gateway)
    : m_gateway(gateway)
{
}

void RegistryService::all(const RegistryQuery &query, QObject *context, Callback<RegistryPage> done)
{
    auto window = std::make_shared<Window>();
    window->query = query;
    window->parts = {{query.begin, query.end}};
    window->secondPath = m_secondPath;
    window->context = context;
    window->done = std::move(done);
    ask(m_gateway, window);
}

void RegistryService::ask(Gateway &gateway, const std::shared_ptr<Window> &window)
{
    RegistryQuery query = window->query;
    query.begin = window->parts.last().first;
    query.end = window->parts.last().second;
    Gateway::Call call;
    call.path = *window->secondPath ? gateway.config().servicePrefix + u"/transaction/all"_s
                                    : gateway.config().registryPrefix + u"/transaction/all/"_s;
    call.query = codec::encodeRegistry(query);
    call.deadline = windowDeadline;
    gateway.fetch<RegistryPage>(std::move(call), window->context, codec::decodeRegistry,
        [&gateway, window](Result<RegistryPage> page) { take(gateway, window, std::move(page)); });
}

void RegistryService::take(Gateway &gateway, const std::shared_ptr<Window> &window, Result<RegistryPage> page)
{
    if (!page) {
        const auto [begin, end] = window->parts.last();
        if (pathIsUnknown(page.error()) && !window->triedOther) {
            window->triedOther = true;
            *window->secondPath = !*window->secondPath;
            return ask(gateway, window);
        }
        if (pathIsUnknown(page.error()))
            *window->secondPath = !*window->secondPath;
        if (page.error().code == ErrorCode::TooLarge && begin.isValid() && begin < end) {
            const qint64 days = begin.daysTo(end);
            const QDate middle = begin.addDays(days / 2);
            // Whether the gateway counts the last day in is unknown: the parts share a day while they can.
            window->parts.removeLast();
            window->parts.append({days > 1 ? middle : middle.addDays(1), end});
            window->parts.append({begin, middle});
            qCInfo(lcWire) << "registry: halved a window of" << days + 1 << "days";
            return ask(gateway, window);
        }
        return window->done(tl::unexpected(std::move(page.error())));
    }
    window->triedOther = false;
    window->parts.removeLast();
    if (window->parts.isEmpty() && window->joined.rows.isEmpty() && window->missing == 0)
        return window->done(std::move(page));
    window->missing += page->total - page->rows.size() - page->unreadable;
    window->totalSaid = window->totalSaid && page->total >= 0;
    window->joined.unreadable += page->unreadable;
    for (RegistryRow &row : page->rows) {
        if (window->seen.contains(row.id))
            continue;
        window->seen.insert(row.id);
        window->joined.rows.append(std::move(row));
    }
    if (!window->parts.isEmpty())
        return ask(gateway, window);
    window->joined.total
        = window->totalSaid ? window->joined.rows.size() + window->joined.unreadable + window->missing : -1;
    window->done(std::move(window->joined));
}

} // namespace kassa
