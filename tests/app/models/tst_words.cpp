// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Words.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// The committed list of the codes, as the gateway spells them.
QStringList gatewayCodes()
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR) + u"/tests/app/models/gateway-codes.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList codes = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    codes.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return codes;
}

constexpr ErrorCode ownCodes[] = {ErrorCode::Refused, ErrorCode::NotSent, ErrorCode::Silence,
    ErrorCode::BadAnswer, ErrorCode::Redirected, ErrorCode::Unauthorised, ErrorCode::Forbidden,
    ErrorCode::TooManyRequests, ErrorCode::ServerTrouble, ErrorCode::TooLarge, ErrorCode::Tls,
    ErrorCode::NotConfigured, ErrorCode::StoreFull, ErrorCode::StoreFailed, ErrorCode::StateMoved,
    ErrorCode::AccountOpen, ErrorCode::PaidMeanwhile, ErrorCode::NeedsStatus, ErrorCode::NeedsAnswer,
    ErrorCode::WrongOrigin, ErrorCode::Blocked, ErrorCode::Unproven, ErrorCode::NoSenior,
    ErrorCode::InvalidInput, ErrorCode::SecretStore};

constexpr Request requests[] = {Request::Read, Request::Create, Request::Pay};

/// Letters of the other script, beyond the words that stay Latin everywhere.
QString strangers(QString text, Language language)
{
    static const QRegularExpression kept(
        u"\\b(SMS|QR|PDF|Paylov|HTTP)(?=\\W|$|[а-яёўқғҳ])"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(kept);
    const bool cyrillic = language == Language::Russian || language == Language::UzbekCyrillic;
    QString found;
    for (const QChar letter : std::as_const(text)) {
        if (letter.isLetter() && letter != u'\u02bb' && letter != u'\u02bc'
            && (letter.script() == QChar::Script_Cyrillic) != cyrillic)
            found += letter;
    }
    return found;
}

/// What is wrong with a text, or nothing.
QString fault(const QString &text, Language language)
{
    static const QRegularExpression never(
        // amber never says "error", red never says "try again", and nobody says that no money was taken
        u"\\berror|xato|хато|ошибк|try again|qayta urin|қайта урин|попробуйте|повторите попытку|"
        "no money|pul yechil|пул ечил|не были списаны|деньги не спис"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (text.isEmpty())
        return u"empty"_s;
    if (!text.endsWith(u'.') && !text.endsWith(u'?'))
        return u"not a sentence: "_s + text;
    if (const auto match = never.match(text); match.hasMatch())
        return u"says %1: %2"_s.arg(match.captured(), text);
    if (const QString strange = strangers(text, language); !strange.isEmpty())
        return u"letters %1 in: %2"_s.arg(strange, text);
    if (language == Language::Uzbek && text.contains(QRegularExpression(u"['`‘’]"_s)))
        return u"an apostrophe for a letter: "_s + text;
    return {};
}

QString faultOf(const Words &words, Language language)
{
    const QString what = fault(words.what, language);
    return what.isEmpty() ? fault(words.whatToDo, language) : what;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryCodeInFourLanguages()
    {
        const QStringList codes = gatewayCodes();
        QCOMPARE(codes.size(), 67);
        QStringList sorted;
        for (const QString &code : codes)
            sorted << code.toLower();
        sorted.sort();
        QCOMPARE(gatewayCodesWithWords(), sorted);
        for (const QString &code : codes) {
            QStringList seen;
            for (const Language language : allLanguages) {
                const Words said = wordsOfCode(code, language, Request::Pay);
                QVERIFY2(
                    faultOf(said, language).isEmpty(), qPrintable(code + u": "_s + faultOf(said, language)));
                QCOMPARE(said.code, code);
                seen << said.what;
            }
            seen.removeDuplicates();
            QCOMPARE(seen.size(), 4);
        }
    }
    void saysWhoCanActInFourLanguages()
    {
        QStringList sentences;
        for (const QString &code : gatewayCodes()) {
            QStringList seen;
            for (const Language language : allLanguages) {
                const Words said = wordsOfCode(code, language, Request::Pay);
                QVERIFY2(fault(said.who, language).isEmpty(), qPrintable(code + fault(said.who, language)));
                QCOMPARE(smallPrint(said), said.who + u'\n' + code);
                seen << said.who;
            }
            seen.removeDuplicates();
            QCOMPARE(seen.size(), 4);
            sentences << seen.first();
        }
        // The payer, the cashier, the senior or administrator, and Paylov.
        sentences.removeDuplicates();
        QCOMPARE(sentences.size(), 4);
        // Nothing is claimed of a code that nobody has seen.
        QVERIFY(wordsOfCode(u"moon_phase"_s, Language::Russian).who.isEmpty());
    }
    void sendsNoPayerAboutTheCardOfThePoint()
    {
        PaymentRow row;
        row.refusal = u"insufficient_funds"_s;
        for (const Language language : allLanguages) {
            row.card.owner = CardOwner::Payer;
            const Words payers = refusalWords(row, language);
            QCOMPARE(payers.who, wordsOfCode(row.refusal, language, Request::Pay).who);
            row.card.owner = CardOwner::Point;
            const Words points = refusalWords(row, language);
            QCOMPARE(points.what, payers.what);
            // The way on is another card; who sees to this one contradicts it nowhere.
            QVERIFY(!points.who.isEmpty());
            QVERIFY(points.who != payers.who);
            QVERIFY(points.who != wordsOfCode(u"card_not_found"_s, language, Request::Pay).who);
        }
    }
    void onlyCreateAndPaySpeakOfACharge()
    {
        static const QRegularExpression charge(
            u"charge|second time|toʻlovni takrorlamang|тўловни такрорламанг|повторно|"
            "result of the payment|result is not known|natija hali|натижа ҳали|результат"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QStringList codes = gatewayCodes();
        for (const QString &code : codes) {
            for (const Language language : allLanguages) {
                const Words said = wordsOfCode(code, language, Request::Read);
                const QString all = said.what + u' ' + said.whatToDo;
                QVERIFY2(faultOf(said, language).isEmpty(), qPrintable(code + faultOf(said, language)));
                QVERIFY2(!charge.match(all).hasMatch(), qPrintable(code + u": "_s + all));
            }
        }
        for (const Language language : allLanguages) {
            Error error;
            error.code = ErrorCode::ServerTrouble;
            error.httpStatus = 500;
            error.gatewayCode = u"processing_error"_s;
            QVERIFY(!charge.match(words(error, language).whatToDo).hasMatch());
        }
    }
    void namesNoKeyThatMayBeAnother()
    {
        static const QRegularExpression key(u"\\bF\\d{1,2}\\b"_s);
        for (const QString &code : gatewayCodes()) {
            for (const Language language : allLanguages)
                QVERIFY2(!key.match(wordsOfCode(code, language).whatToDo).hasMatch(), qPrintable(code));
        }
        for (const ErrorCode code : ownCodes) {
            Error error;
            error.code = code;
            QVERIFY(!key.match(words(error, Language::English).whatToDo).hasMatch());
        }
    }
    void hasWordsForOurOwnErrors()
    {
        for (const ErrorCode code : ownCodes) {
            for (const Language language : allLanguages) {
                for (const Request request : requests) {
                    Error error;
                    error.code = code;
                    const Words said = words(error, language, request);
                    QVERIFY2(
                        faultOf(said, language).isEmpty(), qPrintable(said.code + faultOf(said, language)));
                    QVERIFY(!said.code.isEmpty());
                }
            }
        }
    }
    void showsAnUnknownCodeInSmallPrint()
    {
        const Words unknown = wordsOfCode(u"Moon_Phase"_s, Language::English);
        QCOMPARE(unknown.code, u"Moon_Phase"_s);
        QVERIFY(!unknown.what.isEmpty());
        QVERIFY(!unknown.what.contains(u"Moon"));
        // What the gateway said stands beside a code that Kassa does not know, and only beside such a one.
        Error error;
        error.code = ErrorCode::Refused;
        error.gatewayCode = u"Moon_Phase"_s;
        error.gatewayMessage = u"the moon\nis full"_s;
        QCOMPARE(words(error, Language::English).code, u"Moon_Phase: the moon is full"_s);
        error.gatewayMessage = u"moon_phase"_s;
        QCOMPARE(words(error, Language::English).code, u"Moon_Phase"_s);
        error.gatewayMessage = QString(1000, u'x');
        QVERIFY(words(error, Language::English).code.size() < 250);
        error.gatewayCode = u"invalid_otp"_s;
        QCOMPARE(words(error, Language::English).code, u"invalid_otp"_s);
        // the gateway spells one code in capitals
        QCOMPARE(wordsOfCode(u"CARD_TYPE_NOT_SUPPORTED"_s, Language::Russian).what,
            wordsOfCode(u"card_type_not_supported"_s, Language::Russian).what);
    }
    void showsTheStatusWhereThereIsNoCode()
    {
        Error error;
        error.code = ErrorCode::ServerTrouble;
        error.httpStatus = 502;
        QCOMPARE(words(error, Language::English).code, u"HTTP 502"_s);
        error.httpStatus = 0;
        QCOMPARE(words(error, Language::English).code, u"ServerTrouble"_s);
    }
    void neverInvitesToChargeAgainWhileTheOutcomeIsOpen()
    {
        for (const ErrorCode code :
            {ErrorCode::Silence, ErrorCode::BadAnswer, ErrorCode::Redirected, ErrorCode::ServerTrouble,
                ErrorCode::TooLarge, ErrorCode::Forbidden, ErrorCode::TooManyRequests, ErrorCode::Refused}) {
            Error error;
            error.code = code;
            error.outcomeKnown = false;
            const Words said = words(error, Language::English, Request::Pay);
            QVERIFY2(said.whatToDo.contains(u"Do not charge again"), qPrintable(said.whatToDo));
        }
        for (const char *code :
            {"error_at_pay", "processing_error", "gateway_not_working", "server_error", "unknown_error",
                "transaction_already_payed", "already_confirmed", "transaction_not_found"}) {
            const Words said = wordsOfCode(QString::fromLatin1(code), Language::English, Request::Pay);
            QVERIFY2(said.whatToDo.contains(u"do not charge this bill a second time"), code);
        }
    }
    void speaksOfNoOpenResultAfterCreate()
    {
        // Nothing was charged: a create that failed may be started over (rule 2).
        Error error;
        for (const ErrorCode code : {ErrorCode::Silence, ErrorCode::Refused}) {
            error.code = code;
            for (const QString &said : {u"processing_error"_s, u"error_at_pay"_s}) {
                error.gatewayCode = said;
                const Words told = words(error, Language::English, Request::Create);
                QVERIFY2(told.whatToDo.contains(u"started over"), qPrintable(told.whatToDo));
                QVERIFY2(!told.what.contains(u"not known"), qPrintable(told.what));
                QCOMPARE(told.code, said);
            }
        }
    }
    void saysWhatARefusalWithoutACodeMeans()
    {
        Error error;
        error.code = ErrorCode::Refused;
        error.httpStatus = 403;
        QCOMPARE(
            words(error, Language::English, Request::Create).what, u"The gateway does not permit this."_s);
        error.httpStatus = 429;
        const Words told = words(error, Language::English, Request::Create);
        QCOMPARE(told.what, u"The gateway asks to wait."_s);
        QCOMPARE(told.code, u"HTTP 429"_s);
    }
    void letsNobodyAskThePayerForTheCode()
    {
        for (const Language language : allLanguages) {
            for (const Request request : requests) {
                const QString advice = wordsOfCode(u"invalid_otp"_s, language, request).whatToDo;
                static const QRegularExpression asks(
                    u"\\bask|so'ra|soʻra|сўра|спрос|узна"_s, QRegularExpression::CaseInsensitiveOption);
                QVERIFY2(!asks.match(advice).hasMatch(), qPrintable(advice));
            }
        }
    }
    void givesOtherAdviceForEachRequest()
    {
        Error error;
        error.code = ErrorCode::Silence;
        QStringList advice;
        for (const Request request : requests)
            advice << words(error, Language::Uzbek, request).whatToDo;
        advice.removeDuplicates();
        QCOMPARE(advice.size(), 3);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
