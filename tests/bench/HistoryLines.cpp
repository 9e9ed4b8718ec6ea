// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/PaymentSearch.h"
#include "app/store/HistoryPages.h"
#include "app/store/PaymentRecord.h"
#include "tests/bench/Bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <memory>

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int payments = 1'000'000;
const QString gateway = u"bench"_s;
constexpr int rounds = 5;
const QDate lastDay(2026, 11, 27);

/// A till of about ten years, made once per run and read by every line: rows as the journal writes them, but
/// for the random parts, in one statement.
class History {
public:
    static tl::expected<History *, QString> shared()
    {
        static const std::unique_ptr<History> only(new History);
        return only->m_trouble.isEmpty() ? tl::expected<History *, QString>(only.get())
                                         : tl::unexpected(only->m_trouble);
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(u"kassa.db"_s); }
    /// What one payment has, spread over the years.
    struct Sample {
        QString account;
        QString transaction;
        qint64 amount = 0;
    };
    [[nodiscard]] const Sample &sample(int index) const { return m_samples.at(index % m_samples.size()); }

private:
    // Beside the programs: /tmp is often no disk.
    History()
        : m_folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s)
    {
        const Result<void> made = make();
        if (!made)
            m_trouble = made.error().reason;
    }

    Result<void> make()
    {
        auto opened = Database::open(file(), Database::Mode::ReadWrite);
        if (!opened)
            return tl::unexpected(opened.error());
        Database &database = **opened;
        QStringList dropped;
        QStringList made;
        const auto read = database.repeat(
            u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'payment'"
            " AND sql IS NOT NULL"_s,
            {}, [&](const QSqlQuery &query) {
                dropped.append(u"DROP INDEX "_s + query.value(0).toString());
                made.append(query.value(1).toString());
            });
        if (!read)
            return tl::unexpected(read.error());
        QStringList steps {u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=-131072"_s};
        steps += dropped;
        steps += u"INSERT INTO meta VALUES('origin', 'bench')"_s;
        steps += fillStatement();
        steps += made;
        steps += registryStatements();
        for (const QString &step : std::as_const(steps)) {
            if (auto done = database.run(step); !done)
                return tl::unexpected(done.error());
        }
        HistoryIndex index(database);
        for (;;) {
            const auto taken = index.follow(20'000);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken == 0)
                break;
        }
        QHash<QString, QString> names;
        for (int service = 0; service < 40; ++service)
            names.insert(u"s%1"_s.arg(service), u"Hudud %1 elektr tarmoqlari"_s.arg(service));
        RegistryIndex others(database, names);
        for (;;) {
            const auto more = others.follow(gateway);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
        }
        for (int part = 1; part <= 7; ++part) {
            const auto row = database.repeat(
                u"SELECT account ->> '$[1].value', transaction_id, amount FROM payment WHERE id = ?"_s,
                {payments / 8 * part + 3}, [this](const QSqlQuery &query) {
                    m_samples.append(
                        {query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong()});
                });
            if (!row)
                return tl::unexpected(row.error());
        }
        return {};
    }

    /// Seven digits and phones for accounts, 40 services, 5,000 names of which a few are common, round sums
    /// and odd ones, one in a hundred not paid, 274 payments a day.
    static QString fillStatement()
    {
        const qint64 end = lastDay.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        return u"WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < %1),"
               " r AS MATERIALIZED (SELECT i, abs(random()) AS x, abs(random()) AS y, "
               "lower(hex(randomblob(16))) AS h FROM n),"
               " v AS (SELECT i, x, y, h, CASE i % 3 WHEN 0 THEN '99890' || printf('%07d', x % 10000000)"
               "  ELSE CAST(1000000 + x % 9000000 AS TEXT) END AS account,"
               "  CASE WHEN y % 100 < 3 THEN 'KARIMOV A.' WHEN y % 100 < 5 THEN 'ALIYEV B.'"
               "  ELSE 'FAMILIYA' || (y % 5000) || 'OV A.' END AS name,"
               "  CASE WHEN y % 4 = 0 THEN 1000 + y % 900000 ELSE 5000 * (1 + y % 40) END AS amount,"
               "  's' || (x % 40) AS service FROM r)"
               " INSERT INTO payment(id, state, state_at, origin, service_id, service, account, account_key,"
               " amount, user_id, card, card_in_create, transaction_id, info_details, created_at, sent_at,"
               " settled_at, search_text) SELECT i,"
               " CASE WHEN y % 100 = 0 THEN 'PayRefused' WHEN y % 1000 = 1 THEN 'Cancelled' ELSE 'Paid' END,"
               " %2 - (%1 - i) * 315360, 'bench', service, '{\"id\":\"' || service || '\",\"name\":\"Hudud '"
               " || (x % 40) || ' elektr tarmoqlari\"}',"
               " '[{\"name\":\"region\",\"value\":\"26290\"},{\"name\":\"account\",\"value\":\"' || account "
               "|| '\"}]',"
               " randomblob(32), amount, '646', '{\"localId\":\"c1\",\"label\":\"Kassa\"}', 0,"
               " substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' ||"
               " substr(h, 17, 4) || '-' || substr(h, 21),"
               " '[{\"name\":\"fio\",\"value\":\"' || name || "
               "'\"},{\"name\":\"balance\",\"value\":\"15105.15\"}]',"
               " %2 - (%1 - i) * 315360, %2 - (%1 - i) * 315360, %2 - (%1 - i) * 315360,"
               " service || char(10) || account FROM v"_s.arg(payments)
                   .arg(end - 1);
    }

    /// The registry: the newer half of these payments, and as many that other tills made, a second later.
    static QStringList registryStatements()
    {
        const QString row
            = u"INSERT INTO registry_row(origin, id, day, at, service_id, user_id, amount, card,"
              " owner, date) SELECT 'bench', %1, (at + 18000000) / 86400000 + 2440588, at, service_id,"
              " '646', amount, '986034******' || printf('%04d', abs(random()) % 10000), %2,"
              " strftime('%Y-%m-%d %H:%M:%S', at / 1000 + 18000, 'unixepoch')"
              " FROM (SELECT transaction_id, service_id, amount, created_at + %3 AS at"
              " FROM payment WHERE id > %4 ORDER BY id)"_s;
        return {row.arg(u"transaction_id"_s, u"'LEVI A.'"_s).arg(0).arg(payments / 2),
            row.arg(u"lower(hex(randomblob(16)))"_s,
                   u"CASE WHEN random() % 30 = 0 THEN 'KARIMOV A.' ELSE 'OWNER' || abs(random() % 5000) END"_s)
                .arg(1000)
                .arg(payments / 2),
            u"INSERT INTO registry_day(origin, day, read_at, whole_at) SELECT 'bench', day,"
            " (day - 2440586) * 86400000, (day - 2440586) * 86400000 FROM registry_row GROUP BY day"_s};
    }

    QTemporaryDir m_folder;
    QList<Sample> m_samples;
    QString m_trouble;
};

struct Question {
    QString text {};
    QList<PaymentState> states {};
    bool here = true; ///< this till's payments as well
};

/// What the reader's worker does for a question, its connection included.
double answered(const QString &file, const Question &asked, int *rows)
{
    return timed([&] {
        const auto database = Database::open(file, Database::Mode::Beside);
        if (!database)
            return;
        HistoryPages pages(**database);
        HistoryQuestion question;
        question.search = parsePaymentSearch(asked.text, lastDay);
        question.states = asked.states;
        question.here = asked.here;
        question.there = asked.states.isEmpty() || asked.states.contains(PaymentState::Paid);
        question.origin = gateway;
        if (HistoryPages::needsIndex(question) && !pages.follow(gateway))
            return;
        if (const auto page = pages.page(question))
            *rows += static_cast<int>(page->entries.size());
    });
}

/// A page of the newest by their numbers alone: the rows have to be read in any case.
double bare(const QString &file)
{
    return timed([&] {
        const auto database = Database::open(file, Database::Mode::Beside);
        if (!database)
            return;
        QList<PaymentRow> rows;
        static_cast<void>((*database)->repeat(
            u"SELECT %1 FROM payment p ORDER BY p.id DESC LIMIT 200"_s.arg(paymentColumns()), {},
            [&rows](const QSqlQuery &query) { rows.append(paymentFrom(query)); }));
    });
}

using Questions = std::function<QList<Question>(const History::Sample &)>;

/// The slowest of the questions, each by its median over rounds with other payments' values.
Measured slowest(const Questions &questions)
{
    const auto history = History::shared();
    if (!history)
        return tl::unexpected(history.error());
    const QString file = (*history)->file();
    std::vector<std::vector<double>> values;
    std::vector<double> references;
    int rows = 0;
    for (int round = 0; round < rounds; ++round) {
        const QList<Question> asked = questions((*history)->sample(round));
        values.resize(static_cast<size_t>(asked.size()));
        for (qsizetype at = 0; at < asked.size(); ++at)
            values[static_cast<size_t>(at)].push_back(answered(file, asked.at(at), &rows));
        references.push_back(bare(file));
    }
    if (rows == 0)
        return tl::unexpected(u"nothing was found"_s);
    double most = 0;
    for (const std::vector<double> &figures : values)
        most = std::max(most, median(figures));
    return Figures {most, median(references)};
}

} // namespace

Measured measureHistoryFirstPage()
{
    const auto history = History::shared();
    if (!history)
        return tl::unexpected(history.error());
    const QString file = (*history)->file();
    int rows = 0;
    const Figures figures = alternating(
        rounds, [&] { return answered(file, {}, &rows); }, [&] { return bare(file); });
    if (rows == 0)
        return tl::unexpected(u"the page is empty"_s);
    return figures;
}

Measured measureHistoryAccount()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{one.account}, {one.account.left(3)}, {one.account.right(4)},
            {one.account.left(2)}, {u"1000000"_s}, {u"99890"_s, {PaymentState::Cancelled}}};
    });
}

Measured measureHistoryName()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{u"Karimov"_s}, {u"Каримов"_s}, {u"familiya1234"_s}, {u"elektr"_s},
            {u"karimov hudud 17"_s}, {u"karimov "_s + one.account.left(4)},
            {u"karimov"_s, {PaymentState::PayRefused}}};
    });
}

Measured measureHistorySum()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{u"50 000"_s}, {u"50000 soʻm"_s}, {QString::number(one.amount)},
            {u"karimov 50000"_s}, {u"123457"_s}};
    });
}

Measured measureHistoryDate()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{u"27.11.2026"_s}, {u"05.2019"_s}, {u"01.2018-12.2024 karimov"_s},
            {u"05.2019"_s, {PaymentState::PayRefused}}, {u"12.03.2020 "_s + one.account.left(3)}};
    });
}

Measured measureHistoryId()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{u"T000148"_s}, {one.transaction}, {one.transaction.left(8)},
            {one.transaction.left(4).toUpper()}};
    });
}

Measured measureHistoryOthers()
{
    return slowest([](const History::Sample &one) {
        return QList<Question> {{{}, {}, false}, {u"50 000"_s, {}, false}, {u"karimov"_s, {}, false},
            {u"owner1234 karimov"_s, {}, false}, {u"karimov 50000"_s, {}, false}, {u"8885"_s, {}, false},
            {u"elektr"_s, {}, false}, {u"hudud 17 karimov"_s, {}, false}, {u"12.03.2024"_s, {}, false},
            {one.transaction, {}, false}, {u"karimov 05.2024"_s, {}, false}, {u"no such"_s, {}, false}};
    });
}

} // namespace kassa::bench
