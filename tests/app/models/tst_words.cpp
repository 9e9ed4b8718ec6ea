// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Words.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

// Every code seen from the gateway, whichever method it belongs to.
const char *const gatewayCodes
    = "invalid_otp otp_expired otp_code_already_sent too_many_attempts otp_required sms_not_active "
      "card_has_no_phone phone_not_match pinfl_not_match insufficient_funds "
      "daily_limit_used_for_this_card card_is_blocked card_is_blocked_in_processing_center "
      "card_expired card_not_found card_not_found_in_processing_center card_is_not_activated "
      "card_is_already_activated card_exists card_is_not_supported card_is_not_for_this_check "
      "invalid_card pan_not_valid invalid_card_token error_create_card bank_not_found "
      "balance_refresh_error invalid_amount validation_error field_required field_not_valid "
      "transaction_not_found transaction_already_payed already_confirmed "
      "transaction_not_available_for_payment transaction_not_available_for_cancel "
      "error_at_pay processing_error gateway_not_working server_error unknown_error "
      "temporarily_unavailable terminal_does_not_exist merchant_not_available "
      "permission_denied unauthorised ip_not_allowed hold_not_found hold_time_expired "
      "receiver_card_not_found receiver_card_not_valid same_cards unsupported_transfer "
      "card_type_not_supported split_already_done split_not_found recipient_not_found "
      "ofd_check_already_generated fiscal_receipt_not_generated ofd_error "
      "receipt_not_available_for_operation sub_merchant_already_created account_not_found "
      "service_not_found service_not_active payment_not_available info_not_available";

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
        u"\\b(SMS|QR|PDF|F\\d+|HTTP)(?=\\W|$|[а-яёўқғҳ])"_s, QRegularExpression::UseUnicodePropertiesOption);
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
        const QStringList codes = QString::fromLatin1(gatewayCodes).split(u' ');
        QCOMPARE(codes.size(), 67);
        QStringList sorted = codes;
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
