// SPDX-License-Identifier: GPL-3.0-or-later
// Scanner or hand, by time and scan codes alone.
#include "app/scan/ScanRecognizer.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

using Fate = ScanRecognizer::Fate;
using Held = ScanRecognizer::Held;

/// Keeps what is held as the program does, and writes down what a widget would see.
class Desk {
public:
    void press(QChar key, qint64 at, bool plain = true)
    {
        UsKey us;
        if (key == u'\n')
            us.kind = UsKey::Kind::Enter;
        else if (key == u'\t')
            us.kind = UsKey::Kind::Tab;
        else if (key == u'^')
            us.kind = UsKey::Kind::Shift;
        else if (key != u'#')
            us = {UsKey::Kind::Character, key, false};
        const bool wanted = recognizer.wants(us, plain, at);
        const ScanRecognizer::Verdict verdict = recognizer.press(us, plain, at);
        if (wanted != (verdict.fate != Fate::Pass))
            disagreed = true;
        take(verdict);
        if (verdict.fate == Fate::Hold)
            held += key;
        else if (verdict.fate == Fate::Pass)
            seen += key;
    }
    /// A text with this pause between its keys; returns when its last key went down.
    qint64 type(const QString &text, qint64 from, qint64 gap)
    {
        qint64 at = from - gap;
        for (const QChar key : text) {
            at += gap;
            waitUntil(at);
            press(key, at);
        }
        last = at;
        return at;
    }
    /// The timer of whoever keeps the held keys.
    void waitUntil(qint64 at)
    {
        const auto wait = recognizer.waitMs();
        if (wait && at - last > *wait)
            take(recognizer.pause());
        last = at;
    }
    void end() { waitUntil(last + 10'000); }

    void take(const ScanRecognizer::Verdict &verdict)
    {
        if (verdict.held == Held::GiveBack)
            seen += held;
        if (verdict.held != Held::Keep)
            held.clear();
        if (verdict.scan)
            scans << *verdict.scan;
    }

    ScanRecognizer recognizer;
    QString seen;
    QString held;
    QStringList scans;
    qint64 last = 0;
    bool disagreed = false;
};

} // namespace

class RecognizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScanIsSwallowedWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("scan");
        QTest::newRow("Enter") << u"1000000\n"_s << 5 << u"1000000"_s;
        QTest::newRow("Tab") << u"1000000\t"_s << 5 << u"1000000"_s;
        QTest::newRow("Enter and Tab") << u"1000000\n\t"_s << 5 << u"1000000"_s;
        QTest::newRow("no end") << u"1000000"_s << 5 << u"1000000"_s;
        QTest::newRow("slow") << u"1000000\n"_s << 30 << u"1000000"_s;
        QTest::newRow("at once") << u"1000000\n"_s << 0 << u"1000000"_s;
        QTest::newRow("with Shift") << u"^S^T00012|^N=x\n"_s << 3 << u"ST00012|N=x"_s;
        QTest::newRow("shortest") << u"123456\n"_s << 10 << u"123456"_s;
    }
    void aScanIsSwallowedWhole()
    {
        QFETCH(QString, typed);
        QFETCH(int, gap);
        QFETCH(QString, scan);
        Desk desk;
        desk.type(typed, 1000, gap);
        desk.end();
        QCOMPARE(desk.scans, QStringList {scan});
        QCOMPARE(QString(desk.seen).remove(u'^'), QString());
        QVERIFY(!desk.disagreed);
    }

    void aHandLosesNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("gap");
        QTest::newRow("a keypad's fast hand") << u"1000000\n"_s << 60;
        QTest::newRow("faster than any") << u"1000000\n"_s << 31;
        QTest::newRow("two keys rolled") << u"12"_s << 5;
        QTest::newRow("five in a heap, then Enter") << u"12345\n"_s << 2;
        QTest::newRow("Enter alone") << u"\n\n\n"_s << 1;
        QTest::newRow("shifted") << u"^A^B^C"_s << 40;
    }
    void aHandLosesNothing()
    {
        QFETCH(QString, typed);
        QFETCH(int, gap);
        Desk desk;
        desk.type(typed, 1000, gap);
        desk.end();
        QCOMPARE(desk.seen, typed);
        QCOMPARE(desk.scans, QStringList());
        QVERIFY(!desk.disagreed);
    }

    void nothingIsHeldForLong()
    {
        Desk desk;
        desk.press(u'1', 1000);
        QCOMPARE(desk.recognizer.waitMs(), std::optional(30));
        desk.take(desk.recognizer.pause());
        QCOMPARE(desk.seen, u"1"_s);
        QCOMPARE(desk.recognizer.waitMs(), std::optional<int>());
    }

    // A scanner that rests in the middle, or sends its Enter late: in front of a money dialog both matter.
    void aLateRestStillBelongsToIt()
    {
        Desk desk;
        qint64 at = desk.type(u"12345678"_s, 1000, 5);
        at = desk.type(u"9012"_s, at + 90, 5);
        desk.end();
        QCOMPARE(desk.scans, QStringList {u"123456789012"_s});
        desk.press(u'\n', at + 250);
        QCOMPARE(desk.seen, QString());
        // The cashier's own Enter, afterwards.
        desk.press(u'\n', at + 1000);
        QCOMPARE(desk.seen, u"\n"_s);
    }

    void aHandAfterAScanIsAHand()
    {
        Desk desk;
        const qint64 at = desk.type(u"12345678\n"_s, 1000, 5);
        desk.type(u"77"_s, at + 400, 80);
        desk.press(u'\n', desk.last + 400);
        desk.end();
        QCOMPARE(desk.scans.size(), 1);
        QCOMPARE(desk.seen, u"77\n"_s);
    }

    // Control characters of a code come as Ctrl and a letter: a shortcut must not run.
    void controlCharactersAreNoShortcuts()
    {
        Desk desk;
        qint64 at = desk.type(u"12345678"_s, 1000, 5);
        desk.press(u'#', at + 5, false);
        at = desk.type(u"34\n"_s, at + 10, 5);
        desk.end();
        QCOMPARE(desk.scans, QStringList {u"1234567834"_s});
        QCOMPARE(desk.seen, QString());
        // A hand's shortcut after a key that is still held comes after it.
        desk.press(u'7', at + 5000);
        desk.press(u'#', at + 5005, false);
        QCOMPARE(desk.seen, u"7#"_s);
    }

    void anInterruptionGivesBack()
    {
        Desk desk;
        desk.press(u'1', 1000);
        desk.take(desk.recognizer.interrupt());
        QCOMPARE(desk.seen, u"1"_s);
    }

    void anEndlessStreamIsNoScan()
    {
        Desk desk;
        desk.type(QString(100'000, u'8'), 0, 1);
        desk.end();
        QCOMPARE(desk.scans, QStringList());
        QCOMPARE(desk.seen, QString());
    }

    // Whatever is pressed when: what widgets see is what was pressed, in order, without whole scans.
    void nothingIsLostOrReordered()
    {
        QRandomGenerator dice(20260302);
        const QString keys = u"0123456789abcS^#\n\t"_s;
        for (int round = 0; round < 4000; ++round) {
            Desk desk;
            QString typed;
            qint64 at = 1000;
            const auto count = dice.bounded(1, 60);
            for (int i = 0; i < count; ++i) {
                at += dice.bounded(4) == 0 ? dice.bounded(400) : dice.bounded(45);
                desk.waitUntil(at);
                const QChar key = keys.at(dice.bounded(int(keys.size())));
                desk.press(key, at, key != u'#' || dice.bounded(2) == 0);
                typed += key;
            }
            desk.end();
            QVERIFY(!desk.disagreed);
            QVERIFY(desk.held.isEmpty());
            // Everything seen is a subsequence of what was typed, and what is missing are scans and their
            // ends.
            qsizetype from = 0;
            for (const QChar key : std::as_const(desk.seen)) {
                const qsizetype found = typed.indexOf(key, from);
                QVERIFY2(found >= 0, qPrintable(typed + u" -> "_s + desk.seen));
                from = found + 1;
            }
            if (desk.scans.isEmpty())
                QCOMPARE(desk.seen, typed);
            for (const QString &scan : std::as_const(desk.scans))
                QVERIFY(scan.size() >= 6);
        }
    }

    void aUsKeyboard_data()
    {
        QTest::addColumn<KeyNumbers>("numbers");
        QTest::newRow("X11") << KeyNumbers::Evdev;
        QTest::newRow("Windows") << KeyNumbers::Set1;
    }
    void aUsKeyboard()
    {
        QFETCH(KeyNumbers, numbers);
        for (char16_t letter = u' '; letter < 127; ++letter) {
            const UsStroke stroke = usStroke(letter, numbers);
            QVERIFY2(stroke.scanCode != 0, qPrintable(QString(letter)));
            QCOMPARE(usKey(stroke.scanCode, stroke.shift, numbers).character, QChar(letter));
        }
        QCOMPARE(usKey(usStroke(u'\n', numbers).scanCode, false, numbers).kind, UsKey::Kind::Enter);
        QCOMPARE(usKey(usStroke(u'\t', numbers).scanCode, true, numbers).kind, UsKey::Kind::Tab);
        QCOMPARE(usKey(0, false, numbers).kind, UsKey::Kind::None);
        QCOMPARE(usKey(100'000, false, numbers).kind, UsKey::Kind::None);
    }

    void aKeypad()
    {
        const auto x11 = [](quint32 code) { return usKey(code, false, KeyNumbers::Evdev); };
        const auto windows = [](quint32 code) { return usKey(code, false, KeyNumbers::Set1); };
        // X11's key codes of the keypad's digits, 0 to 9.
        const quint32 digits[] = {90, 87, 88, 89, 83, 84, 85, 79, 80, 81};
        for (int digit = 0; digit < 10; ++digit) {
            QCOMPARE(x11(digits[digit]).character, QChar(u'0' + digit));
            QVERIFY(x11(digits[digit]).keypad);
            QCOMPARE(windows(digits[digit] - 8).character, QChar(u'0' + digit));
        }
        QCOMPARE(x11(104).kind, UsKey::Kind::Enter);
        QCOMPARE(windows(0x11C).kind, UsKey::Kind::Enter);
        QCOMPARE(x11(106).character, u'/');
        QCOMPARE(windows(0x135).character, u'/');
        // The arrows of the middle block are not the keypad's.
        QCOMPARE(windows(0x148).kind, UsKey::Kind::None);
        QCOMPARE(x11(111).kind, UsKey::Kind::None);
        QCOMPARE(x11(50).kind, UsKey::Kind::Shift);
        QCOMPARE(windows(0x36).kind, UsKey::Kind::Shift);
    }
};

QTEST_GUILESS_MAIN(RecognizerTest)
#include "tst_recognizer.moc"
