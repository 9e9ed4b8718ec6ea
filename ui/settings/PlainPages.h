// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/SettingsPage.h"

namespace kassa {

class Label;
class LabelledField;
class SearchSelect;
class TextField;

/// What stands on top of receipts.
class PointPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit PointPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;

private:
    struct Row {
        Setting key;
        TextField *text;
        LabelledField *labelled;
    };
    QList<Row> m_rows;
};

/// Colours, size of the controls and of everything, the screen's language, what the counter shows besides.
class LookPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit LookPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;

private:
    QStandardItemModel m_appearances;
    QStandardItemModel m_densities;
    QStandardItemModel m_scales;
    QStandardItemModel m_languages;
    SearchSelect *m_appearance;
    SearchSelect *m_density;
    SearchSelect *m_scale;
    SearchSelect *m_language;
    LabelledField *m_appearanceField;
    LabelledField *m_densityField;
    LabelledField *m_scaleField;
    LabelledField *m_languageField;
    SearchSelect *m_cash;
    LabelledField *m_cashField;
    QStandardItemModel m_cashChoices;
    SearchSelect *m_payer;
    LabelledField *m_payerField;
    QStandardItemModel m_payerChoices;
    SearchSelect *m_scanner;
    LabelledField *m_scannerField;
    QStandardItemModel m_scannerChoices;
};

/// Version, licence, where the profile lies.
class AboutPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);
    void load(const Settings &) override { }
    void retranslate() override;
    void setProfileFolder(const QString &folder);

private:
    Label *m_name;
    Label *m_what;
    Label *m_licence;
    Label *m_profileTitle;
    Label *m_profile;
};

} // namespace kassa
