// SPDX-License-Identifier: GPL-3.0-or-later
// Sticky parents: what this till chose last is chosen again, and is said to be.
#include "tests/ui/form/FormStage.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::formstage;

class TestMemory final : public FormStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { raise(); }
    void cleanup() { m_page.reset(); }
    void parentsStandAsLastTime();
    void oneKeyChangesThem();
    void nothingIsAskedOrTouched();
    void followsTheLanguage();

private:
    static Account last()
    {
        return {{u"region"_s, u"1"_s, u"region"_s, u"г. Ташкент"_s},
            {u"soato"_s, u"26290"_s, u"soato"_s, u"26290 - Яшнабадский ЭСП"_s},
            {u"customer_code"_s, u"1000000"_s, u"customer_code"_s, u"1000000"_s}};
    }
    static QString hintUnder(QWidget *editor)
    {
        const auto labels = editor->parentWidget()->findChildren<QLabel *>();
        return plain(labels.last()->text());
    }
    void openRemembering()
    {
        connect(m_page.get(), &PaymentPage::formOpened, m_page.get(), [this] { m_page->prefill(last()); });
        open();
    }
};

void TestMemory::parentsStandAsLastTime()
{
    openRemembering();
    QCOMPARE(choice(u"region"_s)->value(), u"1"_s);
    QCOMPARE(choice(u"soato"_s)->value(), u"26290"_s);
    // Never the number itself.
    QCOMPARE(qobject_cast<QLineEdit *>(field(u"customer_code"_s))->text(), QString());
    QCOMPARE(focused(), u"field_customer_code"_s);
    QCOMPARE(hintUnder(field(u"region"_s)), u"As last time"_s);
    QCOMPARE(hintUnder(field(u"soato"_s)), u"As last time · Shift+Enter to change"_s);
    QCOMPARE(hintUnder(field(u"customer_code"_s)), QString());
}

void TestMemory::oneKeyChangesThem()
{
    openRemembering();
    enter(Qt::ShiftModifier);
    QCOMPARE(focused(), u"field_soato"_s);
    QTest::keyClick(field(u"soato"_s), Qt::Key_Up);
    QCOMPARE(choice(u"soato"_s)->value(), u"26280"_s);
    QCOMPARE(hintUnder(field(u"soato"_s)), QString());
    QCOMPARE(hintUnder(field(u"region"_s)), u"As last time"_s);
    enter(Qt::ShiftModifier);
    QTest::keyClick(field(u"region"_s), Qt::Key_Down);
    QCOMPARE(choice(u"region"_s)->value(), u"2"_s);
    QCOMPARE(hintUnder(field(u"region"_s)), QString());
    QCOMPARE(choice(u"soato"_s)->value(), u"27100"_s);
}

void TestMemory::nothingIsAskedOrTouched()
{
    QSignalSpy lookUp(m_page.get(), &PaymentPage::lookUpRequested);
    openRemembering();
    QVERIFY(!m_page->touched());
    // A form whose selects are all there is would be complete: nobody has asked for anything.
    ServiceForm form = seedForm();
    form.fields.removeLast();
    open(form);
    QVERIFY(m_page->state()->valid());
    QVERIFY(!lookUp.wait(PaymentPage::lookUpDelayMs + 200));
    // What was typed already is not overwritten.
    open();
    m_page->state()->setValue(0, u"2"_s);
    m_page->prefill(last());
    QCOMPARE(choice(u"region"_s)->value(), u"2"_s);
}

void TestMemory::followsTheLanguage()
{
    openRemembering();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page.get(), &change);
    QCOMPARE(hintUnder(field(u"region"_s)), u"As last time"_s);
}

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
