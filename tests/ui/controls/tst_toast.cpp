// SPDX-License-Identifier: GPL-3.0-or-later
// A toast covers no control, is said aloud, stands alone, and lies beside a dialog rather than below it.
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Toast.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QListWidget>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget {
    Window()
    {
        resize(700, 500);
        search = new TextField(this);
        search->setGeometry(20, 10, 660, 40);
        list = new QListWidget(this);
        list->setGeometry(20, 60, 660, 300);
        pay = new ActionButton(ActionButton::Kind::Primary, this);
        pay->setGeometry(400, 440, 280, 48);
        show();
    }
    TextField *search;
    QListWidget *list;
    ActionButton *pay;
};

} // namespace

class ToastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void liesWhereNoControlIs()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Toast toast(&window);
        toast.say(MessageBar::Tone::Info, u"Choose the service first."_s);
        QVERIFY(toast.isVisible());
        for (const QWidget *control : {static_cast<QWidget *>(window.search),
                 static_cast<QWidget *>(window.list), static_cast<QWidget *>(window.pay)})
            QVERIFY(!toast.geometry().intersects(control->geometry()));
        QVERIFY(window.rect().contains(toast.geometry()));
        // Without such a place a list gives way, a field and a button don't.
        window.list->setGeometry(20, 60, 660, 370);
        toast.say(MessageBar::Tone::Info, u"Another one."_s);
        QVERIFY(toast.geometry().intersects(window.list->geometry()));
        QVERIFY(!toast.geometry().intersects(window.search->geometry()));
        QVERIFY(!toast.geometry().intersects(window.pay->geometry()));
    }

    void liesBesideADialog()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Toast toast(&window);
        toast.say(MessageBar::Tone::Info, u"Before the dialog."_s);
        DialogFrame dialog(&window);
        dialog.setTitle(u"A dialog"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!toast.isVisible());
        toast.say(MessageBar::Tone::Info, u"First finish what is open here."_s);
        QVERIFY(!QRect(toast.mapToGlobal(QPoint()), toast.size()).intersects(dialog.geometry()));
        dialog.done(0);
    }

    void isSaidAndStandsAlone()
    {
        Window window;
        Toast first(&window);
        Toast second(&window);
        first.say(MessageBar::Tone::Info, u"one"_s);
        second.say(MessageBar::Tone::Info, u"two"_s);
        QVERIFY(!first.isVisible());
        QVERIFY(second.isVisible());
        const QAccessibleInterface *said
            = QAccessible::queryAccessibleInterface(second.findChild<MessageBar *>());
        QCOMPARE(said->role(), QAccessible::AlertMessage);
        QCOMPARE(said->text(QAccessible::Name), u"two"_s);
        QCOMPARE(Toast::shownForMs, 4000);
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
