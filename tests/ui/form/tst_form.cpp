// SPDX-License-Identifier: GPL-3.0-or-later
// The payment page as a cashier's hands meet it: real widgets, real keys.
#include "app/core/Language.h"
#include "app/models/FieldTitles.h"
#include "tests/ui/form/FormStage.h"
#include "ui/controls/Marks.h"
#include "ui/controls/OptionIndex.h"
#include "ui/form/FormView.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

class TestForm final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_page.reset(); }
    void emptyLoadingFailedBlocked();
    void theLogoStaysWithItsService();
    void fieldsWinOverList();
    void aChosenCardNeedsNoStep();
    void theKeypadDoesEverything();
    void keysAloneFromFieldToPay();
    void parentChangeClearsTheChild();
    void singleOptionPicksItself();
    void errorsWaitUntilLeft();
    void payGoesToTheFirstBadThing();
    void cardsAreToldApart();
    void busyTakesNothing();
    void nextPayer();
    void markupStaysText();
    void namesForTestsAndAssistiveTools();
    void twentyFieldsScroll();
    void manyOptions();
    void nothingJumps();
    void aLargeAmountWidensNothing();
};

void TestForm::emptyLoadingFailedBlocked()
{
    auto *state = m_page->findChild<EmptyState *>();
    QVERIFY(!find<QWidget>(u"pay"_s)->isVisible());
    QVERIFY(state->text().contains(u"F2"_s));
    m_page->setService(electricity());
    QVERIFY(find<QWidget>(u"back"_s)->isVisible());
    QCOMPARE(said(u"serviceName"_s), u"Плата за электроэнергию"_s);
    QVERIFY(!state->isVisible());
    QTRY_VERIFY(state->isVisible());
    m_page->setFormError(u"The gateway did not answer."_s, u"Silence"_s);
    QCOMPARE(state->text(), u"The gateway did not answer."_s);
    QCOMPARE(said(u"formErrorCode"_s), u"Silence"_s);
    QSignalSpy retry(m_page.get(), &PaymentPage::retryRequested);
    m_page->focusFirst();
    enter();
    QCOMPARE(retry.count(), 1);
    Service closed = electricity();
    closed.payable = false;
    m_page->setService(closed);
    QVERIFY(!find<QWidget>(u"pay"_s)->isVisible());
    QVERIFY(state->text().contains(u"Can't be paid here now."_s));
    // What `list` let through, `fields` may still close.
    ServiceForm form = seedForm();
    form.service.active = false;
    m_page->setService(electricity());
    m_page->setForm(form);
    QVERIFY(!m_page->state());
    QSignalSpy back(m_page.get(), &PaymentPage::backRequested);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void TestForm::theLogoStaysWithItsService()
{
    QImage logo(16, 16, QImage::Format_ARGB32);
    logo.fill(Qt::red);
    const auto seen = [this] {
        const QImage grabbed = m_page->findChild<IconTile *>()->grab().toImage();
        return grabbed.pixelColor(grabbed.rect().center());
    };
    Service service = electricity();
    m_page->setService(service);
    m_page->setLogo(logo);
    QCOMPARE(seen(), QColor(Qt::red));
    m_page->setService(service); // asked for again after a failure
    QCOMPARE(seen(), QColor(Qt::red));
    service.id = u"another"_s;
    m_page->setService(service);
    QVERIFY(seen() != QColor(Qt::red));
}

void TestForm::fieldsWinOverList()
{
    ServiceForm form = seedForm();
    form.service.min = Soum(1000);
    form.service.max = std::nullopt;
    open(form);
    QCOMPARE(m_page->service().min, std::optional(Soum(1000)));
    QCOMPARE(m_page->service().max, std::optional(Soum(5'000'000)));
    QVERIFY(said(u"serviceAbout"_s).startsWith(u"Коммунальные услуги"_s));
    QVERIFY(said(u"serviceAbout"_s).contains(u"1 000"_s));
}

void TestForm::aChosenCardNeedsNoStep()
{
    open();
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    QSignalSpy search(m_page.get(), &PaymentPage::searchRequested);
    // Of one card of the point's and one of a payer's, the point's is what is meant until another is chosen.
    QCOMPARE(find<SearchSelect>(u"card"_s)->value(), u"a"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(search.count(), 1);
    fill();
    m_page->focusAmount();
    enter();
    QCOMPARE(pay.count(), 0);
    keys(u"5000"_s);
    enter();
    QCOMPARE(pay.count(), 1);
    QCOMPARE(pay.at(0).at(0).value<PaymentRequest>().card.localId, u"a"_s);
    // A held key asks for nothing more.
    QTest::simulateEvent(QApplication::focusWidget(), true, Qt::Key_Return, Qt::NoModifier, {}, true);
    QCOMPARE(pay.count(), 1);
}

void TestForm::theKeypadDoesEverything()
{
    ServiceForm form = seedForm();
    form.fields = {text(u"customer_code"_s)};
    open(form);
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    const auto pad = [](Qt::Key key, const QString &typed = {}) {
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, typed, Qt::KeypadModifier);
    };
    pad(Qt::Key_1, u"1"_s);
    pad(Qt::Key_0, u"0"_s);
    pad(Qt::Key_Enter);
    QCOMPARE(m_page->state()->value(0), u"10"_s);
    QCOMPARE(focused(), u"amount"_s);
    pad(Qt::Key_9, u"9"_s);
    pad(Qt::Key_9, u"9"_s);
    pad(Qt::Key_9, u"9"_s);
    // The pad's comma or point is no part of whole soum.
    pad(Qt::Key_Comma, u","_s);
    pad(Qt::Key_Period, u"."_s);
    pad(Qt::Key_5, u"5"_s);
    pad(Qt::Key_0, u"0"_s);
    QCOMPARE(find<AmountField>(u"amount"_s)->value(), std::optional(Soum(999)));
    pad(Qt::Key_Enter);
    QCOMPARE(pay.count(), 1);
}

void TestForm::keysAloneFromFieldToPay()
{
    open(seedForm(), twoOfThePoint());
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    const QStringList account {u"region=1"_s, u"soato=26290"_s, u"customer_code=1000000"_s};
    QCOMPARE(focused(), u"field_region"_s);
    QVERIFY(!m_page->touched());
    enter();
    QVERIFY(choice(u"region"_s)->isListOpen());
    enter();
    QCOMPARE(choice(u"region"_s)->value(), u"1"_s);
    QCOMPARE(focused(), u"field_soato"_s);
    QTest::keyClick(field(u"soato"_s), Qt::Key_Down);
    QTest::keyClick(field(u"soato"_s), Qt::Key_Down);
    QCOMPARE(choice(u"soato"_s)->value(), u"26290"_s);
    enter();
    QCOMPARE(focused(), u"field_customer_code"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"field_soato"_s);
    enter();
    keys(u"1000000"_s);
    enter();
    QCOMPARE(lookUp.count(), 1);
    QCOMPARE(pairs(lookUp.at(0).at(0).value<Account>()), account);
    m_page->setInfo(seedInfo());
    QCOMPARE(focused(), u"amount"_s);
    keys(u"50000"_s);
    enter();
    QCOMPARE(focused(), u"card"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"amount"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"field_customer_code"_s);
    enter();
    QCOMPARE(lookUp.count(), 1);
    enter();
    enter();
    QVERIFY(choice(u"region"_s) && find<SearchSelect>(u"card"_s)->isListOpen());
    enter();
    QCOMPARE(pay.count(), 0);
    QCOMPARE(focused(), u"pay"_s);
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"card"_s);
    find<QWidget>(u"pay"_s)->setFocus();
    enter();
    QCOMPARE(pay.count(), 1);
    const auto request = pay.at(0).at(0).value<PaymentRequest>();
    QCOMPARE(request.amount, Soum(50'000));
    QCOMPARE(request.card.localId, u"a"_s);
    QCOMPARE(pairs(request.account), account);
    QCOMPARE(request.info, seedInfo());
    QVERIFY(m_page->touched());
}

void TestForm::parentChangeClearsTheChild()
{
    ServiceForm form = seedForm();
    form.fields[1].values.append(option(u"27200"_s, u"27200 - Ангрен"_s, u"2"_s));
    open(form);
    fill();
    SearchSelect *child = choice(u"soato"_s);
    QCOMPARE(child->title(), u"26290 - Яшнабадский ЭСП"_s);
    m_page->state()->setValue(0, u"2"_s);
    QCOMPARE(child->row(), -1);
    QCOMPARE(child->model()->rowCount(), 2);
    m_page->state()->setValue(0, {});
    QVERIFY(!child->isEnabled());
    QCOMPARE(child->placeholder(), u"First choose: Region"_s);
}

void TestForm::singleOptionPicksItself()
{
    open();
    QTest::keyClick(field(u"region"_s), Qt::Key_Down);
    QTest::keyClick(field(u"region"_s), Qt::Key_Down);
    QCOMPARE(choice(u"region"_s)->value(), u"2"_s);
    QCOMPARE(choice(u"soato"_s)->title(), u"27100 - Чирчик"_s);
    // What has decided itself is passed by.
    enter();
    QCOMPARE(focused(), u"field_customer_code"_s);
}

void TestForm::errorsWaitUntilLeft()
{
    ServiceForm form = seedForm();
    form.fields[2].validation = u"/^\\d{7}$/"_s;
    open(form);
    QWidget *code = field(u"customer_code"_s);
    code->setFocus();
    keys(u"12"_s);
    QCOMPARE(errorUnder(code), QString());
    enter();
    QCOMPARE(QApplication::focusWidget(), code);
    QVERIFY(!errorUnder(code).isEmpty());
    QCOMPARE(errorUnder(field(u"region"_s)), u"Choose one"_s);
    QTest::keyClick(code, Qt::Key_End);
    keys(u"34567"_s);
    QCOMPARE(errorUnder(code), QString());
}

void TestForm::payGoesToTheFirstBadThing()
{
    open(seedForm(), twoOfThePoint());
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    auto *amount = find<AmountField>(u"amount"_s);
    auto *card = find<SearchSelect>(u"card"_s);
    field(u"customer_code"_s)->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QCOMPARE(focused(), u"field_region"_s);
    QCOMPARE(errorUnder(field(u"customer_code"_s)), u"Fill this in"_s);
    fill();
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QCOMPARE(focused(), u"amount"_s);
    QCOMPARE(errorUnder(amount), u"Enter the amount"_s);
    keys(u"1000"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QCOMPARE(focused(), u"card"_s);
    QVERIFY(!errorUnder(card).isEmpty());
    QCOMPARE(pay.count(), 0);
    QTest::keyClick(card, Qt::Key_Down);
    QCOMPARE(errorUnder(card), QString());
    enter();
    QCOMPARE(pay.count(), 1);
    // Nobody was asked about the subscriber.
    QVERIFY(pay.at(0).at(0).value<PaymentRequest>().info.isEmpty());
}

void TestForm::cardsAreToldApart()
{
    open(seedForm(), twoOfThePoint());
    auto *card = find<SearchSelect>(u"card"_s);
    QCOMPARE(card->row(), -1);
    const auto second = [&](int row) {
        return card->model()->data(card->model()->index(row, 0), SearchSelect::detailRole).toString();
    };
    QCOMPARE(second(0), u"9860 34•• •••• 8885 · the point's card"_s);
    QCOMPARE(second(1), u"8600 12•• •••• 0007 · the payer's card"_s);
    // The payer reads out the last digits.
    OptionIndex index;
    index.setModel(card->model());
    QCOMPARE(index.match(u"0007"_s), std::vector<int> {1});
    m_page->setCards({twoCards().last()});
    QCOMPARE(card->value(), u"b"_s);
    m_page->setCards({});
    QVERIFY(!card->isEnabled());
}

void TestForm::busyTakesNothing()
{
    open();
    fill();
    find<AmountField>(u"amount"_s)->setValue(Soum(5000));
    find<SearchSelect>(u"card"_s)->setRow(0);
    m_page->focusAmount();
    QSignalSpy pay(m_page.get(), &PaymentPage::payRequested);
    m_page->setBusy(true);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QCOMPARE(pay.count(), 0);
    QVERIFY(!field(u"region"_s)->isEnabled());
    m_page->setBusy(false);
    QCOMPARE(focused(), u"amount"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QCOMPARE(pay.count(), 1);
}

void TestForm::nextPayer()
{
    open();
    fill();
    auto *card = find<SearchSelect>(u"card"_s);
    card->setRow(1);
    find<AmountField>(u"amount"_s)->setValue(Soum(5000));
    m_page->clear();
    QVERIFY(m_page->service().id.isEmpty());
    QVERIFY(!m_page->state());
    // A payer's card is never the next payer's; the point's one is.
    QCOMPARE(card->value(), u"a"_s);
    m_page->setCards(twoOfThePoint());
    card->setRow(1);
    m_page->clear();
    QCOMPARE(card->row(), -1);
    // Once one of the point's was paid with, it comes back after a payer's.
    open(seedForm(), twoOfThePoint());
    fill();
    find<AmountField>(u"amount"_s)->setValue(Soum(5000));
    card->setRow(2);
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    card->setRow(1);
    m_page->clear();
    QCOMPARE(card->value(), u"c"_s);
    open();
    QVERIFY(!find<AmountField>(u"amount"_s)->value());
    QCOMPARE(m_page->state()->value(2), QString());
    card->setRow(0);
    m_page->clear();
    QCOMPARE(card->value(), u"a"_s);
}

void TestForm::markupStaysText()
{
    const QString nasty = u"<b>x</b><img src='http://e.vil/'>&amp;"_s;
    ServiceForm form = seedForm();
    form.service.name = nasty;
    form.fields[0].name = u"odd"_s;
    form.fields[0].title = nasty;
    form.fields[1].dependencyOf = u"odd"_s;
    form.fields[0].values[0].title = nasty;
    open(form);
    QVERIFY(choice(u"soato"_s)->placeholder().contains(nasty));
    fill();
    m_page->setInfo({{u"fio"_s, nasty, nasty}, {u"address"_s, nasty, nasty}, {u"odd_line"_s, nasty, nasty}});
    QCOMPARE(choice(u"odd"_s)->title(), nasty);
    QCOMPARE(field(u"odd"_s)->accessibleName(), nasty);
    int seen = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        seen += label->text() == nasty ? 1 : 0;
    }
    QCOMPARE(seen, 6); // service, field, name, address, and both halves of the line
    m_page->setInfoError(nasty, nasty);
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestForm::namesForTestsAndAssistiveTools()
{
    ServiceForm form = seedForm();
    form.fields.append(text(u"comment"_s, u"text"_s));
    form.fields.last().required = false;
    open(form);
    QCOMPARE(
        field(u"customer_code"_s)->accessibleName(), fieldTitle(u"customer_code"_s, {}, Language::English));
    QCOMPARE(field(u"customer_code"_s)->accessibleDescription(), u"customer_code"_s);
    QCOMPARE(field(u"comment"_s)->accessibleName(), u"Comment (optional)"_s);
    QCOMPARE(find<QWidget>(u"amount"_s)->accessibleName(), u"Amount"_s);
    QCOMPARE(find<QWidget>(u"card"_s)->accessibleName(), u"Card"_s);
    QCOMPARE(find<QWidget>(u"lookUp"_s)->accessibleName(), u"Look up"_s);
    QCOMPARE(find<QWidget>(u"pay"_s)->accessibleName(), u"Pay"_s);
    // The titles follow the language while the form is open.
    QLocale::setDefault(localeOf(Language::Russian));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_page->findChild<FormView *>(), &change);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(
        field(u"customer_code"_s)->accessibleName(), fieldTitle(u"customer_code"_s, {}, Language::Russian));
}

void TestForm::twentyFieldsScroll()
{
    ServiceForm form;
    form.service = electricity();
    for (int i = 0; i < 20; ++i)
        form.fields.append(text(u"odd%1"_s.arg(i)));
    open(form);
    auto *scroll = m_page->findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    QVERIFY(find<QWidget>(u"pay"_s)->visibleRegion().boundingRect().height() >= 40);
    QCOMPARE(m_page->width(), 714);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(focused(), u"field_odd%1"_s.arg(i));
        QCOMPARE(QApplication::focusWidget()->visibleRegion().boundingRect().height(), 40);
        keys(u"1"_s);
        enter();
    }
    QCOMPARE(focused(), u"amount"_s);
    QCOMPARE(QApplication::focusWidget()->visibleRegion().boundingRect().height(), 56);
}

void TestForm::manyOptions()
{
    ServiceForm form = seedForm();
    form.fields[0].values.clear();
    form.fields[1].values.clear();
    for (int i = 0; i < 10; ++i)
        form.fields[0].values.append(option(QString::number(i), u"Region %1"_s.arg(i)));
    for (int i = 0; i < 50'000; ++i)
        form.fields[1].values.append(
            option(QString::number(100'000 + i), u"Street %1"_s.arg(i), QString::number(i % 10)));
    open(form);
    SearchSelect *street = choice(u"soato"_s);
    m_page->state()->setValue(0, u"7"_s);
    QCOMPARE(street->model()->rowCount(), 5000);
    enter();
    QTest::keyClicks(street, u"1"_s);
    QVERIFY(street->isListOpen());
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), u"00017"_s);
    enter();
    QCOMPARE(m_page->state()->value(1), u"100017"_s);
    QCOMPARE(street->title(), u"Street 17"_s);
    m_page->state()->setValue(0, u"8"_s);
    QCOMPARE(street->row(), -1);
    // All of them at once, without a parent that narrows.
    form.fields[1].dependencyOf.reset();
    open(form);
    QCOMPARE(choice(u"soato"_s)->model()->rowCount(), 50'000);
    m_page->state()->setValue(1, u"149999"_s);
    QCOMPARE(choice(u"soato"_s)->title(), u"Street 49999"_s);
}

void TestForm::nothingJumps()
{
    open();
    fill();
    const auto place = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return find<QWidget>(u"amount"_s)->mapTo(m_page.get(), QPoint());
    };
    QTRY_VERIFY(place().y() > 200);
    const QPoint before = place();
    m_page->setInfoLoading();
    QCOMPARE(place(), before);
    m_page->setInfo(seedInfo());
    QCOMPARE(place(), before);
    m_page->state()->setValue(2, u"1000001"_s);
    QCOMPARE(place(), before);
    m_page->state()->setValue(2, u"1000000"_s);
    m_page->setInfoError(u"The service does not answer. Try again in a minute."_s, u"gateway_not_working"_s);
    QCOMPARE(place(), before);
}

// A window that grew with an amount would reach beyond a till's screen, and stay so.
void TestForm::aLargeAmountWidensNothing()
{
    open();
    fill();
    auto *pay = find<ActionButton>(u"pay"_s);
    auto *add = find<ActionButton>(u"addToVisit"_s);
    m_page->resize(600, m_page->height());
    find<AmountField>(u"amount"_s)->setValue(Soum(5'000'000'000));
    QTRY_COMPARE_GE(pay->width(), pay->minimumSizeHint().width());
    QCOMPARE(m_page->width(), 600);
    QVERIFY(add->width() < add->sizeHint().width());
    QVERIFY(add->geometry().right() < pay->geometry().left());
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
