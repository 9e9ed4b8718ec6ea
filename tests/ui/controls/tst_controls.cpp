// SPDX-License-Identifier: GPL-3.0-or-later
// The controls as a cashier's hands and an assistive tool meet them.
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Surfaces.h"
#include "ui/controls/Theme.h"

#include <QtCore/QDirIterator>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kassa;

namespace {

QKeyEvent heldEnter()
{
    return {QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true};
}

QString plain(QString grouped)
{
    return grouped.replace(QChar(0xa0), u' ');
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void palettesKeepTheirContrast_data();
    void palettesKeepTheirContrast();
    void themeChangesLive();
    void amountGroupsWhileTyped();
    void amountKeepsTheCaret();
    void amountTakesOnlyWhatIsAnAmount();
    void digitsSurvive();
    void confirmNeedsAFreshPress();
    void confirmSendsOnce();
    void buttonNamesLeaveKeyAndAmountOut();
    void heldEnterPressesNothing();
    void markupStaysText();
    void elidedLabelNeverWidens();
    void longIdsBreak();
    void errorsMoveNothing();
    void dialogKeys();
    void progressWaits();
    void iconsAreAllDrawn();
};

void TestControls::init()
{
    Theme(Theme::Kind::Light).apply(*qApp);
}

void TestControls::palettesKeepTheirContrast_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("wanted");
    QTest::newRow("light") << static_cast<int>(Theme::Kind::Light) << 4.5;
    QTest::newRow("dark") << static_cast<int>(Theme::Kind::Dark) << 4.5;
    QTest::newRow("high contrast") << static_cast<int>(Theme::Kind::HighContrast) << 7.0;
}

void TestControls::palettesKeepTheirContrast()
{
    QFETCH(int, kind);
    QFETCH(double, wanted);
    const Theme theme(static_cast<Theme::Kind>(kind));
    // Every role that writes, on every ground that a panel, a bar or a chosen row has.
    QList<std::pair<Role, Role>> pairs {{Role::OnAction, Role::Action}, {Role::OnStripe, Role::Stripe}};
    for (const Role ink : {Role::Text, Role::Muted, Role::Action, Role::Paid, Role::Unknown, Role::Refused}) {
        for (const Role back : {Role::Window, Role::Surface, Role::Selection, Role::PaidBack,
                 Role::UnknownBack, Role::RefusedBack})
            pairs.append({ink, back});
    }
    for (const auto &[ink, back] : pairs) {
        const double ratio = contrastRatio(theme.color(ink), theme.color(back));
        QVERIFY2(ratio >= wanted,
            qPrintable(
                u"role %1 on %2: %3"_s.arg(static_cast<int>(ink)).arg(static_cast<int>(back)).arg(ratio)));
    }
    // A ring must be told from the ground on which it stands (WCAG 1.4.11).
    QVERIFY(contrastRatio(theme.color(Role::Focus), theme.color(Role::Surface)) >= 3);
    QVERIFY(contrastRatio(theme.color(Role::Focus), theme.color(Role::Window)) >= 3);
}

void TestControls::themeChangesLive()
{
    Label label(Type::Body, Role::Muted);
    label.ensurePolished();
    TextField field;
    field.ensurePolished();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme(Theme::Kind::Light).color(Role::Muted));
    const int height = field.sizeHint().height();
    const Theme dark(Theme::Kind::Dark, Theme::Density::Touch);
    dark.apply(*qApp);
    QCOMPARE(Theme::inUse().kind(), Theme::Kind::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), dark.color(Role::Muted));
    QCOMPARE(height, 40);
    QCOMPARE(field.sizeHint().height(), 48);
    setTextRole(&label, Role::Refused);
    QCOMPARE(label.palette().color(QPalette::WindowText), dark.color(Role::Refused));
}

void TestControls::amountGroupsWhileTyped()
{
    AmountField field;
    QSignalSpy changed(&field, &AmountField::valueChanged);
    QTest::keyClicks(&field, u"1234500"_s);
    QCOMPARE(plain(field.text()), u"1 234 500"_s);
    QCOMPARE(field.value(), std::optional(Soum(1'234'500)));
    QCOMPARE(changed.size(), 7);
    field.setValue(Soum(50'000));
    QCOMPARE(plain(field.text()), u"50 000"_s);
    field.clear();
    QCOMPARE(field.value(), std::nullopt);
}

void TestControls::amountKeepsTheCaret()
{
    AmountField field;
    field.setValue(Soum(1'234'500));
    // "1 2|34 500": a digit in the middle stays before the caret whatever the blanks do.
    field.setCursorPosition(3);
    QTest::keyClick(&field, Qt::Key_9);
    QCOMPARE(plain(field.text()), u"12 934 500"_s);
    QCOMPARE(plain(field.text().left(field.cursorPosition())), u"12 9"_s);
    // Backspace at the beginning of a group takes the digit before the blank.
    field.setCursorPosition(3);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(plain(field.text()), u"1 934 500"_s);
    QCOMPARE(field.cursorPosition(), 2);
    field.setCursorPosition(1);
    // Delete before a blank takes the digit after it.
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(plain(field.text()), u"134 500"_s);
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(plain(field.text()), u"13 450"_s);
    QCOMPARE(field.cursorPosition(), 6);
}

void TestControls::amountTakesOnlyWhatIsAnAmount()
{
    AmountField field;
    const auto paste = [&field](const QString &text) {
        QApplication::clipboard()->setText(text);
        field.selectAll();
        field.paste();
        return plain(field.text());
    };
    QCOMPARE(paste(u"1 234 500"_s), u"1 234 500"_s);
    QCOMPARE(paste(u"  50\u00a0000\u202f"_s), u"50 000"_s);
    QCOMPARE(paste(u"007"_s), u"7"_s);
    QCOMPARE(paste(u"0"_s), u"0"_s);
    // A fraction must never be read as a hundred times the amount.
    QCOMPARE(paste(u"15105.15"_s), u"0"_s);
    QCOMPARE(paste(u"15 105,15"_s), u"0"_s);
    QCOMPARE(paste(u"-5"_s), u"0"_s);
    QCOMPARE(paste(u"99999999999999999999"_s), u"0"_s);
    field.clear();
    QTest::keyClicks(&field, u"5x0e0"_s);
    QCOMPARE(field.value(), std::optional(Soum(500)));
}

void TestControls::digitsSurvive()
{
    DigitField field;
    QTest::keyClicks(&field, u"00a12345678901234567890"_s);
    QCOMPARE(field.text(), u"0012345678901234567890"_s);
    QApplication::clipboard()->setText(u"+998 (90) 123-45-67"_s);
    field.selectAll();
    field.paste();
    QCOMPARE(field.text(), u"998901234567"_s);
    field.setMaxDigits(4);
    field.clear();
    QTest::keyClicks(&field, u"123456"_s);
    QCOMPARE(field.text(), u"1234"_s);
}

void TestControls::confirmNeedsAFreshPress()
{
    qint64 now = 1000;
    QWidget window;
    auto *button = new ConfirmButton(&window);
    button->setClock([&now] { return now; });
    QSignalSpy confirmed(button, &ConfirmButton::confirmed);
    window.show();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::mouseClick(button, Qt::LeftButton);
    now += 299;
    button->click();
    QVERIFY(!button->isReady());
    QCOMPARE(confirmed.size(), 0);
    now += 1;
    QVERIFY(button->isReady());
    QKeyEvent held = heldEnter();
    QApplication::sendEvent(button, &held);
    QKeyEvent offered = heldEnter();
    button->offer(&offered);
    QCOMPARE(confirmed.size(), 0);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
}

void TestControls::confirmSendsOnce()
{
    qint64 now = 0;
    QWidget window;
    auto *button = new ConfirmButton(&window);
    button->setClock([&now] { return now; });
    QSignalSpy confirmed(button, &ConfirmButton::confirmed);
    window.show();
    now += 1000;
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Enter);
    QCOMPARE(confirmed.size(), 1);
    button->rearm();
    button->click();
    QCOMPARE(confirmed.size(), 1);
    now += 300;
    button->click();
    QCOMPARE(confirmed.size(), 2);
    // A window that appears again asks for a fresh press again.
    window.hide();
    window.show();
    button->click();
    QCOMPARE(confirmed.size(), 2);
    now += 300;
    button->click();
    QCOMPARE(confirmed.size(), 3);
}

void TestControls::buttonNamesLeaveKeyAndAmountOut()
{
    ActionButton button(ActionButton::Kind::Primary);
    button.setLabel(u"Pay 50 000 soʻm"_s, u"Pay"_s);
    button.setKey(Qt::Key_F9);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&button);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Pay"_s);
    QCOMPARE(spoken->role(), QAccessible::Button);
    QCOMPARE(button.keyHint(), u"F9"_s);
    const int withKey = button.sizeHint().width();
    button.setKeyHint({});
    QVERIFY(button.sizeHint().width() < withKey);
    button.setLabel(u"Look up"_s);
    QCOMPARE(spoken->text(QAccessible::Name), u"Look up"_s);
}

void TestControls::heldEnterPressesNothing()
{
    ActionButton button(ActionButton::Kind::Secondary);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QKeyEvent held = heldEnter();
    QApplication::sendEvent(&button, &held);
    QCOMPARE(clicked.size(), 0);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.size(), 1);
}

void TestControls::markupStaysText()
{
    const QString hostile = u"<img src=x><b>bold</b> & \"quotes\""_s;
    QVERIFY(!plainToolTip(hostile).contains(u"<b>"));
    QVERIFY(plainToolTip(hostile).contains(u"&lt;b&gt;bold"));
    QVERIFY(plainToolTip({}).isEmpty());
    Label label;
    label.setText(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    ElidedLabel elided;
    elided.setText(hostile);
    QCOMPARE(elided.textFormat(), Qt::PlainText);
    elided.resize(1000, 20);
    QCOMPARE(elided.shownText(), hostile);
    EmptyState empty;
    empty.setText(hostile);
    MessageBar bar(MessageBar::Tone::Alarm);
    bar.setText(hostile);
    DialogFrame dialog;
    dialog.setTitle(hostile);
    dialog.setSubtitle(hostile);
    LabelledField field(new TextField);
    field.setLabel(hostile);
    field.setError(hostile);
    Pill pill;
    pill.setText(hostile);
    StateMark mark;
    mark.setState(Mark::Paid, hostile);
    const std::initializer_list<const QWidget *> all = {&empty, &bar, &dialog, &field, &mark};
    for (const QWidget *widget : all) {
        for (const QLabel *inside : widget->findChildren<QLabel *>())
            QCOMPARE(inside->textFormat(), Qt::PlainText);
    }
    QCOMPARE(pill.textFormat(), Qt::PlainText);
}

void TestControls::elidedLabelNeverWidens()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new ElidedLabel(&window);
    row->addWidget(label);
    label->setText(QString(500, u'W'));
    QVERIFY(window.minimumSizeHint().width() < 120);
    window.resize(200, 60);
    window.show();
    QVERIFY(label->shownText().size() < 60);
    QVERIFY(label->shownText().contains(u'…'));
    QVERIFY(label->shownText().endsWith(u'W'));
}

void TestControls::longIdsBreak()
{
    const auto pieces = [](const QString &text) { return breakable(text).split(QChar(0x200b)); };
    // Unicode breaks after a hyphen by itself, but not before a digit
    QCOMPARE(pieces(u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s).size(), 1);
    QCOMPARE(pieces(u"12345678-1234-4123-8123-123456789012"_s),
        (QStringList {u"12345678-1234-4123-"_s, u"8123-123456789012"_s}));
    QCOMPARE(pieces(QString(50, u'x')).size(), 3);
    QCOMPARE(pieces(u"Плата за электроэнергию 2024-2025"_s).size(), 1);
}

void TestControls::errorsMoveNothing()
{
    auto *editor = new TextField;
    LabelledField field(editor);
    field.setLabel(u"Subscriber"_s);
    const int before = field.sizeHint().height();
    field.setError(u"Seven digits"_s);
    QCOMPARE(field.sizeHint().height(), before);
    QVERIFY(editor->property("invalid").toBool());
    field.setError({});
    QVERIFY(!editor->property("invalid").toBool());
    QCOMPARE(field.sizeHint().height(), before);
}

void TestControls::dialogKeys()
{
    Theme(Theme::Kind::Light, Theme::Density::Normal, true).apply(*qApp);
    QWidget window;
    window.resize(800, 600);
    window.show();
    qint64 now = 0;
    DialogFrame dialog(&window);
    dialog.setTitle(u"Confirm"_s);
    auto *editor = new TextField(&dialog);
    dialog.body()->addWidget(editor);
    auto *confirm = new ConfirmButton(&dialog);
    confirm->setClock([&now] { return now; });
    dialog.buttons()->addWidget(confirm, 1);
    dialog.setConfirmButton(confirm);
    QSignalSpy confirmed(confirm, &ConfirmButton::confirmed);
    dialog.open();
    QVERIFY(dialog.findChild<StripeBar *>()->isVisible());
    // Enter in a field of the dialog reaches the confirm button, under the same rule.
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    now += 300;
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 1);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    dialog.open();
    dialog.close();
    QVERIFY(!dialog.isVisible());
}

void TestControls::progressWaits()
{
    Panel card;
    card.resize(300, 100);
    card.show();
    ProgressLine line(&card);
    line.setBusy(true);
    QVERIFY(!line.isVisible());
    QTRY_VERIFY(line.isVisible());
    line.setBusy(false);
    QVERIFY(!line.isVisible());
}

void TestControls::iconsAreAllDrawn()
{
    int seen = 0;
    for (QDirIterator files(u":/kassa/icons"_s); files.hasNext();) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        const QImage picture = icons::pixmap(name, Qt::red, 24, 2).toImage();
        QCOMPARE(picture.size(), QSize(48, 48));
        int painted = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x)
                painted += qAlpha(picture.pixel(x, y)) > 0 ? 1 : 0;
        }
        QVERIFY2(painted > 40, qPrintable(name));
        ++seen;
    }
    QVERIFY(seen > 50);
    QVERIFY(icons::has(u"electricity"_s));
    QVERIFY(!icons::has(u"../icons"_s));
    for (const Mark mark :
        {Mark::Paid, Mark::Refused, Mark::Unknown, Mark::Waiting, Mark::Cancelled, Mark::Alarm, Mark::Info})
        QVERIFY(icons::has(markIcon(mark)));
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
