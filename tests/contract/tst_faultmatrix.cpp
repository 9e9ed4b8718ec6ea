// SPDX-License-Identifier: GPL-3.0-or-later
// Seven methods × every fault of contracts.md over real sockets: what state, and what words. Written as a
// table to build/PRESET/fault-matrix.md and held beside fault-matrix.md in this folder.
#include "app/models/EventWords.h"
#include "app/models/Words.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/app/payment/Till.h"
#include "tests/kit/TlsServer.h"

#include <QtCore/QDir>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

/// libcrypto keeps its per-thread error state until the process ends, which LeakSanitizer counts.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto";
}

namespace {

const QString service = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
constexpr qint64 deadlineStepMs = 10'000;
constexpr qint64 firstQuestionMs = 2'500;

struct Fault {
    QString name;
    QString kind;
    QJsonValue arg;
};

QList<Fault> allFaults()
{
    QList<Fault> faults;
    for (const char *kind : {"refuse", "dns", "tls", "reset_before_body", "reset_in_body", "close_before",
             "close_after", "hang", "drip", "delay", "cut_header", "cut_body", "wrong_length", "empty_200",
             "html_200", "rubbish", "result_null", "error_in_2xx", "other_transaction", "redirect"}) {
        const QString name = QString::fromLatin1(kind);
        faults += {name, name,
            name == u"drip"_s        ? QJsonValue(60'000)
                : name == u"delay"_s ? QJsonValue(50)
                                     : QJsonValue()};
    }
    for (const int status : {401, 403, 408, 429, 500, 502})
        faults += {u"status %1"_s.arg(status), u"status"_s, status};
    faults += {u"status 502+work"_s, u"status"_s, u"502+work"_s};
    for (const char *code : {"insufficient_funds", "processing_error"})
        faults += {u"error "_s + QString::fromLatin1(code), u"error"_s, QString::fromLatin1(code)};
    for (const char *kind : {"gzip_rubbish", "oversize", "status_lie", "late_registry"})
        faults += {QString::fromLatin1(kind), QString::fromLatin1(kind), {}};
    return faults;
}

/// What one cell of the matrix came to.
struct Cell {
    QString method;
    QString fault;
    QString state; ///< of the row for create, pay and status; else "ok" or the ErrorCode
    QString settled; ///< the row's state after the next truthful status; reads: nothing
    QString words;

    [[nodiscard]] QString line() const
    {
        return u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(
            method, fault, state, settled.isEmpty() ? u"—"_s : settled, words.isEmpty() ? u"—"_s : words);
    }
};

QString codeName(ErrorCode code)
{
    Error error;
    error.code = code;
    return words(error, Language::English).code;
}

QString said(const Error &error, Request request)
{
    const Words words = kassa::words(error, Language::English, request);
    return u"%1 %2 (%3)"_s.arg(words.what, words.whatToDo, words.code).simplified();
}

PaymentDraft bill()
{
    PaymentDraft draft;
    draft.service.id = service;
    draft.account = {{u"region"_s, u"1"_s, {}, {}}, {u"soato"_s, u"26290"_s, {}, {}},
        {u"customer_code"_s, u"1000000"_s, {}, {}}};
    draft.amount = Soum(50000);
    draft.card = {u"good"_s, u"good"_s, {}, CardOwner::Point, false, {}};
    return draft;
}

/// A till before the sandbox, and the world's ways to spoil one method for it.
class Scene {
public:
    Scene(sandbox::EmbeddedSandbox &sandbox, const QString &method)
        : m_sandbox(sandbox)
        , m_method(method)
        , m_catalogue(*till.gateway)
        , m_registry(*till.gateway)
    {
        sandbox.clearFaults();
        reach(sandbox.url());
        for (const QJsonValue &card : sandbox.cards()) {
            if (card[u"kind"_s].toString() == u"ok"_s) {
                till.cards->addForThisRun(bill().card, card[u"cardId"_s].toString());
                break;
            }
        }
    }

    /// False where the sandbox does not play this fault on this method.
    [[nodiscard]] bool spoil(const Fault &fault, int times)
    {
        m_fault = fault;
        if (m_fault.kind == u"refuse"_s) {
            QTcpServer closed;
            closed.listen(QHostAddress::LocalHost);
            const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
            closed.close();
            reach(url);
        } else if (m_fault.kind == u"dns"_s) {
            reach(QUrl(u"https://no-such-gateway.invalid/"_s));
        } else if (m_fault.kind == u"tls"_s) {
            reach(m_tls.url());
        } else {
            QString error;
            return m_sandbox.arm({{u"on"_s, m_method}, {u"fault"_s, m_fault.kind}, {u"times"_s, times},
                                     {u"arg"_s, m_fault.arg}},
                &error);
        }
        return true;
    }
    void mend()
    {
        m_sandbox.clearFaults();
        reach(m_sandbox.url());
    }

    /// Runs `call(done)` to its end; a silent gateway is waited for with the till's own clock.
    template <class T>
    Result<T> complete(const std::function<void(Callback<T>)> &call)
    {
        std::optional<Result<T>> got;
        const int before = requests();
        call([&got](const Result<T> &answer) { got = answer; });
        const bool silent = m_fault.kind == u"hang"_s || m_fault.kind == u"drip"_s;
        if (silent) {
            if (!QTest::qWaitFor([&] { return got || requests() > before; }, 5'000))
                qFatal("%s: nothing was asked", qPrintable(m_method));
            for (int i = 0; i < 30 && !got; ++i) {
                till.clock.advance(deadlineStepMs);
                QTest::qWait(10);
            }
        }
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
            qFatal("%s %s: no end", qPrintable(m_method), qPrintable(m_fault.name));
        return *got;
    }
    template <class T>
    Cell read(const std::function<void(Callback<T>)> &call)
    {
        const Result<T> answer = complete<T>(call);
        if (answer)
            return {m_method, m_fault.name, u"ok"_s, {}, {}};
        return {
            m_method, m_fault.name, codeName(answer.error().code), {}, said(answer.error(), Request::Read)};
    }

    Cell readCell()
    {
        QObject *context = &till.context;
        if (m_method == u"list"_s)
            return read<QList<Service>>([&](auto done) { m_catalogue.list(false, context, done); });
        if (m_method == u"fields"_s)
            return read<ServiceForm>([&](auto done) { m_catalogue.fields(service, context, done); });
        if (m_method == u"info"_s)
            return read<Details>([&](auto done) {
                till.service->info({service, bill().account}, context, done);
            });
        const QDate today = tashkentDay(QDateTime::currentDateTimeUtc());
        return read<RegistryPage>([&](auto done) { m_registry.all({{}, {}, today, today}, context, done); });
    }
    Cell createCell()
    {
        const Result<PaymentRow> made
            = complete<PaymentRow>([&](auto done) { till.desk->create(bill(), {}, &till.context, done); });
        const PaymentId id = made ? made->id : PaymentId(made.error().payment);
        return {m_method, m_fault.name, stateName(till.state(id)), {},
            made ? stateWords(made->state) : said(made.error(), Request::Create)};
    }
    Cell payCell(const PaymentRow &made)
    {
        const Result<PaymentRow> paid = complete<PaymentRow>(
            [&](auto done) { till.desk->pay(made.id, {}, {}, {}, &till.context, done); });
        Cell cell {m_method, m_fault.name, stateName(till.state(made.id)), {}, {}};
        if (!paid)
            cell.words = said(paid.error(), Request::Pay);
        else if (paid->state == PaymentState::PayRefused)
            cell.words = wordsOfCode(paid->refusal, Language::English, Request::Pay).what + u' '
                + lastWords(made.id);
        else
            cell.words = stateWords(paid->state) + u"; "_s + lastWords(made.id);
        mend();
        till.pass(firstQuestionMs, made.id);
        cell.settled = stateName(till.state(made.id));
        return cell;
    }
    /// Status is asked by the plan about a payment that was charged and whose answer was lost.
    Cell statusCell(const PaymentRow &unknown)
    {
        const Result<StatusReply> answer = complete<StatusReply>(
            [&](auto done) { till.service->status(unknown.transactionId, &till.context, done); });
        Cell cell {m_method, m_fault.name, {}, {}, {}};
        if (!answer)
            cell.words = said(answer.error(), Request::Read);
        else
            cell.words = answer->transactionId == unknown.transactionId ? u"status: "_s + answer->status
                                                                        : u"another transaction"_s;
        // The same again, now in the plan's own question.
        const bool silent = m_fault.kind == u"hang"_s || m_fault.kind == u"drip"_s;
        till.clock.advance(silent ? 5'000 : firstQuestionMs);
        for (int i = 0; i < 30 && silent && till.desk->nextCheckInMs(unknown.id) == 0; ++i) {
            till.clock.advance(deadlineStepMs);
            QTest::qWait(10);
        }
        till.answered(unknown.id);
        cell.state = stateName(till.state(unknown.id));
        mend();
        till.desk->askAgain();
        till.pass(60'000, unknown.id);
        cell.settled = stateName(till.state(unknown.id));
        return cell;
    }

    Till till;

private:
    void reach(QUrl url)
    {
        GatewayConfig config = till.gateway->config();
        config.baseUrl = std::move(url);
        till.gateway->setConfig(config);
    }
    [[nodiscard]] int requests() const { return m_sandbox.ledger()[u"requests"_s][m_method].toInt(); }
    [[nodiscard]] QString lastWords(PaymentId id) const
    {
        const QList<JournalEvent> events = till.journal->events(id);
        return events.isEmpty() ? QString() : eventWords(events.constLast());
    }

    sandbox::EmbeddedSandbox &m_sandbox;
    QString m_method;
    Fault m_fault;
    CatalogueService m_catalogue;
    RegistryService m_registry;
    TlsServer m_tls;
};

QList<Cell> play(sandbox::EmbeddedSandbox &sandbox, const QString &method)
{
    constexpr int always = 9; // a read that is repeated meets it again
    const bool pays = method == u"pay"_s;
    const bool asks = method == u"status"_s;
    QList<Cell> cells;
    std::unique_ptr<Scene> scene;
    for (const Fault &fault : allFaults()) {
        // An unknown payment asks by itself: the next one needs a till of its own.
        if (!scene || pays || asks)
            scene = std::make_unique<Scene>(sandbox, method);
        scene->mend();
        PaymentRow row;
        if (pays || asks) {
            const Result<PaymentRow> made = scene->till.create(bill());
            if (!made)
                qFatal("create: %s", qPrintable(made.error().reason));
            row = *made;
        }
        if (asks) {
            sandbox.arm({{u"on"_s, u"pay"_s}, {u"fault"_s, u"close_after"_s}});
            row = scene->till.pay(row.id).value_or(row);
            if (row.state != PaymentState::PayUnknown)
                qFatal("not unknown");
        }
        if (!scene->spoil(fault, pays || method == u"create"_s ? 1 : always))
            cells += Cell {method, fault.name, u"not played on it"_s, {}, {}};
        else if (pays)
            cells += scene->payCell(row);
        else if (asks)
            cells += scene->statusCell(row);
        else
            cells += method == u"create"_s ? scene->createCell() : scene->readCell();
    }
    return cells;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed().split(u'\n')
                                          : QStringList();
}

} // namespace

class FaultMatrixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMethodMeetsEveryFault()
    {
        sandbox::EmbeddedSandbox sandbox;
        QString error;
        QVERIFY2(sandbox.start({}, &error), qPrintable(error));
        QStringList lines {u"# Fault matrix"_s, {},
            u"What a till makes of each fault on each method, over real sockets. For create, pay and status the"_s,
            u"state is that of the payment, and the one after it that of the next truthful status; for the others"_s,
            u"it is the error's code. The words are what the cashier reads. Written by tst_faultmatrix."_s,
            {}, u"| method | fault | state | settled | words |"_s, u"|---|---|---|---|---|"_s};
        for (const QString &method :
            {u"list"_s, u"fields"_s, u"info"_s, u"create"_s, u"pay"_s, u"status"_s, u"all"_s}) {
            for (const Cell &cell : play(sandbox, method))
                lines += cell.line();
        }
        QFile file(QDir(QStringLiteral(KASSA_BIN_DIR)).filePath(u"../fault-matrix.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8() + '\n');
        file.close();

        const QStringList expected
            = linesOf(QStringLiteral(KASSA_SOURCE_DIR "/tests/contract/fault-matrix.md"));
        QStringList differences;
        for (qsizetype i = 0; i < qMax(lines.size(), expected.size()); ++i) {
            if (lines.value(i) != expected.value(i))
                differences += u"- %1\n+ %2"_s.arg(expected.value(i), lines.value(i));
        }
        QVERIFY2(differences.isEmpty(),
            qPrintable(u"where the change is meant, take %1 over:\n"_s.arg(file.fileName())
                + differences.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_faultmatrix.moc"
