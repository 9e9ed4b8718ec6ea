// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/Stories.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Surfaces.h"
#include "ui/history/TimeLineDialog.h"
#include "ui/history/TimeLineView.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QDesktopServices>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over a window of the till's size.
struct Screen {
    explicit Screen(ClaimService::Write write = writeClaim)
        : claims(folder.filePath(u"receipts/claims"_s), nullptr, std::move(write))
    {
        window.resize(1366, 768);
        window.show();
        dialog = new TimeLineDialog(
            claims, [this] { return frame(); }, &window);
    }
    void open(PaymentId id)
    {
        dialog->setStory(stories.story(id));
        dialog->open();
        // Keys of a window reach it only once it is the active one.
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    ClaimFrame frame() const
    {
        ClaimFrame frame;
        frame.point = {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s,
            u"000 000 000"_s, u"Till 2"_s, {}};
        frame.language = Language::English;
        frame.testMode = testMode;
        frame.now = stories.server.utcNow();
        return frame;
    }
    template <class W>
    W *child(const QString &name) const
    {
        return dialog->findChild<W *>(name);
    }
    TimeLineView *list() const { return child<TimeLineView>(u"timeLineList"_s); }
    QString message() const { return child<QLabel>(u"claimMessage"_s)->text().remove(QChar(0x200b)); }
    QString texts() const
    {
        QString all;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisibleTo(dialog))
                all += label->text().remove(QChar(0x200b)) + u'\n';
        }
        return all;
    }
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < list()->rows().rowCount(); ++row)
            all.append(list()->rows().index(row).data().toString());
        return all;
    }
    QStringList saved(const QString &filter) const
    {
        return QDir(claims.folder()).entryList({filter}, QDir::Files, QDir::Name);
    }
    QByteArray savedFile(const QString &filter) const
    {
        QFile file(QDir(claims.folder()).filePath(saved(filter).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    test::Stories stories;
    bool testMode = false;
    ClaimService claims;
    QMainWindow window;
    TimeLineDialog *dialog = nullptr;
};

QByteArray inflated(const QByteArray &deflated)
{
    // qUncompress wants the size first; any size will do, it grows.
    return qUncompress(QByteArray::fromHex("00100000") + deflated);
}

/// Every stream of a PDF, inflated where it is deflated.
QList<QByteArray> streamsOf(const QByteArray &pdf)
{
    QList<QByteArray> streams;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        const qsizetype begin = at + 7;
        const QByteArray raw = pdf.mid(begin, pdf.indexOf("endstream", begin) - begin);
        const QByteArray text = raw.startsWith('x') ? inflated(raw) : QByteArray();
        streams.append(text.isEmpty() ? raw : text);
    }
    return streams;
}

/// The text of a PDF, read once by each of its fonts' own tables: what a search in it would find.
QStringList readingsOf(const QByteArray &pdf)
{
    static const QRegularExpression range(u"<([0-9A-F]{4})> <[0-9A-F]{4}> \\[([^\\]]*)\\]"_s);
    static const QRegularExpression shown(u"<([0-9A-Fa-f]+)> ?Tj"_s);
    static const QRegularExpression shownMany(u"\\[([^\\]]*)\\] ?TJ"_s);
    QList<QHash<int, QChar>> tables;
    QList<int> glyphs;
    const auto take = [&glyphs](QStringView hex) {
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
            glyphs.append(hex.mid(i, 4).toInt(nullptr, 16));
    };
    for (const QByteArray &stream : streamsOf(pdf)) {
        const QString text = QString::fromLatin1(stream);
        if (text.contains(u"begincmap"_s)) {
            QHash<int, QChar> table;
            for (auto found = range.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                int glyph = match.captured(1).toInt(nullptr, 16);
                for (const QString &code : match.captured(2).split(u' ', Qt::SkipEmptyParts))
                    table.insert(glyph++, QChar(code.mid(1, 4).toUShort(nullptr, 16)));
            }
            tables.append(table);
            continue;
        }
        for (auto found = shown.globalMatch(text); found.hasNext();)
            take(found.next().captured(1));
        for (auto found = shownMany.globalMatch(text); found.hasNext();) {
            static const QRegularExpression part(u"<([0-9A-Fa-f]+)>"_s);
            const QString parts = found.next().captured(1);
            for (auto each = part.globalMatch(parts); each.hasNext();)
                take(each.next().captured(1));
        }
    }
    QStringList readings;
    for (const QHash<int, QChar> &table : std::as_const(tables)) {
        QString reading;
        for (const int glyph : std::as_const(glyphs))
            reading.append(table.value(glyph, u'?') == u'\t' ? QChar(u' ') : table.value(glyph, u'?'));
        readings.append(reading);
    }
    return readings;
}

/// Takes what would go to the system's file manager.
class FolderCatcher : public QObject {
    Q_OBJECT
public:
    FolderCatcher() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~FolderCatcher() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> taken;
public Q_SLOTS:
    void take(const QUrl &url) { taken.append(url); }
};
} // namespace

class TestTimeLineDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }

    void tellsAPaidPaymentFromTopToBottom()
    {
        Screen screen;
        screen.open(screen.stories.paid());
        const QString texts = screen.texts();
        for (const QString &part :
            {u"Горячая вода и отопление · 120\u00a0000 soum"_s, u"Paid · payment No. 000001"_s, u"1000000"_s,
                u"986034******8885"_s, u"b6135bb4-ef3c-4ab1-a5aa-000000000001"_s, u"02.03.2026 14:03:00"_s})
            QVERIFY2(texts.contains(part), qPrintable(part + u" is missing in\n"_s + texts));
        const QStringList lines = screen.lines();
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.at(0), u"02.03.2026"_s);
        QCOMPARE(lines.at(1), u"14:03:00, Cashier, Bill sent to the gateway, now: Being prepared"_s);
        QCOMPARE(lines.at(4),
            u"14:03:11, +2 s, Gateway, Answer: paid, before: Answer awaited, now: Paid, HTTP 200"_s);
        QVERIFY(!screen.child<Panel>(u"timeLineOpen"_s)->isVisible());
        QVERIFY(!screen.child<MessageBar>(u"timeLineAlarm"_s)->isVisible());
        QVERIFY(screen.dialog->height() <= 768);
    }

    void saysFirstWhatIsKnownOfAnUnknownOutcome()
    {
        Screen screen;
        screen.open(screen.stories.unknown());
        auto *open = screen.child<Panel>(u"timeLineOpen"_s);
        QVERIFY(open->isVisible());
        QVERIFY(open->mapTo(screen.dialog, QPoint()).y() < screen.list()->mapTo(screen.dialog, QPoint()).y());
        const QString texts = screen.texts();
        QVERIFY(texts.contains(u"The request to pay was sent at 02.03.2026 14:03:09."_s));
        QVERIFY(texts.contains(u"Its answer could not be read (HTTP 502)."_s));
        QVERIFY(texts.contains(u"Whether the card was charged."_s));
        QVERIFY(texts.contains(u"Do not charge again."_s));
        QVERIFY(screen.dialog->height() <= 768);
        QVERIFY(screen.list()->height() >= 120);
    }

    void offersThePaymentThatWasPaidAsWell()
    {
        Screen screen;
        screen.open(screen.stories.chargedTwice());
        QVERIFY(screen.child<MessageBar>(u"timeLineAlarm"_s)->isVisible());
        auto *link = screen.child<ActionButton>(u"linkedPayment2"_s);
        QVERIFY(link && link->isVisible());
        QVERIFY(link->accessibleName().contains(u"Charged twice?"_s));
        QSignalSpy asked(screen.dialog, &TimeLineDialog::paymentRequested);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(number(asked.first().first().value<PaymentId>()), 2);
        screen.dialog->setStory(screen.stories.story(PaymentId {2}));
        QCOMPARE(number(screen.dialog->payment()), 2);
        QVERIFY(screen.texts().contains(u"payment No. 000002"_s));
    }

    void isWalkedThroughWithTheArrowsAndReadAloud()
    {
        Screen screen;
        screen.open(screen.stories.refusedThenPaid());
        TimeLineView *list = screen.list();
        QTRY_COMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), list->rows().rowCount() - 1);
        QVERIFY(!(list->rows().flags(list->rows().index(0)) & Qt::ItemIsSelectable));
        QAccessibleInterface *tool = QAccessible::queryAccessibleInterface(list);
        QVERIFY(tool);
        QCOMPARE(tool->text(QAccessible::Name), u"Time line"_s);
        QCOMPARE(tool->childCount(), list->rows().rowCount());
        for (int row = 0; row < tool->childCount(); ++row)
            QCOMPARE(tool->child(row)->text(QAccessible::Name), screen.lines().at(row));
        for (const QString &name :
            {u"saveClaim"_s, u"saveClaimElsewhere"_s, u"openClaimFolder"_s, u"closeTimeLine"_s}) {
            const auto *button = screen.child<ActionButton>(name);
            QVERIFY2(button && !button->accessibleName().isEmpty(), qPrintable(name));
        }
        QCOMPARE(screen.child<ActionButton>(u"saveClaim"_s)->keyHint(), u"Ctrl+S"_s);
    }

    void followsThePaymentWithoutReset()
    {
        Screen screen;
        const PaymentId id = screen.stories.unknown();
        screen.open(id);
        const TimeLineRows &rows = screen.list()->rows();
        QAbstractItemModelTester tester(
            const_cast<TimeLineRows *>(&rows), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        screen.stories.clock.advance(24 * 3600'000);
        screen.stories.move(id, PaymentState::PayUnknown, PaymentState::Paid,
            {event::statusAnswer, u"settlement"_s, 200, u"paid"_s});
        screen.dialog->setStory(screen.stories.story(id));
        QCOMPARE(inserted.size(), 1);
        QVERIFY(reset.isEmpty());
        QCOMPARE(screen.lines().at(screen.lines().size() - 2), u"03.03.2026"_s);
        QVERIFY(!screen.child<Panel>(u"timeLineOpen"_s)->isVisible());
    }

    void savesThePacketWithOneKeyAndOpensItsFolder()
    {
        Screen screen;
        FolderCatcher catcher;
        screen.testMode = true;
        screen.open(screen.stories.chargedTwice());
        QVERIFY(!screen.child<ActionButton>(u"openClaimFolder"_s)->isVisible());
        QTest::keyClick(screen.dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(screen.message().startsWith(u"Saved in "_s));
        QVERIFY(screen.message().contains(u"claims"_s));
        QCOMPARE(screen.saved(u"claim-T000001-*.pdf"_s).size(), 1);
        QCOMPARE(screen.saved(u"claim-T000001-*.json"_s).size(), 1);
#ifdef Q_OS_UNIX
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const QString &name : screen.saved(u"claim-*"_s))
            QCOMPARE(QFile::permissions(QDir(screen.claims.folder()).filePath(name)), mine);
#endif
        QTest::keyClick(screen.dialog, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(catcher.taken.size(), 1);
        QCOMPARE(catcher.taken.first().toLocalFile(), screen.claims.folder());

        // A second one beside the first: what was handed over once is not changed.
        const QByteArray first = screen.savedFile(u"*.pdf"_s);
        QTest::keyClick(screen.dialog, Qt::Key_Return);
        QTRY_COMPARE(screen.saved(u"*.json"_s).size(), 2);
        QCOMPARE(screen.savedFile(u"claim-T000001-*[0-9][0-9][0-9].pdf"_s), first);
        QTest::keyClick(screen.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!screen.dialog->isVisible());
    }

    void thePacketSaysEverythingToPeopleAndMachines()
    {
        Screen screen;
        screen.testMode = true;
        screen.open(screen.stories.chargedTwice());
        const PaymentStory story = screen.stories.story(screen.dialog->payment());
        const TimeLine line = timeLineOf(story);
        const ClaimPacket packet = claimOf(story, line, screen.frame());
        const QString paper = plainText(packet.paper);
        for (const QString &part : {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s,
                 u"Till 2"_s, u"Payment No. T000001"_s, u"TEST — NOT A PAYMENT"_s,
                 u"Transaction b6135bb4-ef3c-4ab1-a5aa-000000000001"_s, u"https://gw.paylov.uz:443/kassa"_s,
                 u"Subscriber FIO - -"_s, u"User id till-007"_s, u"Bill sent 02.03.2026 14:03:00"_s,
                 u"Confirmed by status"_s, u"Paid as well: payment 000002"_s,
                 u"1 02.03.2026 14:03:09 02.03.2026 14:03:10 986034******8885"_s,
                 u"14:03:00 14:03:01 Cashier Bill sent to the gateway"_s, u"Kassa 1.0.0"_s})
            QVERIFY2(paper.contains(part), qPrintable(part + u" is missing in\n"_s + paper));
        // Of the cash it says only what is known: not under an alarm.
        QVERIFY2(!paper.contains(u"Cash received"_s), qPrintable(paper));
        const PaymentStory paid = screen.stories.story(screen.stories.paid());
        const QString paidPaper = plainText(claimOf(paid, timeLineOf(paid), screen.frame()).paper);
        for (const QString &part :
            {u"Cash received 120\u00a0000 soum"_s, u"Paid at, by the gateway 02.03.2026 14:03:12"_s})
            QVERIFY2(paidPaper.contains(part), qPrintable(paidPaper));
        for (const TimeLineEntry &entry : line.entries)
            QVERIFY2(paper.contains(entry.what), qPrintable(entry.what));

        const QJsonObject json = QJsonDocument::fromJson(packet.json).object();
        QCOMPARE(json[u"schema"_s].toInt(), 1);
        QCOMPARE(json[u"origin"_s].toString(), u"https://gw.paylov.uz:443/kassa"_s);
        QCOMPARE(json[u"till"_s].toString(), u"Till 2"_s);
        const QJsonObject payment = json[u"payments"_s].toArray().first().toObject();
        QCOMPARE(payment[u"state"_s].toString(), u"Paid"_s);
        QCOMPARE(payment[u"amount"_s].toInt(), 120000);
        QCOMPARE(payment[u"events"_s].toArray().size(), story.events.size());
        QCOMPARE(json[u"history"_s].toArray().size(), story.events.size());
        QVERIFY(json[u"history"_s].toArray().first().toObject()[u"serverAt"_s].isString());
        QCOMPARE(json[u"attempts"_s].toArray().size(), 1);
        const QJsonObject link = json[u"links"_s].toArray().first().toObject();
        QCOMPARE(link[u"relation"_s].toString(), u"paid_twice"_s);
        QCOMPARE(link[u"id"_s].toInt(), 2);
        QCOMPARE(json[u"alarm"_s].toString(), u"charged_twice"_s);
    }

    void aRealPaymentBearsNoTestWords()
    {
        Screen screen;
        screen.open(screen.stories.paid());
        const PaymentStory story = screen.stories.story(screen.dialog->payment());
        const ClaimPacket packet = claimOf(story, timeLineOf(story), screen.frame());
        QVERIFY(!plainText(packet.paper).contains(u"TEST"_s));
        QVERIFY(!QString::fromUtf8(packet.json).contains(u"TEST"_s));
        QCOMPARE(packet.stem.left(13), u"claim-000001-"_s);
    }

    void keepsSecretsOutOfBothFiles()
    {
        Screen screen;
        screen.open(screen.stories.refusedThenPaid());
        QTest::keyClick(screen.dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(screen.saved(u"*.json"_s).size(), 1);
        const QByteArray json = screen.savedFile(u"*.json"_s);
        const QByteArray pdf = screen.savedFile(u"*.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        const QStringList readings = readingsOf(pdf);
        // The reader can read: what has to be there is found as text.
        QVERIFY(std::any_of(readings.cbegin(), readings.cend(), [](const QString &reading) {
            return reading.contains(u"b6135bb4-ef3c-4ab1-a5aa-000000000001"_s);
        }));
        QVERIFY(std::any_of(readings.cbegin(), readings.cend(),
            [](const QString &reading) { return reading.contains(u"Payment claim"_s); }));
        const QByteArray accountKey = screen.stories.journal.row(screen.dialog->payment())->accountKey;
        for (const QString &secret : {test::Stories::secretLocalId, u"cardId"_s, u"Bearer"_s, u"token"_s,
                 u"otp"_s, QString::fromLatin1(accountKey.toHex())}) {
            QVERIFY2(!QString::fromUtf8(json).contains(secret, Qt::CaseInsensitive), qPrintable(secret));
            QVERIFY2(!pdf.contains(secret.toUtf8()), qPrintable(secret));
            for (const QByteArray &stream : streamsOf(pdf))
                QVERIFY2(!stream.contains(secret.toUtf8()), qPrintable(secret));
            for (const QString &reading : readings)
                QVERIFY2(!reading.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        }
    }

    void asksWhereWithoutHoldingAnythingUp()
    {
        Screen screen;
        screen.open(screen.stories.paid());
        QTest::keyClick(screen.dialog, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *chooser = screen.child<QFileDialog>(u"claimFolderDialog"_s);
        QVERIFY(chooser);
        QCOMPARE(chooser->fileMode(), QFileDialog::Directory);
        chooser->close();
        const QString there = screen.folder.filePath(u"stick"_s);
        screen.dialog->saveTo(there);
        QTRY_VERIFY(screen.message().startsWith(u"Saved in "_s));
        QCOMPARE(QDir(there).entryList({u"claim-*"_s}, QDir::Files).size(), 2);
        QVERIFY(screen.saved(u"*"_s).isEmpty());
    }

    void saysInWordsWhyNothingWasSaved()
    {
        {
            Screen screen([](const ClaimPacket &, const QString &) {
                return Result<ClaimFiles>(failure(ErrorCode::StoreFull));
            });
            screen.open(screen.stories.paid());
            QTest::keyClick(screen.dialog, Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(screen.message().contains(u"the disk is full"_s));
            QVERIFY(!screen.child<ActionButton>(u"openClaimFolder"_s)->isVisible());
        }
        Screen screen;
        screen.open(screen.stories.paid());
        // Where a folder should be made, there is a file.
        QFile file(screen.folder.filePath(u"receipts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::keyClick(screen.dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(screen.message().startsWith(u"Not saved"_s));
        QVERIFY(screen.message().contains(u"receipts"_s));
    }

    void staysItsSizeUnderLongTextsAndMarkup()
    {
        Screen screen;
        const PaymentId id
            = screen.stories.create(u"<b>Очень</b> "_s + u"длинное название услуги "_s.repeated(12));
        screen.stories.say(id,
            {u"unknown_event"_s, u"Абдурахмонов Абдувохид Абдурашидович Огли"_s, 500,
                u"<i>"_s + u"rubbish"_s.repeated(60)});
        screen.open(id);
        QCOMPARE(screen.dialog->width(), 880);
        QVERIFY(screen.dialog->height() <= 768);
        QVERIFY(screen.lines().last().contains(u"<i>rubbish"_s));
        const PaymentStory story = screen.stories.story(id);
        const Result<QByteArray> pdf = claimPdf(claimOf(story, timeLineOf(story), screen.frame()).paper);
        QVERIFY(pdf.has_value());
    }

    void aLongHistoryGoesOnOverPages()
    {
        Screen screen;
        const PaymentId id = screen.stories.unknown();
        for (int i = 0; i < 432; ++i) {
            screen.stories.clock.advance(600'000);
            screen.stories.say(id, {event::statusAnswer, u"settlement"_s, 200, u"created"_s});
        }
        screen.open(id);
        QVERIFY(screen.list()->rows().rowCount() > 440);
        const PaymentStory story = screen.stories.story(id);
        const Result<QByteArray> pdf = claimPdf(claimOf(story, timeLineOf(story), screen.frame()).paper);
        QVERIFY(pdf.has_value());
        static const QRegularExpression count(u"/Count (\\d+)"_s);
        const int pages = count.match(QString::fromLatin1(*pdf)).captured(1).toInt();
        QVERIFY2(pages > 8 && pages < 20, qPrintable(QString::number(pages)));
    }
};

QTEST_MAIN(TestTimeLineDialog)
#include "tst_timeline.moc"
