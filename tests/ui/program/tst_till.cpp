// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program, offscreen: real windows and keys against its embedded sandbox, and the real binary's
// ends.
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/kit/ScriptedServer.h"
#include "tests/tour/Script.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/form/SubscriberPanel.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Translations.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThreadPool>
#include <QtNetwork/QNetworkAccessManager>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <atomic>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// Takes no paper and says it is printed.
class NoPrinter final : public Printer {
public:
    void print(const ReceiptDocument &, QWidget *, QObject *context, PrintDone done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({PrintOutcome::Printed}); });
    }
};

/// Lets a worker go on when it is destroyed.
class Releaser final : public QObject {
public:
    Releaser(QSemaphore &semaphore, QObject *parent)
        : QObject(parent)
        , m_semaphore(semaphore)
    {
    }
    ~Releaser() override { m_semaphore.release(); }

private:
    QSemaphore &m_semaphore;
};

/// Writes down which sound was asked for.
class Listener final : public SoundPlayer {
public:
    explicit Listener(QList<Sound> &heard)
        : m_heard(heard)
    {
    }
    void play(Sound sound) override { m_heard.append(sound); }

private:
    QList<Sound> &m_heard;
};

/// One start of the program on a profile.
class Program {
public:
    explicit Program(const QString &profile, const QUrl &baseUrl = {}, const QString &token = {})
    {
        CommandLine line;
        line.profile = profile;
        line.sandbox = baseUrl.isEmpty();
        line.baseUrl = baseUrl;
        line.language = Language::English;
        Ports ports;
        ports.clock = &m_clock;
        ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
        ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
        ports.printer = [] { return std::make_unique<NoPrinter>(); };
        ports.sounds = [this](const QString &) { return std::make_unique<Listener>(heard); };
        ports.token = token;
        auto opened = KassaApp::open(line, std::move(ports), m_translations);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().line));
        app = std::move(*opened);
        app->show();
        stage = std::make_unique<tour::Stage>(app->window(), QString());
        cashier = std::make_unique<tour::Cashier>(*stage, *app);
    }

    /// A bill up to the pay dialog that may be confirmed.
    void bringToPayDialog(const tour::Bill &bill)
    {
        const auto *services = stage->await<QAbstractItemView>(u"services"_s);
        stage->waitFor(u"the services"_s, [services] { return services->model()->rowCount() > 0; });
        cashier->find(bill.search, bill.serviceId);
        cashier->fillIn(bill);
        cashier->amount(bill.amount);
        cashier->card(cashier->cardOfKind(u"ok"_s));
        cashier->openPayDialog();
    }
    [[nodiscard]] int charges() const
    {
        int charges = 0;
        const QJsonArray transactions = cashier->ledger().value("transactions"_L1).toArray();
        for (const QJsonValue &transaction : transactions)
            charges += transaction.toObject().value("charges"_L1).toInt();
        return charges;
    }
    void slowDownPay(int milliseconds) const
    {
        QVERIFY(app->till().embedded->arm(
            {{u"on"_s, u"pay"_s}, {u"fault"_s, u"delay"_s}, {u"arg"_s, milliseconds}}));
    }

private:
    SystemClock m_clock;
    Translations m_translations;

public:
    QList<Sound> heard;
    std::unique_ptr<KassaApp> app;
    std::unique_ptr<tour::Stage> stage;
    std::unique_ptr<tour::Cashier> cashier;
};

struct End {
    int code = -1;
    QString errors;
    [[nodiscard]] qsizetype lines() const { return errors.count(u'\n'); }
};

End runKassa(const QStringList &arguments)
{
    QProcess kassa;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const QTemporaryDir runtime;
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    kassa.setProcessEnvironment(environment);
    kassa.start(QStringLiteral(KASSA_BIN_DIR "/kassa"), arguments);
    if (!kassa.waitForFinished(20000)) {
        kassa.kill();
        kassa.waitForFinished();
        return {};
    }
    return {kassa.exitCode(), QString::fromUtf8(kassa.readAllStandardError())};
}

void pressReturn(QWidget *widget, bool held)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, held);
    QCoreApplication::sendEvent(widget, &press);
}

// Ctrl+T, Ctrl+S, Esc over an outcome.
void savesTheClaim(const Program &program, const QString &folder, const tour::Bill &bill)
{
    program.stage->press(Qt::Key_T, Qt::ControlModifier);
    const QWidget *dialog = program.stage->await(u"timeLineDialog"_s);
    QVERIFY(tour::Stage::textOf(dialog).contains(u"Paid · payment No. T000001"_s));
    program.stage->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(QDir(folder).entryList({u"claim-T000001-*.pdf"_s}, QDir::Files).size(), 1);
    QTRY_VERIFY(tour::Stage::textOf(dialog).contains(u"Saved in"_s));
    const QStringList files = QDir(folder).entryList({u"claim-T000001-*.json"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(QDir(folder).filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const QJsonObject claim = QJsonDocument::fromJson(json).object();
    const QJsonObject payment = claim.value("payments"_L1).toArray().first().toObject();
    QCOMPARE(
        payment.value("transactionId"_L1).toString(), program.cashier->newest(bill.serviceId)->transactionId);
    QCOMPARE(claim.value("notice"_L1).toString(), u"TEST — NOT A PAYMENT"_s);
    for (const Card &card : program.app->till().cards->cards()) {
        const auto secret = program.app->till().cards->cardId(card.localId);
        QVERIFY(secret && !secret->isEmpty());
        QVERIFY(!json.contains(secret->toUtf8()));
        QVERIFY(!json.contains(card.localId.toUtf8()));
    }
    program.stage->press(Qt::Key_Escape);
    program.stage->waitFor(
        u"the outcome"_s, [&program] { return program.stage->front()->objectName() == u"outcomeDialog"_s; });
}

QString catalogueSays(const Program &program)
{
    return tour::Stage::textOf(program.app->window()->catalogue());
}

} // namespace

class TillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAfterItsWorkers()
    {
        // The window is closed while a worker writes: without waiting, Qt closes its connection and it dies.
        const QTemporaryDir folder;
        auto program = std::make_unique<Program>(folder.path());
        QSemaphore ending;
        std::atomic<int> written = 0;
        new Releaser(ending, program->app->till().desk.get());
        const QString file = folder.filePath(u"beside.db"_s);
        QThreadPool::globalInstance()->start([&ending, &written, file] {
            ending.acquire();
            {
                QSqlDatabase beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
                beside.setDatabaseName(file);
                bool good = beside.open();
                QSqlQuery query(beside);
                good = good && query.exec(u"CREATE TABLE t(a)"_s);
                for (int i = 0; good && i < 100; ++i) {
                    good = query.exec(u"INSERT INTO t VALUES(1)"_s);
                    written += good ? 1 : 0;
                }
            }
            QSqlDatabase::removeDatabase(u"beside"_s);
        });
        program.reset();
        QCOMPARE(written.load(), 100);
    }

    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void paysABillByKeys()
    {
        const QTemporaryDir profile;
        Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill);
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"Created"_s);
        QCOMPARE(program.charges(), 0);
        program.cashier->confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        QCOMPARE(program.charges(), 1);
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
        savesTheClaim(program, profile.filePath(u"receipts/claims"_s), bill);
        program.cashier->nextPayer();
        QCOMPARE(program.cashier->chosenService(), QString());
        QCOMPARE(program.app->till().journal->origin(), u"sandbox"_s);

        // Rule 15: this profile is the sandbox's for good.
        program.app.reset();
        const End other
            = runKassa({u"--base-url"_s, u"http://127.0.0.1:9/"_s, u"--profile"_s, profile.path()});
        QCOMPARE(other.code, 6);
        QCOMPARE(other.lines(), 1);
    }

    void repeatsAPaymentByOneKey()
    {
        const QTemporaryDir profile;
        const tour::Bill bill = tour::electricityBill();
        const auto filled = [](const Program &program) {
            const auto *amount = program.stage->await<QLineEdit>(u"amount"_s);
            const auto *subscriber = program.stage->await<SubscriberPanel>(u"subscriber"_s);
            program.stage->waitFor(u"the account, looked up"_s,
                [=] { return amount->hasFocus() && subscriber->state() == SubscriberPanel::State::Shown; });
            QCOMPARE(amount->text(), QString());
            QCOMPARE(program.stage->await<QLineEdit>(u"field_customer_code"_s)->text(), u"1000000"_s);
        };
        Program program(profile.path());
        // Nothing was paid yet: the key does nothing, and the button says so.
        QVERIFY(!program.stage->await(u"repeatLast"_s)->isEnabled());
        program.stage->press(Qt::Key_F8);
        QCOMPARE(program.cashier->chosenService(), QString());
        program.bringToPayDialog(bill);
        program.cashier->confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        program.cashier->nextPayer();
        QTRY_VERIFY(program.stage->await(u"repeatLast"_s)->isEnabled());
        program.stage->press(Qt::Key_F8);
        filled(program);
        // It fills and asks whose account it is; nothing is created.
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
        QCOMPARE(program.charges(), 1);
        // Esc, and the same service again by hand comes without the account.
        program.stage->press(Qt::Key_Escape);
        program.cashier->find(bill.search, bill.serviceId);
        QCOMPARE(program.stage->await<QLineEdit>(u"field_customer_code"_s)->text(), QString());
        // Region and district stand as last time.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"field_customer_code"_s);
        program.stage->press(Qt::Key_Escape);
        // From the row of today's list that has the keyboard.
        program.cashier->tabTo(u"today"_s);
        program.stage->press(Qt::Key_F8);
        filled(program);
        // From the history's row.
        program.stage->press(Qt::Key_Escape);
        program.stage->press(Qt::Key_F7);
        const auto *journal = program.stage->await<QAbstractItemView>(u"journalTable"_s);
        program.stage->waitFor(u"the history"_s, [=] { return journal->model()->rowCount() == 1; });
        program.stage->press(Qt::Key_Return);
        program.stage->waitFor(u"its row"_s, [=] { return journal->hasFocus(); });
        program.stage->press(Qt::Key_F8);
        filled(program);
        QCOMPARE(program.charges(), 1);
    }

    // Rule 3: neither Esc nor closing dialog or window aborts a pay; the window waits for its answer.
    void closingWhilePayRunsLosesNothing()
    {
        const QTemporaryDir profile;
        Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill);
        program.slowDownPay(1500);
        program.cashier->confirm();
        QTRY_COMPARE(program.cashier->stateOf(bill.serviceId), u"PaySent"_s);
        program.stage->press(Qt::Key_Escape);
        program.stage->front()->close();
        MainWindow *window = program.app->window();
        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(window->notices()->isNoticeShown(Notice::AnswerAwaited));
        QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), 10000);
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"Paid"_s);
        QCOMPARE(program.charges(), 1);
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
    }

    // Rule 11: a program that dies under a running pay knows nothing at its next start, and asks.
    void dyingWhilePayRunsLosesNothing()
    {
        const QTemporaryDir profile;
        const tour::Bill bill = tour::electricityBill();
        {
            Program program(profile.path());
            program.bringToPayDialog(bill);
            program.slowDownPay(60000);
            program.cashier->confirm();
            QTRY_COMPARE(program.cashier->stateOf(bill.serviceId), u"PaySent"_s);
            QTRY_COMPARE(program.charges(), 1);
        }
        Program again(profile.path());
        QCOMPARE(again.cashier->stateOf(bill.serviceId), u"PayUnknown"_s);
        QTRY_COMPARE_WITH_TIMEOUT(again.cashier->stateOf(bill.serviceId), u"Paid"_s, 20000);
        QCOMPARE(again.cashier->newest(bill.serviceId)->confirmedBy, ConfirmedBy::Status);
        QCOMPARE(again.charges(), 1);
    }

    // Rule 3: a confirming key needs a fresh key-down and 300 ms since its dialog appeared.
    void heldEnterSendsOnce()
    {
        const QTemporaryDir profile;
        Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill);
        QWidget *dialog = program.stage->front();
        pressReturn(dialog, true);
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"Created"_s);
        pressReturn(dialog, false);
        for (int repeated = 0; repeated < 20; ++repeated)
            pressReturn(dialog, repeated % 2 == 0);
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        QWidget *outcome = program.stage->await(u"outcomeDialog"_s);
        pressReturn(outcome, true);
        QVERIFY(outcome->isVisible());
        QCOMPARE(program.charges(), 1);
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
    }

    // What was paid is heard once, what is only looked at is not, and a setting keeps it silent.
    void anOutcomeIsHeard()
    {
        const QTemporaryDir profile;
        Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill);
        QVERIFY(program.heard.isEmpty());
        program.cashier->confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        QCOMPARE(program.heard, QList<Sound>({Sound::Paid}));
        program.cashier->nextPayer();
        program.cashier->tabTo(u"today"_s);
        program.stage->press(Qt::Key_Return);
        program.stage->await(u"outcomeDialog"_s);
        program.cashier->nextPayer();
        QCOMPARE(program.heard.size(), 1);

        // Not known, then settled under the cashier's eyes.
        QVERIFY(program.app->till().embedded->arm({{u"on"_s, u"pay"_s}, {u"fault"_s, u"close_after"_s}}));
        tour::Bill next = bill;
        next.account[2].second = u"2000417"_s;
        program.bringToPayDialog(next);
        program.cashier->confirm();
        program.cashier->awaitOutcome(next, PaymentState::Paid);
        QCOMPARE(program.heard, QList<Sound>({Sound::Paid, Sound::Unknown, Sound::Paid}));
        program.cashier->nextPayer();

        QVERIFY(program.app->till().settings->set(Setting::Sounds, u"false"_s));
        next.account[2].second = u"2000418"_s;
        program.bringToPayDialog(next);
        program.cashier->confirm();
        program.cashier->awaitOutcome(next, PaymentState::Paid);
        QCOMPARE(program.heard.size(), 3);
    }

    void aSecondProgramOnAProfileEnds()
    {
        const QTemporaryDir profile;
        const Program first(profile.path());
        const End second = runKassa({u"--sandbox"_s, u"--profile"_s, profile.path()});
        QCOMPARE(second.code, 3);
        QCOMPARE(second.lines(), 1);
        const End inRussian
            = runKassa({u"--sandbox"_s, u"--profile"_s, profile.path(), u"--language"_s, u"ru"_s});
        QCOMPARE(inRussian.code, 3);
        QVERIFY(inRussian.errors != second.errors);
        // Without --language it speaks the till's own.
        QVERIFY(first.app->till().settings->set(Setting::Language, u"ru"_s));
        QCOMPARE(runKassa({u"--sandbox"_s, u"--profile"_s, profile.path()}).errors, inRussian.errors);
    }

    void aNewerJournalIsLeftAlone()
    {
        const QTemporaryDir profile;
        Program(profile.path()).app.reset();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(profile.filePath(u"kassa.db"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const End end = runKassa({u"--sandbox"_s, u"--profile"_s, profile.path()});
        QCOMPARE(end.code, 4);
        QCOMPARE(end.lines(), 1);
    }

    void badBeginningsEndAtOnce_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown language") << QStringList {u"--language"_s, u"de"_s} << 2;
        QTest::newRow("no URL") << QStringList {u"--base-url"_s, u"gateway"_s} << 2;
        QTest::newRow("plain http") << QStringList {u"--base-url"_s, u"http://gateway.example/"_s} << 2;
        // A device is no folder, whoever asks.
        QTest::newRow("unusable profile")
            << QStringList {u"--sandbox"_s, u"--profile"_s, u"/dev/null/till"_s} << 5;
    }

    void badBeginningsEndAtOnce()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const End end = runKassa(arguments);
        QCOMPARE(end.code, code);
        QCOMPARE(end.lines(), 1);
    }

    void aWrongTokenIsSaidInWords()
    {
        QProcess gateway;
        gateway.start(QStringLiteral(KASSA_BIN_DIR "/kassa-sandbox"), {u"--token"_s, u"right"_s});
        QVERIFY(gateway.waitForReadyRead(10000));
        const QString said = QString::fromUtf8(gateway.readLine()).trimmed();
        QVERIFY2(said.startsWith(u"listening "_s), qUtf8Printable(said));
        const QUrl url(said.mid(10) + u'/');
        {
            const QTemporaryDir profile;
            const Program program(profile.path(), url, u"wrong"_s);
            QTRY_VERIFY(program.app->window()->notices()->isNoticeShown(Notice::TokenNeeded));
            QTRY_VERIFY(catalogueSays(program).startsWith(u"The gateway did not accept the token."_s));
        }
        const QTemporaryDir profile;
        const Program program(profile.path(), url, u"right"_s);
        const auto *services = program.stage->await<QAbstractItemView>(u"services"_s);
        QTRY_VERIFY(services->model()->rowCount() > 0);
        QVERIFY(!program.app->window()->notices()->isNoticeShown(Notice::TokenNeeded));
        gateway.kill();
        gateway.waitForFinished();
    }

    void aServerOfWebPagesIsSaidInWords()
    {
        test::ScriptedServer server;
        server.setHandler([](const test::ScriptedServer::Request &) {
            return test::ScriptedServer::answer(200, "<html><b>Welcome</b></html>");
        });
        const QTemporaryDir profile;
        const Program program(profile.path(), server.url(), u"any"_s);
        QTRY_VERIFY(server.started() > 0);
        QTRY_VERIFY(catalogueSays(program).startsWith(u"The gateway's answer could not be read."_s));
        QVERIFY(!catalogueSays(program).contains(u"Welcome"_s));
    }
};

QTEST_MAIN(TillTest)
#include "tst_till.moc"
