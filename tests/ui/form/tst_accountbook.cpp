// SPDX-License-Identifier: GPL-3.0-or-later
// The account book over the payment page, with real keys on a real store.
#include "app/models/AccountBookModel.h"
#include "tests/ui/form/FormStage.h"
#include "ui/form/AccountAssist.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

namespace {

const QString origin = u"sandbox"_s;

Account bill(const QString &code, const QString &soato = u"26290"_s)
{
    return {{u"region"_s, u"1"_s, u"region"_s, u"г. Ташкент"_s},
        {u"soato"_s, soato, u"soato"_s, soato + u" - Яшнабадский ЭСП"_s},
        {u"customer_code"_s, code, u"customer_code"_s, code}};
}

} // namespace

class TestAccountBook final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestIsTwoKeysAway();
    void searchesByDigitsAndName();
    void escGivesTheKeyboardBack();
    void keysOfThePageDontActThroughIt();
    void saysWhatIsNoLongerOffered();
    void erasesAfterAQuestion();
    void erasesTheWholeBook();
    void anAmountOfAnotherAccountIsNotTakenAlong();
    void suggestionsStealNoKey();
    void downTakesASuggestion();
    void typingGoesOnFromTheList();

private:
    void remember(const Account &account, const QString &name, int minute);
    void openForm();
    QString text() { return qobject_cast<QLineEdit *>(field(u"customer_code"_s))->text(); }
    QWidget *suggestions() { return find<QWidget>(u"accountSuggestions"_s); }
    QWidget *book() { return find<QWidget>(u"accountBook"_s); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<AccountBookModel> m_entries;
    std::unique_ptr<AccountBookModel> m_suggested;
    AccountAssist *m_assist = nullptr;
    qint64 m_payment = 0;
};

void TestAccountBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::move(*Database::open(m_folder->filePath(u"kassa.db"_s), Database::Mode::ReadWrite));
    m_book = std::make_unique<AccountBook>(*m_database);
    m_entries = std::make_unique<AccountBookModel>(*m_book);
    m_suggested = std::make_unique<AccountBookModel>(*m_book);
    raise();
    m_assist = new AccountAssist(*m_page, *m_entries, *m_suggested);
    connect(m_page.get(), &PaymentPage::formOpened, this,
        [this] { m_assist->setService(origin, m_page->service().id); });
    remember(bill(u"1000000"_s), u"FIO - -"_s, 1);
    remember(bill(u"2000417"_s), u"Каримов Т."_s, 2);
    remember(bill(u"1077777"_s, u"99999"_s), {}, 0);
}

void TestAccountBook::cleanup()
{
    m_page.reset();
    m_entries.reset();
    m_suggested.reset();
    m_book.reset();
    m_database.reset();
}

void TestAccountBook::remember(const Account &account, const QString &name, int minute)
{
    BookPayment payment;
    payment.payment = PaymentId {++m_payment};
    payment.origin = origin;
    payment.serviceId = electricity().id;
    payment.account = account;
    payment.accountKey = QCryptographicHash::hash(account.last().value.toUtf8(), QCryptographicHash::Sha256);
    payment.name = name;
    payment.amount = Soum(50'000);
    payment.paidAt = QDateTime(QDate(2026, 3, 2), QTime(12, minute), Qt::UTC);
    QVERIFY(m_book->remember(payment));
}

void TestAccountBook::openForm()
{
    open();
    QCOMPARE(focused(), u"field_region"_s);
}

void TestAccountBook::theNewestIsTwoKeysAway()
{
    openForm();
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    press(Qt::Key_F3);
    QVERIFY(book()->isVisible());
    QCOMPARE(focused(), u"bookSearch"_s);
    enter();
    QVERIFY(!book()->isVisible());
    QCOMPARE(pairs(m_page->state()->account()),
        QStringList({u"region=1"_s, u"soato=26290"_s, u"customer_code=2000417"_s}));
    QCOMPARE(lookUp.count(), 1);
    QCOMPARE(focused(), u"amount"_s);
    QVERIFY(!find<AmountField>(u"amount"_s)->value());
    // Who comes back to the page goes on with the amount, too.
    m_page->focusFirst();
    QCOMPARE(focused(), u"amount"_s);
}

void TestAccountBook::searchesByDigitsAndName()
{
    openForm();
    press(Qt::Key_F3);
    auto *list = find<QListView>(u"bookList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    keys(u"karim"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    find<QLineEdit>(u"bookSearch"_s)->clear();
    press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 0);
    keys(u"1000"_s);
    enter();
    QCOMPARE(text(), u"1000000"_s);
    press(Qt::Key_F3);
    keys(u"8888"_s);
    QVERIFY(find<QWidget>(u"bookNothing"_s)->isVisible());
    enter();
    QVERIFY(book()->isVisible());
    QCOMPARE(text(), u"1000000"_s);
}

void TestAccountBook::escGivesTheKeyboardBack()
{
    openForm();
    QSignalSpy back(m_page.get(), &PaymentPage::backRequested);
    field(u"customer_code"_s)->setFocus();
    keys(u"12"_s);
    press(Qt::Key_F3);
    press(Qt::Key_Escape);
    QVERIFY(!book()->isVisible());
    QCOMPARE(focused(), u"field_customer_code"_s);
    QCOMPARE(text(), u"12"_s);
    QCOMPARE(back.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void TestAccountBook::keysOfThePageDontActThroughIt()
{
    openForm();
    fill();
    find<AmountField>(u"amount"_s)->setValue(Soum(5000));
    find<SearchSelect>(u"card"_s)->setRow(0);
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    field(u"customer_code"_s)->setFocus();
    press(Qt::Key_F3);
    press(Qt::Key_F9);
    press(Qt::Key_F4);
    QVERIFY(pay.isEmpty());
    QVERIFY(lookUp.isEmpty());
    // Elsewhere with the mouse: the book is left.
    find<QWidget>(u"amount"_s)->setFocus(Qt::MouseFocusReason);
    QVERIFY(!book()->isVisible());
}

void TestAccountBook::saysWhatIsNoLongerOffered()
{
    openForm();
    press(Qt::Key_F3);
    auto *list = find<QListView>(u"bookList"_s);
    QCOMPARE(list->model()->index(2, 0).data(AccountBookModel::GoneRole).toString(),
        u"No longer offered: 99999 - Яшнабадский ЭСП"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    enter();
    QCOMPARE(focused(), u"field_soato"_s);
    QCOMPARE(choice(u"soato"_s)->row(), -1);
    QCOMPARE(errorUnder(field(u"soato"_s)), u"99999 - Яшнабадский ЭСП is no longer offered: choose again"_s);
    QCOMPARE(text(), u"1077777"_s);
    QVERIFY(lookUp.isEmpty());
    // Chosen again, the words are gone.
    m_page->state()->setValue(1, u"26280"_s);
    QCOMPARE(errorUnder(field(u"soato"_s)), QString());
}

void TestAccountBook::erasesAfterAQuestion()
{
    openForm();
    press(Qt::Key_F3);
    auto *list = find<QListView>(u"bookList"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    QVERIFY(said(u"eraseQuestion"_s).contains(u"10••••00"_s));
    press(Qt::Key_Escape);
    QVERIFY(book()->isVisible());
    QCOMPARE(m_book->find(origin, electricity().id)->size(), 3);
    QCOMPARE(focused(), u"bookSearch"_s);
    press(Qt::Key_Delete);
    QCOMPARE(focused(), u"eraseYes"_s);
    enter();
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(m_book->find(origin, electricity().id)->size(), 2);
    QCOMPARE(focused(), u"bookSearch"_s);
    QVERIFY(book()->isVisible());
    // Another service has accounts, too.
    BookPayment other;
    other.payment = PaymentId {99};
    other.origin = origin;
    other.serviceId = u"other"_s;
    other.account = bill(u"5"_s);
    other.accountKey = QByteArray(32, 'o');
    other.paidAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(m_book->remember(other));
    QVERIFY(!find<QWidget>(u"eraseBook"_s)->isVisible());
    find<QAbstractButton>(u"eraseService"_s)->click();
    QVERIFY(find<QWidget>(u"eraseBook"_s)->isVisible());
    enter();
    QVERIFY(m_book->find(origin, electricity().id)->isEmpty());
    QCOMPARE(m_book->find(origin, u"other"_s)->size(), 1);
    QVERIFY(said(u"bookNothing"_s).contains(u"yet"_s));
    QCOMPARE(text(), QString());
}

void TestAccountBook::erasesTheWholeBook()
{
    openForm();
    press(Qt::Key_F3);
    find<QAbstractButton>(u"eraseService"_s)->click();
    find<QAbstractButton>(u"eraseBook"_s)->click();
    QVERIFY(m_book->find(origin, electricity().id)->isEmpty());
    QCOMPARE(m_database->run(u"SELECT * FROM account_book"_s)->next(), false);
    QCOMPARE(focused(), u"bookSearch"_s);
}

void TestAccountBook::anAmountOfAnotherAccountIsNotTakenAlong()
{
    openForm();
    fill();
    find<AmountField>(u"amount"_s)->setValue(Soum(70'000));
    press(Qt::Key_F3);
    enter();
    QVERIFY(!find<AmountField>(u"amount"_s)->value());
    QCOMPARE(errorUnder(find<AmountField>(u"amount"_s)), QString());
}

void TestAccountBook::suggestionsStealNoKey()
{
    openForm();
    m_page->state()->setValue(0, u"1"_s);
    m_page->state()->setValue(1, u"26290"_s);
    field(u"customer_code"_s)->setFocus();
    keys(u"1"_s);
    QVERIFY(!suggestions()->isVisible());
    keys(u"0"_s);
    QVERIFY(suggestions()->isVisible());
    QCOMPARE(find<QListView>(u"suggestionList"_s)->model()->rowCount(), 2);
    QCOMPARE(focused(), u"field_customer_code"_s);
    keys(u"55"_s);
    QVERIFY(!suggestions()->isVisible());
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(suggestions()->isVisible());
    // Enter means what it meant: on to the amount, with what was typed.
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    enter();
    QCOMPARE(text(), u"10"_s);
    QCOMPARE(focused(), u"amount"_s);
    QCOMPARE(lookUp.count(), 1);
    QVERIFY(!suggestions()->isVisible());
}

void TestAccountBook::downTakesASuggestion()
{
    openForm();
    field(u"customer_code"_s)->setFocus();
    keys(u"10"_s);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"suggestionList"_s);
    // Half a number in the field is no error while the list has the keyboard.
    QCOMPARE(errorUnder(field(u"customer_code"_s)), QString());
    press(Qt::Key_Up);
    QCOMPARE(focused(), u"field_customer_code"_s);
    QVERIFY(suggestions()->isVisible());
    press(Qt::Key_Down);
    enter();
    QCOMPARE(pairs(m_page->state()->account()),
        QStringList({u"region=1"_s, u"soato=26290"_s, u"customer_code=1000000"_s}));
    QCOMPARE(focused(), u"amount"_s);
    QVERIFY(!suggestions()->isVisible());
}

void TestAccountBook::typingGoesOnFromTheList()
{
    openForm();
    field(u"customer_code"_s)->setFocus();
    keys(u"10"_s);
    press(Qt::Key_Down);
    keys(u"0"_s);
    QCOMPARE(focused(), u"field_customer_code"_s);
    QCOMPARE(text(), u"100"_s);
    QCOMPARE(find<QListView>(u"suggestionList"_s)->model()->rowCount(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QCOMPARE(focused(), u"field_customer_code"_s);
    QCOMPARE(text(), u"100"_s);
}

QTEST_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
