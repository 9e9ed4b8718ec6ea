// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "app/vault/CardBook.h"
#include "app/vault/MemorySecretStore.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

const QString secretId = u"card-secret-0123456789abcdef"_s;

/// A secret store whose answers the test decides.
class FailingStore final : public SecretStore {
public:
    using SecretStore::SecretStore;
    MemorySecretStore inner;
    bool failReads = false;
    bool failWrites = false;
    [[nodiscard]] bool lasting() const override { return true; }
    void read(const QString &key, QObject *context, Callback<QString> done) override
    {
        if (failReads)
            QTimer::singleShot(0, context, [done] { done(failure(ErrorCode::SecretStore)); });
        else
            inner.read(key, context, std::move(done));
    }
    void write(const QString &key, const QString &secret, QObject *context, Callback<void> done) override
    {
        if (failWrites)
            QTimer::singleShot(0, context, [done] { done(failure(ErrorCode::SecretStore)); });
        else
            inner.write(key, secret, context, std::move(done));
    }
};

/// Takes one completion and counts them.
template <class T>
struct Answer {
    std::optional<Result<T>> result;
    int count = 0;
    Callback<T> callback()
    {
        return [this](const Result<T> &answer) {
            result = answer;
            ++count;
        };
    }
};

struct Book {
    QTemporaryDir folder;
    FailingStore secrets;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<CardBook> cards;
    QObject context;

    Book() { start(); }
    void start()
    {
        cards.reset();
        settings = std::make_unique<Settings>(folder.filePath(u"settings.ini"_s));
        cards = std::make_unique<CardBook>(*settings, secrets);
    }
    Result<void> save(const Card &card, const QString &cardId)
    {
        Answer<void> answer;
        cards->save(card, cardId, &context, answer.callback());
        if (answer.count != 0)
            qFatal("answered before the call returned");
        [&] { QTRY_COMPARE(answer.count, 1); }();
        return *answer.result;
    }
    Result<void> load()
    {
        Answer<void> answer;
        cards->load(&context, answer.callback());
        [&] { QTRY_COMPARE(answer.count, 1); }();
        return *answer.result;
    }
    Result<void> remove(const QString &localId)
    {
        Answer<void> answer;
        cards->remove(localId, &context, answer.callback());
        [&] { QTRY_COMPARE(answer.count, 1); }();
        return *answer.result;
    }
    [[nodiscard]] QByteArray everyByteInTheFolder() const
    {
        QByteArray bytes;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly))
                bytes += file.fileName().toUtf8() + file.readAll();
        }
        return bytes;
    }
};

const Card shop {.localId = {},
    .label = u"Doʻkon kartasi"_s,
    .mask = u"8600 •••• 1234"_s,
    .owner = CardOwner::Point,
    .asksCode = false,
    .phone = u"998901234567"_s};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsAndForgets()
    {
        MemorySecretStore store;
        QVERIFY(!store.lasting());
        QObject context;
        Answer<QString> none, read, gone;
        Answer<void> written, removed;
        store.read(u"token"_s, &context, none.callback());
        store.write(u"token"_s, u"t"_s, &context, written.callback());
        store.read(u"token"_s, &context, read.callback());
        QCOMPARE(none.count + written.count + read.count, 0);
        QTRY_COMPARE(read.count, 1);
        QCOMPARE(none.result->value(), QString());
        QVERIFY(*written.result);
        QCOMPARE(read.result->value(), u"t"_s);
        store.write(u"token"_s, {}, &context, removed.callback());
        store.read(u"token"_s, &context, gone.callback());
        QTRY_COMPARE(gone.count, 1);
        QVERIFY(gone.result->value().isEmpty());

        // None after the context died.
        Answer<QString> late;
        Answer<void> sentinel;
        {
            QObject shortLived;
            store.read(u"token"_s, &shortLived, late.callback());
        }
        store.write(u"other"_s, u"x"_s, &context, sentinel.callback());
        QTRY_COMPARE(sentinel.count, 1);
        QCOMPARE(late.count, 0);
    }

    void keepsTheSecretOutOfEveryFile()
    {
        Book book;
        QSignalSpy changed(book.cards.get(), &CardBook::changed);
        QVERIFY(book.save(shop, secretId));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(book.cards->cards().size(), 1);
        Card saved = book.cards->cards().first();
        QVERIFY(!saved.localId.isEmpty());
        QCOMPARE(book.cards->cardId(saved.localId), secretId);
        const QByteArray bytes = book.everyByteInTheFolder();
        QVERIFY(bytes.contains("998901234567"));
        QVERIFY(!bytes.contains(secretId.toUtf8()));
        QCOMPARE(scrubbed(u"x "_s + secretId), u"x •••"_s);

        // After a restart the card is there, and can pay once the store was read.
        book.start();
        QCOMPARE(book.cards->cards(), QList<Card> {saved});
        QVERIFY(!book.cards->cardId(saved.localId));
        QVERIFY(book.load());
        QCOMPARE(book.cards->cardId(saved.localId), secretId);

        // An empty cardId keeps the one stored.
        saved.label = u"Yangi"_s;
        QVERIFY(book.save(saved, {}));
        QCOMPARE(book.cards->cards(), QList<Card> {saved});
        QCOMPARE(book.cards->cardId(saved.localId), secretId);

        QVERIFY(book.remove(saved.localId));
        QVERIFY(book.cards->cards().isEmpty());
        QVERIFY(!book.cards->cardId(saved.localId));
        Answer<QString> left;
        book.secrets.read(u"card/"_s + saved.localId, &book.context, left.callback());
        QTRY_COMPARE(left.count, 1);
        QVERIFY(left.result->value().isEmpty());
        QVERIFY(book.load());
    }

    void onlyAPointsCardGoesWithoutACode()
    {
        Book book;
        Card payer = shop;
        payer.owner = CardOwner::Payer;
        QVERIFY(book.save(payer, secretId));
        QVERIFY(book.cards->cards().first().asksCode);
        QVERIFY(book.save(shop, secretId));
        QVERIFY(!book.cards->cards().last().asksCode);
    }

    void changesNothingWhenTheStoreRefuses()
    {
        Book book;
        QCOMPARE(book.save(shop, {}).error().code, ErrorCode::InvalidInput);
        book.secrets.failWrites = true;
        QCOMPARE(book.save(shop, secretId).error().code, ErrorCode::SecretStore);
        QVERIFY(book.cards->cards().isEmpty());
        book.secrets.failWrites = false;
        QVERIFY(book.save(shop, secretId));
        const Card saved = book.cards->cards().first();
        book.secrets.failWrites = true;
        QCOMPARE(book.remove(saved.localId).error().code, ErrorCode::SecretStore);
        QCOMPARE(book.cards->cards(), QList<Card> {saved});
        QVERIFY(book.cards->cardId(saved.localId));
        QCOMPARE(book.save(saved, u"another-secret"_s).error().code, ErrorCode::SecretStore);
        QCOMPARE(book.cards->cardId(saved.localId), secretId);

        book.start();
        book.secrets.failReads = true;
        QCOMPARE(book.load().error().code, ErrorCode::SecretStore);
        QCOMPARE(book.cards->cards(), QList<Card> {saved});
        QVERIFY(!book.cards->cardId(saved.localId));
        book.secrets.failReads = false;
        QVERIFY(book.load());
        QCOMPARE(book.cards->cardId(saved.localId), secretId);
    }

    void cardsOfThisRunAreWrittenNowhere()
    {
        Book book;
        Card card = shop;
        card.localId = u"run-1"_s;
        book.cards->addForThisRun(card, u"run-secret-77"_s);
        QCOMPARE(book.cards->cards(), QList<Card> {card});
        QCOMPARE(book.cards->cardId(u"run-1"_s), u"run-secret-77"_s);
        card.label = u"Renamed"_s;
        QVERIFY(book.save(card, {}));
        QCOMPARE(book.cards->cards(), QList<Card> {card});
        QCOMPARE(book.cards->cardId(u"run-1"_s), u"run-secret-77"_s);
        QVERIFY(!book.everyByteInTheFolder().contains("Renamed"));
        QCOMPARE(scrubbed(u"run-secret-77"_s), u"•••"_s);
        QVERIFY(book.remove(u"run-1"_s));
        QVERIFY(book.cards->cards().isEmpty());
    }

    void survivesRubbishInSettings()
    {
        for (const QString &text : {u"{"_s, u"7"_s, u"[1,null,{\"label\":\"x\"}]"_s, u"{\"a\":[]}"_s}) {
            Book book;
            QVERIFY(book.settings->set(Setting::Cards, text));
            book.start();
            QVERIFY(book.cards->cards().isEmpty());
        }
    }

    void readsTheEnvironment()
    {
        const auto cards = cardsFromEnvironment(
            R"([{"label":"Point","cardId":"env-secret-1","owner":"point","otp":false,"phone":"998901112233"},
                {"label":"Payer","cardId":"env-secret-2","otp":false,"phone":null},
                {"label":"Coded","cardId":"env-secret-3","owner":"point"}])");
        QVERIFY(cards);
        QCOMPARE(cards->size(), 3);
        QCOMPARE(cards->at(0).cardId, u"env-secret-1"_s);
        QCOMPARE(cards->at(0).card.owner, CardOwner::Point);
        QVERIFY(!cards->at(0).card.asksCode);
        QCOMPARE(cards->at(0).card.phone, u"998901112233"_s);
        QVERIFY(cards->at(0).card.localId != cards->at(1).card.localId);
        QCOMPARE(cards->at(1).card.owner, CardOwner::Payer);
        QVERIFY(cards->at(1).card.asksCode);
        QVERIFY(cards->at(2).card.asksCode);
        QCOMPARE(scrubbed(u"env-secret-2"_s), u"•••"_s);
        QVERIFY(cardsFromEnvironment("[]")->isEmpty());
    }

    void refusesABrokenEnvironment_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("cards");
        QTest::newRow("object") << QByteArray(R"({"cardId":"hidden-secret"})");
        QTest::newRow("text within") << QByteArray(R"(["hidden-secret"])");
        QTest::newRow("no cardId") << QByteArray(R"([{"label":"a"}])");
        QTest::newRow("no label") << QByteArray(R"([{"cardId":"hidden-secret"}])");
        QTest::newRow("owner") << QByteArray(R"([{"label":"a","cardId":"hidden-secret","owner":"bank"}])");
        QTest::newRow("otp") << QByteArray(R"([{"label":"a","cardId":"hidden-secret","otp":"yes"}])");
        QTest::newRow("phone") << QByteArray(R"([{"label":"a","cardId":"hidden-secret","phone":998}])");
    }
    void refusesABrokenEnvironment()
    {
        QFETCH(QByteArray, json);
        const auto cards = cardsFromEnvironment(json);
        QVERIFY(!cards);
        QCOMPARE(cards.error().code, ErrorCode::InvalidInput);
        QVERIFY(!cards.error().reason.contains(u"hidden"_s));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
