// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Registry.h"
#include "app/core/Clock.h"
#include "app/sandbox/Random.h"
#include <QtCore/QDateTime>
#include <algorithm>
#include <array>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

struct Registry::Row {
    QByteArray id;
    QByteArray userId;
    QByteArray mask;
    QByteArray owner;
    qint64 amount = 0;
    QString serviceId;
};

namespace {

constexpr quint64 indexMask = 0x5bd1e995a3c7U;

/// A time without a zone to seconds, and back; the zone is Tashkent throughout.
qint64 secondsOf(const QString &text, bool endOfDay)
{
    const bool day = text.size() == 10;
    QDateTime time = QDateTime::fromString(day ? text + u" 00:00:00"_s : text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return -1;
    return time.toSecsSinceEpoch() + (day && endOfDay ? 86399 : 0);
}

QByteArray textOf(qint64 seconds)
{
    const QDate day = QDate(1970, 1, 1).addDays(seconds / 86400);
    const int rest = static_cast<int>(seconds % 86400);
    std::array<char, 20> text {};
    qsnprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d:%02d", day.year(), day.month(), day.day(),
        rest / 3600, rest / 60 % 60, rest % 60);
    return QByteArray(text.data(), 19);
}

QByteArray escaped(const QString &text)
{
    QByteArray out = text.toUtf8();
    out.replace('\\', "\\\\");
    out.replace('"', "\\\"");
    return out;
}

void appendRow(QByteArray &body, const QByteArray &id, const QByteArray &userId, const QByteArray &mask,
    const QByteArray &owner, qint64 amount, const QByteArray &date, const QByteArray &serviceId)
{
    body += body.endsWith('[') ? "{\"id\":\"" : ",{\"id\":\"";
    body += id + "\",\"userId\":" + (userId.isEmpty() ? QByteArray("null") : '"' + userId + '"')
        + ",\"cardNumber\":\"" + mask + "\",\"owner\":\"" + owner + "\",\"amount\":"
        + QByteArray::number(amount) + ",\"date\":\"" + date + "\",\"serviceId\":\"" + serviceId + "\"}";
}

} // namespace

bool RegistryFilter::isReadable() const
{
    return (begin.isEmpty() || secondsOf(begin, false) >= 0) && (end.isEmpty() || secondsOf(end, true) >= 0);
}

Registry::Registry(const Ledger &ledger, const Catalogue &catalogue, int made, quint32 seed)
    : m_ledger(ledger)
    , m_made(made)
    , m_seed(seed)
{
    for (const Service &service : catalogue.services()) {
        if (service.listed && service.flag("payment_available"_L1) && m_serviceIds.size() < 200)
            m_serviceIds.append(service.id);
    }
    if (m_serviceIds.isEmpty())
        m_made = 0;
    const QString today = tashkentDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
    m_anchor = secondsOf(today, false);
    m_step = std::clamp<qint64>(365 * 86400 / std::max<qint64>(1, m_made), 15, 1200);
}

QByteArray Registry::idOf(qint64 index) const
{
    const quint64 noise = mixed(mixed(m_seed) + static_cast<quint64>(index));
    const quint64 low = (static_cast<quint64>(index) ^ indexMask) & 0xffffffffffffU;
    std::array<char, 37> text {};
    qsnprintf(text.data(), text.size(), "%08x-%04x-4%03x-8%03x-%012llx", static_cast<unsigned>(noise >> 32U),
        static_cast<unsigned>(noise & 0xffffU), static_cast<unsigned>((noise >> 16U) & 0xfffU),
        static_cast<unsigned>((noise >> 28U) & 0xfffU), static_cast<unsigned long long>(low));
    return QByteArray(text.data(), 36);
}

Registry::Row Registry::made(qint64 index) const
{
    static const std::array<QByteArray, 3> users {"646", "007", "101"};
    static const std::array<QByteArray, 4> masks {
        "986034******8885", "860034******1234", "986017******4420", "860012******0907"};
    static const std::array<QByteArray, 4> owners {
        "BOTIROV TEMURBEK", "KASSA PUNKT 1", "YULDASHEV AZIZ", "KARIMOVA DILNOZA"};
    Dice dice(mixed(m_seed) ^ mixed(static_cast<quint64>(index)));
    const auto card = static_cast<std::size_t>(dice.below(4));
    Row row;
    row.id = idOf(index);
    row.userId = users.at(static_cast<std::size_t>(dice.below(3)));
    row.mask = masks.at(card);
    row.owner = owners.at(card);
    row.amount = 500 * (1 + dice.below(400));
    row.serviceId = m_serviceIds.at(static_cast<qsizetype>(dice.below(m_serviceIds.size())));
    return row;
}

QByteArray Registry::body(const RegistryFilter &filter, qint64 hideSeconds) const
{
    const qint64 begin = filter.begin.isEmpty() ? 0 : secondsOf(filter.begin, false);
    const qint64 end
        = filter.end.isEmpty() ? std::numeric_limits<qint64>::max() : secondsOf(filter.end, true);
    const qint64 visibleUntil = QDateTime::currentMSecsSinceEpoch() - hideSeconds * 1000;
    const QByteArray wantedUser = filter.userId.toUtf8();
    QByteArray rows = "[";
    qint64 total = 0;
    for (auto it = m_ledger.transactions().rbegin(); it != m_ledger.transactions().rend(); ++it) {
        const qint64 at = secondsOf(it->payedAt, false);
        if (it->state != "paid"_L1 || at < begin || at > end || (hideSeconds > 0 && it->paidMs > visibleUntil)
            || (!filter.serviceId.isEmpty() && it->serviceId != filter.serviceId)
            || (!filter.userId.isEmpty() && it->userId != filter.userId))
            continue;
        ++total;
        appendRow(rows, it->id.toUtf8(), escaped(it->userId), it->cardMask.toUtf8(), escaped(it->owner),
            it->amount, it->payedAt.toUtf8(), it->serviceId.toUtf8());
    }
    for (qint64 index = 0; index < m_made; ++index) {
        const qint64 at = m_anchor - (index + 1) * m_step;
        if (at < begin)
            break;
        if (at > end)
            continue;
        const Row row = made(index);
        if ((!filter.serviceId.isEmpty() && row.serviceId != filter.serviceId)
            || (!wantedUser.isEmpty() && row.userId != wantedUser))
            continue;
        ++total;
        appendRow(
            rows, row.id, row.userId, row.mask, row.owner, row.amount, textOf(at), row.serviceId.toUtf8());
    }
    return "{\"result\":{\"totalTransaction\":" + QByteArray::number(total) + ",\"transactions\":" + rows
        + "],\"error\":null}}";
}

QJsonObject Registry::statusOf(const QString &id) const
{
    bool ok = false;
    const quint64 low = id.right(12).toULongLong(&ok, 16);
    const auto index = static_cast<qint64>(low ^ indexMask);
    if (!ok || index < 0 || index >= m_made || idOf(index) != id.toUtf8())
        return {};
    const Row row = made(index);
    return {{u"transactionId"_s, id}, {u"status"_s, u"paid"_s},
        {u"payedAt"_s, QString::fromLatin1(textOf(m_anchor - (index + 1) * m_step))},
        {u"serviceId"_s, row.serviceId}, {u"cancelTime"_s, QJsonValue()}, {u"amount"_s, row.amount}};
}

} // namespace kassa::sandbox
