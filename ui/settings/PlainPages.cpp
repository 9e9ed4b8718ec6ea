// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PlainPages.h"

#include "app/core/Language.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Keys.h"
#include "ui/controls/Labels.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QDir>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
void append(QStandardItemModel &model, const QString &value, const QString &title = {})
{
    auto *item = new QStandardItem(title);
    item->setData(value, SearchSelect::valueRole);
    model.appendRow(item);
}
} // namespace

PointPage::PointPage(QWidget *parent)
    : SettingsPage(parent)
{
    for (const Setting key :
        {Setting::PointName, Setting::PointAddress, Setting::PointPhone, Setting::PointTaxNumber,
            Setting::Till, Setting::Cashier, Setting::SupportPhones, Setting::FiscalCommand}) {
        auto *text = new TextField;
        text->setObjectName(Settings::name(key));
        m_rows.append({key, text, new LabelledField(text, this)});
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(m_rows.at(0).labelled, 0, 0, 1, 2);
    grid->addWidget(m_rows.at(1).labelled, 1, 0, 1, 2);
    grid->addWidget(m_rows.at(2).labelled, 2, 0);
    grid->addWidget(m_rows.at(3).labelled, 2, 1);
    grid->addWidget(m_rows.at(4).labelled, 3, 0);
    grid->addWidget(m_rows.at(5).labelled, 3, 1);
    grid->addWidget(m_rows.at(6).labelled, 4, 0, 1, 2);
    grid->addWidget(m_rows.at(7).labelled, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
}

void PointPage::load(const Settings &settings)
{
    for (const Row &row : std::as_const(m_rows))
        row.text->setText(settings.text(row.key));
}

Result<void> PointPage::save(Settings &settings)
{
    QList<std::pair<Setting, QString>> values;
    for (const Row &row : std::as_const(m_rows))
        values.append({row.key, row.text->text().trimmed()});
    return saveAll(settings, values);
}

void PointPage::retranslate()
{
    m_rows.at(0).labelled->setLabel(tr("Name"));
    m_rows.at(0).labelled->setHint(tr("Stands on top of every receipt."));
    m_rows.at(1).labelled->setLabel(tr("Address"));
    m_rows.at(2).labelled->setLabel(tr("Phone"));
    m_rows.at(3).labelled->setLabel(tr("Tax number"));
    m_rows.at(4).labelled->setLabel(tr("Till"));
    m_rows.at(4).labelled->setHint(tr("How this till is called at the point."));
    m_rows.at(5).labelled->setLabel(tr("Cashier"));
    m_rows.at(5).labelled->setHint(tr("Stands on receipts and on their copies."));
    m_rows.at(6).labelled->setLabel(tr("Support phones"));
    m_rows.at(6).labelled->setHint(
        tr("Whom the payer calls with a question. Stands at the end of receipts."));
    m_rows.at(7).labelled->setLabel(tr("Fiscal command"));
    m_rows.at(7).labelled->setHint(
        tr("A program of the shop that gives receipts their fiscal mark; without one leave it empty."));
}

LookPage::LookPage(QWidget *parent)
    : SettingsPage(parent)
    , m_appearance(new SearchSelect)
    , m_density(new SearchSelect)
    , m_scale(new SearchSelect)
    , m_language(new SearchSelect)
    , m_appearanceField(new LabelledField(m_appearance, this))
    , m_densityField(new LabelledField(m_density, this))
    , m_scaleField(new LabelledField(m_scale, this))
    , m_languageField(new LabelledField(m_language, this))
    , m_cash(new SearchSelect)
    , m_cashField(new LabelledField(m_cash, this))
    , m_payer(new SearchSelect)
    , m_payerField(new LabelledField(m_payer, this))
    , m_scanner(new SearchSelect)
    , m_scannerField(new LabelledField(m_scanner, this))
{
    for (const QString &value : {u"false"_s, u"true"_s})
        append(m_cashChoices, value);
    for (const QString &value : {u"off"_s, u"on"_s})
        append(m_payerChoices, value);
    // The longest pause between two keys of a scanner, ms: nobody types as fast as even a slow one.
    for (const QString &value : {u"30"_s, u"60"_s, u"0"_s})
        append(m_scannerChoices, value);
    for (const QString &value : {u"light"_s, u"dark"_s, u"contrast"_s})
        append(m_appearances, value);
    for (const QString &value : {u"normal"_s, u"touch"_s})
        append(m_densities, value);
    for (const int percent : {100, 125, 150, 175, 200})
        append(m_scales, QString::number(percent), u"%1 %"_s.arg(percent));
    for (const Language language : allLanguages) {
        append(m_languages, languageCode(language), languageName(language));
    }
    m_appearance->setObjectName(u"appearance"_s);
    m_density->setObjectName(u"density"_s);
    m_scale->setObjectName(u"scale"_s);
    m_language->setObjectName(u"language"_s);
    m_appearance->setModel(&m_appearances);
    m_density->setModel(&m_densities);
    m_scale->setModel(&m_scales);
    m_language->setModel(&m_languages);
    m_cash->setObjectName(u"cashHelperChoice"_s);
    m_cash->setModel(&m_cashChoices);
    m_payer->setObjectName(u"payerWindowChoice"_s);
    m_payer->setModel(&m_payerChoices);
    m_scanner->setObjectName(u"scannerGapChoice"_s);
    m_scanner->setModel(&m_scannerChoices);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(m_appearanceField, 0, 0);
    grid->addWidget(m_languageField, 0, 1);
    grid->addWidget(m_densityField, 1, 0);
    grid->addWidget(m_scaleField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_cashField, 2, 0);
    grid->addWidget(m_payerField, 2, 1);
    grid->addWidget(m_scannerField, 3, 0);
    grid->setRowStretch(4, 1);
}

void LookPage::load(const Settings &settings)
{
    m_appearance->setValue(settings.text(Setting::Appearance));
    if (m_appearance->row() < 0)
        m_appearance->setRow(0);
    for (const auto &[select, key] :
        {std::pair(m_density, Setting::Density), std::pair(m_scale, Setting::Scale)}) {
        select->setValue(settings.text(key));
        if (select->row() < 0)
            select->setRow(0);
    }
    m_language->setValue(settings.text(Setting::Language));
    if (m_language->row() < 0)
        m_language->setValue(languageCode(systemLanguage()));
    m_cash->setValue(settings.isOn(Setting::CashHelper) ? u"true"_s : u"false"_s);
    m_payer->setValue(settings.isOn(Setting::PayerWindow) ? u"on"_s : u"off"_s);
    // A value that was set by hand stays.
    const QString gap = settings.text(Setting::ScannerGap);
    m_scanner->setValue(gap);
    if (m_scanner->row() < 0) {
        append(m_scannerChoices, gap, u"%1 ms"_s.arg(gap));
        m_scanner->setValue(gap);
    }
}

Result<void> LookPage::save(Settings &settings)
{
    return saveAll(settings,
        {{Setting::Appearance, m_appearance->value()}, {Setting::Density, m_density->value()},
            {Setting::Scale, m_scale->value()}, {Setting::Language, m_language->value()},
            {Setting::CashHelper, m_cash->value()}, {Setting::PayerWindow, m_payer->value()},
            {Setting::ScannerGap, m_scanner->value()}});
}

void LookPage::retranslate()
{
    m_appearanceField->setLabel(tr("Colours"));
    setTitles(m_appearances, {tr("Light"), tr("Dark"), tr("High contrast")});
    m_densityField->setLabel(tr("Controls"));
    setTitles(m_densities, {tr("For mouse and keys"), tr("For fingers")});
    m_scaleField->setLabel(tr("Size of everything"));
    m_scaleField->setHint(tr("Counts from the next start."));
    m_languageField->setLabel(tr("Language of the screen"));
    m_cashField->setLabel(tr("Cash received and change"));
    setTitles(m_cashChoices, {tr("Not shown"), tr("Shown below the amount")});
    m_payerField->setLabel(tr("The payer's window"));
    const QString key = keyText(KeyAction::PayerWindow);
    m_payerField->setHint(key.isEmpty() ? QString() : tr("%1 opens and closes it as well.").arg(key));
    setTitles(m_payerChoices, {tr("Closed"), tr("Open on the second screen")});
    m_scannerField->setLabel(tr("Bill scanner"));
    setTitles(m_scannerChoices,
        {tr("Usual scanner"), tr("Slow scanner (wireless)"), tr("None: each key is typed")});
}

AboutPage::AboutPage(QWidget *parent)
    : SettingsPage(parent)
    , m_name(new Label(Type::Hero, Role::Text, this, true))
    , m_what(new Label(this))
    , m_licence(new Label(Type::Body, Role::Muted, this))
    , m_profileTitle(new Label(Type::Label, Role::Muted, this))
    , m_profile(new Label(this))
{
    m_name->setObjectName(u"aboutName"_s);
    m_profile->setObjectName(u"aboutProfile"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::s);
    for (Label *label : {m_name, m_what, m_licence, m_profileTitle, m_profile}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->insertSpacing(3, space::s);
    column->addStretch(1);
}

void AboutPage::setProfileFolder(const QString &folder)
{
    m_profile->setText(QDir::toNativeSeparators(folder));
}

void AboutPage::retranslate()
{
    m_name->setText(u"Kassa "_s + QLatin1StringView(KASSA_VERSION));
    m_what->setText(tr("The cashier's program for bill payments through Paylov's Service Payment."));
    m_licence->setText(
        tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1.")
            .arg(QLatin1StringView(qVersion())));
    m_profileTitle->setText(tr("Profile of this till"));
}

} // namespace kassa
