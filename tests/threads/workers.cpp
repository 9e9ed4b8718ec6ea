// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on workers (onWorker, RegistryPull's worker) is run here under std::thread, without an event
// loop: several threads on the same input have to come to the result that one thread alone came to. Under the
// preset tsan, ThreadSanitizer watches.
#include "app/core/Log.h"
#include "app/models/Logos.h"
#include "app/models/ServiceIndex.h"
#include "app/paylov/Answer.h"
#include "app/paylov/Codec.h"
#include "app/payment/Reconciliation.h"
#include "app/printing/EscPos.h"
#include "app/store/CatalogueCache.h"
#include "app/store/JournalExport.h"
#include "app/store/PaymentJournal.h"
#include "app/store/RegistryMirror.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>

#include <atomic>
#include <cstdio>
#include <latch>
#include <thread>
#include <vector>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr int threadCount = 4;
const QString origin = u"https://gw.example:443"_s;

/// A piece of work, and what came of it as bytes that can be compared.
struct Work {
    const char *name;
    std::function<QByteArray()> run;
    int rounds = 5;
};

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR "/tests/contract/samples/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

/// A list of many services, a form of many options, a registry of many rows: what goes to a worker at all.
QByteArray manyServices()
{
    QByteArray json = R"({"result":{"services":[)";
    for (int i = 0; i < 400; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += (i > 0 ? "," : "") + QByteArray(R"({"service_id":")") + n + R"(","name":{"uz":"Xizmat )" + n
            + R"("},"category":{"id":3,"name":"Kommunal"},"amount":{"min":"500.00","max":)" + n
            + R"(},"logo":"https://cdn.example/)" + n + R"(.png"})";
    }
    return json + "]}}";
}

QByteArray manyOptions()
{
    QByteArray json
        = R"({"result":{"data":[{"service_id":"1","fields":[{"name":"region","type":"select","values":[)";
    for (int i = 0; i < 400; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += (i > 0 ? "," : "") + QByteArray(R"({"value":)") + n + R"(,"title":"Viloyat )" + n
            + R"(","filter":null})";
    }
    return json + R"(]},{"name":"","title":"nameless"}]}]}})";
}

QByteArray manyRows()
{
    QByteArray json = R"({"result":{"totalTransaction":401,"transactions":[{"id":"","amount":1})";
    for (int i = 0; i < 400; ++i) {
        const QByteArray n = QByteArray::number(i);
        json += R"(,{"id":"t-)" + n + R"(","userId":"646","amount":)" + QByteArray::number(500 + i)
            + R"(,"date":"2024-11-21 11:48:)" + (i % 60 < 10 ? "0" : "") + QByteArray::number(i % 60)
            + R"(","serviceId":"101"})";
    }
    return json + "]}}";
}

Answer answerOf(const QByteArray &body, int status)
{
    Answer answer;
    answer.endpoint = u"GET test"_s;
    answer.status = status;
    answer.complete = true;
    answer.body = body;
    return answer;
}

/// Gateway's own work: an answer to an object to a reply. `shown` renders what money and forms rest on.
template <class Decode, class Shown>
std::function<QByteArray()> decoding(const QByteArray &body, Decode decode, Shown shown)
{
    return [body, decode, shown] {
        QByteArray said;
        for (const int status : {200, 400}) {
            const auto object = resultOf(answerOf(body, status));
            if (!object) {
                said += object.error().reason.toUtf8() + object.error().gatewayCode.toUtf8();
                continue;
            }
            const auto reply = decode(*object);
            said += reply ? shown(*reply) : reply.error().reason.toUtf8();
        }
        return said;
    };
}

std::vector<Work> decoders()
{
    const auto form = [](const QJsonObject &answer) { return codec::decodeForm(answer, u"1"_s); };
    return {
        {"list",
            decoding(manyServices(), codec::decodeList,
                [](const QList<Service> &list) { return CatalogueCache::packed(list); })},
        {"fields",
            decoding(
                manyOptions(), form, [](const ServiceForm &reply) { return CatalogueCache::packed(reply); })},
        {"info",
            decoding(sample("info.response.json"), codec::decodeInfo,
                [](const Details &details) {
                    QByteArray said;
                    for (const Detail &detail : details)
                        said += (detail.name + detail.value + detail.title).toUtf8();
                    return said;
                })},
        {"create",
            decoding(sample("create.response.json"), codec::decodeCreate,
                [](const CreateReply &reply) {
                    return (reply.transactionId + reply.otpSentPhone).toUtf8();
                })},
        {"pay",
            decoding(sample("pay.response.json"), codec::decodePay,
                [](const PayReply &reply) { return (reply.transactionId + reply.payedAt).toUtf8(); })},
        {"status",
            decoding(sample("status.response.json"), codec::decodeStatus,
                [](const StatusReply &reply) { return (reply.transactionId + reply.status).toUtf8(); })},
        {"all",
            decoding(manyRows(), codec::decodeRegistry,
                [](const RegistryPage &page) {
                    QByteArray said = QByteArray::number(page.total) + QByteArray::number(page.unreadable);
                    for (const RegistryRow &row : page.rows)
                        said += row.id.toUtf8() + QByteArray::number(row.amount.value());
                    return said;
                })},
    };
}

Work catalogueCache()
{
    const auto list = codec::decodeForm(*resultOf(answerOf(manyOptions(), 200)), u"1"_s);
    return {"catalogue cache", [form = *list] {
                const QByteArray kept = CatalogueCache::packed(form);
                const std::optional<ServiceForm> again = CatalogueCache::unpackedForm(kept);
                return again ? CatalogueCache::packed(*again) : QByteArray();
            }};
}

/// ServiceListModel's worker: the words of all services.
Work serviceIndex()
{
    std::vector<ServiceIndex::Entry> entries;
    for (int i = 0; i < 400; ++i)
        entries.push_back(
            {u"s%1"_s.arg(i), u"Электр энергияси № %1"_s.arg(i % 90), u"Toifa %1"_s.arg(i % 7)});
    return {"service index", [entries] {
                QByteArray found;
                for (const QString &typed : {u"elektr 17"_s, u"свет"_s, u"elekrt 8"_s, u"njbaf"_s}) {
                    for (const ServiceIndex::Hit &hit : ServiceIndex::of(entries)->match(typed))
                        found += QByteArray::number(hit.place) + ':'
                            + QByteArray::number(static_cast<int>(hit.match)) + ' ';
                }
                return found;
            }};
}

Work logos()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(64, 48, QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgba(x * 4, y * 5, x ^ y, 255));
    picture.save(&buffer, "PNG");
    return {"logos", [png] {
                const QImage image = decodedLogo(png);
                return looksLikeLogo(png)
                    ? QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())
                    : QByteArray();
            }};
}

/// A file of its own for each call, with all that a worker does to it.
QByteArray throughTheMirror(const QString &folder, const QList<RegistryRow> &rows)
{
    static std::atomic<int> counter = 0;
    const QString file = folder + u"/%1.db"_s.arg(++counter);
    test::ManualClock clock;
    ServerClock serverClock(clock);
    QByteArray said;
    {
        auto database = Database::open(file, Database::Mode::ReadWrite);
        if (!database)
            return database.error().reason.toUtf8();
        RegistryMirror mirror(**database);
        const QDate day(2024, 11, 21);
        const QDateTime readAt(QDate(2024, 12, 1), QTime(6, 0), Qt::UTC);
        if (auto taken = mirror.take({origin, day.addDays(-1), day.addDays(1), readAt, true, rows}); !taken)
            return taken.error().reason.toUtf8();
        const auto held = mirror.held(origin, day.addDays(-1), day.addDays(1));
        if (!held)
            return held.error().reason.toUtf8();
        said = QByteArray::number(held->rows.size()) + (held->whole ? "whole" : "part");
        for (const RegistryRow &row : held->rows)
            said += row.id.toUtf8() + QByteArray::number(row.amount.value());
        QBuffer out(&said);
        out.open(QIODevice::WriteOnly | QIODevice::Append);
        if (auto exported = exportJournal(**database, ExportFormat::Csv, u"1"_s, {}, out); !exported)
            return exported.error().reason.toUtf8();
    }
    QFile::remove(file);
    return said;
}

Work reconciliation(const QList<RegistryRow> &rows)
{
    QList<PaymentRow> payments;
    for (int i = 0; i < 200; ++i) {
        PaymentRow row;
        row.id = PaymentId(i + 1);
        row.state = i % 3 == 0 ? PaymentState::PayUnknown : PaymentState::Paid;
        row.origin = origin;
        row.service.id = u"101"_s;
        row.transactionId = u"t-%1"_s.arg(i * 2);
        row.amount = Soum(500 + i * 2 + (i % 7 == 0 ? 1 : 0));
        row.payedAt = u"2024-11-21 11:48:30"_s;
        payments.append(row);
    }
    const QDate day(2024, 11, 21);
    const QDateTime readAt(QDate(2024, 12, 1), QTime(6, 0), Qt::UTC);
    RegistrySpan span {day.addDays(-1), day.addDays(1), true, readAt, rows, readAt};
    return {"reconciliation", [payments, span, day] {
                const Reconciliation result = reconcile(payments, span, day, day, u"646"_s);
                QByteArray said = QByteArray::number(result.agreed) + QByteArray::number(result.others);
                for (const Difference &difference : result.differences)
                    said += differenceName(difference.kind).toUtf8();
                const QDateTime sent(QDate(2024, 11, 21), QTime(6, 40), Qt::UTC);
                return said + testify(payments.first(), sent, span, payments).why.toUtf8();
            }};
}

/// A receipt is made black and white on the printers' thread.
Work printOut()
{
    QImage picture(576, 400, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb((x * y) % 256, (x * y) % 256, (x * y) % 256));
    }
    return {"print-out", [picture] { return escPos(picture, {true}); }};
}

/// Every line of a worker's log goes through the one scrubber.
Work logging()
{
    return {"log", [] {
                hideInLogs(u"a-secret-of-a-worker"_s);
                qCDebug(lcWire) << "not shown";
                return scrubbed(u"token a-secret-of-a-worker!"_s).toUtf8();
            }};
}

bool sameEverywhere(const Work &work)
{
    const QByteArray expected = work.run();
    if (expected.isEmpty()) {
        std::fprintf(stderr, "%s: no result\n", work.name);
        return false;
    }
    std::atomic<int> different = 0;
    std::latch together(threadCount);
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            together.arrive_and_wait();
            for (int round = 0; round < work.rounds; ++round) {
                if (work.run() != expected)
                    ++different;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    std::printf("%-16s %d threads x %d: %s\n", work.name, threadCount, work.rounds,
        different == 0 ? "the same" : "DIFFERENT");
    return different == 0;
}

} // namespace

int main(int argc, char **argv)
{
    // For the plug-ins' paths; its event loop never runs.
    const QCoreApplication application(argc, argv);
    installLogScrubbing();
    QLoggingCategory::setFilterRules(u"kassa.*=false"_s);
    const QTemporaryDir folder;
    const auto page = codec::decodeRegistry(*resultOf(answerOf(manyRows(), 200)));

    std::vector<Work> works = decoders();
    works.push_back(catalogueCache());
    works.push_back(logos());
    works.push_back(serviceIndex());
    works.push_back({"registry mirror", [&] { return throughTheMirror(folder.path(), page->rows); }, 2});
    works.push_back(reconciliation(page->rows));
    works.push_back(printOut());
    works.push_back(logging());
    bool good = true;
    for (const Work &work : works)
        good = sameEverywhere(work) && good;
    return good ? 0 : 1;
}
