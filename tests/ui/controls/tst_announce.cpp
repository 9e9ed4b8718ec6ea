// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Announce.h"
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Fields.h"
#include "ui/controls/FitScroll.h"
#include "ui/controls/Surfaces.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// The element below `root` that would be spoken, as "role: name"; empty without one.
QString spoken(const QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        QAccessibleInterface *element = QAccessible::queryAccessibleInterface(widget);
        if (!widget->isVisibleTo(&root) || !element)
            continue;
        if (element->role() == QAccessible::Notification)
            return u"notification: "_s + element->text(QAccessible::Name);
        if (element->role() == QAccessible::AlertMessage)
            return u"alert: "_s + element->text(QAccessible::Name);
    }
    return {};
}

} // namespace

class AnnounceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }

    void aBarIsAnAlert()
    {
        QWidget window;
        MessageBar bar(MessageBar::Tone::Warning, &window);
        bar.setText(u"No connection"_s);
        QCOMPARE(spoken(window), u"alert: No connection"_s);
    }

    void anErrorUnderAFieldIsAnAlert()
    {
        QWidget window;
        LabelledField field(new TextField, &window);
        field.setLabel(u"Account"_s);
        field.setHint(u"On the bill"_s);
        QCOMPARE(spoken(window), QString());
        field.setError(u"Digits only"_s);
        QCOMPARE(spoken(window), u"alert: Account: Digits only"_s);
        field.setError({});
        QCOMPARE(spoken(window), QString());
    }

    void aDialogWithAMarkBringsAResult()
    {
        DialogFrame dialog;
        dialog.setTitle(u"Confirm payment"_s);
        QCOMPARE(spoken(dialog), QString());
        dialog.setMark(Mark::Paid);
        dialog.setTitle(u"Paid · 50 000 soum"_s);
        QCOMPARE(spoken(dialog), u"notification: Paid · 50 000 soum"_s);
        dialog.setMark(Mark::Unknown);
        dialog.setTitle(u"The result is not known yet"_s);
        dialog.setSubtitle(u"Do not charge again."_s);
        QCOMPARE(spoken(dialog), u"alert: The result is not known yet. Do not charge again."_s);
    }

    void anEmptyListSaysSo()
    {
        QWidget window;
        EmptyState empty(&window);
        empty.setText(u"No payment fits this search."_s);
        QCOMPARE(spoken(window), u"notification: No payment fits this search."_s);
    }

    void aScrolledPageHasARole()
    {
        QWidget window;
        QWidget page(&window);
        giveRole(&page, QAccessible::Grouping);
        QCOMPARE(QAccessible::queryAccessibleInterface(&page)->role(), QAccessible::Grouping);
    }

    void aPanelHasAFrameInHighContrast()
    {
        Theme(Theme::Kind::HighContrast).apply(*qApp);
        Panel panel;
        panel.setFill(Role::Window);
        panel.setBordered(false);
        panel.resize(60, 40);
        const Theme theme = Theme::inUse();
        QCOMPARE(panel.grab().toImage().pixelColor(30, 0), theme.color(Role::Border));
        Theme(Theme::Kind::Light).apply(*qApp);
        QVERIFY(panel.grab().toImage().pixelColor(30, 0) != Theme::inUse().color(Role::Border));
    }

    void whatDoesNotFitScrolls()
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        auto *tall = new QWidget;
        tall->setMinimumHeight(500);
        column->addWidget(tall);
        FitScroll scroll(content, 200);
        scroll.resize(200, 200);
        scroll.show();
        QCOMPARE(scroll.sizeHint().height(), 200);
        QVERIFY(scroll.scrollBy(Qt::Key_PageDown));
        QVERIFY(scroll.widget()->y() < 0);
        QVERIFY(scroll.scrollBy(Qt::Key_PageUp));
        QVERIFY(!scroll.scrollBy(Qt::Key_Down));
        tall->setMinimumHeight(50);
        QTRY_COMPARE(scroll.sizeHint().height(), 50);
        QTRY_VERIFY(!scroll.scrollBy(Qt::Key_PageDown));
    }
};

QTEST_MAIN(AnnounceTest)
#include "tst_announce.moc"
