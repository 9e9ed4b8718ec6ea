// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Language.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one per plural form
    bool plural = false;
    bool finished = true;
};

QList<Entry> entriesOf(QIODevice *device)
{
    QList<Entry> entries;
    QString context;
    Entry entry;
    QXmlStreamReader xml(device);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                entry = {context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", true};
            } else if (name == u"source") {
                entry.source = xml.readElementText();
            } else if (name == u"comment") {
                entry.comment = xml.readElementText();
            } else if (name == u"translation") {
                entry.finished = !xml.attributes().hasAttribute(u"type"_s);
                if (!entry.plural)
                    entry.forms << xml.readElementText();
            } else if (name == u"numerusform") {
                entry.forms << xml.readElementText();
            }
        } else if (xml.isEndElement() && name == u"message") {
            entries << entry;
        }
    }
    return entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%L?\\d+|%n|</?[a-z]+[^>]*>|\\n"_s);
    QStringList found;
    for (auto marks = mark.globalMatch(text); marks.hasNext();)
        found << marks.next().captured();
    found.sort();
    return found;
}

/// Words of the other script; in Cyrillic texts, names, keys, formats and what is typed as it stands are
/// none.
QString strangers(QString text, Language language)
{
    static const QRegularExpression cyrillic(u"[Ѐ-ӿ]+"_s);
    static const QRegularExpression latin(u"[A-Za-zʻʼ]+"_s);
    if (language == Language::Uzbek || language == Language::English)
        return cyrillic.match(text).captured();
    static const QRegularExpression typed(
        u"^kassa .*(\\n +.*)*|--[a-z-]+( (DIR|json|csv))*|https?(://\\S+)?|KEY=VALUE|KASSA_CARDS|"
        "\\bkassa (--help|export)|\\buz, uz_Cyrl, ru\\b|\\ben\\b(?= )|\\ben\\b(?=\\.)|transaction/all|"
        "GNU General Public License|Paylov Service Payment"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression names(
        u"\\b(Kassa|Paylov|PDF|SMS|QR|JSON|EPOS|USB|ID|cardId|Qt|F\\d+|Enter|Esc|Shift|Ctrl|Alt|Tab|PNG|JPEG|sms|%n)(?![A-Za-z])"_s);
    text.remove(typed);
    text.remove(names);
    text.remove(QRegularExpression(u"%L?\\d+|%n"_s));
    return latin.match(text).captured();
}

/// What is wrong with an entry in this language, or nothing.
QString faultOf(const Entry &entry, Language language)
{
    if (!entry.finished)
        return u"unfinished"_s;
    if (entry.forms.isEmpty())
        return u"missing"_s;
    for (const QString &form : entry.forms) {
        if (form.trimmed().isEmpty())
            return u"empty"_s;
        QStringList there = placeholders(form);
        QStringList wanted = placeholders(entry.source);
        if (entry.plural) { // "one bill" may leave the number out
            there.removeAll(u"%n"_s);
            wanted.removeAll(u"%n"_s);
        }
        if (there != wanted)
            return u"other placeholders or markup: "_s + form;
        if (entry.source.contains(u'&') != form.contains(u'&'))
            return u"another accelerator: "_s + form;
        // the letters oʻ and gʻ are written with U+02BB, the tutuq with U+02BC
        static const QRegularExpression quotes(u"[A-Za-z]['`‘’]"_s);
        if (language == Language::Uzbek && quotes.match(form).hasMatch())
            return u"an apostrophe for a letter: "_s + form;
        if (const QString strange = strangers(form, language); !strange.isEmpty())
            return u"another script (%1): "_s.arg(strange) + form;
    }
    return {};
}

QList<Entry> entriesFor(Language language)
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR) + u"/translations/kassa_%1.ts"_s.arg(languageCode(language)));
    return file.open(QIODevice::ReadOnly) ? entriesOf(&file) : QList<Entry> {};
}

void languages()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data() { languages(); }
    void isComplete()
    {
        QFETCH(Language, language);
        const QList<Entry> entries = entriesFor(language);
        QVERIFY(!entries.isEmpty());
        QStringList faults;
        for (const Entry &entry : entries) {
            if (const QString fault = faultOf(entry, language); !fault.isEmpty())
                faults << u"%1, \"%2\": %3"_s.arg(entry.context, entry.source, fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void loadsAndSpeaks_data() { languages(); }
    void loadsAndSpeaks()
    {
        QFETCH(Language, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/kassa_%1.qm"_s.arg(languageCode(language))));
        const QList<Entry> entries = entriesFor(language);
        for (const Entry &entry : entries) {
            const QString said = translator.translate(entry.context.toUtf8().constData(),
                entry.source.toUtf8().constData(), entry.comment.toUtf8().constData(), entry.plural ? 1 : -1);
            QVERIFY2(entry.forms.contains(said), qPrintable(entry.context + u": "_s + entry.source));
        }
    }
    void hasTheSameTextsInEveryLanguage()
    {
        const auto sources = [](Language language) {
            QStringList list;
            for (const Entry &entry : entriesFor(language))
                list << entry.context + u'|' + entry.source + u'|' + entry.comment;
            return list;
        };
        const QStringList english = sources(Language::English);
        for (const Language language : allLanguages)
            QCOMPARE(sources(language), english);
    }
    void seesABadEntry()
    {
        const Entry good {u"A"_s, u"%1 of <b>%2</b>"_s, {}, {u"<b>%2</b> dan %1"_s}};
        QVERIFY(faultOf(good, Language::Uzbek).isEmpty());
        Entry bad = good;
        bad.finished = false;
        QVERIFY(!faultOf(bad, Language::Uzbek).isEmpty());
        for (const QString &text :
            {u""_s, u"%1"_s, u"<b>%2</b> %1 to'lov"_s, u"<b>%2</b> тўлов %1"_s, u"<i>%2</i> %1"_s}) {
            bad = good;
            bad.forms = {text};
            QVERIFY2(!faultOf(bad, Language::Uzbek).isEmpty(), qPrintable(text));
        }
        for (const QString &text : {u"<b>%2</b> dan %1"_s, u"<b>%2</b> %1 тoлов"_s}) { // a Latin o
            bad = good;
            bad.forms = {text};
            QVERIFY2(!faultOf(bad, Language::UzbekCyrillic).isEmpty(), qPrintable(text));
            QVERIFY2(!faultOf(bad, Language::Russian).isEmpty(), qPrintable(text));
        }
        QVERIFY(
            strangers(u"F9: чек PDF, SMS-код, kassa --help га қаранг"_s, Language::UzbekCyrillic).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
