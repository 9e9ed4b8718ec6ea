// SPDX-License-Identifier: GPL-3.0-or-later
// The main window by keys: catalogue, side columns, notices, closing.
#include "app/models/EventWords.h"
#include "app/models/PaymentListModel.h"
#include "app/models/ServiceListModel.h"
#include "tests/kit/ManualClock.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/controls/SearchSelect.h"
#include "ui/controls/Surfaces.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"

#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <memory>

using namespace Qt::StringLiterals;
using namespace kassa;
using kassa::test::ManualClock;

namespace {

Service service(const QString &id, const QString &name, const QString &category)
{
    Service made;
    made.id = id;
    made.name = name;
    made.categoryId = category;
    made.categoryName = category;
    return made;
}

PaymentRow payment(qint64 id, PaymentState state)
{
    PaymentRow row;
    row.id = PaymentId(id);
    row.state = state;
    row.service = service(u"h1"_s, u"<b>Горячая</b> вода"_s, u"x"_s);
    row.amount = Soum(120'000);
    row.account = {AccountItem {u"account"_s, u"1000000"_s, u"Abonent"_s, u"1000000"_s}};
    row.createdAt = QDateTime(QDate(2026, 10, 14), QTime(9, 3, 12), Qt::UTC);
    row.sentAt = row.createdAt;
    return row;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void escapeLeavesTheSearchForTheService();
    void aToolPressesAService();
    void searchChoosesTheBestHit();
    void listByKeys();
    void blockedServicesAreNotChosen();
    void emptyStatesSayWhatToDo();
    void openPaymentsByKeys();
    void openPaymentsSayNotToChargeAgain();
    void aWrongCodeIsNoWordOfTheBank();
    void repeatsTheLastOrTheMarkedOne();
    void drawersBelowTheirWidths();
    void noticesLast();
    void stripesInTestMode();
    void languageAndNames();
    void tabGoesFromLeftToRight();
    void keySheetAndFunctionKeys();
    void closingWaitsForAnAnswer();
    void closingWaitsTenSecondsAtMost();
    void fitsAllSizes();

private:
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QLineEdit *search() const { return child<QLineEdit>(u"search"_s); }
    [[nodiscard]] QListView *services() const { return child<QListView>(u"services"_s); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ServiceListModel> m_services;
    std::unique_ptr<PaymentListModel> m_open;
    std::unique_ptr<PaymentListModel> m_today;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    Theme(Theme::Kind::Light, Theme::Density::Normal, true).apply(*qApp);
    m_clock = std::make_unique<ManualClock>();
    m_services = std::make_unique<ServiceListModel>();
    m_open = std::make_unique<PaymentListModel>();
    m_today = std::make_unique<PaymentListModel>();
    QList<Service> list {service(u"e1"_s, u"Плата за электроэнергию"_s, u"Kommunal"_s),
        service(u"h1"_s, u"Горячая вода"_s, u"Kommunal"_s), service(u"w1"_s, u"Sovuq suv"_s, u"Kommunal"_s),
        service(u"m1"_s, u"Beeline"_s, u"Mobil"_s), service(u"m2"_s, u"Ucell"_s, u"Mobil"_s)};
    list[2].active = false;
    m_services->setServices(list);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts {*m_services, *m_open, *m_today, *m_clock});
    auto *page = new Panel;
    page->setObjectName(u"page"_s);
    page->setFocusPolicy(Qt::StrongFocus);
    m_window->setPaymentPage(page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_today.reset();
    m_open.reset();
    m_services.reset();
    m_clock.reset();
}

void TestMainWindow::escapeLeavesTheSearchForTheService()
{
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTest::keyClicks(search(), u"uc"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->hasFocus());
    m_window->setChosenService(u"m2"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(child<QWidget>(u"page"_s)->hasFocus());
    m_window->setChosenService({});
    m_window->focusSearch();
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->hasFocus());
}

void TestMainWindow::aToolPressesAService()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::serviceChosen);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(services());
    QCOMPARE(list->text(QAccessible::Name), u"Services"_s);
    for (int row = 0; row < list->childCount(); ++row) {
        QAccessibleInterface *item = list->child(row);
        if (item->text(QAccessible::Name).startsWith(u"Горячая вода"_s))
            item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"h1"_s);
}

void TestMainWindow::searchChoosesTheBestHit()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::serviceChosen);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(search()->hasFocus());
    QTest::keyClicks(search(), u"ucell"_s);
    QCOMPARE(m_services->shownCount(), 1);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"m2"_s);
    // The search has served; the whole list stands again with the choice marked.
    QVERIFY(search()->text().isEmpty());
    QCOMPARE(m_services->shownCount(), 5);
    QCOMPARE(m_window->catalogue()->chosen(), u"m2"_s);
    QCOMPARE(services()->currentIndex().data(ServiceListModel::IdRole).toString(), u"m2"_s);
}

void TestMainWindow::listByKeys()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::serviceChosen);
    const auto current
        = [this] { return services()->currentIndex().data(ServiceListModel::IdRole).toString(); };
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(services()->hasFocus());
    QCOMPARE(current(), u"e1"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(services(), Qt::Key_Down);
    // The heading "Mobil" is stepped over.
    QCOMPARE(current(), u"m1"_s);
    QTest::keyClick(services(), Qt::Key_Up);
    QCOMPARE(current(), u"w1"_s);
    QTest::keyClick(services(), Qt::Key_End);
    QCOMPARE(current(), u"m2"_s);
    QTest::keyClick(services(), Qt::Key_Home);
    QCOMPARE(current(), u"e1"_s);
    QTest::keyClick(services(), Qt::Key_Up);
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(services(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"e1"_s);
}

void TestMainWindow::blockedServicesAreNotChosen()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::serviceChosen);
    search()->setText(u"sovuq"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(services(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(services()->currentIndex().data(ServiceListModel::IdRole).toString(), u"w1"_s);
}

void TestMainWindow::emptyStatesSayWhatToDo()
{
    auto *empty = m_window->catalogue()->findChild<EmptyState *>();
    QVERIFY(!empty->isVisible());
    search()->setText(u"<i>nothing</i>"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"<i>nothing</i>"));
    search()->clear();
    m_services->setServices({});
    QVERIFY(empty->isVisible());
    m_window->catalogue()->setConnected(false);
    QVERIFY(empty->text().contains(u"once this till is connected"_s));
    m_window->catalogue()->setConnected(true);
    QVERIFY(!empty->text().contains(u"connected"_s));
    m_window->catalogue()->setLoading(true);
    const QString loading = empty->text();
    m_window->catalogue()->setLoading(false);
    m_window->catalogue()->setError(u"No connection."_s);
    QVERIFY(loading != empty->text());
    QCOMPARE(empty->text(), u"No connection."_s);
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    empty->button()->click();
    QCOMPARE(refresh.size(), 1);
}

void TestMainWindow::openPaymentsByKeys()
{
    QSignalSpy opened(m_window.get(), &MainWindow::openPaymentRequested);
    auto *list = child<QListView>(u"openPayments"_s);
    QVERIFY(!list->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(opened.size(), 0);
    m_open->setRows({payment(4, PaymentState::PayUnknown), payment(7, PaymentState::PaySent)});
    QVERIFY(list->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(number(opened[0][0].value<PaymentId>()), 4);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QCOMPARE(opened.size(), 2);
    QSignalSpy timeLine(m_window.get(), &MainWindow::timeLineRequested);
    QTest::keyClick(list, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(timeLine.size(), 1);
    QCOMPARE(number(timeLine[0][0].value<PaymentId>()), 4);
    QCOMPARE(opened.size(), 2);
    // The menu key means the marked row, wherever it asks from.
    QSignalSpy menu(m_window.get(), &MainWindow::openPaymentMenuRequested);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {-1, -1}, {0, 0});
    QApplication::sendEvent(list->viewport(), &asked);
    QCOMPARE(menu.size(), 1);
    QCOMPARE(number(menu[0][0].value<PaymentId>()), 4);
}

void TestMainWindow::openPaymentsSayNotToChargeAgain()
{
    OpenPaymentDelegate delegate;
    delegate.setNextCheck(
        [](PaymentId id) { return number(id) == 4 ? std::optional<qint64>(7'100) : std::nullopt; });
    m_open->setRows({payment(4, PaymentState::PayUnknown)});
    const QStringList lines = delegate.lines(m_open->index(0));
    QVERIFY(lines[0].contains(u"<b>Горячая</b> вода"));
    QVERIFY(lines[1].contains(u"not known"));
    QVERIFY(lines[1].contains(u"Do not charge again"));
    QVERIFY(lines[2].startsWith(u"14:03:12"));
    QVERIFY(lines[2].contains(u"8 s"));
    PaymentRow alarm = payment(5, PaymentState::Paid);
    alarm.alarm = u"late_success"_s;
    m_open->setRows({alarm});
    QCOMPARE(delegate.lines(m_open->index(0))[1], alarmWords(alarm));
}

void TestMainWindow::aWrongCodeIsNoWordOfTheBank()
{
    // The payer may still type the right one.
    PaymentRow row = payment(8, PaymentState::PayRefused);
    row.refusal = u"invalid_otp"_s;
    m_today->setRows({row, payment(9, PaymentState::PayRefused)});
    const auto said = [this](int at) { return m_today->index(at).data(Qt::AccessibleTextRole).toString(); };
    const bool first = said(0).endsWith(u"Wrong code"_s);
    QVERIFY2(first != said(1).endsWith(u"Wrong code"_s), qPrintable(said(0) + u" / "_s + said(1)));
    QVERIFY(said(first ? 1 : 0).endsWith(u"The bank refused"_s));
}

void TestMainWindow::repeatsTheLastOrTheMarkedOne()
{
    QSignalSpy repeat(m_window.get(), &MainWindow::repeatRequested);
    QVERIFY(!child<QAbstractButton>(u"repeatLast"_s)->isEnabled());
    m_today->setRows({payment(7, PaymentState::Paid), payment(8, PaymentState::PayRefused)});
    m_window->setRepeatable(true);
    QVERIFY(child<QAbstractButton>(u"repeatLast"_s)->isEnabled());
    search()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(repeat.takeFirst().first().value<PaymentId>(), PaymentId {});
    auto *today = child<QListView>(u"today"_s);
    today->setFocus();
    today->setCurrentIndex(m_today->index(1));
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(repeat.takeFirst().first().value<PaymentId>(), PaymentId {7});
    // Where the column is a drawer, the key stays.
    m_window->resize(1000, 700);
    search()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QCOMPARE(repeat.size(), 1);
}

void TestMainWindow::drawersBelowTheirWidths()
{
    auto *today = child<QWidget>(u"todayPanel"_s);
    auto *catalogue = child<QWidget>(u"catalogue"_s);
    auto *button = child<ActionButton>(u"drawer"_s);
    m_open->setRows({payment(4, PaymentState::PayUnknown)});
    QVERIFY(today->isVisible());
    QVERIFY(!button->isVisible());
    m_window->resize(1199, 700);
    QTRY_VERIFY(!today->isVisible());
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"1"_s);
    QVERIFY(catalogue->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(today->isVisible());
    QTest::keyClick(child<QListView>(u"openPayments"_s), Qt::Key_Escape);
    QVERIFY(!today->isVisible());
    // Beside the empty page while no service is chosen, a drawer over a form.
    m_window->resize(700, 600);
    QTRY_COMPARE(m_window->width(), 700);
    QVERIFY(catalogue->isVisible());
    QTest::keyClicks(search(), u"beeline\r"_s);
    QVERIFY(!catalogue->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(catalogue->isVisible());
    QTest::keyClicks(search(), u"beeline\r"_s);
    QVERIFY(!catalogue->isVisible());
    m_window->resize(1366, 768);
    QTRY_VERIFY(today->isVisible());
    QVERIFY(catalogue->isVisible());
    QVERIFY(!button->isVisible());
}

void TestMainWindow::noticesLast()
{
    NoticeBars *notices = m_window->notices();
    QVERIFY(!notices->isVisible());
    notices->setShown(Notice::NotStored, true);
    QVERIFY(notices->isVisible());
    auto *bar = child<MessageBar>(u"noticeNotStored"_s);
    QCOMPARE(bar->tone(), MessageBar::Tone::Alarm);
    notices->setClockSkew(90'000);
    QVERIFY(!notices->isNoticeShown(Notice::ClockSkew));
    notices->setClockSkew(-200'000);
    QVERIFY(notices->isNoticeShown(Notice::ClockSkew));
    QVERIFY(child<MessageBar>(u"noticeClockSkew"_s)->text().contains(u"3 min behind"));
    m_window->setConnection(Connection::Offline);
    QVERIFY(notices->isNoticeShown(Notice::NoConnection));
    m_window->setConnection(Connection::Online, 84);
    QVERIFY(!notices->isNoticeShown(Notice::NoConnection));
    QVERIFY(child<QLabel>(u"connection"_s)->text().contains(u"84"));
    QSignalSpy settings(m_window.get(), &MainWindow::settingsRequested);
    notices->setShown(Notice::TokenNeeded, true);
    child<MessageBar>(u"noticeTokenNeeded"_s)->button()->click();
    QCOMPARE(settings.size(), 1);
    // The gravest stands first.
    QVERIFY(bar->y() < child<MessageBar>(u"noticeTokenNeeded"_s)->y() || bar->y() == 0);
}

void TestMainWindow::stripesInTestMode()
{
    auto *stripes = m_window->findChild<StripeBar *>();
    QVERIFY(stripes->isVisible());
    Theme(Theme::Kind::Dark).apply(*qApp);
    QVERIFY(!stripes->isVisible());
    Theme(Theme::Kind::Dark, Theme::Density::Normal, true).apply(*qApp);
    QVERIFY(stripes->isVisible());
}

void TestMainWindow::languageAndNames()
{
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    m_window->setLanguage(Language::English);
    auto *select = child<SearchSelect>(u"language"_s);
    QCOMPARE(select->title(), languageName(Language::English));
    QTest::keyClick(select, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Language>(), Language::Russian);
    // contracts.md, "Accessibility".
    const auto name = [this](const QString &object) {
        return QAccessible::queryAccessibleInterface(child<QWidget>(object))->text(QAccessible::Name);
    };
    QCOMPARE(name(u"search"_s), u"Search"_s);
    QCOMPARE(name(u"services"_s), u"Services"_s);
    QCOMPARE(name(u"settings"_s), u"Settings"_s);
    QCOMPARE(name(u"openPayments"_s), u"Open payments"_s);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestMainWindow::tabGoesFromLeftToRight()
{
    m_today->setRows({payment(4, PaymentState::PayUnknown)});
    auto *field = new QLineEdit(m_window->findChild<QWidget *>(u"page"_s));
    field->show();
    services()->setFocus();
    QTest::keyClick(services(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(child<QListView>(u"today"_s)->hasFocus());
    QTest::keyClick(child<QListView>(u"today"_s), Qt::Key_Tab);
    QVERIFY(search()->hasFocus());
}

void TestMainWindow::keySheetAndFunctionKeys()
{
    QSignalSpy history(m_window.get(), &MainWindow::historyRequested);
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(history.size(), 1);
    QCOMPARE(refresh.size(), 1);
    auto *page = new QWidget;
    m_window->showPage(page);
    QVERIFY(!m_window->isPaymentShown());
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(m_window->isPaymentShown());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *sheet = m_window->findChild<KeySheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void TestMainWindow::closingWaitsForAnAnswer()
{
    m_window->setAnswerAwaited(true);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->notices()->isNoticeShown(Notice::AnswerAwaited));
    m_window->setAnswerAwaited(false);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::closingWaitsTenSecondsAtMost()
{
    m_window->setAnswerAwaited(true);
    m_window->close();
    m_clock->advance(std::chrono::milliseconds(9'900));
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_window->isVisible());
    m_clock->advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::fitsAllSizes()
{
    QVERIFY(m_window->minimumSizeHint().width() <= 683);
    QVERIFY2(m_window->minimumSizeHint().height() <= 620,
        qPrintable(QString::number(m_window->minimumSizeHint().height())));
    PaymentRow wide = payment(9, PaymentState::Paid);
    wide.service.name = QString(3000, u'W');
    m_today->setRows({wide});
    m_services->setServices({service(u"x"_s, QString(3000, u'W'), QString(3000, u'C'))});
    m_window->setPoint(QString(300, u'P'), QString(300, u'T'));
    QVERIFY(m_window->minimumSizeHint().width() <= 683);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
