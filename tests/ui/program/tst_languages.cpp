// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/EventNames.h"
#include "app/core/Money.h"
#include "app/models/EventWords.h"
#include "app/models/FieldTitles.h"
#include "app/models/JournalModel.h"
#include "app/receipt/ReceiptTexts.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/controls/SelectPopup.h"
#include "ui/controls/Surfaces.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"
#include "ui/form/SubscriberPanel.h"
#include "ui/history/DifferencesTab.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/JournalTab.h"
#include "ui/history/PaymentPane.h"
#include "ui/payment/NoticeDialog.h"
#include "ui/payment/OtpDialog.h"
#include "ui/payment/OutcomeDialog.h"
#include "ui/payment/PayDialog.h"
#include "ui/payment/PaymentFlow.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/print/ReceiptView.h"
#include "ui/program/CommandLine.h"
#include "ui/program/Translations.h"
#include "ui/settings/CardDialog.h"
#include "ui/settings/CardsPage.h"
#include "ui/settings/ConnectionPage.h"
#include "ui/settings/PlainPages.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeBars.h"
#include "ui/shell/PaymentDelegates.h"
#include "ui/shell/SidePanels.h"
#include "ui/shell/TopBar.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// A class and one of its texts, asked for as the class itself asks: through its own meta-object.
struct Sample {
    const QMetaObject &metaObject;
    const char *source;
};

const Sample samples[] = {
    {AboutPage::staticMetaObject, "Profile of this till"},
    {CardDialog::staticMetaObject, "Add a card"},
    {CardsPage::staticMetaObject, "Remove"},
    {CataloguePanel::staticMetaObject, "Services"},
    {ConnectionPage::staticMetaObject, "Gateway address"},
    {FormView::staticMetaObject, "Fill this in"},
    {HistoryPage::staticMetaObject, "Unprinted receipts"},
    {JournalModel::staticMetaObject, "Account"},
    {JournalTab::staticMetaObject, "Read registry"},
    {KeySheet::staticMetaObject, "Keys"},
    {LookPage::staticMetaObject, "High contrast"},
    {NoticeBars::staticMetaObject, "Settings"},
    {NoticeDialog::staticMetaObject, "Understood"},
    {OpenPaymentDelegate::staticMetaObject, "The result is not known yet. Do not charge again."},
    {OpenPaymentsPanel::staticMetaObject, "Open payments"},
    {OtpDialog::staticMetaObject, "Start again"},
    {OutcomeDialog::staticMetaObject, "Next payer"},
    {PayDialog::staticMetaObject, "Confirm the payment"},
    {PaymentFlow::staticMetaObject, "This bill was paid a short while ago"},
    {PaymentPane::staticMetaObject, "What happened"},
    {PaymentPage::staticMetaObject, "Enter the amount"},
    {PointPage::staticMetaObject, "Tax number"},
    {ReceiptSheet::staticMetaObject, "Receipt"},
    {ReceiptView::staticMetaObject, "Save PDF"},
    {SelectPopup::staticMetaObject, "Nothing found"},
    {SettingsDialog::staticMetaObject, "Save"},
    {StripeBar::staticMetaObject, "TEST MODE — no real money is charged"},
    {SubscriberPanel::staticMetaObject, "Looking up…"},
    {TodayPanel::staticMetaObject, "Today"},
    {TopBar::staticMetaObject, "Settings"},
};

} // namespace

/// Whether the texts that the program asks for at run time are the ones that were translated: a class that
/// asks in another context than lupdate wrote it down in stays English without any message.
class LanguagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyClassAsksWhereItsWordsAre_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : {Language::Uzbek, Language::UzbekCyrillic, Language::Russian})
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everyClassAsksWhereItsWordsAre()
    {
        QFETCH(Language, language);
        Translations translations;
        translations.use(language);
        for (const Sample &sample : samples)
            QVERIFY2(sample.metaObject.tr(sample.source, nullptr) != QString::fromUtf8(sample.source),
                sample.source);
    }
    void freeTextsFollowTheLanguage()
    {
        Translations translations;
        QStringList money, states, events, usages, helps, receipts, shown;
        for (const Language language : allLanguages) {
            translations.use(language);
            money << withUnit(Soum {50000});
            states << stateWords(PaymentState::PayUnknown);
            JournalEvent sent;
            sent.what = event::paySent;
            events << eventWords(sent);
            const auto usage = CommandLine::parse({u"--fast"_s, u"--language"_s, languageCode(language)});
            QVERIFY(!usage);
            usages << usage.error().line;
            helps << CommandLine::helpText();
            receipts << ReceiptTexts(language)("PAID");
            shown << languageCode(shownLanguage());
        }
        QCOMPARE(money,
            (QStringList {
                u"50\u00a0000 soʻm"_s, u"50\u00a0000 сўм"_s, u"50\u00a0000 сум"_s, u"50\u00a0000 soum"_s}));
        QCOMPARE(shown, (QStringList {u"uz"_s, u"uz_Cyrl"_s, u"ru"_s, u"en"_s}));
        for (QStringList texts : {states, events, usages, helps, receipts})
            QVERIFY2(texts.removeDuplicates() == 0, qPrintable(texts.join(u'\n')));
    }
    void countsInTheLanguagesOwnForms()
    {
        Translations translations;
        const auto payments = [&](Language language, int n) {
            translations.use(language);
            return DifferencesTab::tr("%n payment(s) of other tills", nullptr, n);
        };
        QCOMPARE(payments(Language::English, 1), u"1 payment of other tills"_s);
        QCOMPARE(payments(Language::English, 3), u"3 payments of other tills"_s);
        QCOMPARE(payments(Language::Russian, 1), u"1 платёж других касс"_s);
        QCOMPARE(payments(Language::Russian, 3), u"3 платежа других касс"_s);
        QCOMPARE(payments(Language::Russian, 12), u"12 платежей других касс"_s);
        QCOMPARE(payments(Language::Uzbek, 3), u"boshqa kassalarning 3 ta toʻlovi"_s);
        QCOMPARE(payments(Language::UzbekCyrillic, 1), u"бошқа кассаларнинг 1 та тўлови"_s);
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
