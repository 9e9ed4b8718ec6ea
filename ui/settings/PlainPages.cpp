// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PlainPages.h"

#include "app/core/Language.h"
#include "ui/controls/Fields.h"
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
    for (const Setting key : {Setting::PointName, Setting::PointAddress, Setting::PointPhone,
             Setting::PointTaxNumber, Setting::Till, Setting::Cashier, Setting::SupportPhones}) {
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
    grid->setRowStretch(5, 1);
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
{
    for (const QString &value : {u"false"_s, u"true"_s})
        append(m_cashChoices, value);
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
    grid->setRowStretch(3, 1);
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
    if (m_cash->row() < 0)
        m_cash->setRow(0);
}

Result<void> LookPage::save(Settings &settings)
{
    return saveAll(settings,
        {{Setting::Appearance, m_appearance->value()}, {Setting::Density, m_density->value()},
            {Setting::Scale, m_scale->value()}, {Setting::Language, m_language->value()},
            {Setting::CashHelper, m_cash->value()}});
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
