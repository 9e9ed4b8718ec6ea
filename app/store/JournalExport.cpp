// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalExport.h"

#include "app/core/Clock.h"
#include "app/core/Settings.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QFileDevice>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtSql/QSqlError>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

const QString testNotice = u"TEST — NOT A PAYMENT"_s;

QString isoTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString cardShown(const Card &card)
{
    return card.label.isEmpty() ? card.mask : card.label;
}

bool isTest(const QString &origin)
{
    return origin == u"sandbox"_s || isLoopback(QUrl(origin));
}

QJsonObject eventObject(const JournalEvent &event)
{
    return {
        {u"at"_s, orNull(isoTime(event.at))},
        {u"what"_s, event.what},
        {u"from"_s, event.from ? QJsonValue(stateName(*event.from)) : QJsonValue(QJsonValue::Null)},
        {u"to"_s, event.to ? QJsonValue(stateName(*event.to)) : QJsonValue(QJsonValue::Null)},
        {u"http"_s, event.http != 0 ? QJsonValue(event.http) : QJsonValue(QJsonValue::Null)},
        {u"by"_s, orNull(event.by)},
    };
}

QJsonObject paymentObject(const PaymentRow &row, const QList<JournalEvent> &events)
{
    QJsonObject account;
    for (const AccountItem &item : row.account)
        account.insert(item.name, item.value);
    QJsonArray history;
    for (const JournalEvent &event : events)
        history.append(eventObject(event));
    return {
        {u"id"_s, number(row.id)},
        {u"state"_s, stateName(row.state)},
        {u"serviceId"_s, row.service.id},
        {u"account"_s, account},
        {u"amount"_s, row.amount.value()},
        {u"transactionId"_s, orNull(row.transactionId)},
        {u"userId"_s, orNull(row.userId)},
        {u"card"_s, orNull(cardShown(row.card))},
        {u"attempts"_s, row.attempts},
        {u"createdAt"_s, orNull(isoTime(row.createdAt))},
        {u"sentAt"_s, orNull(isoTime(row.sentAt))},
        {u"settledAt"_s, orNull(isoTime(row.settledAt))},
        {u"confirmedBy"_s, orNull(confirmedByName(row.confirmedBy))},
        {u"payedAt"_s, orNull(row.payedAt)},
        {u"paymentRef"_s, orNull(row.paymentRef)},
        {u"eposMerchant"_s, orNull(row.eposMerchant)},
        {u"eposTerminal"_s, orNull(row.eposTerminal)},
        {u"events"_s, history},
    };
}

/// A format's own way to write what comes in the same order for all.
class Writer {
public:
    Writer() = default;
    virtual ~Writer() = default;
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    virtual QByteArray head(const QString &origin, const QString &till) = 0;
    virtual QByteArray payment(const PaymentRow &row, const QList<JournalEvent> &events) = 0;
    virtual QByteArray tail() = 0;
    [[nodiscard]] virtual bool wantsEvents() const = 0;
};

class JsonWriter final : public Writer {
public:
    QByteArray head(const QString &origin, const QString &till) override
    {
        QJsonObject head {{u"schema"_s, 1}, {u"origin"_s, orNull(origin)}, {u"till"_s, orNull(till)}};
        if (isTest(origin))
            head.insert(u"notice"_s, testNotice);
        QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
        text.chop(1);
        return text + ",\"payments\":[";
    }
    QByteArray payment(const PaymentRow &row, const QList<JournalEvent> &events) override
    {
        const QJsonObject object = paymentObject(row, events);
        const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return std::exchange(m_first, false) ? '\n' + text : ",\n" + text;
    }
    QByteArray tail() override { return "\n]}\n"; }
    [[nodiscard]] bool wantsEvents() const override { return true; }

private:
    bool m_first = true;
};

class CsvWriter final : public Writer {
public:
    QByteArray head(const QString &origin, const QString &till) override
    {
        m_origin = origin;
        m_till = till;
        return "\xEF\xBB\xBF"
            + line({u"origin"_s, u"till"_s, u"id"_s, u"state"_s, u"serviceId"_s, u"service"_s, u"account"_s,
                u"amount"_s, u"transactionId"_s, u"userId"_s, u"card"_s, u"attempts"_s, u"createdAt"_s,
                u"sentAt"_s, u"settledAt"_s, u"confirmedBy"_s, u"payedAt"_s, u"paymentRef"_s,
                u"eposMerchant"_s, u"eposTerminal"_s, u"notice"_s});
    }
    QByteArray payment(const PaymentRow &row, const QList<JournalEvent> &) override
    {
        QStringList account;
        for (const AccountItem &item : row.account)
            account.append(item.name + u'=' + item.value);
        return line({m_origin, m_till, QString::number(number(row.id)), stateName(row.state), row.service.id,
            row.service.name, account.join(u"; "_s), QString::number(row.amount.value()), row.transactionId,
            row.userId, cardShown(row.card), QString::number(row.attempts), isoTime(row.createdAt),
            isoTime(row.sentAt), isoTime(row.settledAt), confirmedByName(row.confirmedBy), row.payedAt,
            row.paymentRef, row.eposMerchant, row.eposTerminal, isTest(m_origin) ? testNotice : QString()});
    }
    QByteArray tail() override { return {}; }
    [[nodiscard]] bool wantsEvents() const override { return false; }

private:
    static QByteArray line(QStringList cells)
    {
        for (QString &cell : cells) {
            // A spreadsheet runs what begins like a formula, and some skip blanks before it.
            const QString start = cell.trimmed().left(1);
            if ((!start.isEmpty() && u"=+-@＝＋－＠"_s.contains(start)) || cell.startsWith(u'\t')
                || cell.startsWith(u'\r') || cell.startsWith(u'\n'))
                cell.prepend(u'\'');
            cell.replace(u'"', u"\"\""_s);
            cell = u'"' + cell + u'"';
        }
        return cells.join(u',').toUtf8() + "\r\n";
    }

    QString m_origin;
    QString m_till;
};

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return failure(ErrorCode::StoreFailed, u"the output can't be written: "_s + out.errorString());
    return {};
}

Result<QList<JournalEvent>> eventsOf(QSqlQuery &query, PaymentId id)
{
    query.bindValue(0, number(id));
    if (!query.exec())
        return tl::unexpected(Database::storeError(query.lastError(), u"events"_s));
    QList<JournalEvent> events;
    while (query.next())
        events.append(eventFrom(query));
    if (query.lastError().isValid())
        return tl::unexpected(Database::storeError(query.lastError(), u"events"_s));
    return events;
}

Result<qint64> writeAll(
    const Database &database, Writer &writer, const QString &till, const ExportRange &range, QIODevice &out)
{
    auto meta = database.run(u"SELECT value FROM meta WHERE key = 'origin'"_s);
    if (!meta)
        return tl::unexpected(meta.error());
    const QString origin = meta->next() ? meta->value(0).toString() : QString();
    if (auto headed = put(out, writer.head(origin, till)); !headed)
        return tl::unexpected(headed.error());

    QStringList conditions {u"true"_s};
    QVariantList values;
    if (range.from) {
        conditions.append(u"p.created_at >= ?"_s);
        values.append(timeValue(startOfTashkentDay(*range.from)));
    }
    if (range.to) {
        conditions.append(u"p.created_at < ?"_s);
        values.append(timeValue(startOfTashkentDay(range.to->addDays(1))));
    }
    auto payments = database.run(u"SELECT %1 FROM payment p WHERE %2 ORDER BY p.id"_s.arg(
                                     paymentColumns(), conditions.join(u" AND "_s)),
        values);
    if (!payments)
        return tl::unexpected(payments.error());
    QSqlQuery events(database.handle());
    events.setForwardOnly(true);
    if (!events.prepare(u"SELECT %1 FROM event WHERE payment = ? ORDER BY id"_s.arg(eventColumns())))
        return tl::unexpected(Database::storeError(events.lastError(), u"events"_s));

    qint64 written = 0;
    while (payments->next()) {
        const PaymentRow row = paymentFrom(*payments);
        Result<QList<JournalEvent>> history;
        if (writer.wantsEvents())
            history = eventsOf(events, row.id);
        if (!history)
            return tl::unexpected(history.error());
        if (auto done = put(out, writer.payment(row, *history)); !done)
            return tl::unexpected(done.error());
        ++written;
    }
    if (payments->lastError().isValid())
        return tl::unexpected(Database::storeError(payments->lastError(), u"payments"_s));
    if (auto done = put(out, writer.tail()); !done)
        return tl::unexpected(done.error());
    // A file takes bytes into its buffer first: a full disk shows only here.
    if (auto *file = qobject_cast<QFileDevice *>(&out); file != nullptr && !file->flush())
        return failure(ErrorCode::StoreFailed, u"the output can't be written: "_s + out.errorString());
    return written;
}

} // namespace

Result<qint64> exportJournal(const Database &database, ExportFormat format, const QString &till,
    const ExportRange &range, QIODevice &out)
{
    // One snapshot for payments and their events.
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    std::unique_ptr<Writer> writer;
    if (format == ExportFormat::Json)
        writer = std::make_unique<JsonWriter>();
    else
        writer = std::make_unique<CsvWriter>();
    Result<qint64> result = writeAll(database, *writer, till, range, out);
    if (auto ended = database.run(u"COMMIT"_s); !ended && result)
        return tl::unexpected(ended.error());
    return result;
}

QByteArray claimJson(const Claim &claim)
{
    const PaymentRow &row = claim.row;
    QJsonArray history;
    for (const JournalEvent &event : claim.events) {
        QJsonObject line = eventObject(event);
        line.insert(u"serverAt"_s, orNull(isoTime(event.serverAt)));
        line.insert(u"note"_s, orNull(event.note));
        history.append(line);
    }
    QJsonArray attempts;
    for (const PaymentAttempt &attempt : claim.attempts) {
        attempts.append(QJsonObject {
            {u"number"_s, attempt.number},
            {u"card"_s, orNull(attempt.cardMask)},
            {u"from"_s, stateName(attempt.from)},
            {u"at"_s, orNull(isoTime(attempt.at))},
            {u"serverAt"_s, orNull(isoTime(attempt.serverAt))},
            {u"version"_s, orNull(attempt.version)},
            {u"outcome"_s,
                attempt.outcome ? QJsonValue(stateName(*attempt.outcome)) : QJsonValue(QJsonValue::Null)},
            {u"http"_s, attempt.http != 0 ? QJsonValue(attempt.http) : QJsonValue(QJsonValue::Null)},
        });
    }
    QJsonArray links;
    for (const ClaimLink &link : claim.links) {
        links.append(QJsonObject {
            {u"relation"_s, link.relation},
            {u"id"_s, number(link.row.id)},
            {u"state"_s, stateName(link.row.state)},
            {u"amount"_s, link.row.amount.value()},
            {u"transactionId"_s, orNull(link.row.transactionId)},
            {u"createdAt"_s, orNull(isoTime(link.row.createdAt))},
            {u"settledAt"_s, orNull(isoTime(link.row.settledAt))},
        });
    }
    QJsonObject object {
        {u"schema"_s, 1},
        {u"origin"_s, orNull(row.origin)},
        {u"till"_s, orNull(claim.till)},
        {u"payments"_s, QJsonArray {paymentObject(row, claim.events)}},
        {u"attempts"_s, attempts},
        {u"links"_s, links},
        {u"history"_s, history},
        {u"alarm"_s, orNull(row.alarm)},
        {u"refusal"_s, orNull(row.refusal)},
        {u"paidAmount"_s,
            row.paidAmount != Soum() ? QJsonValue(row.paidAmount.value()) : QJsonValue(QJsonValue::Null)},
        {u"program"_s, u"Kassa " KASSA_VERSION ""_s},
        {u"savedAt"_s, orNull(isoTime(claim.savedAt))},
    };
    if (isTest(row.origin))
        object.insert(u"notice"_s, testNotice);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace kassa
