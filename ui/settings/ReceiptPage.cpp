// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReceiptPage.h"

#include "app/models/FieldTitles.h"
#include "app/receipt/ReceiptSettings.h"
#include "app/receipt/ReceiptTexts.h"
#include "app/receipt/ShopLogo.h"
#include "ui/controls/Announce.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Labels.h"
#include "ui/controls/SearchSelect.h"
#include "ui/print/ReceiptSheet.h"

#include <QtCore/QEvent>
#include <QtCore/QStandardPaths>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int inputsWidth = 288;
constexpr int textHeight = 76;
constexpr int besideFrom = 900;
constexpr int previewHeight = 400;
const auto asScreen = u"screen"_s;
const auto kinds = u"PNG, JPEG"_s;

void append(QStandardItemModel &model, const QString &value, const QString &title = {})
{
    auto *item = new QStandardItem(title);
    item->setData(value, SearchSelect::valueRole);
    model.appendRow(item);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    content->setProperty("ground", u"clear"_s);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

// A bill that shows every line; made up.
PaymentRow sample(Language language)
{
    PaymentRow row;
    row.id = PaymentId {148};
    row.state = PaymentState::Paid;
    row.service.name = ReceiptTexts(language)(QT_TRANSLATE_NOOP("Receipt", "Electricity"));
    row.account = {{u"customer_code"_s, u"1000000"_s, u"customer_code"_s, u"1000000"_s}};
    row.amount = Soum(50000);
    row.card.owner = CardOwner::Point;
    row.card.mask = u"986000******0000"_s;
    row.transactionId = u"00000000-0000-4000-8000-000000000000"_s;
    row.createDetails = {{u"fio"_s, u"A******* B*****"_s, u"fio"_s}};
    row.confirmedBy = ConfirmedBy::Pay;
    row.payedAt = u"2026-01-01 12:00:00"_s;
    row.createdAt = QDateTime(QDate(2026, 1, 1), QTime(7, 0), Qt::UTC);
    row.paymentRef = u"000000000000"_s;
    row.eposMerchant = u"90000000000"_s;
    row.eposTerminal = u"90000000"_s;
    return row;
}
} // namespace

ReceiptPage::ReceiptPage(QWidget *parent)
    : SettingsPage(parent)
    , m_language(new SearchSelect)
    , m_paper(new SearchSelect)
    , m_textLanguage(new SearchSelect)
    , m_header(new QPlainTextEdit)
    , m_footer(new QPlainTextEdit)
    , m_languageField(new LabelledField(m_language))
    , m_paperField(new LabelledField(m_paper))
    , m_textLanguageField(new LabelledField(m_textLanguage))
    , m_headerField(new LabelledField(m_header))
    , m_footerField(new LabelledField(m_footer))
    , m_logoLabel(new Label(Type::Label, Role::Muted))
    , m_logoSaid(new Label(Type::Label, Role::Muted))
    , m_logoChoose(new ActionButton(ActionButton::Kind::Secondary))
    , m_logoRemove(new ActionButton(ActionButton::Kind::Secondary))
    , m_choicesLabel(new Label(Type::Label, Role::Muted))
    , m_previewLabel(new Label(Type::Label, Role::Muted))
    , m_sheet(new ReceiptSheet)
{
    append(m_languages, asScreen);
    for (const Language language : allLanguages) {
        append(m_languages, languageCode(language), languageName(language));
        append(m_textLanguages, languageCode(language), languageName(language));
    }
    for (const ReceiptPaper paper : allReceiptPapers)
        append(m_papers, paperCode(paper));
    m_language->setObjectName(u"receiptLanguage"_s);
    m_paper->setObjectName(u"receiptPaper"_s);
    m_textLanguage->setObjectName(u"receiptTextLanguage"_s);
    m_header->setObjectName(u"receiptHeader"_s);
    m_footer->setObjectName(u"receiptFooter"_s);
    m_logoChoose->setObjectName(u"receiptLogoChoose"_s);
    m_logoRemove->setObjectName(u"receiptLogoRemove"_s);
    m_logoSaid->setObjectName(u"receiptLogoSaid"_s);
    m_sheet->setObjectName(u"receiptPreview"_s);
    m_language->setModel(&m_languages);
    m_paper->setModel(&m_papers);
    m_textLanguage->setModel(&m_textLanguages);
    m_logoSaid->setWordWrap(true);
    m_logoSaid->setMinimumHeight(2 * m_logoSaid->fontMetrics().lineSpacing());
    m_logoSaid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QPlainTextEdit *text : {m_header, m_footer}) {
        text->setFixedHeight(textHeight);
        text->setTabChangesFocus(true);
    }

    auto *inputs = new QWidget;
    auto *column = new QVBoxLayout(inputs);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::xs);
    for (LabelledField *field :
        {m_languageField, m_paperField, m_textLanguageField, m_headerField, m_footerField})
        column->addWidget(field);
    column->addWidget(m_logoLabel);
    column->addWidget(m_logoChoose);
    column->addWidget(m_logoRemove);
    column->addWidget(m_logoSaid);
    column->addWidget(m_choicesLabel);
    for (const char *name : {"phone", "till", "words", "qr"}) {
        auto *box = new QCheckBox;
        box->setObjectName(u"receiptShow_"_s + QLatin1StringView(name));
        column->addWidget(box);
        m_choices.append({name, box});
        connect(box, &QCheckBox::toggled, this, &ReceiptPage::preview);
    }
    column->addStretch(1);

    auto *ground = new QWidget;
    auto *centre = new QVBoxLayout(ground);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(m_sheet, 0, Qt::AlignHCenter | Qt::AlignTop);
    m_previewArea = scrolled(ground);
    m_previewArea->setObjectName(u"receiptPreviewArea"_s);
    m_previewArea->setFocusPolicy(Qt::StrongFocus);
    giveRole(m_previewArea, QAccessible::Grouping);
    m_previewArea->viewport()->installEventFilter(this);
    QScrollArea *inputsArea = scrolled(inputs);
    inputsArea->setFocusPolicy(Qt::NoFocus);
    // Beside the inputs where there is room, below them on a narrow screen.
    const bool narrow = screen()->availableGeometry().width() < besideFrom;
    if (narrow)
        inputsArea->setMinimumHeight(inputs->sizeHint().height());
    else
        inputsArea->setFixedWidth(inputsWidth);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::xs);
    right->addWidget(m_previewLabel);
    right->addWidget(m_previewArea, 1);
    auto *row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    if (narrow)
        m_previewArea->setMinimumHeight(previewHeight);
    row->addWidget(inputsArea);
    row->addLayout(right, 1);

    // What is edited is what is shown: choosing the receipts' language turns to its header and footer.
    connect(m_language, &SearchSelect::chosen, this, [this](const QString &code) {
        if (code != asScreen)
            m_textLanguage->setValue(code);
        showTexts();
    });
    connect(m_textLanguage, &SearchSelect::chosen, this, &ReceiptPage::showTexts);
    connect(m_paper, &SearchSelect::chosen, this, &ReceiptPage::preview);
    connect(m_header, &QPlainTextEdit::textChanged, this, [this] {
        m_texts[shownLanguage()].header = m_header->toPlainText();
        preview();
    });
    connect(m_footer, &QPlainTextEdit::textChanged, this, [this] {
        m_texts[shownLanguage()].footer = m_footer->toPlainText();
        preview();
    });
    connect(m_logoChoose, &ActionButton::clicked, this, &ReceiptPage::chooseLogo);
    connect(m_logoRemove, &ActionButton::clicked, this, [this] {
        m_logo = {};
        m_logoChanged = true;
        m_said = Said::Nothing;
        showLogo();
    });
}

Language ReceiptPage::shownLanguage() const
{
    return languageFromCode(m_textLanguage->value()).value_or(Language::Uzbek);
}

void ReceiptPage::load(const Settings &settings)
{
    m_point = pointOf(settings);
    for (const Language language : allLanguages)
        m_texts[language]
            = {settings.text(receiptHeaderSetting(language)), settings.text(receiptFooterSetting(language))};
    const QString receipts = settings.text(Setting::ReceiptLanguage);
    m_language->setValue(receipts.isEmpty() ? asScreen : receipts);
    const auto shown = languageFromCode(receipts.isEmpty() ? settings.text(Setting::Language) : receipts);
    m_textLanguage->setValue(languageCode(shown.value_or(systemLanguage())));
    const ReceiptTemplate design = templateOf(settings, shownLanguage());
    m_paper->setValue(paperCode(design.paper));
    const bool shownNow[] = {design.phone, design.till, design.words, design.qr};
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i).box->setChecked(shownNow[i]);
    showTexts();
}

Result<void> ReceiptPage::save(Settings &settings)
{
    if (m_logoChanged && !m_logoFile.isEmpty()) {
        if (const Result<void> kept = keepLogo(m_logo, m_logoFile); !kept)
            return kept;
        m_logoChanged = false;
    }
    QStringList hidden;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.box->isChecked())
            hidden.append(QLatin1StringView(choice.name));
    }
    QList<std::pair<Setting, QString>> values {
        {Setting::ReceiptLanguage, m_language->value() == asScreen ? QString() : m_language->value()},
        {Setting::ReceiptPaper, m_paper->value()}, {Setting::ReceiptHidden, hidden.join(u' ')}};
    for (const Language language : allLanguages) {
        values.append({receiptHeaderSetting(language), m_texts.value(language).header.trimmed()});
        values.append({receiptFooterSetting(language), m_texts.value(language).footer.trimmed()});
    }
    return saveAll(settings, values);
}

void ReceiptPage::setLogoFile(const QString &file)
{
    m_logoFile = file;
    m_logo = readLogo(file).value_or(QImage());
    m_logoChanged = false;
    showLogo();
}

void ReceiptPage::takeLogo(const QString &file)
{
    if (const auto picture = readLogo(file)) {
        m_logo = *picture;
        m_logoChanged = true;
        m_said = Said::Nothing;
    } else {
        const LogoTrouble why = picture.error();
        m_said = why == LogoTrouble::Unreadable ? Said::Unreadable
            : why == LogoTrouble::TooLarge      ? Said::TooLarge
                                                : Said::NoPicture;
    }
    showLogo();
}

void ReceiptPage::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("The shop's logo"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg"_s));
    dialog->setObjectName(u"receiptLogoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptPage::takeLogo);
    dialog->open();
}

void ReceiptPage::showTexts()
{
    const Texts texts = m_texts.value(shownLanguage());
    m_header->setPlainText(texts.header);
    m_footer->setPlainText(texts.footer);
    preview();
}

void ReceiptPage::showLogo()
{
    QString said = tr("%1: black on white.").arg(kinds);
    switch (m_said) {
    case Said::Nothing:
        break;
    case Said::Unreadable:
        said = tr("The file can't be read.");
        break;
    case Said::TooLarge:
        said = tr("The picture is too large: at most 2 MB and 4000 pixels a side.");
        break;
    case Said::NoPicture:
        said = tr("This is no picture of the kinds %1.").arg(kinds);
        break;
    }
    m_logoSaid->setText(said);
    setTextRole(m_logoSaid, m_said == Said::Nothing ? Role::Muted : Role::Refused);
    m_logoRemove->setEnabled(!m_logo.isNull());
    preview();
}

ReceiptTemplate ReceiptPage::design() const
{
    ReceiptTemplate design;
    design.paper = paperFromCode(m_paper->value()).value_or(ReceiptPaper::Mm80);
    design.header = templateLines(m_header->toPlainText());
    design.footer = templateLines(m_footer->toPlainText());
    design.logo = m_logo;
    design.phone = m_choices.at(0).box->isChecked();
    design.till = m_choices.at(1).box->isChecked();
    design.words = m_choices.at(2).box->isChecked();
    design.qr = m_choices.at(3).box->isChecked();
    return design;
}

void ReceiptPage::preview()
{
    ReceiptOptions options;
    options.titleOf = [](const QString &name, const QString &title, Language language) {
        return fieldTitle(name, title, language);
    };
    options.design = design();
    const Language language = shownLanguage();
    PointInfo point = m_point;
    if (point.name.isEmpty())
        point.name = ReceiptTexts(language)(QT_TRANSLATE_NOOP("Receipt", "Name of the point"));
    m_sheet->setRoom(m_previewArea->viewport()->width());
    if (const auto receipt = receiptOf(sample(language), point, language, false, options))
        m_sheet->setDocument(*receipt);
}

// The paper is as wide as its place, whenever that gets its size.
bool ReceiptPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        preview();
    return SettingsPage::eventFilter(watched, event);
}

void ReceiptPage::retranslate()
{
    m_languageField->setLabel(tr("Language of receipts"));
    m_languages.item(0)->setText(tr("As the screen"));
    m_paperField->setLabel(tr("Paper"));
    setTitles(m_papers, {tr("Roll, 58 mm"), tr("Roll, 80 mm"), tr("Page A5"), tr("Page A4")});
    m_textLanguageField->setLabel(tr("Header and footer in"));
    m_textLanguageField->setHint(tr("Each language has its own."));
    m_headerField->setLabel(tr("Header"));
    m_footerField->setLabel(tr("Footer"));
    m_logoLabel->setText(tr("Logo"));
    m_logoChoose->setLabel(tr("Choose…"), tr("Choose a logo"));
    m_logoRemove->setLabel(tr("Remove"), tr("Remove the logo"));
    m_choicesLabel->setText(tr("Stands on it"));
    const QString choices[]
        = {tr("Phone of the point"), tr("Till"), tr("Sum in words"), tr("Check code (QR)")};
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i).box->setText(choices[i]);
    m_previewLabel->setText(tr("So it will look"));
    m_previewArea->setAccessibleName(tr("So it will look"));
    showLogo();
}

} // namespace kassa
